import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Obstacle } from '../../target.ts';
import type { EffectiveDirective } from '../config/effective.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { documentRoot, htaccessDirectives } from '../config/htaccess.ts';
import { bearsName, matchName } from '../config/match.ts';
import { inheritsRules, isRewriting, letsRulesPass, rewriteState } from '../config/rewrite-state.ts';
import { type Asked, challengePath, scopeOf } from './challenge-scope.ts';
import { closedBy } from './obstacle-access.ts';
import {
  type Found,
  guardedBy,
  handledBy,
  proxiedBy,
  redirectedBy,
  refusedBy,
  takenElsewhereBy,
} from './obstacle-kinds.ts';
import { folderRewrites, rewrittenBy } from './obstacle-rewrites.ts';
import { isEditable } from './proof.ts';

/**
 * What would hide an ordinary file of proof for these names, in the order in which Apache would ask it: the first
 * is the one that wins today. Read from the configuration as the server understood it, and from the `.htaccess`
 * files on the way. Most are passed all the same, since our answer is given before them.
 */
export function apacheObstacles(facts: ApacheFacts, names: readonly string[]): readonly Obstacle[] {
  const known = new Map<ApacheHost, Way>();
  const all = names
    .filter((name) => !isStar(name))
    .flatMap((name) => {
      const { challenged, caught } = matchName(facts, name);
      return challenged.flatMap((site) => {
        const way = known.get(site) ?? wayTo(facts, site);
        known.set(site, way);
        return way(name, caught.includes(site)).map((found) => described(facts, site, name, found));
      });
    });
  const merged = new Map<string, Obstacle>();
  for (const one of all) {
    const key = `${one.kind} ${one.file} ${one.line}`;
    const before = merged.get(key);
    merged.set(
      key,
      before === undefined ? one : { ...before, names: [...new Set([...before.names, ...one.names])] },
    );
  }
  return [...merged.values()];
}

/** What a request for a name meets at a site; all that hangs on the site alone is found once for all names. */
type Way = (name: string, isCaught: boolean) => readonly Found[];

function wayTo(facts: ApacheFacts, site: ApacheHost): Way {
  const root = documentRoot(facts, site);
  // A request that is handed on to an application meets no folder, and no rule about one.
  const isHandedOn = proxiedBy(
    [...facts.main, ...site.directives].filter(({ within }) => within.length === 0),
    { path: challengePath, file: null },
  );
  const file = root === null || isHandedOn !== null ? null : `${root}${challengePath}`;
  const asked: Asked = { path: challengePath, file };
  const scoped = (some: readonly EffectiveDirective[]) =>
    some.map((directive) => ({ directive, scope: scopeOf(directive.within, asked) }));
  const own = scoped(site.directives);
  const shared = scoped([...facts.main, ...facts.everywhere]);
  const local = file === null ? [] : scoped(htaccessDirectives(facts, site));
  const surely = (some: typeof own) => some.flatMap((one) => (one.scope === true ? [one.directive] : []));
  const perhaps = (some: typeof own) => some.flatMap((one) => (one.scope === false ? [] : [one.directive]));
  const where = { facts, site, asked };
  const found = placesIn(where, surely(own), surely(shared), surely(local));
  // Sections of which we cannot tell may hide a file, but never excuse what would hide it without them.
  const isSure = [...own, ...shared, ...local].every(({ scope }) => scope !== 'unknown');
  const more = isSure ? () => [] : placesIn(where, perhaps(own), perhaps(shared), perhaps(local));
  return (name, isCaught) => {
    const maybe = more(name, isCaught);
    return found(name, isCaught)
      .flatMap((one, index) => [one, maybe[index] ?? null])
      .filter((one) => one !== null);
  };
}

interface Where {
  readonly facts: ApacheFacts;
  readonly site: ApacheHost;
  readonly asked: Asked;
}

/** One place for each way to hide a file, in Apache's order; null where that way is free. */
function placesIn(
  { facts, site, asked }: Where,
  own: readonly EffectiveDirective[],
  shared: readonly EffectiveDirective[],
  local: readonly EffectiveDirective[],
): (name: string, isCaught: boolean) => readonly (Found | null)[] {
  const guard = guardedBy([...shared, ...own]);
  const afterRewrites = [
    // Settings of the whole server are merged in front of the site's for mod_proxy, and behind it for mod_alias.
    proxiedBy([...shared, ...own], asked),
    redirectedBy([...own, ...shared], asked),
    takenElsewhereBy([...own, ...shared], asked),
    refusedBy([...shared, ...own, ...local]),
    closedBy([...shared, ...own, ...local], asked),
  ];
  const last = [redirectedBy(local, asked), handledBy([...shared, ...own, ...local])];
  const rules = rewrites(facts, site, own);
  const { engine } = rewriteState(site.directives, facts.main);
  const localRules = folderRewrites([...shared, ...own], local, engine === 'on');
  return (name, isCaught) => [
    isElsewhere(site, name, isCaught) ? { kind: 'other-site', directive: openingOf(site), to: null } : null,
    guard,
    rewrittenBy(rules, name, asked, false),
    ...afterRewrites,
    rewrittenBy(localRules, name, asked, true),
    ...last,
  ];
}

function described(facts: ApacheFacts, site: ApacheHost, name: string, found: Found): Obstacle {
  const { kind, directive, to } = found;
  const file = facts.files[directive.origin]?.realPath ?? directive.origin;
  return {
    kind,
    names: [name],
    file,
    line: directive.line,
    rule: ruleText(directive),
    to: to === null ? null : to.slice(0, 300),
    isPassed:
      kind !== 'firewall' &&
      (isEditable(facts, site) || letsRulesPass(facts, site) || isPassedByServerFile(found)),
  };
}

/** The weaker answer, for sites whose text is not ours, only comes before these. */
function isPassedByServerFile({ kind, directive }: Found): boolean {
  const isOfSite = directive.within.length === 0;
  return (
    kind === 'other-folder' ||
    kind === 'other-site' ||
    (kind === 'proxy' && isOfSite && directive.name !== 'rewriterule')
  );
}

/** Rules of the site itself, and of the whole server where the site takes them over. */
function rewrites(
  facts: ApacheFacts,
  site: ApacheHost,
  own: readonly EffectiveDirective[],
): readonly EffectiveDirective[] {
  if (!isRewriting(site.directives, facts.main)) return [];
  const top = (some: readonly EffectiveDirective[]) => some.filter(({ within }) => within.length === 0);
  const inherited = inheritsRules(site.directives, facts.main);
  return [
    ...(inherited === 'before' ? top(facts.main) : []),
    ...top(own),
    ...(inherited === 'after' ? top(facts.main) : []),
  ];
}

/** The site answers, but is not this name's: the name is on no site, or on none of this address. */
function isElsewhere(site: ApacheHost, name: string, isCaught: boolean): boolean {
  return !isCaught && site.kind !== 'main' && !bearsName(site, name);
}

function openingOf(site: ApacheHost): EffectiveDirective {
  const raw = site.forms.join(' ');
  return { name: 'virtualhost', words: site.forms, raw, origin: site.origin, line: site.line, within: [] };
}

const written: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['ProxyPass', 'ProxyPassMatch', 'Redirect', 'RedirectMatch', 'RedirectPermanent', 'RedirectTemp'],
    ...['RewriteRule', 'Require', 'Order', 'Deny', 'Allow', 'SetHandler', 'Alias', 'AliasMatch'],
    ...['ScriptAlias', 'ScriptAliasMatch', 'SecRuleEngine', 'VirtualHost', 'Location', 'LocationMatch'],
    ...['Directory', 'DirectoryMatch', 'Files', 'FilesMatch', 'If', 'Else', 'ElseIf', 'LimitExcept', 'Limit'],
    ...['AllowMethods', 'RequireAll', 'RequireAny', 'RequireNone'],
  ].map((word) => [word.toLowerCase(), word]),
);

/** The rule as its writer would recognise it, with the sections around it. */
function ruleText({ name, raw, within }: EffectiveDirective): string {
  const around = within.map((one) => `<${one.replace(/^\S+/, (word) => written[word] ?? word)}> `).join('');
  const rule = name === 'virtualhost' ? `<VirtualHost ${raw}>` : `${written[name] ?? name} ${raw}`;
  return `${around}${rule}`.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 200);
}
