/** Milliseconds: what was read longer ago is read again. */
const freshFor = 30_000;

/**
 * What `detect` has just read of a host serves `inspect` too, once: reading twice would only take twice as long. A memory for one
 * kind of software; it keeps no host alive.
 */
export function justRead<Host extends object, Read>(now: () => number = () => performance.now()) {
  const kept = new WeakMap<Host, { readonly read: Read; readonly at: number }>();
  return {
    keep(host: Host, read: Read): void {
      kept.set(host, { read, at: now() });
    },
    /** Null: nothing was read, or it was taken before, or it is too old. */
    take(host: Host): Read | null {
      const last = kept.get(host);
      kept.delete(host);
      return last !== undefined && now() - last.at <= freshFor ? last.read : null;
    },
  };
}
