import type { EffectiveDirective } from './effective.ts';

/** What mod_rewrite does in a site, taken from its own lines outside of folders and locations. */
export function rewriteState(directives: readonly EffectiveDirective[]): {
  readonly engine: 'on' | 'off' | 'unset';
  readonly hasRules: boolean;
} {
  const own = directives.filter(({ within }) => within.length === 0);
  const word = own.findLast(({ name }) => name === 'rewriteengine')?.words[0]?.toLowerCase();
  return {
    engine: word === 'on' ? 'on' : word === undefined ? 'unset' : 'off',
    hasRules: own.some(({ name }) => name === 'rewriterule'),
  };
}

/** Rules that are written down but switched off: they would wake up if the engine were simply switched on. */
export function sleepingRules(directives: readonly EffectiveDirective[]): boolean {
  const { engine, hasRules } = rewriteState(directives);
  return hasRules && engine !== 'on';
}
