/** A certificate's time, as far as renewing it goes. */
export interface CertificateTime {
  /** Its own first day, or where only that is known the day on which it was got. ISO 8601. */
  readonly issuedAt: string;
  /** ISO 8601. */
  readonly notAfter: string;
  /** The moment chosen within the window that its authority suggests (ARI, RFC 9773 §4.2), where that was asked. */
  readonly suggestedAt?: string | undefined;
}

const day = 86_400_000;
const longestLead = 30 * day;

/**
 * When to renew a certificate: the one rule of the window, its reminders, its advice and `renew --all`. What the
 * authority suggests; else with a third of the lifetime left (Let's Encrypt, integration guide), so that a holiday or a
 * failed try does no harm, and with 30 days left where the third is more: earlier, no more is gained. No least time
 * besides, as certificates of a few days would be due for all of their lives. Never after the end.
 */
export function renewalOf({ issuedAt, notAfter, suggestedAt }: CertificateTime): Date {
  const end = Date.parse(notAfter);
  if (suggestedAt !== undefined) return new Date(Math.min(Date.parse(suggestedAt), end));
  return new Date(end - Math.min(longestLead, Math.max(0, end - Date.parse(issuedAt)) / 3));
}

export const isDue = (certificate: CertificateTime, now: Date): boolean =>
  now.getTime() >= renewalOf(certificate).getTime();
