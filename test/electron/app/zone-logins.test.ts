import { describe, expect, it } from 'vitest';
import { createZoneLogins, zoneSecretsKept } from '../../../electron/app/zone-logins.ts';
import { type ZonePlace, zonePlaceKey } from '../../../electron/store/zone-logins.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { domainNames } from '../../support/domain-names.ts';

const cloudflare = { method: 'dns-01', provider: 'cloudflare', settings: { tokenEnv: 'MY_TOKEN' } } as const;
const signed = {
  method: 'dns-01',
  provider: 'rfc2136',
  settings: { server: '192.0.2.1', keyName: 'k.', secretEnv: 'TSIG' },
} as const;

/** What the keychain holds, by place. */
function keychain(held: readonly (readonly [ZonePlace, Record<string, string>])[], isOpen = true) {
  const all = new Map(held.map(([place, secrets]) => [zonePlaceKey(place), secrets]));
  const of = async (place: ZonePlace) => {
    if (!isOpen) throw new ProblemError('keychain-closed', { file: '/x' });
    return all.get(zonePlaceKey(place)) ?? null;
  };
  return { zoneLogins: { of } } as never;
}

describe('the secrets of a job’s zones that the keychain holds', () => {
  const names = domainNames('shop.test', '*.shop.test', 'other.test');
  const job = { names, proof: { default: cloudflare, names: { 'other.test': signed } } };
  const held = [
    [{ provider: 'cloudflare', names: ['shop.test'], settings: {} }, { token: 't' }],
    [
      { provider: 'rfc2136', names: ['other.test'], settings: { server: '192.0.2.1', keyName: 'k.' } },
      { secret: 's' },
    ],
  ] as const;

  it('come by the variables that the job has for them, for each of its ways of proof', async () => {
    expect(await zoneSecretsKept(keychain(held), job)).toEqual({ MY_TOKEN: 't', TSIG: 's' });
  });

  it('are none for names that a file proves or a person', async () => {
    const file = { names, proof: { method: 'http-01' } } as const;
    const hand = { names, proof: { method: 'dns-01', by: 'hand' } } as const;
    expect(await zoneSecretsKept(keychain(held), file)).toEqual({});
    expect(await zoneSecretsKept(keychain(held), hand)).toEqual({});
  });

  it('are those of these very names: another run’s token is not tried on them', async () => {
    const fewer = { names: domainNames('shop.test'), proof: cloudflare };
    expect(await zoneSecretsKept(keychain(held), fewer)).toEqual({ MY_TOKEN: 't' });
    const more = { names: domainNames('shop.test', 'third.test'), proof: cloudflare };
    expect(await zoneSecretsKept(keychain(held), more)).toEqual({});
  });

  it('are missing where the keychain does not open: whoever needs them says so', async () => {
    expect(await zoneSecretsKept(keychain(held, false), job)).toEqual({});
  });
});

describe('a login for another place, to which an alias leads', () => {
  const names = domainNames('shop.test', '*.shop.test');
  const signal = new AbortController().signal;
  const listener = { signal, wanted: () => undefined, waiting: () => undefined, proven: () => undefined };
  /** What was asked, in its order, and what a keychain holds. */
  function world() {
    const asked: unknown[] = [];
    const held = new Map<string, Record<string, string>>();
    const zoneLogins = {
      of: async (place: ZonePlace) => held.get(zonePlaceKey(place)) ?? null,
      keep: async (place: ZonePlace, secrets: Record<string, string>) =>
        void held.set(zonePlaceKey(place), secrets),
    };
    const logins = createZoneLogins({ zoneLogins } as never, {
      delegate: async ({ proof }, secrets) => void asked.push({ proof, secrets }),
      tryZones: async (job) => {
        asked.push('read');
        return job.names.map((name) => ({ name, record: 'shop.test.proofs.test', zone: 'proofs.test' }));
      },
      register: async () => ({ fulldomain: 'd4.auth.test', user: 'u', password: 'p' }),
    });
    return { logins, asked, held };
  }

  it('is held once the alias is proven, with the place in each proof', async () => {
    const { logins, asked } = world();
    const login = {
      provider: 'desec',
      settings: {},
      secrets: { token: 't' },
      aliasIn: 'proofs.test',
    } as const;
    const { id } = await logins.lead({ names, outside: undefined, ...login }, listener);
    const settings = { tokenEnv: 'SEALKEEPER_DNS_DESEC_TOKEN' };
    const proof = { method: 'dns-01', provider: 'desec', settings, aliasIn: 'proofs.test' };
    const secrets = { SEALKEEPER_DNS_DESEC_TOKEN: 't' };
    expect(asked).toEqual([{ proof, secrets }, 'read']);
    expect(logins.get(id)).toMatchObject({ proof, secrets });
  });

  it('is made at an acme-dns, kept at once, and never told to the window', async () => {
    const { logins, asked, held } = world();
    const settings = await logins.makeAccount(names, 'https://auth.test', signal);
    expect(settings).toEqual({ url: 'https://auth.test', fulldomain: 'd4.auth.test', user: 'u' });
    expect([...held.values()]).toEqual([{ password: 'p' }]);
    await logins.lead({ names, outside: undefined, provider: 'acme-dns', settings, secrets: null }, listener);
    expect(asked[0]).toMatchObject({ secrets: { SEALKEEPER_DNS_ACME_DNS_PASSWORD: 'p' } });
    // A renewal finds it by its job.
    const [{ proof } = { proof: null }] = asked as readonly { readonly proof: never }[];
    const kept = { zoneLogins: { of: async (place: ZonePlace) => held.get(zonePlaceKey(place)) ?? null } };
    expect(await zoneSecretsKept(kept as never, { names, proof: proof as never })).toEqual({
      SEALKEEPER_DNS_ACME_DNS_PASSWORD: 'p',
    });
  });
});
