import type { AcmeRequest } from '../../../electron/sources/acme/source.ts';
import type { CertificateSource, IssueContext, Issued, Waiting } from '../../../electron/sources/source.ts';
import { type Challenge, type ChallengeMethod, recordsOf } from '../../../shared/challenge.ts';
import { challengeRecordName, recordNameOf } from '../../../shared/challenge-record.ts';
import { toProblem } from '../../../shared/problems.ts';
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
  'dns-persist-01': (name) => ({
    method: 'dns-persist-01',
    answer: {
      name,
      record: recordNameOf('dns-persist-01', name),
      value: 'ca.test; accounturi=https://ca.test/account',
      lasts: true,
    },
  }),
};

/** An authority that wants every name proven, and signs then. Keeps what `IssueContext` promises to the engine. */
export function sourceDouble(acts: Acts): CertificateSource<AcmeRequest> {
  const proveAndSign = async (
    names: readonly string[],
    { signal, ...context }: IssueContext,
    { chain }: Pick<AcmeRequest, 'chain'>,
  ): Promise<Issued | Waiting> => {
    await context.ordered({ toProve: names });
    const [name = ''] = names;
    const challenges = names.map((each) => asked[context.methodOf(each)](each));
    try {
      if ((await context.present(challenges)) === 'waiting')
        return {
          kind: 'waiting',
          for: {
            kind: 'dns-records',
            records: recordsOf(challenges).map(({ name, record, value }) => ({ name, record, value })),
          },
          until: '2026-12-06T00:00:00.000Z',
          pending: { source: 'double', version: 1, data: { order: 'https://ca.test/order' } },
        };
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
      kind: 'issued',
      certificate: {
        chainPem: 'chain',
        fingerprint,
        names,
        issuer: 'Double CA',
        notBefore: '2026-11-29T00:00:00.000Z',
        notAfter: '2027-02-27T00:00:00.000Z',
        ...(chain === undefined
          ? {}
          : { chainMissed: { wished: chain, taken: 'Double Root', offered: ['Double Root', 'Other Root'] } }),
      },
    };
  };
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
    async start(request, names, _csrPem, context) {
      await acts.begin('order', { signal: context.signal, refusal: { code: 'ca-busy', facts: { ca } } });
      return proveAndSign(names, context, request);
    },
    understands: ({ source, version }) => source === 'double' && version === 1,
    async resume(request, names, _csrPem, { pending, for: wanted, until }, context) {
      try {
        const { signal } = context;
        await acts.begin('ask about the order', {
          signal,
          refusal: { code: 'ca-order-gone', facts: { ca } },
        });
        return await proveAndSign(names, context, request);
      } catch (thrown) {
        const trouble = toProblem(thrown);
        if (final.has(trouble.code)) throw thrown;
        return { kind: 'waiting', for: wanted, until, pending, trouble };
      }
    },
    async abandon() {
      acts.note('abandon the order');
    },
  };
}

const final: ReadonlySet<string> = new Set(['ca-order-gone', 'ca-sees-wrong-answer', 'ca-refuses-request']);
