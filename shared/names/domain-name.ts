import type { z } from 'zod';

/**
 * A name as a certificate carries it: a host name, or one behind `*.` (RFC 9525 §6.3: a star is the whole left-most
 * label, and stands for exactly one). Made by `readName` of what people type, by the schemas of `schema.ts` at
 * borders, and by `isDomainName` of what servers say; nobody else makes one of a text.
 */
export type DomainName = string & z.$brand<'DomainName'>;

/** A name that somebody can visit: without a star. */
export type HostName = DomainName & z.$brand<'HostName'>;

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** A last label that makes a browser read the whole as an address (the URL standard's ends-in-a-number checker). */
export const numeric = /^(\d+|0x[0-9a-f]*)$/;

/**
 * A host name (RFC 1123 §2.1, RFC 5890 §2.3.2.3): lower case, A-labels, no dot at its end, at least two labels, at most
 * 253 signs. Whether its A-labels mean anything is for `readName` to say, which knows the letters.
 */
export function isHostName(text: string): text is HostName {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    !numeric.test(labels.at(-1) ?? '')
  );
}

export function isDomainName(text: string): text is DomainName {
  return isHostName(bareOf(text));
}

/** Stands for every first label at once. */
export function isStar(name: string): boolean {
  return name.startsWith('*.');
}

/** The name behind a star; any other name itself. */
export function bareOf(name: DomainName): HostName;
export function bareOf(name: string): string;
export function bareOf(name: string): string {
  return isStar(name) ? name.slice(2) : name;
}

/** The star on a name. */
export function starOn(name: HostName): DomainName {
  return `*.${name}` as DomainName;
}

const www = 'www.';

/**
 * The name that visitors take for the same one: `www.` put before it, or taken away. Null where that is no host name:
 * under a star, before an ending such as `com`, or where it would be too long.
 */
export function counterpartOf(name: string): HostName | null {
  const other = name.startsWith(www) ? name.slice(www.length) : `${www}${name}`;
  return isHostName(other) ? other : null;
}

/** The name without its `www.`. */
export function withoutWww(name: string): string {
  return name.startsWith(www) ? (counterpartOf(name) ?? name) : name;
}
