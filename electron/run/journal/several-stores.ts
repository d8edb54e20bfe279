import type { JournalStore } from './journal-file.ts';

/**
 * The runs of several folders as one list, for whoever asks what else stands on a server. New ones are created in the first; each
 * is loaded from where it lies. Raises as `JournalStore` does.
 */
export function severalStores(first: JournalStore, ...others: readonly JournalStore[]): JournalStore {
  const stores = [first, ...others];
  return {
    create: (runId) => first.create(runId),
    async load(runId) {
      const listed = await Promise.all(stores.map((store) => store.list()));
      const at = listed.findIndex((runs) => runs.includes(runId));
      return (stores[at] ?? first).load(runId);
    },
    list: async () => (await Promise.all(stores.map((store) => store.list()))).flat(),
  };
}
