/** Whom the request of a bought certificate may name: the rules alone, for the window, which reads no schemas. */

/** The longest that each part may be (X.520 upper bounds). */
export const subjectMost = { organisation: 64, locality: 128, region: 128 } as const;

/** As people and firms write themselves: no mark that a reader of requests would stumble over. */
export const subjectPattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&'()/+!@*:_-]*$/u;

/** ISO 3166-1, two capitals. */
export const countryPattern = /^[A-Z]{2}$/;

/** The firm's parts as they are typed: '' where nothing is. */
export type TypedSubject = Readonly<Record<keyof typeof subjectMost | 'country', string>>;
export const emptySubject: TypedSubject = { organisation: '', locality: '', region: '', country: '' };

/** The parts that a request could not bear as they are typed. Pure. */
export function unfitParts(typed: TypedSubject): readonly (keyof TypedSubject)[] {
  const parts = Object.keys(subjectMost) as (keyof typeof subjectMost)[];
  const unfit = parts.filter((part) => {
    const text = typed[part].trim();
    return text !== '' && (text.length > subjectMost[part] || !subjectPattern.test(text));
  });
  const country = countryOf(typed);
  return country === '' || countryPattern.test(country) ? unfit : [...unfit, 'country'];
}

/** What the request is told: the parts that are not empty. Pure. */
export const subjectOf = (typed: TypedSubject): Partial<TypedSubject> =>
  Object.fromEntries(
    Object.entries({ ...typed, country: countryOf(typed) })
      .map(([part, text]) => [part, text.trim()])
      .filter(([, text]) => text !== ''),
  );

const countryOf = ({ country }: TypedSubject): string => country.trim().toUpperCase();
