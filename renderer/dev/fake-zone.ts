import type { Input, Output, Progress } from '../../shared/ipc/contract.ts';
import type { LeftInZones } from '../../shared/ipc/zones-left.ts';
import { type FakeTask, ok, problem, wait } from './fake-answers.ts';
import type { Scenario } from './scenario.ts';

/** Logins of DNS providers: whatever is typed works, but a secret that says of itself that it is wrong. */
export const fakeZoneTried = (input: Input<'proof.try'>) => {
  if (Object.values(input.secrets ?? {}).some((secret) => secret.includes('wrong')))
    return problem('dns-login-refused', { provider: 'IONOS' });
  const answer: Output<'proof.try'> = {
    zoneLoginId: 'z1',
    records: input.names.map((name) => ({
      name,
      record: `_acme-challenge.${name.replace('*.', '')}`,
      zone: 'hofladen.example',
    })),
  };
  return ok(answer);
};

/** Nobody sets the alias here: it is waited for, until that is called off or, with `there.` before its place, it is there. */
export const fakeLed = async (input: Input<'proof.lead'>, { tell, isOver }: FakeTask) => {
  const [name = ''] = input.names;
  const bare = name.replace('*.', '');
  const target = input.aliasIn === undefined ? 'd420c923.auth.hofladen.example' : `${bare}.${input.aliasIn}`;
  const record = `_acme-challenge.${bare}`;
  const wanted: Progress<'proof.lead'>['aliases'][number] = {
    ...{ record, target, zone: 'hofladen.example', host: '_acme-challenge', beside: ['of-a-former-proof'] },
    ...{ servers: 2, lacking: ['ns1062.ui-dns.de'], isThere: false },
  };
  tell({ aliases: [wanted] });
  while (input.aliasIn?.startsWith('there.') !== true) {
    if (isOver()) return problem('cancelled', {});
    await wait(100);
  }
  return ok({
    zoneLoginId: 'z2',
    records: [{ name, record: target, zone: input.aliasIn ?? '' }],
  } satisfies Output<'proof.lead'>);
};

export const fakeAliasAccount = ({ url }: Input<'proof.alias-account'>) =>
  ok({
    settings: { url, fulldomain: 'd420c923.auth.hofladen.example', user: 'c36f50e8' },
  } satisfies Output<'proof.alias-account'>);

/** What an earlier run has left: its token was not kept. */
const fakeLeft: LeftInZones = {
  runId: '20261124-101500-a1b2c3',
  names: ['hofladen.example', '*.hofladen.example'],
  server: 'anna@hofladen.example',
  startedAt: '2026-11-24T10:15:00Z',
  values: [
    {
      zone: 'hofladen.example',
      record: '_acme-challenge.hofladen.example',
      value: 'pq3Vd1bTnE0xkYh5sWc7Zr2uJm9LgA4oFi6Qe8Xt1Bv',
    },
  ],
  logins: [{ provider: 'ionos', settings: {} }],
  isOnServer: false,
};

/** By it an authority goes on signing. */
const fakeLasting: LeftInZones = {
  ...fakeLeft,
  values: [
    {
      zone: 'hofladen.example',
      record: '_validation-persist.hofladen.example',
      value: 'letsencrypt.org; accounturi=https://ca.example/acct/4711; policy=wildcard',
    },
  ],
};

/** Deleted by their owner, they would be seen still; a token that is typed takes them away. */
export const fakeCleared = {
  'zones.hand-set': () => ok({ records: [], lasting: [] } satisfies Output<'zones.hand-set'>),
  'zones.clear': () => ok({ problems: [], left: null } satisfies Output<'zones.clear'>),
  'zones.deleted': () =>
    ok({
      unseen: [{ record: '_acme-challenge.hofladen.example', why: 'still-there' }],
      left: fakeLeft,
    } satisfies Output<'zones.deleted'>),
};

export const fakeZoneCalls = (scenario: Scenario) => ({
  'proof.keeping': (): Output<'proof.keeping'> => ({
    canKeep: true,
    kept: scenario === 'kept' ? [{ provider: 'ionos', settings: {} }] : [],
  }),
  'proof.keep': () => ({}),
  'zones.lasting': (): Output<'zones.lasting'> => ({
    lasting: scenario === 'zones-left' ? [fakeLasting] : [],
  }),
  'zones.left': (): Output<'zones.left'> => ({ left: scenario === 'zones-left' ? [fakeLeft] : [] }),
});
