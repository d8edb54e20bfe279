/** A time of so many seconds in the unit that people would say it in, rounded up. Pure. */
export function lastingOf(seconds: number): {
  readonly unit: 'minutes' | 'hours';
  readonly amount: number;
} {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes < 120
    ? { unit: 'minutes', amount: minutes }
    : { unit: 'hours', amount: Math.ceil(minutes / 60) };
}
