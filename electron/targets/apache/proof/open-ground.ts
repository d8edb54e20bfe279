import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { layouts } from '../config/layouts.ts';
import { inheritsRules } from '../config/rewrite-state.ts';
import { isLoaded } from '../plan/modules.ts';
import { challengePath, scopeOf } from './challenge-scope.ts';

/** What a site must be like for a way that stays open to lead through it. Pure. */

/**
 * A redirect in `<If>` or `<Location>` is merged over whatever a site says, and rules of the whole server may be asked
 * before the site's own: only for the seconds of a run may we change that.
 */
export function isBeyond(facts: ApacheFacts, site: ApacheHost): boolean {
  const isMerged = site.directives.some(
    ({ name, within }) =>
      /^redirect(permanent|temp|match)?$/.test(name) &&
      within.some((one) => /^(if|elseif|else|location|locationmatch)\b/.test(one)) &&
      scopeOf(within, { path: challengePath, file: null }) !== false,
  );
  return isMerged || inheritsRules(site.directives, facts.main) === 'before';
}

/** mod_rewrite is there, or can be: a line that loads it would stand in another file, which may be read behind this one. */
export const canRewrite = (facts: ApacheFacts): boolean =>
  isLoaded(facts, 'rewrite') ||
  (layouts[facts.layout].modules === 'links' &&
    facts.moduleFiles.includes('mod_rewrite.so') &&
    facts.modsAvailable.includes('rewrite.load'));
