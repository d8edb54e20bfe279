import type { EffectiveDirective } from './effective.ts';

/**
 * What mod_rewrite does in a site, taken from its own lines outside of folders and locations, and where those are
 * silent about the engine, from the whole server's (mod_rewrite merges the state, but not the rules).
 */
export function rewriteState(
  directives: readonly EffectiveDirective[],
  main: readonly EffectiveDirective[] = [],
): {
  readonly engine: 'on' | 'off' | 'unset';
  readonly hasRules: boolean;
} {
  const own = directives.filter(({ within }) => within.length === 0);
  const word = [...main.filter(({ within }) => within.length === 0), ...own]
    .findLast(({ name }) => name === 'rewriteengine')
    ?.words[0]?.toLowerCase();
  return {
    engine: word === 'on' ? 'on' : word === undefined ? 'unset' : 'off',
    hasRules: own.some(({ name }) => name === 'rewriterule'),
  };
}

/** Rules that are written down but switched off: they would wake up if the engine were simply switched on. */
export function sleepingRules(
  directives: readonly EffectiveDirective[],
  main: readonly EffectiveDirective[] = [],
): boolean {
  const { engine, hasRules } = rewriteState(directives, main);
  return hasRules && engine !== 'on';
}

/** Whether the whole server's rules are asked in this site too, and on which side of its own. */
export function inheritsRules(
  directives: readonly EffectiveDirective[],
  main: readonly EffectiveDirective[],
): 'before' | 'after' | 'no' {
  const options = (some: readonly EffectiveDirective[]) =>
    some
      .filter(({ name, within }) => name === 'rewriteoptions' && within.length === 0)
      .flatMap(({ words }) => words.map((word) => word.toLowerCase()));
  const own = options(directives);
  const passed = own.includes('ignoreinherit') ? [] : options(main);
  // mod_rewrite asks in this very order (config_server_merge).
  if (own.includes('inherit') || passed.includes('inheritdown')) return 'after';
  return own.includes('inheritbefore') || passed.includes('inheritdownbefore') ? 'before' : 'no';
}
