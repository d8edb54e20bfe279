import type { Currency } from '../content/offer-schema.ts';

const byRegion: Readonly<Record<string, Currency>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  CN: 'CNY',
};

/** The currency that people of a locale (BCP 47) most likely pay in, of those that can be chosen. */
export function usualCurrency(locale: string): Currency {
  return byRegion[/-([A-Z]{2})\b/.exec(locale)?.[1] ?? ''] ?? 'EUR';
}
