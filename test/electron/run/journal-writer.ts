import { fileJournals } from '../../../electron/run/journal/journal-file.ts';

/** A program of its own that appends to a run's journal, says `done`, and stays until its input ends: FOLDER RUN COUNT. */
const [folder = '', runId = '', count = ''] = process.argv.slice(2);
const journal = await fileJournals(folder).create(runId);
for (let slot = 0; slot < Number(count); slot += 1) {
  const memo = { kind: 'link', path: `/etc/${'long/'.repeat(slot % 40)}x`, target: 'x' } as const;
  await journal.append([{ entry: 'prepared', stage: 'install', slot, memo }]);
}
process.stdout.write('done');
process.stdin.resume();
