import { expect, test } from 'vitest';
import { describeLook, describeMixed } from '../../../electron/cli/look-words.ts';
import { findingsOf } from '../../../electron/outside/findings/findings-of.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { known } from '../../../shared/look/known.ts';
import type { MixedLook } from '../../../shared/mixed-content.ts';
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

test('parts that come unencrypted are told with where they are asked for, and what WordPress needs', async () => {
  const look: MixedLook = {
    pages: ['/', '/map'],
    parts: [{ kind: 'script', url: 'http://maps.test/a.js', pages: ['/map'] }],
    more: 2,
    isWhole: false,
    isUpgraded: false,
    isWordPress: true,
    problem: null,
  };
  const translator = await loadTranslator('en');
  const lines = describeMixed(look, 'shop.com', translator);
  expect(lines[0]).toBe('  [Take care] 3 parts of your pages still come unencrypted');
  expect(lines).toContain('      http://maps.test/a.js');
  expect(lines).toContain('        Script, left out, on /map');
  expect(lines).toContain('      and 2 more');
  expect(lines.join('\n')).toMatch(
    /We looked at \/ and \/map\. Not all could be read.*“Site Address \(URL\)” to https:\/\/shop\.com/s,
  );
  expect(describeMixed({ ...look, parts: [], more: 0 }, 'shop.com', translator)[0]).toBe(
    '  [Good] No part of your pages comes unencrypted',
  );
  expect(describeMixed({ ...look, pages: [], problem: 'no-page' }, 'shop.com', translator)[1]).toContain(
    '(no-page)',
  );
});
