import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Obstacle } from '../../target.ts';
import type { Directive, NginxFacts, NginxServer } from '../config/facts.ts';
import { bearsName, matchName } from '../config/match.ts';
import { closedBy } from './access-phase.ts';
import { challengePath, type Values, valuesOf } from './asked.ts';
import { answeredBy, folderAt, guardedBy } from './content-phase.ts';
import { type Place, placesOf } from './find-location.ts';
import { type Level, settingOf } from './levels.ts';
import { withMaps } from './mapped.ts';
import { type Found, rewrittenBy } from './rewrite-phase.ts';
import { answerersOf } from './who-answers.ts';

/**
 * What would hide an ordinary file of proof for these names, in the order in which nginx would ask it: the first
 * is the one that wins today; behind those that surely would stand those that hang on what cannot be known. Most are passed
 * all the same, since our answer is given before them.
 */
export function nginxObstacles(facts: NginxFacts, names: readonly string[]): readonly Obstacle[] {
  const merged = new Map<string, Obstacle>();
  for (const name of names.filter((one) => !isStar(one))) {
    const { challenged, caught } = matchName(facts, name);
    const { refused } = answerersOf(facts, name);
    for (const server of challenged) {
      const found = foundAt(facts, server, name, caught.includes(server));
      for (const one of found) {
        const isPassed = !refused.includes(server) && one.kind !== 'firewall' && !isBeforeAll(one.directive);
        const obstacle = described(facts, name, one, isPassed);
        const key = `${obstacle.kind} ${obstacle.file} ${obstacle.line} ${obstacle.rule}`;
        const before = merged.get(key);
        merged.set(key, {
          ...obstacle,
          names: [...new Set([...(before?.names ?? []), name])],
          isPassed: obstacle.isPassed && before?.isPassed !== false,
        });
      }
    }
  }
  return [...merged.values()];
}

/** Runs in the same phase as the server's rewriting, which ours only ends for its own kind. */
const beforeAll = ['server_rewrite_by_lua_block', 'server_rewrite_by_lua_file'];
const isBeforeAll = ({ name }: Directive): boolean => beforeAll.includes(name);

function foundAt(facts: NginxFacts, server: NginxServer, name: string, isCaught: boolean): readonly Found[] {
  const base: Level[] = [
    { directives: facts.http?.block?.children ?? [], within: [] },
    { directives: server.directive.block?.children ?? [], within: [] },
  ];
  const isElsewhere = !isCaught && !bearsName(server, name);
  const elsewhere: Found = { kind: 'other-site', directive: server.directive, within: [], to: null };
  const values = withMaps(valuesOf(name, facts.ports.http, server.root), facts.http?.block?.children ?? []);
  const rewritten = rewrittenBy(base[1]?.directives ?? [], values, []);
  const early = beforeAll.flatMap((one) => settingOf(base, one) ?? []);
  const [sure = null, ...others] = placesOf(server, challengePath);
  const usual = placesOf(server, '/').at(0);
  const there = sure === null ? null : atPlace(base, sure, usual ?? sure, rewritten.values);
  const maybe = others.map((one) => atPlace(base, one, usual ?? one, rewritten.values));
  return [
    ...(isElsewhere ? [elsewhere] : []),
    ...(rewritten.ends === null ? [] : [rewritten.ends]),
    ...(there?.surely ?? []),
    ...early.map((setting): Found => ({ kind: 'handler', ...setting, to: null })),
    ...rewritten.perhaps,
    ...(there?.perhaps ?? []),
    ...maybe.flatMap(({ surely, perhaps }) => [...surely, ...perhaps]),
  ];
}

interface There {
  readonly surely: readonly Found[];
  readonly perhaps: readonly Found[];
}

/** What hides a file at one place, in the order of nginx's phases: rewriting, access, content. */
function atPlace(base: readonly Level[], place: Place, usual: Place, before: Values): There {
  const around = levelsOf(base, place);
  const innermost = around.at(-1);
  const own = place.chain.length === 0 ? null : innermost;
  const rewritten =
    own === null || own === undefined ? null : rewrittenBy(own.directives, before, own.within);
  const values = rewritten?.values ?? before;
  const within = own?.within ?? [];
  const asLevel = (directive: Directive): Level => ({
    directives: directive.block?.children ?? [],
    within: [...within, directive],
  });
  // What a true `if` of a location sets, and a `limit_except` that does not except GET, holds there as in a location.
  const limited = (own?.directives ?? [])
    .filter(({ name, words }) => name === 'limit_except' && !words.includes('GET'))
    .map(asLevel);
  const entered = (rewritten?.entered ?? []).map(asLevel);
  const settings = (extra: readonly Level[]): There => {
    const levels = [...around, ...extra];
    const closed = closedBy(levels);
    const inPlace = [innermost ?? { directives: [], within: [] }, ...extra];
    const guard = guardedBy(levels);
    const content = answeredBy(inPlace, values);
    const folder = elsewhere(base, levels, usual);
    const list = [guard, ...closed.surely, content, content === null ? folder : null];
    return { surely: list.filter((one) => one !== null), perhaps: closed.perhaps };
  };
  const plain = settings([...entered, ...limited]);
  const doubted = (rewritten?.doubted ?? []).map((one) => settings([...entered, ...limited, asLevel(one)]));
  const isNew = ({ directive }: Found) => !plain.surely.some((one) => one.directive === directive);
  return {
    surely: [...(rewritten?.ends ? [rewritten.ends] : []), ...plain.surely],
    perhaps: [
      ...(rewritten?.perhaps ?? []),
      ...plain.perhaps,
      ...doubted.flatMap(({ surely }) => surely.filter(isNew)),
    ],
  };
}

export function levelsOf(base: readonly Level[], { chain }: Place): readonly Level[] {
  const blocks = chain.map(({ directive }) => directive);
  return [
    ...base,
    ...blocks.map((directive, index) => ({
      directives: directive.block?.children ?? [],
      within: blocks.slice(0, index + 1),
    })),
  ];
}

/** Another folder than the one from which the site's own pages are shown. */
function elsewhere(base: readonly Level[], levels: readonly Level[], usual: Place): Found | null {
  const here = folderAt(levels);
  const there = folderAt(levelsOf(base, usual));
  if (here === null || here.directive === there?.directive) return null;
  const isSame = here.directive.name === 'root' && there?.directive.name === 'root';
  if (isSame && here.directive.words[0] === there?.directive.words[0]) return null;
  return { kind: 'other-folder', ...here, to: here.directive.words[0] ?? null };
}

function described(facts: NginxFacts, name: string, found: Found, isPassed: boolean): Obstacle {
  const { kind, directive, within, to } = found;
  return {
    kind,
    names: [name],
    file: facts.files[directive.file]?.realPath ?? directive.file,
    line: directive.line,
    rule: ruleText(directive, within),
    to: to === null ? null : oneLine(to).slice(0, 300),
    isPassed,
  };
}

/** The rule as its writer would recognise it, with the blocks around it. */
function ruleText(directive: Directive, within: readonly Directive[]): string {
  const around = within.filter((one) => one !== directive).map((one) => `${headOf(one)} { `);
  return oneLine(`${around.join('')}${endOf(directive)}${' }'.repeat(around.length)}`).slice(0, 200);
}

function endOf(directive: Directive): string {
  const names = directive.block?.children.find(({ name }) => name === 'server_name');
  if (directive.block === null) return `${headOf(directive)};`;
  return `${headOf(directive)} {${names === undefined ? '' : ` ${headOf(names)};`} … }`;
}

const headOf = ({ name, words }: Directive): string => [name, ...words].join(' ');
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ');
