import type { AcmeRequest } from '../../../electron/sources/acme/source.ts';
import type { CertificateSource } from '../../../electron/sources/source.ts';
import { type Challenge, type ChallengeMethod, challengeRecordName } from '../../../shared/challenge.ts';
import type { Acts } from './acts.ts';
import { fingerprint } from './prober.ts';

const ca = 'ca.test';

/** In place of what an authority asks for. */
const asked: Readonly<Record<ChallengeMethod, (name: string) => Challenge>> = {
  'http-01': (name) => ({
    method: 'http-01',
    answer: { name, token: 'token', keyAuthorization: 'token.key' },
  }),
  'dns-01': (name) => ({
    method: 'dns-01',
    answer: { name, record: challengeRecordName(name), value: `value of ${name}` },
  }),
};

/** An authority that wants every name proven, and signs then. Keeps what `IssueContext` promises to the engine. */
export function sourceDouble(acts: Acts): CertificateSource<AcmeRequest> {
  return {
    id: 'double',
    async beforehand(_request, names, signal) {
      await acts.begin('ask beforehand', {
        signal,
        refusal: {
          code: 'ca-rate-limited',
          facts: { ca, names: [...names], retryAfter: '2027-01-01T00:00:00Z' },
        },
      });
      return { caaIdentities: [] };
    },
    async issue(_request, names, _csrPem, { signal, ...context }) {
      await acts.begin('order', { signal, refusal: { code: 'ca-busy', facts: { ca } } });
      await context.ordered({ toProve: names });
      const [name = ''] = names;
      try {
        await context.present(names.map((each) => asked[context.methodOf(each)](each)));
        await acts.begin('validate', {
          signal,
          refusal: { code: 'ca-sees-wrong-answer', facts: { ca, name } },
        });
      } catch (cause) {
        await context.withdraw().catch(() => undefined);
        throw cause;
      }
      await context.withdraw();
      await context.validated();
      await acts.begin('sign', { signal, refusal: { code: 'ca-refuses-request', facts: { ca } } });
      return {
        chainPem: 'chain',
        fingerprint,
        names,
        issuer: 'Double CA',
        notBefore: '2026-11-29T00:00:00.000Z',
        notAfter: '2027-02-27T00:00:00.000Z',
      };
    },
  };
}
