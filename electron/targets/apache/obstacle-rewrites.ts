import type { ObstacleKind } from '../target.ts';
import { type Asked, challengePath, matches } from './challenge-scope.ts';
import type { EffectiveDirective } from './effective.ts';
import type { Found } from './obstacle-kinds.ts';
import { type Condition, readCondition, readRule, wouldApply } from './rewrite-rules.ts';

/**
 * What the first rule that ends mod_rewrite's work does with a request for a file of proof; null where none does,
 * or where one lets it through. `directives` are RewriteCond and RewriteRule of one place, in order; patterns of
 * folders are matched without the folder (`.well-known/…`), those of sites with it.
 */
export function rewrittenBy(
  directives: readonly EffectiveDirective[],
  host: string,
  asked: Asked,
  isFolder: boolean,
): Found | null {
  let conditions: Condition[] = [];
  for (const directive of directives) {
    if (directive.name === 'rewritecond') conditions.push(readCondition(directive.raw));
    if (directive.name !== 'rewriterule') continue;
    const rule = readRule(directive.raw);
    const own = conditions;
    conditions = [];
    const path = isFolder ? asked.path.slice(1) : asked.path;
    if (!matches(rule.pattern, path)) continue;
    if (!own.every((one) => !isOnlyForMissingFiles(one))) continue;
    if (!wouldApply(own, host, 'http', challengePath)) continue;
    const has = (pattern: RegExp) => rule.flags.some((flag) => pattern.test(flag));
    const isAboutDots = [rule.pattern, ...own.map((one) => one.pattern)].some((one) => /\\\./.test(one));
    const found = (kind: ObstacleKind, to: string | null = null) => ({ kind, directive, to });
    const status = rule.flags.map((flag) => /^(?:r|redirect)=(\d{3})$/i.exec(flag)?.[1]).find(Boolean);
    if (has(/^(f|forbidden)$/i)) return found(isAboutDots ? 'hidden-folders' : 'forbidden');
    if (has(/^(g|gone)$/i)) return found('forbidden');
    if (status === '503') return found('maintenance');
    if (status !== undefined && !status.startsWith('3')) {
      if (status.startsWith('2')) return null;
      return found(isAboutDots ? 'hidden-folders' : 'forbidden');
    }
    if (has(/^(p|proxy)$/i)) return found('proxy', rule.target);
    if (rule.target === '-') {
      if (has(/^(l|last|end)$/i)) return null;
      continue;
    }
    if (has(/^(r|redirect)(=|$)/i) || /^https?:\/\//i.test(rule.target))
      return found('redirect', rule.target);
    return found('front-controller');
  }
  return null;
}

/** A front controller that leaves existing files alone hides no file of proof. */
function isOnlyForMissingFiles({ pattern, test }: Condition): boolean {
  return /^!-[fsl]$/i.test(pattern) && /request_filename|request_uri/i.test(test);
}
