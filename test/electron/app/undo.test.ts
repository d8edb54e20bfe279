import { describe, expect, it } from 'vitest';
import { recover, unsettledOf } from '../../../electron/app/recover.ts';
import { undo } from '../../../electron/app/undo.ts';
import type { NewEntry } from '../../../electron/run/journal/journal-file.ts';
import type { RunEnded } from '../../../shared/events.ts';
import type { ConflictView, RunSummary } from '../../../shared/ipc/contract.ts';
import { toProblem } from '../../../shared/problems.ts';
import { createScene, cutOff, ending, needsAHand, nothingLeft, runId, secrets, stands } from './scene.ts';

/** One policy for both faces: which runs are recovered before anything is taken back, and what follows. */

const conflict: ConflictView = { path: '/etc/x', theirs: 'a', former: 'b' };

async function carriedOut(
  wish: typeof undo | typeof recover,
  entries: readonly NewEntry[],
  { recovers, undoes }: { readonly recovers?: RunEnded; readonly undoes?: RunEnded } = {},
) {
  const asked: string[] = [];
  const scene = createScene({
    engine: {
      recoverRun: async (_host, journal, _outside, { choices }) => {
        asked.push(`recover ${JSON.stringify(choices)}`);
        if (recovers?.outcome === 'committed')
          await journal.append([{ entry: 'ended', outcome: 'committed' }]);
        return recovers ?? expect.unreachable();
      },
      undoRun: async (_host, _journal, _outside, { choices }) => {
        asked.push(`undo ${JSON.stringify(choices)}`);
        return undoes ?? expect.unreachable();
      },
      conflictsOf: async () => [conflict],
    },
  });
  await scene.run(entries);
  const conflicts: ConflictView[] = [];
  const listener = {
    ...scene.listener,
    onBegin: (run: RunSummary) => void asked.push(`begin ${run.runId}`),
    onConflicts: (found: readonly ConflictView[]) => void conflicts.push(...found),
  };
  const choices = { '/etc/x': 'former' } as const;
  const ended = await wish(scene.services, { runId, choices, access: { secrets } }, listener).catch(
    (thrown: unknown) => toProblem(thrown),
  );
  return { ended, asked, conflicts, scene };
}
const chosen = '{"/etc/x":"former"}';

describe('undo', () => {
  it('of a run that stands takes it back', async () => {
    const { ended, asked, scene } = await carriedOut(undo, stands, { undoes: ending('undone') });
    expect(ended).toEqual(ending('undone'));
    expect(asked).toEqual([`begin ${runId}`, `undo ${chosen}`]);
    expect(scene.log).toEqual(['open 1', 'close 1']);
  });

  describe.each([
    ['was cut off', cutOff],
    ['needs a hand', needsAHand],
  ])('of a run that %s', (_, entries) => {
    it.each(['undone', 'refused', 'needs-attention'] as const)(
      'is over when asking its server ended “%s”',
      async (outcome) => {
        const { ended, asked, scene } = await carriedOut(undo, entries, { recovers: ending(outcome) });
        expect(ended).toEqual(ending(outcome));
        expect(asked).toEqual([`recover ${chosen}`]);
        expect(scene.events).toEqual([]);
      },
    );

    it('goes on where its server had confirmed it, and says so between', async () => {
      const { ended, asked, scene } = await carriedOut(undo, entries, {
        recovers: ending('committed'),
        undoes: ending('undone'),
      });
      expect(ended).toEqual(ending('undone'));
      expect(asked).toEqual([`recover ${chosen}`, `begin ${runId}`, `undo ${chosen}`]);
      expect(scene.events).toEqual([ending('committed')]);
      expect(scene.log).toEqual(['open 1', 'close 1', 'open 2', 'close 2']);
    });
  });

  it('of a run of which nothing stands is refused before anybody is asked', async () => {
    const { ended, asked, scene } = await carriedOut(undo, nothingLeft);
    expect(ended).toMatchObject({ code: 'run-not-undoable', facts: { runId } });
    expect([asked, scene.log]).toEqual([[], []]);
  });

  it('shows what was edited where that is why it was refused', async () => {
    const refused = ending('refused', 'undo-blocked-by-edit');
    expect((await carriedOut(undo, stands, { undoes: refused })).conflicts).toEqual([conflict]);
    expect((await carriedOut(undo, stands, { undoes: ending('refused') })).conflicts).toEqual([]);
  });
});

describe('recover', () => {
  it('asks the server and takes nothing back that it has confirmed', async () => {
    const { ended, asked } = await carriedOut(recover, cutOff, { recovers: ending('committed') });
    expect(ended).toEqual(ending('committed'));
    expect(asked).toEqual([`recover ${chosen}`]);
  });

  it('shows what was edited too', async () => {
    const recovers = ending('needs-attention', 'undo-blocked-by-edit');
    expect((await carriedOut(recover, cutOff, { recovers })).conflicts).toEqual([conflict]);
  });

  it('is for runs without an ending, and for those that need a hand', () => {
    const runs = (['open', 'committed', 'undone', 'refused', 'needs-attention'] as const).map(
      (outcome) => ({ runId: outcome, outcome }) as RunSummary,
    );
    expect(unsettledOf(runs)).toEqual(['open', 'needs-attention']);
  });
});
