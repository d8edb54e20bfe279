import { newestTlsSettings } from '../../shared/content/tls-settings.ts';
import type { RunSummary } from '../../shared/ipc/contract.ts';
import type { Journal, JournalStore } from '../run/journal-file.ts';
import { openedOf } from './undo.ts';

/** What a journal says about its run, for lists. */
export function summaryOf(journal: Journal): RunSummary {
  const opened = openedOf(journal);
  const ended = journal.of('ended').at(-1);
  return {
    runId: opened.runId,
    names: opened.names,
    server: opened.server.label,
    authority: opened.authority,
    startedAt: opened.at,
    endedAt: ended?.at ?? null,
    outcome: journal.outcome(),
    redirect: opened.job.redirect,
    insistDays: opened.job.hsts
      ? Math.round(newestTlsSettings.strictTransportSecuritySeconds / 86_400)
      : null,
    undoable: journal.leftToUndo().length > 0,
    notAfter: journal.of('certificate').at(-1)?.notAfter ?? null,
  };
}

/** All runs of this computer, newest first. A journal that cannot be read is left out of the list, not deleted. */
export async function listRuns(journals: JournalStore): Promise<readonly RunSummary[]> {
  const ids = await journals.list();
  const settled = await Promise.allSettled(ids.map(async (id) => summaryOf(await journals.load(id))));
  return settled
    .flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt));
}
