import type { ObstacleKind } from '../target.ts';
import { type Asked, isBelow, matches } from './challenge-scope.ts';
import type { EffectiveDirective } from './effective.ts';

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

/** What mod_alias's redirects do with the request: the first that matches. `directives` are those in scope. */
export function redirectedBy(directives: readonly EffectiveDirective[], asked: Asked): Found | null {
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
    const applies =
      !hasSource ||
      (name === 'redirectmatch' ? matches(source ?? '', asked.path) : isBelow(asked.path, source ?? ''));
    if (!applies || status.startsWith('2')) continue;
    if (status === '503') return { kind: 'maintenance', directive, to: null };
    if (!status.startsWith('3')) {
      const kind = /\\\.|^\/\.$/.test(directive.raw) ? 'hidden-folders' : 'forbidden';
      return { kind, directive, to: null };
    }
    return { kind: 'redirect', directive, to: (hasSource ? target : source) ?? null };
  }
  return null;
}

/** Which ProxyPass takes the request: the first that matches, unless it is an exclusion (`!`). */
export function proxiedBy(directives: readonly EffectiveDirective[], asked: Asked): Found | null {
  const proxies = directives.filter(({ name }) => /^proxypass(match)?$/.test(name));
  const isInPlace = ({ within }: EffectiveDirective) => within.some((one) => /^(location|if|else)/.test(one));
  // That of a `<Location>` is asked before those of the site.
  for (const directive of [
    ...proxies.filter(isInPlace).reverse(),
    ...proxies.filter((one) => !isInPlace(one)),
  ]) {
    const [source = '', target = ''] = isInPlace(directive) ? ['', ...directive.words] : directive.words;
    const isMatch =
      source === '' ||
      (directive.name === 'proxypassmatch' ? matches(source, asked.path) : isBelow(asked.path, source));
    if (!isMatch) continue;
    return target === '!' ? null : { kind: 'proxy', directive, to: target };
  }
  const handler = directives.findLast(({ name }) => name === 'sethandler');
  return /^proxy:/i.test(handler?.words[0] ?? '') && handler !== undefined
    ? { kind: 'proxy', directive: handler, to: handler.words[0] ?? '' }
    : null;
}

/** Which Alias takes the request away from the site's own folder. */
export function takenElsewhereBy(directives: readonly EffectiveDirective[], asked: Asked): Found | null {
  const directive = directives.find(({ name, words }) => {
    if (!/^(script)?alias(match)?$/.test(name)) return false;
    const [source = '', target] = words;
    if (target === undefined) return true;
    return name.endsWith('match') ? matches(source, asked.path) : isBelow(asked.path, source);
  });
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
