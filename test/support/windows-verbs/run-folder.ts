import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inputLines, shellArguments, watchText } from '../../../electron/remote/windows/script-text.ts';
import { type VerbName, type VerbParameters, verbs } from '../../../electron/remote/windows/verbs.ts';
import type { WindowsCase } from '../windows-case.ts';
import { filesBelow } from '../windows-moments.ts';
import { shop } from './shop.ts';

type Call = VerbParameters<'run-folder'>;

const base = 'C:\\Program Files\\Sealkeeper';
const runId = 'test-1';

/** Taken with a patience that no test outlasts: what a silent run comes to is tried with whole runs. */
const open = (id = runId): Call => ({
  ...{ op: 'open', runId: id, who: 'a test', patience: 3600 },
  ...{ watch: watchText(), shellArguments: [...shellArguments()] },
});
const steps = (...names: readonly string[]) =>
  names.map((name) => ({ name, lines: ['YQ==', 'YQ==', 'end'] }));

/** The run's own folder: one run at a time, and one decision how it ends. */
export function runFolderSuite(windows: WindowsCase): void {
  const asking = (call: Call) => windows.host().run('run-folder', call);
  const files = () => filesBelow(windows.model().folderOf(base)).map((line) => line.split(' ')[0]);
  const ended = (id = runId) => asking({ op: 'forget', runId: id });

  describe('run-folder', () => {
    it('is one run’s at a time, and names whose', async () => {
      await windows.given(shop);
      expect(await asking(open())).toMatchObject({
        state: 'ok',
        isKnown: true,
        isWatched: true,
        decided: '',
      });
      const { state, owner, boot } = await asking(open('test-2'));
      expect([state, owner.slice(0, 2)]).toEqual(['busy', [runId, 'a test']]);
      // Of one start, two looks may give neighbours.
      expect(Math.abs(Number(owner[3]) - Number(boot))).toBeLessThanOrEqual(1);
      expect(await asking(open())).toMatchObject({ state: 'ok', isWatched: true });
      await ended();
      expect([await asking({ op: 'ask', runId }), files()]).toMatchObject([
        { isKnown: false, isWatched: false, owner: [] },
        [],
      ]);
    });

    it('is another run’s as soon as it is let go', async () => {
      await windows.given(shop);
      await asking(open());
      await asking({ op: 'release', runId });
      expect(await asking(open('test-2'))).toMatchObject({ state: 'ok' });
      expect((await asking(open('test-3'))).state).toBe('busy');
      await ended('test-2');
      await ended();
    });

    it('tells signs of life, and takes none for a run that is gone', async () => {
      await windows.given(shop);
      expect(await asking({ op: 'beat', runId, sign: 'abc' })).toMatchObject({ isKnown: false, sign: '' });
      await asking(open());
      expect(await asking({ op: 'beat', runId, sign: 'abc' })).toMatchObject({ sign: 'abc' });
      await ended();
    });

    it('keeps the journal of a run that is confirmed, and notes nothing for it any more', async () => {
      await windows.given(shop);
      await asking(open());
      const note = (name: string): Call => ({ op: 'note', runId, steps: steps(name), replaces: false });
      expect(await asking(note('0000'))).toMatchObject({ state: 'ok' });
      const kept = await asking({ op: 'keep', runId, journal: 'line\n' });
      expect(kept).toMatchObject({ state: 'ok', decided: 'commit', isWatched: false, owner: [] });
      expect(files()).toEqual([`runs/${runId}/decided`, `runs/${runId}/journal.jsonl`]);
      expect(await asking(note('0001'))).toMatchObject({ state: 'decided', by: 'commit ' });
      await ended();
    });

    it('may be undone when it was confirmed, and stand after all', async () => {
      await windows.given(shop);
      await asking(open());
      await asking({ op: 'keep', runId, journal: 'line\n' });
      const undo: Call = { op: 'undo', runId, steps: steps('0000', '0001'), replaces: true };
      expect(await asking(undo)).toMatchObject({ state: 'ok', decided: 'undo' });
      expect(await asking({ op: 'stand', runId })).toMatchObject({ decided: 'commit', isWatched: false });
      expect(files()).toEqual([`runs/${runId}/decided`, `runs/${runId}/journal.jsonl`]);
      await ended();
    });

    it('refuses to confirm what the net has taken back, or what is not there', async () => {
      await windows.given({ ...shop, backups: ['run-1'] });
      expect(await asking({ op: 'keep', runId, journal: '' })).toMatchObject({
        state: 'decided',
        by: 'gone',
      });
      await asking({ ...open(), patience: 2 } as Call);
      const lines = inputLines('backup', randomBytes(16).toString('hex'), parametersOf('backup'));
      await asking({ op: 'note', runId, steps: [{ name: '0000', lines: [...lines] }], replaces: false });
      const how = async () => (await asking({ op: 'ask', runId })).how;
      await expect.poll(how, { timeout: 60_000, interval: 500 }).toBe('restored');
      expect(await asking({ op: 'keep', runId, journal: '' })).toMatchObject({
        ...{ state: 'decided', by: 'watchdog restored', decided: 'watchdog', owner: [] },
      });
      expect(windows.model().state.backups).toEqual([]);
      await ended();
      expect(files()).toEqual([]);
    }, 90_000);
  });
}

/** As a run notes them: whole, since a script asks for every parameter by name. */
const parametersOf = (verb: Extract<VerbName, 'backup'>) =>
  verbs[verb].parameters.parse({ op: 'delete', name: 'run-1' });
