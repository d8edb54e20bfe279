import type { RenewedCertificate } from './renewal-look.ts';

const day = 86_400_000;

/**
 * Somebody has to do something: it is shown, or may be, and is not sure to be renewed. What this program has put there and
 * renews itself is no trouble before its time. Pure.
 */
export function needsAttention(
  { verdict, shown, isOurs, validUntil }: RenewedCertificate,
  now: Date,
): boolean {
  if (shown.how === 'nowhere' || verdict === 'healthy' || verdict === 'unknown') return false;
  const isEarly = Date.parse(validUntil) - now.getTime() > 30 * day;
  return !(verdict === 'nobody' && isOurs && isEarly);
}
