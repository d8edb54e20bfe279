import { describe, expect, it } from 'vitest';
import { runsBeside } from '../../../../electron/engine/undo/later-runs.ts';
import { newestOnTop, runOnTop } from '../../../../electron/engine/undo/run-on-top.ts';
import { memoryJournals, type NewEntry } from '../../../../electron/run/journal/journal-file.ts';
import type { UndoRecord } from '../../../../shared/journal.ts';
import { opened } from '../../app/scene.ts';

const link = (path: string): UndoRecord => ({ kind: 'link', path, target: 'y' });
const timer: UndoRecord = {
  kind: 'command',
  path: 'unit certbot.timer',
  run: { command: 'enable-unit', arguments: { unit: 'certbot.timer' }, before: 'enabled-active' },
};
const broke = { code: 'undo-would-break', facts: { service: 'apache2' }, detail: 'Invalid command' } as const;

/** An earlier run of a server, and a later one of that or another. */
async function twoRuns(earlier: UndoRecord, later: UndoRecord, hostKey?: string) {
  const journals = memoryJournals();
  const add = async (runId: string, undoRecord: UndoRecord, key?: string) => {
    const journal = await journals.create(runId);
    const entry = { ...opened, runId } as Extract<NewEntry, { entry: 'opened' }>;
    const server = key === undefined ? entry.server : { ...entry.server, hostKey: key };
    await journal.append([
      { ...entry, server },
      { entry: 'prepared', stage: 'install', backupId: 0, undoRecord },
    ]);
    // What is written down at the same moment is neither later nor earlier.
    await new Promise((resolve) => setTimeout(resolve, 2));
    return journal;
  };
  const journal = await add('run-1', earlier);
  await add('run-2', later, hostKey);
  return { journals, journal };
}

describe('a later run on the same server', () => {
  it('is in the way where it changed the same thing', async () => {
    const { journals, journal } = await twoRuns(link('/etc/x'), link('/etc/x'));
    expect(runOnTop(await runsBeside(journals, journal), journal)).toBe('run-2');
  });

  it.each([
    ['only another thing', link('/etc/x'), link('/etc/y')],
    ['a timer that serves all sites', timer, timer],
  ])('is not in the way where it changed %s', async (_, earlier, later) => {
    const { journals, journal } = await twoRuns(earlier, later);
    expect(runOnTop(await runsBeside(journals, journal), journal)).toBeNull();
  });

  it('is named where the server would not take its former settings', async () => {
    const { journals, journal } = await twoRuns(link('/etc/x'), link('/etc/y'));
    expect(await newestOnTop(journals, journal, broke)).toEqual({
      code: 'newer-run-stands',
      facts: { runId: 'run-1', newer: 'run-2' },
      detail: 'Invalid command',
    });
  });
});

it('where none stands, the problem stays what it is', async () => {
  const { journals, journal } = await twoRuns(link('/etc/x'), link('/etc/y'), 'SHA256:another');
  expect(await newestOnTop(journals, journal, broke)).toEqual(broke);
});
