import { expect, test } from 'vitest';
import { describeLook } from '../../../electron/cli/look-words.ts';
import { findingsOf } from '../../../electron/outside/findings/findings-of.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { known } from '../../../shared/look/known.ts';
import { encrypted, endpoint, host, now, site } from '../outside/support/some-looks.ts';

test('a look reads as sentences first, then in the field’s own terms', async () => {
  const facts = site({
    names: [encrypted('shop.com', {}, 'expired')],
    dns: { mx: known([{ priority: 10, host: 'mail.shop.com' }]), nameServers: known([]) },
    mail: { state: 'seen', hosts: [host('mail.shop.com', [endpoint('imaps', 'self-signed')])] },
  });
  const look = { ...facts, findings: findingsOf(facts, now), proposedNames: ['shop.com'] };
  const lines = describeLook(look, await loadTranslator('en'));
  expect(lines[0]).toBe('shop.com');
  expect(lines[1]).toBe('  [Needs mending] Your certificate has run out');
  const text = lines.join('\n');
  expect(text).toContain('shop.com ← A CA (R1)  2026-10-25…2027-01-23  EC 256');
  expect(text).toMatch(/^ +NS {2}–$/m);
  expect(text).toMatch(/^ +MX {2}10 mail\.shop\.com$/m);
  expect(text).toMatch(/^ +DNSSEC {2}\? \(still looking\)$/m);
  expect(text).toMatch(
    /^ +993 mail\.shop\.com 192\.0\.2\.1 {2}encrypted, home-made certificate {2}shop\.com ← A CA \(R1\) {2}…2027-01-23$/m,
  );
});
