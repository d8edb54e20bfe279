import { ownOf } from './effective.ts';
import type { Directive, LocationModifier, NginxLocation } from './facts.ts';

/** The locations of a server or of a location, in the order of the file; which of them wins is `location`'s own rule. */
export function locationsIn(block: Directive): readonly NginxLocation[] {
  return ownOf(block, 'location').map((directive) => ({
    directive,
    ...aimOf(directive.words),
    locations: locationsIn(directive),
  }));
}

/** What stands before its block: the modifier may stand alone or in front of the path (ngx_http_core_location). */
export function aimOf([first = '', second]: readonly string[]): {
  readonly modifier: LocationModifier;
  readonly path: string;
} {
  const glued = /^(=|\^~|~\*|~|@)/.exec(first)?.[0] ?? '';
  if (second !== undefined) {
    const alone = (['=', '^~', '~*', '~'] as const).find((one) => one === first);
    return { modifier: alone ?? '', path: second };
  }
  const modifier = (['=', '^~', '~*', '~', '@'] as const).find((one) => one === glued) ?? '';
  return { modifier, path: first.slice(modifier.length) };
}
