import { fileJournals } from '../../../electron/run/journal/journal-file.ts';

/** A program of its own that appends to a run's journal, says `done`, and stays until its input ends: FOLDER RUN COUNT. */
const [folder = '', runId = '', count = ''] = process.argv.slice(2);
const journal = await fileJournals(folder).create(runId);
for (let backupId = 0; backupId < Number(count); backupId += 1) {
  const undoRecord = { kind: 'link', path: `/etc/${'long/'.repeat(backupId % 40)}x`, target: 'x' } as const;
  await journal.append([{ entry: 'prepared', stage: 'install', backupId, undoRecord }]);
}
process.stdout.write('done');
process.stdin.resume();
