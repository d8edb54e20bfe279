/**
 * A value that lives until the event loop comes round, and is then made anew: for what is asked again and again by
 * functions that know nothing of each other, and must not be kept for longer. All that happens in one turn sees one value.
 */
export function withinTurn<T>(make: () => T): () => T {
  let present: { readonly value: T } | null = null;
  return () => {
    if (present === null) {
      present = { value: make() };
      setImmediate(() => {
        present = null;
      });
    }
    return present.value;
  };
}
