import { describe, expect, it } from 'vitest';
import { zoneSecretsKept } from '../../../electron/app/zone-logins.ts';
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
