import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VerbParameters } from '../../../electron/remote/windows/verbs.ts';
import { filesBelow, fromEachMoment, onCutMachine, wholeOf } from '../../support/windows-moments.ts';
import { shop } from '../../support/windows-verbs/shop.ts';

const step = (name: string, word: string) => ({ name, lines: [word, word, 'end'] });
const runId = 'test-1';
const open = {
  op: 'open',
  ...{ runId, who: 'a test', patience: 3600, watch: '$x', shellArguments: ['-NoLogo'] },
} satisfies VerbParameters<'run-folder'>;

/** Milliseconds: each case runs scripts dozens of times. */
const patience = 240_000;

describe('the folder of a run under PowerShell, cut before each of its writes', { timeout: patience }, () => {
  it('is opened by whoever asks again, and leaves nothing', async () => {
    await onCutMachine(['run-folder'], async ({ host, model, byPowerShell }) => {
      await model.reset(shop);
      const start = wholeOf(model);
      const moments = await fromEachMoment(
        model,
        () => host.run('run-folder', open),
        async () => {
          byPowerShell.add('run-folder');
          expect(await host.run('run-folder', open)).toMatchObject({ state: 'ok', isWatched: true });
          byPowerShell.clear();
          await host.run('run-folder', { op: 'forget', runId });
          expect(wholeOf(model)).toEqual(start);
        },
      );
      expect(moments).toBeGreaterThanOrEqual(5);
    });
  });

  it('is kept whole, or nobody has decided yet', async () => {
    await onCutMachine([], async ({ host, model, byPowerShell }) => {
      await model.reset(shop);
      await host.run('run-folder', open);
      await host.run('run-folder', { op: 'note', runId, steps: [step('0000', 'YQ==')], replaces: false });
      byPowerShell.add('run-folder');
      const keep = () => host.run('run-folder', { op: 'keep', runId, journal: 'line\n' });
      const decided: string[] = [];
      await fromEachMoment(model, keep, async ({ folder }) => {
        decided.push(fileIn(folder, 'decided') ?? 'nobody');
        // Who finds it undecided may still choose; who asks again gets what was wanted.
        expect(await keep()).toMatchObject({ state: 'ok', decided: 'commit', isWatched: false, owner: [] });
        expect(
          filesBelow(join(model.folderOf(base), 'runs', runId)).map((line) => line.split(' ')[0]),
        ).toEqual(['decided', 'journal.jsonl']);
      });
      expect(new Set(decided)).toEqual(new Set(['nobody', 'commit']));
    });
  });

  // A list that is taken away before the other is there would let the net put back a part, and call that all.
  it('holds a whole list of undo calls at every moment of an exchange', async () => {
    await onCutMachine([], async ({ host, model, byPowerShell }) => {
      await model.reset(shop);
      await host.run('run-folder', open);
      const [former, next] = [['Zm9ybWVyMA==', 'Zm9ybWVyMQ=='], ['bmV4dDA=']] as const;
      const steps = (words: readonly string[]) => words.map((word, at) => step(`000${at}`, word));
      await host.run('run-folder', { op: 'note', runId, steps: steps(former), replaces: false });
      byPowerShell.add('run-folder');
      const exchange = () =>
        host.run('run-folder', { op: 'undo', runId, steps: steps(next), replaces: true });
      const called = (place: string) => {
        const run = runIn(place);
        const names = readdirSync(run).filter((name) => /^undo-.*\.txt$/.test(name));
        return names
          .sort()
          .reverse()
          .map((name) => readFileSync(join(run, name), 'utf8').split(/\r?\n/)[0]);
      };
      const newestFirst = next.toReversed();
      const moments = await fromEachMoment(model, exchange, async ({ folder }) => {
        const words = called(folder);
        const isWhole = (list: readonly string[]) => list.every((word) => words.includes(word));
        expect([words, isWhole(former) || isWhole(next)]).toEqual([words, true]);
        expect(await exchange()).toMatchObject({ state: 'ok', decided: 'undo' });
        expect(called(model.folderOf('C:\\'))).toEqual(newestFirst);
      });
      expect(moments).toBeGreaterThanOrEqual(5);
    });
  });
});

const base = 'C:\\Program Files\\Sealkeeper';
const runIn = (drive: string): string => {
  const place = [join(drive, 'C'), drive].find((one) => existsSync(join(one, 'Program Files')));
  return join(place ?? drive, 'Program Files', 'Sealkeeper', 'runs', runId);
};
const fileIn = (drive: string, name: string): string | null => {
  const file = join(runIn(drive), name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};
