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

/**
 * When a renewal is to be seen by, from its first day to the one behind which something is wrong. certbot 2 and 3 renew
 * 30 days before the end, certbot 4 with a third of the lifetime left (half of one below ten days); each tries twice a
 * day, and may sleep before. ISO 8601.
 */
export function renewalWindow(
  by: 'certbot' | 'app',
  certificate: CertificateTime,
): { readonly from: string; readonly to: string } {
  const end = Date.parse(certificate.notAfter);
  const lifetime = Math.max(0, end - Date.parse(certificate.issuedAt));
  const usual = renewalOf(certificate).getTime();
  const from = by === 'certbot' && lifetime < 10 * day ? end - lifetime / 2 : usual;
  const patience = Math.min(2 * day, (end - usual) / 2);
  return { from: new Date(from).toISOString(), to: new Date(usual + patience).toISOString() };
}

/** Whether a certificate that was got now lasts so few days that nobody renews it by hand (certbot 4 draws the line there). */
export const isShortLived = (notAfter: string, now: Date): boolean =>
  Date.parse(notAfter) - now.getTime() < 10 * day;

export const isDue = (certificate: CertificateTime, now: Date): boolean =>
  now.getTime() >= renewalOf(certificate).getTime();
