/** Milliseconds before the end: a host's form needs a person, and people need time. */
const daysBefore = 14 * 86_400_000;

/**
 * By when its owner comes back to renew a certificate by hand: a fortnight before its end, or where it lasts for less than six
 * weeks, with a third of its time left. Pure. ISO 8601 in, a day out.
 */
export function comeBackBy({
  notBefore,
  notAfter,
}: {
  readonly notBefore: string;
  readonly notAfter: string;
}): Date {
  const end = Date.parse(notAfter);
  const third = (end - Date.parse(notBefore)) / 3;
  return new Date(end - Math.min(daysBefore, third));
}
