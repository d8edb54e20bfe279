import type { Input, Output } from '../../shared/ipc/contract.ts';
import { ok, problem } from './fake-answers.ts';
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

export const fakeZoneCalls = (scenario: Scenario) => ({
  'proof.keeping': (): Output<'proof.keeping'> => ({
    canKeep: true,
    kept: scenario === 'kept' ? [{ provider: 'ionos', settings: {} }] : [],
  }),
  'proof.keep': () => ({}),
});
