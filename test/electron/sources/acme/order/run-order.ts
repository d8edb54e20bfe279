import { obtainCertificate } from '../../../../../electron/sources/acme/order/order.ts';
import type { AcmeClient } from '../../../../../electron/sources/acme/protocol/client.ts';
import { usualPace } from '../../../../../electron/sources/acme/protocol/wait.ts';
import type { IssueContext } from '../../../../../electron/sources/source.ts';
import { type FakeName, type FakeOrderEnd, fakeAuthority, recordedContext } from '../fake-client.ts';
import { problemWithin } from '../problem-of.ts';

export const ca = 'ca.example';
const pace = { ...usualPace, firstWait: 1, longestWait: 2, limit: 40 };

/** Runs an order to its end, which is never a certificate here: the fake authority has none to give. */
export async function runOrder(
  names: readonly FakeName[],
  change: {
    readonly end?: FakeOrderEnd;
    readonly client?: Partial<AcmeClient>;
    readonly context?: Partial<IssueContext>;
    readonly asked?: readonly string[];
  } = {},
) {
  const authority = fakeAuthority(names, change.end);
  const recorded = recordedContext(authority.calls, change.context?.signal);
  const client = { ...authority.client, ...change.client };
  const problem = await problemWithin(() =>
    obtainCertificate(
      {
        ...{ ca, pace, client, csrPem: 'no request', now: () => new Date() },
        reopen: async () => client,
        account: 'https://ca.example/account',
        names: change.asked ?? names.map(({ name }) => name),
        context: { ...recorded, ...change.context },
      },
      authority.order,
    ),
  );
  return { problem, calls: authority.calls, presented: recorded.presented };
}

/** The end that an order without any trouble has with the fake authority. */
export const untroubled = { code: 'ca-sent-wrong-certificate', facts: { ca, reason: 'unreadable' } };
