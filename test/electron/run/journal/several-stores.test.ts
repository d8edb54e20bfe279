import { expect, it } from 'vitest';
import type { Journal, JournalStore } from '../../../../electron/run/journal/journal-file.ts';
import { severalStores } from '../../../../electron/run/journal/several-stores.ts';
import { ProblemError } from '../../../../shared/problems.ts';

/** A folder of runs that counts how often it is listed; `damaged` is there and cannot be read. */
function folderOf(...runs: readonly string[]) {
  const journals = new Map(runs.map((runId) => [runId, { runId } as unknown as Journal]));
  let listings = 0;
  const store: JournalStore = {
    create: async (runId) => ({ runId, isNew: true }) as unknown as Journal,
    async load(runId) {
      const found = journals.get(runId);
      if (found === undefined) throw new ProblemError('run-unknown', { runId });
      if (runId === 'damaged') throw new ProblemError('journal-unreadable', { runId });
      return found;
    },
    async list() {
      listings += 1;
      return runs;
    },
  };
  return { store, journals, listings: () => listings };
}

it('lists the runs of several folders, loads each from where it lies, and creates in the first', async () => {
  const [first, second] = [folderOf('a', 'damaged'), folderOf('b')];
  const all = severalStores(first.store, second.store);
  expect(await all.list()).toEqual(['a', 'damaged', 'b']);
  expect(await all.load('a')).toBe(first.journals.get('a'));
  expect(await all.load('b')).toBe(second.journals.get('b'));
  expect(await all.create('c')).toMatchObject({ runId: 'c', isNew: true });
  await expect(all.load('c')).rejects.toMatchObject({ problem: { code: 'run-unknown' } });
  // What is wrong with a run of the first folder is not hidden by the others.
  await expect(all.load('damaged')).rejects.toMatchObject({ problem: { code: 'journal-unreadable' } });
  expect([first.listings(), second.listings()]).toEqual([1, 1]);
});
