import type { RequestSubject } from '../../../shared/job.ts';

/** Attributes of a subject (X.520) in the order in which authorities show them, by the short names of openssl. */
const attributes = [
  ['country', 'C'],
  ['region', 'ST'],
  ['locality', 'L'],
  ['organisation', 'O'],
] as const satisfies readonly (readonly [keyof RequestSubject, string])[];

/**
 * What a request says of its owner, as lines of a section of config(5ssl); '' where that is nothing. What would be a variable,
 * a quotation mark or a comment there stands behind a backslash. Pure.
 */
export const subjectLines = (subject: RequestSubject): string =>
  attributes
    .flatMap(([field, name]) => {
      const value = subject[field];
      return value === undefined ? [] : [`${name}=${value.replaceAll(/[\\$#"'`;]/g, '\\$&')}\n`];
    })
    .join('');
