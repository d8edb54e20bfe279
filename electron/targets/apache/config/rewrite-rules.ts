import { withinTurn } from '../../../within-turn.ts';
import { type Answer, matchForeign, opposite } from '../../posix/pattern/foreign-pattern.ts';

/** mod_rewrite's own splitting of arguments, and as much of its meaning as tells a redirect to https. */

export interface Condition {
  readonly test: string;
  readonly pattern: string;
  readonly flags: readonly string[];
}

export interface Rule {
  readonly pattern: string;
  readonly target: string;
  readonly flags: readonly string[];
}

/** mod_rewrite's `parseargline`: `\ ` is a blank inside a word, quotes hold words together. */
export function splitRewriteArguments(raw: string): readonly string[] {
  const words: string[] = [];
  let position = 0;
  while (position < raw.length) {
    while (/[ \t]/.test(raw.charAt(position))) position += 1;
    if (position >= raw.length) break;
    const first = raw.charAt(position);
    const quote = first === '"' || first === "'" ? first : '';
    if (quote !== '') position += 1;
    let word = '';
    while (position < raw.length) {
      const character = raw.charAt(position);
      if (quote === '' ? /[ \t]/.test(character) : character === quote) break;
      if (character === '\\' && /[ \t]/.test(raw.charAt(position + 1))) position += 1;
      word += raw.charAt(position);
      position += 1;
    }
    if (quote !== '') position += 1;
    words.push(word);
  }
  return words;
}

/** For a hundred names each condition and rule is asked a hundred times. */
const conditionsRead = withinTurn(() => new Map<string, Condition>());
const rulesRead = withinTurn(() => new Map<string, Rule>());

export function readCondition(raw: string): Condition {
  const known = conditionsRead().get(raw);
  if (known !== undefined) return known;
  const [test = '', pattern = '', flags = ''] = splitRewriteArguments(raw);
  const condition = { test, pattern, flags: readFlags(flags) };
  conditionsRead().set(raw, condition);
  return condition;
}

export function readRule(raw: string): Rule {
  const known = rulesRead().get(raw);
  if (known !== undefined) return known;
  const [pattern = '', target = '', flags = ''] = splitRewriteArguments(raw);
  const rule = { pattern, target, flags: readFlags(flags) };
  rulesRead().set(raw, rule);
  return rule;
}

/** Values of variables, by their names in lower case. */
export type Heard = Readonly<Record<string, string>>;

/**
 * Do the conditions hold for a visitor of this page of the host? What depends on more than that counts as yes; where
 * it hangs on a pattern that we cannot judge, the answer is `unknown`. `heard`: what is said of the visitor besides.
 */
export function wouldApply(
  conditions: readonly Condition[],
  host: string,
  scheme: 'http' | 'https',
  path = '/',
  heard: Heard = {},
): Answer {
  let all: Answer = true;
  let group: Answer = true;
  let isInGroup = false;
  for (const [index, condition] of conditions.entries()) {
    const holds = evaluate(condition, host, scheme, path, heard);
    group = isInGroup ? either(group, holds) : holds;
    isInGroup = condition.flags.some((flag) => /^(or|ornext)$/i.test(flag));
    if (isInGroup && index < conditions.length - 1) continue;
    if (group === false) return false;
    if (group === 'unknown') all = 'unknown';
  }
  return all;
}

function either(one: Answer, other: Answer): Answer {
  if (one === true || other === true) return true;
  return one === 'unknown' ? one : other;
}

/**
 * Do the conditions surely hold for every plain request for this host, apart from a path that is spared? Who thinks so
 * wrongly leaves visitors on the plain site.
 */
export function holdsForAll(conditions: readonly Condition[], host: string): boolean {
  const isKnown = ({ test, pattern }: Condition) =>
    schemeVariable.test(test) ||
    /^%\{(http_host|server_name|http:host)\}$/i.test(test) ||
    (/^%\{(request_uri|the_request)\}$/i.test(test) && pattern.startsWith('!')) ||
    // Whoever comes from the machine itself is no visitor.
    (/^%\{(conn_remote_addr|remote_addr)\}$/i.test(test) && pattern.startsWith('!^(?:127\\.|::1$'));
  return conditions.every(isKnown) && wouldApply(conditions, host, 'http') === true;
}

/** Conditions that do nothing but ask whether the visitor is on https, perhaps with a path spared. */
export function isInertElsewhere(conditions: readonly Condition[]): boolean {
  const about = (condition: Condition) => schemeVariable.test(condition.test);
  const spares = (condition: Condition) => /^%\{(request_uri|the_request)\}$/i.test(condition.test);
  return conditions.some(about) && conditions.every((one) => about(one) || spares(one));
}

const schemeVariable =
  /^%\{(https|server_port|server_port_secure|request_scheme|http:x-forwarded-proto|env:https)\}$/i;

const visitor: Readonly<Record<string, (host: string, scheme: 'http' | 'https', path: string) => string>> = {
  https: (_, scheme) => (scheme === 'https' ? 'on' : 'off'),
  server_port: (_, scheme) => (scheme === 'https' ? '443' : '80'),
  server_port_secure: (_, scheme) => (scheme === 'https' ? '1' : '0'),
  request_scheme: (_, scheme) => scheme,
  'http:x-forwarded-proto': () => '',
  'env:https': (_, scheme) => (scheme === 'https' ? 'on' : ''),
  http_host: (host) => host,
  server_name: (host) => host,
  'http:host': (host) => host,
  request_uri: (_, __, path) => path,
  the_request: (_, __, path) => `GET ${path} HTTP/1.1`,
  request_method: () => 'GET',
};

/** The one variable that a condition asks for, in lower case; null: it asks for something else. */
export const variableOf = (test: string): string | null =>
  /^%\{([^}]+)\}$/.exec(test)?.[1]?.toLowerCase() ?? null;

/** Does the answer to this condition hang on nothing but host, scheme, path and `heard`? */
export function isJudged({ test, pattern }: Condition, heard: Heard = {}): boolean {
  const variable = variableOf(test);
  const isKnown = variable !== null && (Object.hasOwn(heard, variable) || Object.hasOwn(visitor, variable));
  return isKnown && !/^!?[-<>]/.test(pattern);
}

function evaluate(
  { test, pattern, flags }: Condition,
  host: string,
  scheme: 'http' | 'https',
  path: string,
  heard: Heard,
): Answer {
  const variable = variableOf(test);
  const value = variable === null ? undefined : (heard[variable] ?? visitor[variable]?.(host, scheme, path));
  if (value === undefined) return true;
  const isNegated = pattern.startsWith('!');
  const bare = pattern.replace(/^!/, '');
  if (bare.startsWith('=')) return (value === bare.slice(1).replace(/^"(.*)"$/, '$1')) !== isNegated;
  if (/^[-<>]/.test(bare)) return true;
  const ignoreCase = flags.some((flag) => /^(nc|nocase)$/i.test(flag));
  const answer = matchForeign(bare, value, { ignoreCase });
  return isNegated ? opposite(answer) : answer;
}

function readFlags(word: string): readonly string[] {
  return word
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '');
}
