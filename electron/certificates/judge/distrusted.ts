import { organisationOf, type Traits } from './traits.ts';

/** Authorities whose certificates browsers stopped believing from a day on, by the organisation of their root. */
const ends: readonly { readonly word: string; readonly after: string }[] = [
  // Chrome 131, Mozilla 2024-11-30: https://groups.google.com/a/ccadb.org/g/public/c/tk2CV6Mc-xo
  { word: 'entrust', after: '2024-11-11' },
  { word: 'affirmtrust', after: '2024-11-11' },
  // Chrome 139: https://groups.google.com/a/ccadb.org/g/public/c/eMOETf47kFY
  { word: 'chunghwa telecom', after: '2025-07-31' },
  { word: 'netlock', after: '2025-07-31' },
  // Mozilla: https://github.com/rustls/webpki-roots/issues/72
  { word: 'e-commerce monitoring', after: '2024-06-30' },
];

/** Since when browsers do not believe what this root signs; null: they do. `since`: ISO 8601 day. */
export function distrustOf(leaf: Traits, top: Traits | null): { readonly since: string } | null {
  const organisation = top === null ? '' : organisationOf(top.certificate).toLowerCase();
  const end = ends.find(({ word }) => organisation.includes(word));
  return end !== undefined && leaf.notBefore > Date.parse(end.after) ? { since: end.after } : null;
}
