/** How host names meet: Apache's ServerAlias patterns, and the names of a certificate (RFC 6125 §6.4.3). */

/** True where Apache would send requests for `name` to a site with this ServerName or ServerAlias. */
export function servesName(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === name;
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`).test(name);
}

/** True where a certificate with these names is good for `name`; a wildcard stands for exactly one label. */
export function isCovered(name: string, certificateNames: readonly string[]): boolean {
  const rest = name.slice(name.indexOf('.') + 1);
  return certificateNames.some(
    (own) => own === name || (own.startsWith('*.') && !name.startsWith('*') && own.slice(2) === rest),
  );
}

/** A ServerName's value as a bare host name: `https://shop.ex:8443` becomes `shop.ex`. */
export function bareName(value: string): string {
  return value
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
}

/** The file and folder name for a certificate: `*.shop.ex` becomes `_wildcard.shop.ex`. */
export function folderName(name: string): string {
  return name.replace(/^\*/, '_wildcard');
}
