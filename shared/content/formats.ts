import type { Language } from './languages.ts';

/** Dates, numbers and money as a language writes them. The one place that knows locales. */
export interface Formats {
  /** 21 February 2027 */
  date(when: string | Date): string;
  /** 21 Feb 2027 */
  shortDate(when: string | Date): string;
  /** February 2027 */
  month(when: string | Date): string;
  /** 21 Feb 2027, 14:05 */
  moment(when: string | Date): string;
  /** 12,345.6 */
  number(value: number, digits?: number): string;
  /** 0.9 s, from milliseconds */
  seconds(milliseconds: number): string;
  /** €47.88, from minor units (cents) and an ISO 4217 code */
  money(minorUnits: number, currency: string): string;
  /** Names as a sentence lists them: a, b and c. */
  list(items: readonly string[]): string;
  /** Order of words in this language, numbers in them by value. */
  compare(a: string, b: string): number;
}

/** BCP 47. English is written the way most of Europe expects it: day before month. */
const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
};

export const localeOf = (language: Language): string => locales[language];

/** Each takes longer to make than a whole start should, and few are wanted. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export function formatsOf(language: Language): Formats {
  const locale = localeOf(language);
  const dated = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(locale, options));
    return (when: string | Date): string => format().format(new Date(when));
  };
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  const number = (value: number, digits?: number): string =>
    new Intl.NumberFormat(locale, {
      ...(digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    }).format(value);
  return {
    date: dated({ dateStyle: 'long' }),
    shortDate: dated({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: dated({ month: 'long', year: 'numeric' }),
    moment: dated({ dateStyle: 'medium', timeStyle: 'short' }),
    number,
    seconds: (milliseconds) => `${number(milliseconds / 1000, 1)} s`,
    money: (minorUnits, currency) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      // The yen has no minor unit, the dinar three digits of it (ISO 4217).
      const { maximumFractionDigits = 2 } = format.resolvedOptions();
      return format.format(minorUnits / 10 ** maximumFractionDigits);
    },
    list: (items) => lists().format(items),
    compare: (a, b) => collator().compare(a, b),
  };
}
