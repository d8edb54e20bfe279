import { matchForeign } from '../../posix/pattern/foreign-pattern.ts';
import type { ObstacleKind } from '../../target.ts';
import type { Directive } from '../config/facts.ts';
import { challengePath, expand, type Values } from './asked.ts';
import { isAboutDots, judgeCondition } from './conditions.ts';

export interface Found {
  readonly kind: ObstacleKind;
  readonly directive: Directive;
  /** The blocks around it within the server, outermost first. */
  readonly within: readonly Directive[];
  /** Where a redirect or a proxy leads, as written. */
  readonly to: string | null;
}

/** What the directives of the rewrite module do with a request at one level. */
export interface Rewritten {
  /** The rule that surely ends it; null: it goes on. */
  readonly ends: Found | null;
  /** Rules that may end it before. */
  readonly perhaps: readonly Found[];
  /** Variables behind it. */
  readonly values: Values;
  /** `if` blocks of a location that were surely entered: what they set beside rewriting holds there. */
  readonly entered: readonly Directive[];
  /** Those that may have been. */
  readonly doubted: readonly Directive[];
}

/**
 * Runs `set`, `if`, `return`, `rewrite` and `break` of one level in their order (ngx_http_rewrite_module), as far as the
 * request for a file of proof goes. A condition that cannot be judged is taken not to hold, and what it would do is told
 * beside. Pure.
 */
export function rewrittenBy(
  directives: readonly Directive[],
  values: Values,
  within: readonly Directive[],
): Rewritten {
  const run: Run = { values: { ...values }, former: [], perhaps: [], entered: [], doubted: [] };
  const end = step(run, directives, within, []);
  const { perhaps, entered, doubted } = run;
  return { ends: end === 'break' ? null : end, perhaps, values: run.values, entered, doubted };
}

interface Run {
  readonly values: Record<string, string | null>;
  /** What was set, and what it was before: a copy of all values for each condition would be the square of them. */
  readonly former: (readonly [name: string, before: string | null | undefined])[];
  readonly perhaps: Found[];
  readonly entered: Directive[];
  readonly doubted: Directive[];
}

function step(
  run: Run,
  directives: readonly Directive[],
  within: readonly Directive[],
  conditions: readonly string[],
): Found | 'break' | null {
  for (const directive of directives) {
    const { name, words, block } = directive;
    if (name === 'break') return 'break';
    if (name === 'set') assign(run, (words[0] ?? '').replace(/^\$/, ''), expand(words[1] ?? '', run.values));
    if (name === 'return') return returned(directive, within, conditions);
    if (name === 'rewrite') {
      const end = moved(run, directive, within, conditions);
      if (end !== null) return end;
    }
    if (name !== 'if' || block === null) continue;
    const answer = judgeCondition(words, run.values);
    if (answer === false) continue;
    const around = [...within, directive];
    if (answer === true) {
      run.entered.push(directive);
      const end = step(run, block.children, around, words);
      if (end !== null) return end;
    } else {
      run.doubted.push(directive);
      const from = run.former.length;
      const end = step(run, block.children, around, words);
      if (end !== null && end !== 'break') run.perhaps.push(end);
      const before = new Map(run.former.slice(from).reverse());
      for (const [key, value] of before) if (run.values[key] !== value) assign(run, key, null);
    }
  }
  return null;
}

function assign(run: Run, name: string, value: string | null): void {
  run.former.push([name, run.values[name]]);
  run.values[name] = value;
}

/** `return URL`, `return CODE [TEXT|URL]`. */
function returned(directive: Directive, within: readonly Directive[], conditions: readonly string[]): Found {
  const [first = '', second] = directive.words;
  const isCode = /^\d{1,3}$/.test(first);
  const code = isCode ? first : '302';
  const isRedirect = /^30[12378]$/.test(code) && (second !== undefined || !isCode);
  const to = isRedirect ? ((isCode ? second : first) ?? null) : null;
  return { kind: isRedirect ? 'redirect' : kindOfCode(code, within, conditions), directive, within, to };
}

function kindOfCode(code: string, within: readonly Directive[], conditions: readonly string[]): ObstacleKind {
  if (code === '503') return 'maintenance';
  if (code === '401') return 'login';
  if (code.startsWith('2')) return 'handler';
  return aboutDots(within) || isAboutDots(conditions) ? 'hidden-folders' : 'forbidden';
}

/** A pattern about dots in one of the locations or conditions around. */
export function aboutDots(within: readonly Directive[]): boolean {
  return within.some(({ name, words }) => (name === 'location' || name === 'if') && isAboutDots(words));
}

function moved(
  run: Run,
  directive: Directive,
  within: readonly Directive[],
  conditions: readonly string[],
): Found | 'break' | null {
  const [pattern = '', target = '', flag] = directive.words;
  const uri = run.values.uri ?? null;
  const answer = uri === null ? 'unknown' : matchForeign(pattern, uri);
  if (answer === false) return null;
  const isRedirect = /^(https?:\/\/|\$scheme)/.test(target) || flag === 'redirect' || flag === 'permanent';
  if (isRedirect) {
    const found: Found = { kind: 'redirect', directive, within, to: target };
    if (answer === true) return found;
    run.perhaps.push(found);
    return null;
  }
  const next = expand(target.split('?', 1)[0] ?? '', run.values, captured(pattern, uri));
  if (next === challengePath && answer === true) return flag === undefined ? null : 'break';
  const isElsewhere = next === null ? /\$(1|uri|request_uri)/.test(target) : next.endsWith(challengePath);
  const kind = isElsewhere
    ? 'other-folder'
    : aboutDots(within) || isAboutDots(conditions)
      ? 'hidden-folders'
      : 'front-controller';
  const found: Found = { kind, directive, within, to: null };
  if (answer === true) return found;
  run.perhaps.push(found);
  return null;
}

/** What `$1` is, where the pattern is plain text with one group to its end: `^/(.*)$`. */
function captured(pattern: string, uri: string | null): Values {
  const [, before = '', group = '', end] =
    /^\^((?:[\w/-]|\\[./-])*)\(((?:[^()\\]|\\.)*)\)(\$?)$/.exec(pattern) ?? [];
  if (uri === null || end === undefined || (end === '' && group !== '.*')) return {};
  return { 1: uri.slice(before.replaceAll('\\', '').length) };
}
