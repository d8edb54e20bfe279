import type { TargetPlan } from '../../../../shared/plan.ts';
import { shown } from '../../../text/changed-files.ts';
import { exampleChallenges } from '../../example-challenges.ts';
import { planThroughLinks } from '../../posix/linked-folders.ts';
import { certificateNames, type InstallWish, provenNames } from '../../target.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { proofPlan } from '../proof/proof.ts';
import { installPlan } from './install-stage.ts';
import { intentOf } from './intent.ts';
import { planNotes } from './notes.ts';
import { type RedirectPlan, redirectPlan } from './redirect-stage.ts';

/**
 * The whole plan for these names, as data. Pure: the same facts and wish give the same plan. Only for facts and
 * a wish that `checkApache` has nothing against.
 */
export function planApache(facts: ApacheFacts, wish: InstallWish): TargetPlan {
  const intent = intentOf(facts, wish.names, certificateNames(wish), wish);
  const proof = proofPlan(facts, exampleChallenges(provenNames(wish)));
  const install = installPlan(facts, wish, intent);
  const redirect = redirectPlan(facts, wish, intent, install);
  const unredirected = namesLeftPlain(wish, redirect);
  return planThroughLinks(facts, {
    target: 'apache',
    names: [...wish.names],
    live: intent.live,
    install: install.stage,
    redirect: redirect.stage,
    ...(unredirected.length === 0 ? {} : { unredirected }),
    proofExample: proof.stage.changes.length === 0 ? null : proof.stage,
    notes: [...planNotes(facts, wish, intent, { proof, install, redirect })],
    differences: [
      ...proof.changed.map((file) => shown('proof', file)),
      ...install.changed.map((file) => shown('install', file)),
      ...redirect.changed.map((file) => shown('redirect', file)),
    ],
  });
}

/** What comes with the redirect stage, such as HSTS, may be done without any site being sent on. */
function namesLeftPlain({ names, redirect }: InstallWish, { byHand }: RedirectPlan): string[] {
  return names.filter((name) => !redirect || byHand.some((one) => one.names.includes(name)));
}
