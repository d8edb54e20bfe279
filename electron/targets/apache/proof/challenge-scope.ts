import { type Answer, matchForeign } from '../../posix/pattern/foreign-pattern.ts';

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

/** Does everything that is inside these sections hold for the request? */
export function scopeOf(within: readonly string[], asked: Asked): Answer {
  let answer: Answer = true;
  for (const section of within) {
    const applies = appliesTo(section, asked);
    if (applies === false) return false;
    if (applies === 'unknown') answer = 'unknown';
  }
  return answer;
}

/** `location ~ "^/x"`: the section's name, whether a pattern follows, and what follows. */
function partsOf(section: string) {
  const end = section.search(/\s/);
  const name = end === -1 ? section : section.slice(0, end);
  const rest = end === -1 ? '' : section.slice(end).trim();
  const isPattern = /^~\s/.test(rest);
  return { kind: isPattern ? `${name}match` : name, argument: isPattern ? rest.slice(1).trim() : rest };
}

function appliesTo(section: string, { path, file }: Asked): Answer {
  const { kind, argument } = partsOf(section);
  const value = unquoted(argument);
  switch (kind) {
    case 'location':
      return isBelow(path, value);
    case 'locationmatch':
      return matchForeign(value, path);
    case 'directory':
      return file !== null && (/[*?[]/.test(value) || isBelow(file, value));
    case 'directorymatch':
      return file !== null && matchForeign(value, `${file.slice(0, file.lastIndexOf('/'))}/`);
    case 'files':
      return value === '*' || value === challengeToken;
    case 'filesmatch':
      return matchForeign(value, challengeToken);
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

export function unquoted(text: string): string {
  const trimmed = text.trim();
  const quote = trimmed.charAt(0);
  const isQuoted = (quote === '"' || quote === "'") && trimmed.length > 1 && trimmed.endsWith(quote);
  return isQuoted ? trimmed.slice(1, -1) : trimmed;
}
