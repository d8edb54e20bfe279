import type { Directive } from './facts.ts';

/** The directives of this name that stand in a block itself. */
export function ownOf(block: Directive | null | undefined, name: string): readonly Directive[] {
  const children = block?.block?.children;
  if (children === undefined) return [];
  // Asked of `http` by each of its servers.
  const byName = sorted.get(children) ?? sortedByName(children);
  sorted.set(children, byName);
  return byName.get(name) ?? [];
}

const sorted = new WeakMap<readonly Directive[], ReadonlyMap<string, readonly Directive[]>>();

function sortedByName(directives: readonly Directive[]): ReadonlyMap<string, readonly Directive[]> {
  const byName = new Map<string, Directive[]>();
  for (const one of directives) {
    const same = byName.get(one.name) ?? [];
    byName.set(one.name, same);
    same.push(one);
  }
  return byName;
}

/**
 * The directives of this name that hold within the innermost of these blocks (outermost first: `http`, `server`,
 * `location`). nginx inherits from outside only where the block says nothing itself: one `add_header` of its own, and all
 * of those around it are gone. Not for what only counts where it stands (`return`, `rewrite`, `proxy_pass`).
 */
export function inForce(levels: readonly Directive[], name: string): readonly Directive[] {
  for (const level of [...levels].reverse()) {
    const own = ownOf(level, name);
    if (own.length > 0) return own;
  }
  return [];
}

/** As `inForce`, of those that stand once: nginx refuses a second one. */
export function lastInForce(levels: readonly Directive[], name: string): Directive | null {
  return inForce(levels, name).at(-1) ?? null;
}
