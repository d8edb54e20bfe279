/** A DNS record by which a seller has control of a domain proven, as its owner has copied it from the seller's page. */

export const recordKinds = ['CNAME', 'TXT'] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface SellerRecord {
  readonly kind: RecordKind;
  /** Whole, in lower case, without the final dot. */
  readonly name: string;
  /** Of TXT the text; of CNAME a name in the form of `name`. */
  readonly value: string;
}

/** Labels of records may begin with a low line, which those of hosts may not (RFC 8552). */
const placePattern = /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+$/;
const longestPlace = 253;
const longestText = 1000;

export const isRecordPlace = (name: string): boolean =>
  name.length <= longestPlace && placePattern.test(name);

/**
 * A record as it is typed: sellers and forms give its name whole, or without the domain, or as `@` for the domain itself.
 * `domains`: those that it may lie in, the usual one first. Null: it cannot be one. Pure.
 */
export function recordTyped(
  { kind, name, value }: SellerRecord,
  domains: readonly string[],
): SellerRecord | null {
  const [usual = ''] = domains;
  const typed = plain(name);
  const isWhole = domains.some((domain) => typed === domain || typed.endsWith(`.${domain}`));
  const place = isWhole ? typed : typed === '@' ? usual : `${typed}.${usual}`;
  const text = kind === 'CNAME' ? plain(value) : value.trim().replace(/^"(.*)"$/s, '$1');
  const isText = kind === 'CNAME' ? isRecordPlace(text) : text !== '' && text.length <= longestText;
  return isRecordPlace(place) && isText ? { kind, name: place, value: text } : null;
}

/** Whether what a name server holds is what the seller wants to see there. Pure. */
export const isAsWanted = ({ kind, value }: SellerRecord, held: readonly string[]): boolean =>
  held.some((one) => (kind === 'CNAME' ? plain(one) === value : one === value));

const plain = (name: string): string => name.trim().toLowerCase().replace(/\.$/, '');
