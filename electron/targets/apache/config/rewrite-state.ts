import { compareVersions } from '../../posix/versions.ts';
import type { EffectiveDirective } from './effective.ts';
import type { ApacheFacts, ApacheHost } from './facts.ts';

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

/**
 * The engine is on, and the site says anything of mod_rewrite, in whatever section: one that does not is handed no rules and no options
 * of the whole server (tried with 2.4.71).
 */
export function isRewriting(
  directives: readonly EffectiveDirective[],
  main: readonly EffectiveDirective[] = [],
): boolean {
  return (
    rewriteState(directives, main).engine === 'on' &&
    directives.some(({ name }) => name.startsWith('rewrite'))
  );
}

/** Rules, the site's own or of the whole server, that nobody asks today and that would wake up with a line of ours. */
export function sleepingRules(
  directives: readonly EffectiveDirective[],
  main: readonly EffectiveDirective[] = [],
): boolean {
  if (isRewriting(directives, main)) return false;
  const isHanded = inheritsRules(directives, main) !== 'no' && rewriteState(main).hasRules;
  return rewriteState(directives).hasRules || isHanded;
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

/**
 * Can a rule of the whole server come before all that this site says, for the seconds of a proof? Servers of 2.4.8 and
 * later hand their rules down (`RewriteOptions InheritDownBefore`), and each site goes by its own engine: so only one
 * that is on already, and a server without rules of its own, or those would be handed down to every site too. A macro's
 * text, which many sites share, so stays as it is.
 */
export function letsRulesPass(
  { main, modules, version }: Pick<ApacheFacts, 'main' | 'modules' | 'version'>,
  { kind, directives }: ApacheHost,
): boolean {
  const top = (some: readonly EffectiveDirective[]) => some.filter(({ within }) => within.length === 0);
  const options = top(directives)
    .filter(({ name }) => name === 'rewriteoptions')
    .flatMap(({ words }) => words.map((word) => word.toLowerCase()));
  return (
    kind !== 'main' &&
    modules.includes('rewrite_module') &&
    compareVersions(version, '2.4.8') >= 0 &&
    // Empty where the server could not tell us.
    main.length > 0 &&
    !top(main).some(({ name }) => /^rewrite(rule|cond|options)$/.test(name)) &&
    rewriteState(directives).engine === 'on' &&
    !options.some((one) => one === 'inherit' || one === 'ignoreinherit')
  );
}
