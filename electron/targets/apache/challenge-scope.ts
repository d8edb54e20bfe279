/** Which sections of a configuration speak of a file of proof. Pure. */

export const challengeFolder = '/.well-known/acme-challenge/';
/** Of the usual length and alphabet (RFC 8555 §8.3), so that rules about names of files are judged truly. */
export const challengeToken = 'Zm9yLW91ci1vd24tbG9vay1iZWZvcmUtYW55LWNh';
export const challengePath = `${challengeFolder}${challengeToken}`;

/** One request for a file of proof, as sections are matched against it. */
export interface Asked {
  readonly path: string;
  /** Where the file would lie; null where the site has no folder of its own. */
  readonly file: string | null;
}

/** Does everything that is inside these sections hold for the request? What we cannot know counts as yes. */
export function isInScope(within: readonly string[], asked: Asked): boolean {
  return within.every((section) => appliesTo(section, asked));
}

function appliesTo(section: string, { path, file }: Asked): boolean {
  const [, kind = '', isRegex, argument = ''] = /^(\S+)\s*(~\s)?\s*(.*)$/.exec(section) ?? [];
  const value = unquoted(argument);
  switch (isRegex === undefined ? kind : `${kind}match`) {
    case 'location':
      return isBelow(path, value);
    case 'locationmatch':
      return matches(value, path);
    case 'directory':
      return file !== null && (/[*?[]/.test(value) || isBelow(file, value));
    case 'directorymatch':
      return file !== null && matches(value, `${file.slice(0, file.lastIndexOf('/'))}/`);
    case 'files':
      return value === '*' || value === challengeToken;
    case 'filesmatch':
      return matches(value, challengeToken);
    case 'limit':
      return /\bget\b/i.test(argument);
    case 'limitexcept':
      return !/\bget\b/i.test(argument);
    case 'proxy':
    case 'proxymatch':
      // A balancer's members and the rules for what was proxied: its ProxyPass is the finding.
      return false;
    default:
      return true;
  }
}

/** A path prefix as mod_alias, mod_proxy and `<Location>` compare it: whole parts, or a prefix with a slash. */
export function isBelow(path: string, prefix: string): boolean {
  if (prefix === '' || prefix === '/' || path === prefix) return true;
  return path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

/** PCRE as far as JavaScript knows it; a pattern that it does not know counts as a match. */
export function matches(pattern: string, text: string): boolean {
  const isNegated = pattern.startsWith('!');
  const bare = unquoted(pattern.replace(/^!/, ''));
  const ignoresCase = bare.startsWith('(?i)');
  try {
    return new RegExp(bare.replace(/^\(\?i\)/, ''), ignoresCase ? 'i' : '').test(text) !== isNegated;
  } catch {
    return true;
  }
}

export function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text.trim())?.[2] ?? text.trim();
}
