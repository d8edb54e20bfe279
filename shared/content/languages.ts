/** Languages that the app speaks, each under its own name. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
} as const;

export type Language = keyof typeof languageNames;
export const languages = Object.keys(languageNames) as readonly Language[];

const languageOf = (tag: string | undefined): Language | undefined =>
  languages.find((language) => language === tag);

/**
 * The language to speak.
 *
 * @param choice what the person has chosen: a language; anything else stands for what their system speaks.
 * @param preferred locales in the order in which the system prefers them: BCP 47 (`de-AT`) or POSIX (`de_AT.UTF-8`).
 */
export function languageFor(choice: string, preferred: readonly string[]): Language {
  const wanted = [choice, ...preferred].map((locale) => locale.toLowerCase().split(/[-_.@]/)[0]);
  return wanted.map(languageOf).find((language) => language !== undefined) ?? 'en';
}
