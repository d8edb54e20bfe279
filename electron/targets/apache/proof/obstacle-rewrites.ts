import type { Literal } from '../../../../shared/literal.ts';
import { type Answer, matchForeign, opposite } from '../../posix/pattern/foreign-pattern.ts';
import type { ObstacleKind } from '../../target.ts';
import type { EffectiveDirective } from '../config/effective.ts';
import { type Condition, type Rule, readCondition, readRule, wouldApply } from '../config/rewrite-rules.ts';
import { type Asked, challengePath } from './challenge-scope.ts';
import type { Found } from './obstacle-kinds.ts';

/**
 * What the first rule that ends mod_rewrite's work does with a request for a file of proof; null where none does,
 * or where one lets it through. `directives` are RewriteCond and RewriteRule of one place, in order; patterns of
 * folders are matched without the folder (`.well-known/…`), those of sites with it. A rule that hangs on a pattern which
 * we cannot judge never lets a request through, and is named only where no other is.
 */
export function rewrittenBy(
  directives: readonly EffectiveDirective[],
  host: string,
  asked: Asked,
  isFolder: boolean,
): Found | null {
  let conditions: Condition[] = [];
  let possible: Found | null = null;
  for (const directive of directives) {
    if (directive.name === 'rewritecond') conditions.push(readCondition(directive.raw));
    if (directive.name !== 'rewriterule') continue;
    const rule = readRule(directive.raw);
    const own = conditions;
    conditions = [];
    const path = isFolder ? asked.path.slice(1) : asked.path;
    const matched = matchRule(rule.pattern, path);
    if (matched === false) continue;
    if (!own.every((one) => !isOnlyForMissingFiles(one))) continue;
    const applies = wouldApply(own, host, 'http', challengePath);
    if (applies === false) continue;
    const effect = effectOf(directive, rule, own);
    if (effect === 'none') continue;
    if (matched === true && applies === true) return effect === 'passed' ? possible : effect;
    if (effect !== 'passed') possible ??= effect;
  }
  return possible;
}

/** The pattern of a RewriteRule; `!` in front turns it round. */
function matchRule(pattern: string, path: string): Answer {
  const isNegated = pattern.startsWith('!');
  const answer = matchForeign(isNegated ? pattern.slice(1) : pattern, path);
  return isNegated ? opposite(answer) : answer;
}

/** What a rule does with a request that it takes: hides the file, lets it pass, or nothing that counts. */
function effectOf(
  directive: EffectiveDirective,
  rule: Rule,
  conditions: readonly Condition[],
): Found | 'passed' | 'none' {
  const has = (flags: Literal) => rule.flags.some((flag) => flags.test(flag));
  const isAboutDots = [rule.pattern, ...conditions.map((one) => one.pattern)].some((one) => /\\\./.test(one));
  const found = (kind: ObstacleKind, to: string | null = null) => ({ kind, directive, to });
  const status = rule.flags.map((flag) => /^(?:r|redirect)=(\d{3})$/i.exec(flag)?.[1]).find(Boolean);
  if (has(/^(f|forbidden)$/i)) return found(isAboutDots ? 'hidden-folders' : 'forbidden');
  if (has(/^(g|gone)$/i)) return found('forbidden');
  if (status === '503') return found('maintenance');
  if (status !== undefined && !status.startsWith('3')) {
    if (status.startsWith('2')) return 'passed';
    return found(isAboutDots ? 'hidden-folders' : 'forbidden');
  }
  if (has(/^(p|proxy)$/i)) return found('proxy', rule.target);
  if (rule.target === '-') {
    return has(/^(l|last|end)$/i) ? 'passed' : 'none';
  }
  if (has(/^(r|redirect)(=|$)/i) || /^https?:\/\//i.test(rule.target)) return found('redirect', rule.target);
  return found('front-controller');
}

/** A front controller that leaves existing files alone hides no file of proof. */
function isOnlyForMissingFiles({ pattern, test }: Condition): boolean {
  return /^!-[fsl]$/i.test(pattern) && /request_filename|request_uri/i.test(test);
}

/**
 * Rules inside folders and `.htaccess`: the deepest place that has any is the only one asked. A place that says nothing of the
 * engine goes by the one around it, and the outermost by the site's (`isOn`).
 */
export function folderRewrites(
  configured: readonly EffectiveDirective[],
  local: readonly EffectiveDirective[],
  isOn: boolean,
): readonly EffectiveDirective[] {
  const places = [
    configured.filter(({ within }) => within.some((one) => /^(directory|location|if|else|files)/.test(one))),
    ...[...new Set(local.map(({ origin }) => origin))].map((path) =>
      local.filter(({ origin }) => origin === path),
    ),
  ];
  let asked: readonly EffectiveDirective[] = [];
  let isAwake = isOn;
  for (const some of places) {
    const word = some.findLast((one) => one.name === 'rewriteengine')?.words[0];
    isAwake = word === undefined ? isAwake : /^on$/i.test(word);
    if (isAwake && some.some((one) => one.name === 'rewriterule')) asked = some;
  }
  return asked;
}
