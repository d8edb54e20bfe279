import { describe, expect, it } from 'vitest';
import { foundState } from '../../../../electron/engine/undo/recover.ts';
import { memoryJournals } from '../../../../electron/run/journal/journal-file.ts';
import { statusFrom } from '../../../../electron/run/posix/status.ts';
import type { RunStatus } from '../../../../electron/run/run-status.ts';

const asked = (text: string): RunStatus => statusFrom(text);

describe('what a server says of a run', () => {
  it('is understood word by word', () => {
    const answer =
      'folder\ndecided watchdog\nhow incomplete\nwatched\nbeat 7 60 411\nlock\nrun-2\nSealkeeper on lap, process 9\n2026-11-25T01:02:03Z\nboot-1\nboot-2\n';
    expect(asked(answer)).toEqual({
      isKnown: true,
      decided: 'server',
      isRestored: false,
      isSetAside: false,
      isWatched: true,
      sign: '7 60 411',
      holder: {
        runId: 'run-2',
        who: 'Sealkeeper on lap, process 9',
        since: '2026-11-25T01:02:03Z',
        isFromBefore: true,
      },
    });
  });

  it('is nothing where there is nothing', () => {
    expect(asked('decided \nhow \nbeat \n')).toEqual({
      isKnown: false,
      decided: null,
      isRestored: false,
      isSetAside: false,
      isWatched: false,
      sign: '',
      holder: null,
    });
  });

  it.each([
    ['confirmed', 'folder\ndecided commit\nhow \nbeat \n'],
    ['restored', 'folder\ndecided watchdog\nhow restored\nbeat \n'],
    // Taken back, but for what later runs may need.
    ['restored', 'folder\ndecided commit\nhow set-aside\nbeat \n'],
    // An undo that the app began and the server finished.
    ['restored', 'folder\ndecided undo\nhow restored\nbeat \n'],
    ['unfinished', 'folder\ndecided watchdog\nhow incomplete\nbeat \n'],
    ['unfinished', 'folder\ndecided undo\nhow \nbeat \n'],
    ['unfinished', 'folder\ndecided \nhow \nwatched\nbeat 1 60 2\n'],
    ['gone', 'decided \nhow \nbeat \n'],
  ] as const)('means “%s”', (state, answer) => {
    expect(foundState(asked(answer))).toBe(state);
  });
});

describe('the outcome in a journal', () => {
  it('is open again from when an undo begins until it has ended', async () => {
    const journal = await memoryJournals().create('run-1');
    expect(journal.outcome()).toBe('open');
    await journal.append([{ entry: 'ended', outcome: 'committed' }]);
    expect(journal.outcome()).toBe('committed');
    await journal.append([{ entry: 'undoing' }]);
    expect(journal.outcome()).toBe('open');
    await journal.append([{ entry: 'ended', outcome: 'undone' }]);
    expect(journal.outcome()).toBe('undone');
  });
});
