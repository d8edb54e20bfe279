import { decode, encode } from './punycode.ts';

/**
 * A name in its owner's own letters as the A-labels that stand in DNS and certificates (RFC 5890), mapped the way
 * browsers do: full-width forms, capitals and other stops become the ordinary ones (UTS 46).
 * What it makes of signs that no name may hold is for `isHostName` to refuse.
 */
export function toAscii(name: string): string {
  const mapped = name
    .replace(/[\u3002\uFF0E\uFF61]/g, '.')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC');
  return mapped
    .split('.')
    .map((label) => (/^[\0-\x7f]*$/.test(label) ? label : `xn--${encode(label)}`))
    .join('.');
}

/** The letters a person reads; labels that are not what they claim stay as they are. */
export function toUnicode(name: string): string {
  return name.split('.').map(readable).join('.');
}

function readable(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const letters = decode(label.slice(4));
  // Only what leads back to the very same label: else two names would look alike.
  return letters !== null && toAscii(letters) === label ? letters : label;
}

/** True for a name that is written otherwise than it is read. */
export function isInternational(name: string): boolean {
  return toUnicode(name) !== name;
}
