import { toUnicode as lettersOf, toASCII } from 'tr46';

/** UTS #46, non-transitional, as browsers do it; hyphens and other signs of ASCII are for `isHostName` to judge. */
const rules = { checkBidi: true, checkJoiners: true } as const;

/**
 * A name in its owner's own letters as the A-labels that stand in DNS and certificates (RFC 5890): full-width forms,
 * capitals and other stops become the ordinary ones, invisible signs go. Null where no name can be made of it: signs
 * that no name may hold, letters that run both ways, `xn--` with nothing behind it.
 */
export function toAscii(name: string): string | null {
  return toASCII(name, rules);
}

/** The letters a person reads; labels that are not what they claim stay as they are. */
export function toUnicode(name: string): string {
  return name.includes('xn--') ? name.split('.').map(readable).join('.') : name;
}

function readable(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const { domain, error } = lettersOf(label, rules);
  // Only what leads back to the very same label: else two names would look alike.
  return !error && toAscii(domain) === label ? domain : label;
}

/** True for a name that is written otherwise than it is read. */
export function isInternational(name: string): boolean {
  return toUnicode(name) !== name;
}
