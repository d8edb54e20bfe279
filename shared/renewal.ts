import type { RenewedBy } from './plan.ts';

/** A certificate's time, as far as renewing it goes. */
export interface CertificateTime {
  /** Its own first day, or where only that is known the day on which it was got. ISO 8601. */
  readonly issuedAt: string;
  /** ISO 8601. */
  readonly notAfter: string;
  /** The moment chosen within the window that its authority suggests (ARI, RFC 9773 §4.2), where that was asked. */
  readonly suggestedAt?: string | undefined;
}

/** Whom a run hands a certificate to. */
export type HandedTo = Exclude<RenewedBy, 'another' | 'app' | 'nobody'>;

/** Somebody on the server renews, whether this program is ever opened again or not. */
export const isByServer = (by: RenewedBy): boolean => by !== 'app' && by !== 'nobody';

const day = 86_400_000;
const longestLead = 30 * day;

/**
 * When to renew a certificate: the one rule of the window, its reminders, its advice and `renew --all`. What the
 * authority suggests; else with a third of the lifetime left (Let's Encrypt, integration guide), so that a holiday or a
 * failed try does no harm, and with 30 days left where the third is more: earlier, no more is gained. No least time
 * besides, as certificates of a few days would be due for all of their lives. Never after the end; and no suggestion makes
 * a certificate due on its first day, or an authority that is wrong about that would have all renewed at every turn.
 */
export function renewalOf({ issuedAt, notAfter, suggestedAt }: CertificateTime): Date {
  const end = Date.parse(notAfter);
  const begin = Date.parse(issuedAt);
  const lifetime = Math.max(0, end - begin);
  if (suggestedAt !== undefined) {
    const earliest = begin + Math.min(day, lifetime / 4);
    return new Date(Math.min(Math.max(Date.parse(suggestedAt), earliest), end));
  }
  return new Date(end - Math.min(longestLead, lifetime / 3));
}

/** Who renews by itself, with the version that it tells of itself where that is known. */
export interface RenewsItself {
  readonly by: Exclude<RenewedBy, 'nobody'>;
  /** Of certbot: `2.1.0`. */
  readonly version?: string | null | undefined;
}

/** A third of the lifetime, half of one below ten days: certbot 4.0 and later (its CHANGELOG). */
const shareOf = (lifetime: number): number => (lifetime < 10 * day ? lifetime / 2 : lifetime / 3);

/** The milliseconds left at which each may begin, and at which each has begun at last. */
function leadsOf({ by, version }: RenewsItself, lifetime: number): { first: number; last: number } {
  const both = (lead: number) => ({ first: lead, last: lead });
  switch (by) {
    case 'mod-md':
      // MDRenewWindow 33%.
      return both(lifetime / 3);
    case 'app':
      return both(Math.min(longestLead, lifetime / 3));
    case 'simple-acme': {
      // 55 days after the start, or when the authority suggests it (DueDateRuntimeService.cs).
      const usual = Math.min(longestLead, lifetime / 3);
      return { first: Math.max(usual, lifetime - 55 * day, shareOf(lifetime)), last: usual };
    }
    case 'acme.sh':
    case 'dehydrated':
    case 'lego':
    case 'uacme':
    case 'getssl':
    case 'acmetool':
    case 'another':
    case 'certbot': {
      // Of the others: 30 days by their defaults, a third or less in newer versions.
      // certbot 2 and 3: 30 days (`renew_before_expiry`); of a shorter lifetime at each of its tries.
      const older = Math.min(longestLead, lifetime);
      const newer = shareOf(lifetime);
      const major = Number.parseInt(version ?? '', 10);
      if (!Number.isNaN(major)) return both(major < 4 ? older : newer);
      return { first: Math.max(older, newer), last: Math.min(older, newer) };
    }
  }
}

/**
 * When a renewal is to be seen by, from its first day to the one behind which something is wrong: two days after the last
 * at which it begins, since each tries at least once a day, and may sleep before; of a short life half of what is left
 * then. ISO 8601.
 */
export function renewalWindow(
  who: RenewsItself,
  certificate: CertificateTime,
): { readonly from: string; readonly to: string } {
  const end = Date.parse(certificate.notAfter);
  const lifetime = Math.max(0, end - Date.parse(certificate.issuedAt));
  const { first, last } = leadsOf(who, lifetime);
  const isSuggested = who.by === 'app' && certificate.suggestedAt !== undefined;
  const from = isSuggested ? renewalOf(certificate).getTime() : end - first;
  const latest = isSuggested ? from : end - last;
  const patience = Math.min(2 * day, (end - latest) / 2);
  return { from: new Date(from).toISOString(), to: new Date(latest + patience).toISOString() };
}

/** Whether a certificate that was got now lasts so few days that nobody renews it by hand (certbot 4 draws the line there). */
export const isShortLived = (notAfter: string, now: Date): boolean =>
  Date.parse(notAfter) - now.getTime() < 10 * day;

export const isDue = (certificate: CertificateTime, now: Date): boolean =>
  now.getTime() >= renewalOf(certificate).getTime();
