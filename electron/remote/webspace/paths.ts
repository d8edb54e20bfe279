/** Paths on a server of which only the folders are reached. Names come from strangers, so a path is only ever made of plain ones. Pure. */

const longest = 200;

/**
 * Whether a text of a listing is the name of something in that very folder: no way up or down, nothing that ends a line of the
 * protocol (RFC 959 §5.3), nothing that looks like another name.
 */
export function isPlainName(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || name.length > longest) return false;
  return !/[/\\\ufffd\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name);
}

/** One below a folder. */
export const below = (folder: string, ...names: readonly string[]): string =>
  [folder === '/' ? '' : folder, ...names].join('/');

/**
 * The folder that its owner wrote down, seen from where the login begins; null: no path. Ways up are followed here and never
 * sent to a server.
 */
export function folderAt(root: string, written: string): string | null {
  const whole = written.startsWith('/') ? written : below(root, written);
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else if (isPlainName(part)) parts.push(part);
    else return null;
  }
  return `/${parts.join('/')}`;
}

/** As a server says where the login begins; the top where it says no path. */
export const rootOf = (said: string): string => (said.startsWith('/') ? (folderAt('/', said) ?? '/') : '/');
