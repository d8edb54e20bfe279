import {
  type Journal,
  type JournalStore,
  memoryJournals,
  type NewEntry,
} from '../../../electron/run/journal/journal-file.ts';
import type { Acts } from './acts.ts';
import { isOfMail } from './target.ts';

const whoseOf = (entry: NewEntry): string => {
  const isMail =
    (entry.entry === 'prepared' && isOfMail(entry.undoRecord.path)) ||
    (entry.entry === 'doing' && isOfMail(entry.activation?.service ?? '')) ||
    (entry.entry === 'stage-done' && entry.part !== undefined);
  return isMail ? ' of mail' : '';
};

/** Journals in memory that note each entry among the acts, before it counts as written. */
export function journalsDouble(acts: Acts): JournalStore {
  const store = memoryJournals();
  const diskFull = { code: 'unexpected', facts: {}, detail: 'ENOSPC' } as const;
  const heard = (journal: Journal): Journal => ({
    ...journal,
    async append(entries) {
      for (const entry of entries) {
        const about =
          'stage' in entry
            ? ` ${entry.stage}${whoseOf(entry)}`
            : entry.entry === 'ended'
              ? ` ${entry.outcome}`
              : '';
        await acts.begin(`write ${entry.entry}${about}`, { refusal: diskFull });
      }
      await journal.append(entries);
    },
    async release() {
      acts.note('put the journal away');
      await journal.release();
    },
  });
  return {
    async create(runId) {
      await acts.begin('create the journal', { refusal: { code: 'data-open-to-others', facts: {} } });
      return heard(await store.create(runId));
    },
    load: async (runId) => heard(await store.load(runId)),
    list: () => store.list(),
  };
}
