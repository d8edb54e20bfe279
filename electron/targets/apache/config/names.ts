import { fitsWildcard } from '../../../../shared/wildcard.ts';

/** How host names meet in Apache. */

/** True where Apache would send requests for `name` to a site with this ServerName or ServerAlias. */
export function servesName(pattern: string, name: string): boolean {
  return fitsWildcard(pattern, name);
}

/** A ServerName's value as a bare host name: `https://shop.ex:8443` becomes `shop.ex`. */
export function bareName(value: string): string {
  return value
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
}
