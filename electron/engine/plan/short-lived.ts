import { addressDaysOf, authorityName } from '../../../shared/content/authorities.ts';
import { isAddressName } from '../../../shared/names/address-name.ts';
import type { Plan, RenewedBy } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { isShortLivedProfile } from '../../../shared/profiles.ts';
import { isByServer, isShortLived } from '../../../shared/renewal.ts';
import type { PlanWish } from './plan-wish.ts';

type Wish = Pick<PlanWish, 'names' | 'renewal' | 'certificate'>;

/** Whom a certificate of a few days may be left to: those who renew it by themselves, and are proven to when it is handed over. */
const isReliable = (by: RenewedBy): boolean => isByServer(by) && by !== 'another';

/** As few days as nobody renews by hand. */
const fewDays = 10;

/**
 * An address that its authority signs for a few days at a time: what renews on servers asks for none such. Raises `address-unrenewed` {name,
 * ca, days}, before anything is asked for. What an authority that we do not know signs, it says itself.
 */
export function addressMustLast({
  names,
  certificate: { directory },
}: Pick<Wish, 'names' | 'certificate'>): void {
  const name = names.find(isAddressName);
  const days = addressDaysOf(directory);
  if (name === undefined || days === null || days >= fewDays) return;
  throw new ProblemError('address-unrenewed', { name, ca: authorityName(directory), days });
}

/**
 * A certificate of a few days is only asked for where somebody on the server will renew it. Raises `short-lived-unrenewed`,
 * before anything is asked for.
 */
export function mustBeRenewedInTime({ renewal }: Plan, wish: Wish): void {
  addressMustLast(wish);
  const {
    renewal: { by: wished },
    certificate,
  } = wish;
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
