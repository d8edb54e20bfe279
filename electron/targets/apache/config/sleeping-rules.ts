import type { EffectiveDirective } from './effective.ts';
import type { ApacheFacts, ApacheHost } from './facts.ts';
import { folderOfSection, htaccessDirectives } from './htaccess.ts';
import { inheritsRules, rewriteState, sleepingRules } from './rewrite-state.ts';

type Known = Pick<ApacheFacts, 'main' | 'everywhere' | 'run' | 'files' | 'modules'>;

/** Lines that leave asleep what sleeps today, where a line of ours switches a site's rewriting on. */
export interface LeftAsleep {
  /** Behind our own rules. */
  readonly behind: readonly string[];
  /** Anywhere in the site, outside of all sections. */
  readonly beside: readonly string[];
}

/**
 * What `RewriteEngine on` in a site would wake up beside our rules: its own rules, those that the whole server hands down
 * (`InheritDown`), and those of folders and `.htaccess` files without a word of their own, whose engine is the site's
 * (cmd_rewriteengine of mod_rewrite sets both). Whoever hands rules down in front of the site's is put behind them, where our last
 * rule stops them. Pure.
 */
export function leftAsleep(facts: Known, site: Pick<ApacheHost, 'directives'>): LeftAsleep {
  const isAsleep = sleepingRules(site.directives, facts.main);
  const isBefore = inheritsRules(site.directives, facts.main) === 'before';
  return {
    behind: isAsleep ? ['RewriteRule ^ - [L]'] : [],
    beside: [
      ...(isAsleep && isBefore ? ['RewriteOptions Inherit'] : []),
      ...(hasSleepingFolders(facts, site)
        ? ['<Directory "/">', '    RewriteEngine off', '</Directory>']
        : []),
    ],
  };
}

/** Rules in a section or a `.htaccess` without a word on the engine, where that is not on. */
function hasSleepingFolders(facts: Known, site: Pick<ApacheHost, 'directives'>): boolean {
  if (rewriteState(site.directives, facts.main).engine === 'on') return false;
  const inSections = [...facts.everywhere, ...site.directives].filter(({ within }) => within.length > 0);
  // Whoever has said so for all folders has said it for these.
  const isSaid = ({ name, within: [around = ''] }: EffectiveDirective) =>
    name === 'rewriteengine' && folderOfSection(around) === '';
  if (inSections.some(isSaid)) return false;
  const placeOf = ({ origin, within, section }: EffectiveDirective) =>
    `${section ?? ''} ${within.length === 0 ? origin : within.join(' ')}`;
  const lines = [...inSections, ...htaccessDirectives(facts, site)];
  const speaking = new Set(lines.filter(({ name }) => name === 'rewriteengine').map(placeOf));
  return lines.some((one) => one.name === 'rewriterule' && !speaking.has(placeOf(one)));
}
