import { type Answer, matchForeign } from '../../posix/pattern/foreign-pattern.ts';
import type { ObstacleKind } from '../../target.ts';
import type { EffectiveDirective } from '../config/effective.ts';
import { type Asked, isBelow } from './challenge-scope.ts';

export interface Found {
  readonly kind: ObstacleKind;
  readonly directive: EffectiveDirective;
  /** Where a redirect or a proxy leads, as written. */
  readonly to: string | null;
}

const statusWords: Readonly<Record<string, string>> = {
  permanent: '301',
  temp: '302',
  seeother: '303',
  gone: '410',
};

/**
 * What mod_alias's redirects do with the request: the first that matches, or where none surely does, the first that
 * might. `directives` are those in scope.
 */
export function redirectedBy(directives: readonly EffectiveDirective[], asked: Asked): Found | null {
  let possible: Found | null = null;
  for (const directive of directives) {
    const { name } = directive;
    if (!/^redirect(permanent|temp|match)?$/.test(name)) continue;
    const words = [...directive.words];
    const first = words[0] ?? '';
    const hasStatus = /^(permanent|temp|seeother|gone|\d{3})$/i.test(first);
    const status = hasStatus
      ? (statusWords[first.toLowerCase()] ?? first)
      : name === 'redirectpermanent'
        ? '301'
        : '302';
    const [source, target] = words.slice(hasStatus ? 1 : 0);
    const isInPlace = directive.within.some((one) => /^(location|if|else)/.test(one));
    // Inside of a section about paths, the path may be left out (`Redirect permanent https://…`).
    const hasSource = !(isInPlace && (source === undefined || /^https?:|%\{/i.test(source)));
    const applies = !hasSource || takes(name === 'redirectmatch', source ?? '', asked);
    if (applies === false || status.startsWith('2')) continue;
    const to = (hasSource ? target : source) ?? null;
    const found = { kind: kindOf(status, directive), directive, to: status.startsWith('3') ? to : null };
    if (applies === true) return found;
    possible ??= found;
  }
  return possible;
}

function kindOf(status: string, { raw }: EffectiveDirective): ObstacleKind {
  if (status.startsWith('3')) return 'redirect';
  if (status === '503') return 'maintenance';
  return /\\\.|^\/\.$/.test(raw) ? 'hidden-folders' : 'forbidden';
}

/** Does a source of mod_alias or mod_proxy take this request? */
function takes(isPattern: boolean, source: string, { path }: Asked): Answer {
  return isPattern ? matchForeign(source, path) : isBelow(path, source);
}

/**
 * Which ProxyPass takes the request: the first that matches, unless it is an exclusion (`!`). One that only might match
 * counts where no other does, and excludes nothing.
 */
export function proxiedBy(directives: readonly EffectiveDirective[], asked: Asked): Found | null {
  const proxies = directives.filter(({ name }) => /^proxypass(match)?$/.test(name));
  const isInPlace = ({ within }: EffectiveDirective) => within.some((one) => /^(location|if|else)/.test(one));
  let possible: Found | null = null;
  // That of a `<Location>` is asked before those of the site.
  for (const directive of [
    ...proxies.filter(isInPlace).reverse(),
    ...proxies.filter((one) => !isInPlace(one)),
  ]) {
    const [source = '', target = ''] = isInPlace(directive) ? ['', ...directive.words] : directive.words;
    const isMatch = source === '' || takes(directive.name === 'proxypassmatch', source, asked);
    if (isMatch === false) continue;
    const found: Found | null = target === '!' ? null : { kind: 'proxy', directive, to: target };
    if (isMatch === true) return found ?? possible;
    possible ??= found;
  }
  if (possible !== null) return possible;
  const handler = directives.findLast(({ name }) => name === 'sethandler');
  return /^proxy:/i.test(handler?.words[0] ?? '') && handler !== undefined
    ? { kind: 'proxy', directive: handler, to: handler.words[0] ?? '' }
    : null;
}

/** Which Alias takes the request away from the site's own folder. */
export function takenElsewhereBy(directives: readonly EffectiveDirective[], asked: Asked): Found | null {
  const applies = ({ name, words }: EffectiveDirective): Answer => {
    if (!/^(script)?alias(match)?$/.test(name)) return false;
    const [source = '', target] = words;
    return target === undefined || takes(name.endsWith('match'), source, asked);
  };
  const directive =
    directives.find((one) => applies(one) === true) ?? directives.find((one) => applies(one) !== false);
  return directive === undefined
    ? null
    : { kind: 'other-folder', directive, to: directive.words.at(-1) ?? null };
}

/** Which program answers in place of the file. */
export function handledBy(directives: readonly EffectiveDirective[]): Found | null {
  const directive = directives.findLast(({ name }) => name === 'sethandler' || name === 'forcetype');
  const word = directive?.words[0] ?? '';
  if (directive === undefined || directive.name === 'forcetype') return null;
  return /^(none|default-handler|)$/i.test(word) || /^proxy:/i.test(word)
    ? null
    : { kind: 'handler', directive, to: null };
}

/** Questions of the kind that an authority asks (GET) are refused (mod_allowmethods; the last one counts). */
export function refusedBy(directives: readonly EffectiveDirective[]): Found | null {
  const directive = directives.findLast(({ name }) => name === 'allowmethods');
  return directive === undefined || /\b(get|reset)\b/i.test(directive.raw)
    ? null
    : { kind: 'forbidden', directive, to: null };
}

/** A guard against attacks: it comes before everything else, and what it thinks of a request cannot be read off. */
export function guardedBy(directives: readonly EffectiveDirective[]): Found | null {
  const directive = directives.findLast(({ name }) => name === 'secruleengine');
  return directive !== undefined && /^on$/i.test(directive.words[0] ?? '')
    ? { kind: 'firewall', directive, to: null }
    : null;
}
