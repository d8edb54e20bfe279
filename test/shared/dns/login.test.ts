import { describe, expect, it } from 'vitest';
import { openSettings, proofWith, secretsFor, zoneFaults, zoneVariable } from '../../../shared/dns/login.ts';
import { dnsProviderIds, providerOf, providersByLogin } from '../../../shared/dns/providers.ts';
import { settingFaults } from '../../../shared/dns/settings.ts';
import { zoneTryRequest } from '../../../shared/ipc/zone-proof.ts';
import { proofJob } from '../../../shared/proof.ts';

/** Something that fits, for each kind of field. */
const fits = {
  ...{ secret: 'geheim', place: '192.0.2.1:53', name: 'k.test', word: '4711', https: 'https://a.test/x' },
  choice: '',
};
const filledIn = (provider: (typeof dnsProviderIds)[number]) => {
  const { fields } = providerOf(provider);
  const of = (isSecret: boolean): Record<string, string> =>
    Object.fromEntries(
      fields
        .filter(({ kind }) => (kind === 'secret') === isSecret)
        .map(({ name, kind, choices }) => [name, choices?.[0] ?? fits[kind]]),
    );
  return { provider, settings: of(false), secrets: of(true) };
};

describe.each(dnsProviderIds)('what is typed for %s', (provider) => {
  const login = filledIn(provider);
  const proof = proofWith(login);

  it('becomes the proof of a job, without any secret, and both come back', () => {
    expect(proofJob.safeParse(proof).success).toBe(true);
    expect(settingFaults(provider, proof.settings)).toEqual([]);
    expect(JSON.stringify(proof)).not.toContain(fits.secret);
    expect(openSettings(proof)).toEqual(login.settings);
    const names = Object.keys(secretsFor(proof, login.secrets));
    expect(names).toHaveLength(Object.keys(login.secrets).length);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^SEALKEEPER_DNS_[A-Z0-9_]+$/);
  });

  it('is complained of field by field where it is missing', () => {
    const needed = providerOf(provider).fields.flatMap(({ name, isOptional }) => (isOptional ? [] : [name]));
    expect(zoneFaults({ provider, settings: {}, secrets: {} })).toEqual(needed);
    expect(zoneFaults(login)).toEqual([]);
    const asked = { names: ['shop.test'], ...login };
    // What is reached on the server alone is not asked for by a form.
    const isByLogin = providersByLogin.includes(provider);
    expect(zoneTryRequest.safeParse(asked).success).toBe(isByLogin);
    expect(zoneTryRequest.safeParse({ ...asked, settings: {}, secrets: {} }).success).toBe(false);
    expect(zoneTryRequest.safeParse({ ...asked, settings: {}, secrets: null }).success).toBe(isByLogin);
  });
});

it('a variable is called by provider and field', () => {
  expect(zoneVariable('ovh', 'applicationSecret')).toBe('SEALKEEPER_DNS_OVH_APPLICATION_SECRET');
});
