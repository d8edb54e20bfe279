import type { Plan, RenewedBy } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { isShortLivedProfile } from '../../../shared/profiles.ts';
import { isByServer, isShortLived } from '../../../shared/renewal.ts';
import type { PlanWish } from './plan-wish.ts';

type Wish = Pick<PlanWish, 'renewal' | 'certificate'>;

/** Whom a certificate of a few days may be left to: those who renew it by themselves, and are proven to when it is handed over. */
const isReliable = (by: RenewedBy): boolean => isByServer(by) && by !== 'another';

/**
 * A certificate of a few days is only asked for where somebody on the server will renew it. Raises `short-lived-unrenewed`,
 * before anything is asked for.
 */
export function mustBeRenewedInTime({ renewal }: Plan, { renewal: { by: wished }, certificate }: Wish): void {
  const { profile } = certificate;
  if (profile === undefined || !isShortLivedProfile(profile) || isReliable(renewal?.by ?? 'nobody')) return;
  const why = wished === 'app' || wished === 'nobody' ? 'chosen' : 'nobody';
  throw new ProblemError('short-lived-unrenewed', { profile, why });
}

/** What was not known of its kind beforehand shows in the certificate itself. Raises `short-lived-unrenewed`. */
export function mustLastAsForeseen(
  { renewal }: Plan,
  { certificate: { profile } }: Pick<Wish, 'certificate'>,
  { notBefore, notAfter }: { readonly notBefore: string; readonly notAfter: string },
): void {
  if (profile === undefined || isShortLivedProfile(profile) || renewal?.by === 'mod-md') return;
  if (isShortLived(notAfter, new Date(notBefore)))
    throw new ProblemError('short-lived-unrenewed', { profile, why: 'unforeseen' });
}
