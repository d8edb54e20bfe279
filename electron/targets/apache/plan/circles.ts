import { matchForeign } from '../../posix/pattern/foreign-pattern.ts';
import type { EffectiveDirective } from '../config/effective.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { documentRoot, htaccessDirectives } from '../config/htaccess.ts';
import {
  anyHost,
  type Chunk,
  everything,
  isAliasLoop,
  rewriteChunks,
  targetHost,
} from '../config/https-redirects.ts';
import { type Heard, isJudged, variableOf, wouldApply } from '../config/rewrite-rules.ts';
import { inheritsRules, isRewriting, rewriteState } from '../config/rewrite-state.ts';
import { parseDumped } from '../config/tree.ts';
import { scopeOf } from '../proof/challenge-scope.ts';
import { proxiedBy, redirectedBy } from '../proof/obstacle-kinds.ts';
import { folderRewrites } from '../proof/obstacle-rewrites.ts';

/**
 * What a site's TLS host meets besides its own lines, and cannot leave out: redirects to https of the whole server, which mod_alias
 * hands to every site and mod_rewrite to those that inherit, and those of a `.htaccess`.
 */
export interface Surroundings {
  /** The first line that would send encrypted visitors back to where they are, whatever is said of them. */
  readonly circle: EffectiveDirective | null;
  /** Lines of the TLS host that say of its visitors that they came encrypted, before any rule asks. */
  readonly told: readonly string[];
}

interface Telling {
  /** The variable of mod_rewrite's that asks for it. */
  readonly variable: string;
  readonly value: string;
  readonly lines: readonly string[];
}

/** `early`: in front of all rules, those of folders too (mod_headers). mod_ssl sets HTTPS only when they have been asked. */
const tellings = (port: number): readonly Telling[] => [
  {
    variable: 'http:x-forwarded-proto',
    value: 'https',
    lines: ['RequestHeader set X-Forwarded-Proto "https" early'],
  },
  { variable: 'http:x-forwarded-ssl', value: 'on', lines: ['RequestHeader set X-Forwarded-Ssl "on" early'] },
  {
    variable: 'http:x-forwarded-port',
    value: String(port),
    lines: [`RequestHeader set X-Forwarded-Port "${port}" early`],
  },
  {
    variable: 'env:https',
    value: 'on',
    lines: ['<IfModule setenvif_module>', '    SetEnvIf Request_URI "^" HTTPS=on', '</IfModule>'],
  },
];

/**
 * What the TLS host of this site would meet at its front page, for visitors by these names. A circle is only called one where every
 * condition of it is known; who thinks so wrongly keeps a sound site from being secured. Pure.
 */
export function surroundingsOf(facts: ApacheFacts, site: ApacheHost, names: readonly string[]): Surroundings {
  const none: Surroundings = { circle: null, told: [] };
  const root = documentRoot(facts, site);
  const asked = { path: '/', file: root === null ? null : `${root}/` };
  const isMet = ({ within }: EffectiveDirective) =>
    within.every((one) => /^(location|directory) [^~]/.test(one)) && scopeOf(within, asked) === true;
  const own = site.directives.filter(isMet);
  const top = (some: readonly EffectiveDirective[]) => some.filter(({ within }) => within.length === 0);
  if (proxiedBy([...top(facts.main), ...own], asked) !== null) return none;

  // What sleeps in a file of the folder until a module is there wakes up with it.
  const modules = [...facts.modules, 'ssl_module', 'rewrite_module', 'headers_module'];
  const local = htaccessDirectives({ ...facts, modules }, site).filter(
    (one) => isMet(one) && root !== null && !one.origin.startsWith(`${root}/.well-known/`),
  );
  const shared = facts.everywhere.filter(isMet);
  const isInherited =
    inheritsRules(site.directives, facts.main) !== 'no' && isRewriting(site.directives, facts.main);
  const { engine } = rewriteState(site.directives, facts.main);
  const deepest = folderRewrites([...shared, ...own], local, engine === 'on');
  const places: readonly (readonly EffectiveDirective[])[] = [
    isInherited ? top(facts.main) : [],
    // Those of the site's own sections are left out of the TLS host where they lead round.
    deepest.some((one) => own.includes(one)) ? [] : deepest,
  ];
  const seen = names.flatMap((name) => [
    ...places.map((rules, index) => ruleCircle(rules, name, index === 0 ? '/' : '', facts.ports.https)),
    aliasCircle([...top(facts.main), ...shared, ...local], own, name, facts.ports.https),
  ]);
  const told = new Set(seen.flatMap((one) => one.told));
  return {
    circle: seen.find(({ circle }) => circle !== null)?.circle ?? null,
    told: tellings(facts.ports.https).flatMap(({ variable, lines }) => (told.has(variable) ? lines : [])),
  };
}

interface Seen {
  readonly circle: EffectiveDirective | null;
  /** The variables that have to be answered. */
  readonly told: readonly string[];
}

/** `path`: as the rules see it, in a folder without its own. */
function ruleCircle(
  directives: readonly EffectiveDirective[],
  name: string,
  path: string,
  port: number,
): Seen {
  const rules = directives.filter((one) => one.name === 'rewritecond' || one.name === 'rewriterule');
  const { nodes } = parseDumped(rules.map((one) => `${one.name} ${one.raw}`).join('\n'));
  const all = tellings(port);
  const heard = (isTold: boolean): Heard =>
    Object.fromEntries(all.map(({ variable, value }) => [variable, isTold ? value : '']));
  const told = new Set<string>();
  for (const chunk of rewriteChunks(nodes)) {
    const { rule, conditions } = chunk;
    if (isMissed(chunk, path)) continue;
    const applies = (isTold: boolean) => wouldApply(conditions, name, 'https', '/', heard(isTold));
    if (applies(false) === false) continue;
    const host = targetHost(rule, port);
    if (host !== anyHost && host !== name) {
      // It may send them elsewhere, or to another page: what stands behind it is not surely asked.
      if (rule.target === '-' && rule.flags.every((flag) => goesOn.test(flag))) continue;
      return { circle: null, told: [...told] };
    }
    if (applies(true) === false) {
      const wanted = conditions.map(({ test }) => variableOf(test));
      for (const { variable } of all) if (wanted.includes(variable)) told.add(variable);
      continue;
    }
    const isSure =
      everything.test(rule.pattern) &&
      applies(true) === true &&
      conditions.every((one) => isJudged(one, heard(true)));
    const last = chunk.nodes.at(-1);
    const at = last === undefined ? undefined : rules[nodes.indexOf(last)];
    return { circle: isSure ? (at ?? null) : null, told: [...told] };
  }
  return { circle: null, told: [...told] };
}

/** Behind a rule with nothing but these the next one is asked. */
const goesOn = /^(e|env|nc|nocase|ne|noescape|qsa|qsappend|co|cookie|t|type)(=|$)/i;

/** Its pattern surely does not fit. */
function isMissed({ rule }: Chunk, path: string): boolean {
  const isNegated = rule.pattern.startsWith('!');
  return matchForeign(isNegated ? rule.pattern.slice(1) : rule.pattern, path) === isNegated;
}

/** mod_alias asks the site's own redirects first. */
function aliasCircle(
  directives: readonly EffectiveDirective[],
  own: readonly EffectiveDirective[],
  name: string,
  port: number,
): Seen {
  const names = { all: [name], has: new Set([name]) };
  const isLoop = (one: EffectiveDirective) => isAliasLoop(nodeOf(one), names, port);
  const first = redirectedBy(own, { path: '/', file: null });
  if (first !== null && !isLoop(first.directive)) return { circle: null, told: [] };
  const circle = directives.find((one) => {
    if (!/^redirect(permanent|temp|match)?$/.test(one.name) || !isLoop(one)) return false;
    const [target, source] = one.words.toReversed();
    const isWhole = source === undefined || /^(permanent|temp|seeother|\d{3})$/i.test(source);
    const isInPlace = one.within.length > 0;
    if (isWhole) return isInPlace && target !== undefined;
    return one.name === 'redirectmatch' ? everything.test(source) : source === '/';
  });
  return { circle: circle ?? null, told: [] };
}

function nodeOf({ name, raw }: EffectiveDirective) {
  const [node] = parseDumped(`${name} ${raw}`).nodes;
  return node?.kind === 'directive' ? node : { name, words: [] };
}
