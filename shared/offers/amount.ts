/**
 * A typed price in the smallest unit: `2.99`, `2,99`, `1.234,50` and `€ 3` count; null where it is none. A single
 * sign with three digits behind it parts thousands.
 */
export function typedAmount(typed: string): number | null {
  const text = typed.replace(/[\s€$£]|EUR|USD|GBP|CHF|CNY/gi, '');
  const found = /^(\d{1,3}(?:[.,’']\d{3})*|\d{1,8})(?:[.,](\d{1,2}))?$/.exec(text);
  if (found === null) return null;
  const [, whole = '', part = ''] = found;
  const amount = Number(whole.replace(/\D/g, '')) * 100 + Number(part.padEnd(2, '0'));
  return amount <= 100_000_000 ? amount : null;
}

/** As one would type it. */
export function amountText(amount: number): string {
  return (amount / 100).toFixed(2);
}

/** A typed rate or other plain number; null where it is none or nothing. */
export function typedNumber(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,6}(\.\d{1,6})?$/.test(text) && Number(text) > 0 ? Number(text) : null;
}
