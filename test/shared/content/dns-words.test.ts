import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeProblem } from '../../../electron/cli/words.ts';
import { tokenSteps, tokenStepsOf } from '../../../shared/content/dns-words.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { dnsProviderIds, providerOf, settingOf } from '../../../shared/dns/providers.ts';

it.each(languages)(
  'how a token is made is said of each provider in %s, and where one is refused',
  async (language) => {
    const translator = await loadTranslator(language);
    for (const id of dnsProviderIds) {
      const { title } = providerOf(id);
      expect(tokenStepsOf(title)).toBe(tokenSteps(id));
      const steps = translator.t(tokenSteps(id));
      expect(steps).toContain(id === 'rfc2136' ? 'tsig-keygen' : title);
      const refused = { code: 'dns-login-refused', facts: { provider: title } } as const;
      expect(describeProblem(refused, translator).join('\n')).toContain(steps);
    }
    expect(tokenStepsOf('Somebody')).toBeUndefined();
  },
);

it('the job file’s documentation names each provider and each of its settings', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'job-file.md'), 'utf8');
  for (const id of dnsProviderIds) {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${id}\``)) ?? '';
    for (const field of providerOf(id).fields) expect(row).toContain(`\`${settingOf(field)}\``);
    expect(
      row.endsWith(providerOf(id).triedOn === 'stand-in' ? '| a stand-in |' : '| the real BIND 9.18 |'),
    ).toBe(true);
  }
});
