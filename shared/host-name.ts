/** Without a parser library, so that the window can ask while a name is typed. */
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * A host name as a certificate carries it: lower case, A-labels (RFC 5890), no trailing dot, at least two
 * labels, the last not all digits. People's spelling goes through `toHostName` first.
 */
export function isHostName(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** As `isHostName`, or such a name behind `*.` (RFC 6125 §6.4.3: the left-most label only). */
export function isCertificateName(text: string): boolean {
  return isHostName(text.startsWith('*.') ? text.slice(2) : text);
}
