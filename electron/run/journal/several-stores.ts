import { toProblem } from '../../../shared/problems.ts';
import type { Journal, JournalStore } from './journal-file.ts';

/**
 * The runs of several folders as one list, for whoever asks what else stands on a server. New ones are created in the first; each
 * is loaded from where it lies. Raises as `JournalStore` does.
 */
export function severalStores(first: JournalStore, ...others: readonly JournalStore[]): JournalStore {
  const stores = [first, ...others];
  return {
    create: (runId) => first.create(runId),
    // Not by their lists: whoever loads all of them would read each folder as often.
    load: (runId) =>
      others.reduce<Promise<Journal>>(
        (found, store) =>
          found.catch((thrown: unknown) => {
            if (toProblem(thrown).code === 'run-unknown') return store.load(runId);
            throw thrown;
          }),
        first.load(runId),
      ),
    list: async () => (await Promise.all(stores.map((store) => store.list()))).flat(),
  };
}
