import type { Operation } from '../../shared/ipc/contract.ts';
import { fakeAccountTasks } from './fake-accounts.ts';
import { type FakeTask, fakeConnection, ok } from './fake-answers.ts';
import { fakeMixed } from './fake-mixed.ts';
import { askedNames, challengeRecordAt } from './fake-names.ts';
import { fakeToRevoke } from './fake-revoke.ts';
import { fakeAliasAccount, fakeCleared, fakeLed, fakeZoneTried } from './fake-zone.ts';
import type { Scenario } from './scenario.ts';

/** Tasks that need no more than an answer. */
export const fakeTasks = (
  scenario: Scenario,
): { readonly [K in Operation]?: (input: never, told: FakeTask) => unknown } => ({
  'site.mixed': () => ok(fakeMixed(scenario)),
  'names.ask': ({ names }: { readonly names: readonly string[] }) => ok({ names: askedNames(names) }),
  'proof.record': () => ok(challengeRecordAt()),
  'proof.try': fakeZoneTried,
  'proof.lead': fakeLed,
  'proof.alias-account': fakeAliasAccount,
  ...fakeCleared,
  ...fakeAccountTasks,
  'server.connect-kept': () => ok(fakeConnection),
  'revocation.before': () => ok(fakeToRevoke),
  'revocation.ask': () => ok({}),
});
