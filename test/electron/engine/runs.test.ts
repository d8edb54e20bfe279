import { expect, it } from 'vitest';
import { listRuns } from '../../../electron/engine/runs.ts';
import { memoryJournals, type NewEntry } from '../../../electron/run/journal/journal-file.ts';
import type { Stage } from '../../../shared/plan.ts';
import { opened, runId } from '../app/scene.ts';

/** What lists say of a run is what it did, not what it was to do. */

const changed = (stage: Stage['id']): NewEntry => ({
  entry: 'prepared',
  stage,
  backupId: 0,
  undoRecord: { kind: 'link', path: '/etc/x', target: 'y' },
});

it.each([
  ['led visitors to the encrypted site', [changed('install'), changed('redirect')], true],
  ['found them led there already', [changed('install')], false],
] as const)('browsers may remember a run that %s: %s', async (_, entries, redirect) => {
  const journals = memoryJournals();
  await (await journals.create(runId)).append([opened, ...entries]);
  expect((await listRuns(journals)).runs).toMatchObject([{ runId, redirect }]);
});
