import { describe, expect, it, test } from 'vitest';
import type { Disturbance } from '../../../doubles/engine/acts.ts';
import { createScene, type Scene } from '../../../doubles/engine/scene.ts';
import { paths } from '../../../doubles/engine/target.ts';
import { bare, mustBeAsBefore, standing, whole } from '../order.ts';

/** A run that was confirmed; `acts` are those of its undo. */
async function confirmed(...disturb: readonly Disturbance[]) {
  const scene = createScene(whole);
  await scene.secure();
  scene.disturb(...disturb);
  const before = scene.acts.length;
  return { scene, acts: () => scene.acts.slice(before) };
}

/** The run stands as if nobody had ever wanted to undo it. */
function mustStand({ server }: Scene): void {
  expect(server).toMatchObject({ decided: 'commit', holder: null });
  expect(server.live).toEqual(server.standing);
  expect([...new Set(server.standing)].sort()).toEqual(
    [...paths.import, ...paths.install, ...paths.redirect].sort(),
  );
}

test('an undo says first that it begins, decides, and takes the newest back first', async () => {
  const { scene, acts } = await confirmed();
  expect(await scene.undo()).toMatchObject({ outcome: 'undone' });
  expect(acts().map(bare)).toEqual([
    ...['read what was kept', 'write undoing', 'reopen', 'look for edits', 'decide to undo'],
    ...['undo redirect', 'test', 'reactivate', 'undo install and import', 'test', 'reactivate'],
    ...['write undone', 'write undone', 'write undone', 'write undone', 'forget', 'write ended undone'],
    ...['put the journal away', 'view'],
  ]);
  mustBeAsBefore(scene);
  expect(scene.server.rolledBack.slice(-4)).toEqual([
    ...paths.redirect,
    ...paths.install.toReversed(),
    ...paths.import,
  ]);
});

describe('refused before anything is touched', () => {
  it.each([
    [
      'the server has no copy of the journal',
      (scene: Scene) => (scene.server.kept = null),
      'run-not-undoable',
    ],
    [
      'the copy there does not know what is to be taken back',
      (scene: Scene) => (scene.server.kept = scene.server.kept?.replaceAll('install-1', 'other-1') ?? null),
      'journal-altered',
    ],
  ])('where %s', async (_title, change, code) => {
    const { scene, acts } = await confirmed();
    change(scene);
    expect(await scene.undo()).toMatchObject({ outcome: 'refused', problem: { code } });
    expect(acts()).toEqual([acts()[0], acts().at(-1)]);
    expect((await scene.journal()).outcome()).toBe('committed');
  });

  it('where nothing stands any more', async () => {
    const { scene } = await confirmed();
    await scene.undo();
    expect(await scene.undo()).toMatchObject({ outcome: 'refused', problem: { code: 'run-not-undoable' } });
  });

  it('where a newer run stands on the same files, which is named', async () => {
    const { scene } = await confirmed();
    const older = await scene.journal();
    scene.server.decided = null;
    const { runId } = await scene.secure();
    expect(await scene.undo()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'newer-run-stands', facts: { newer: runId } },
    });
    expect(older.outcome()).toBe('committed');
  });
});

/** Each act of an undo up to the decision: what it is refused with; the run stands, and the server is free. */
describe('stopped before the decision', () => {
  it.each([
    ['reopen', 'tool-missing'],
    ['look for edits', 'undo-blocked-by-others'],
    ['decide to undo', 'server-not-writable'],
  ])('at “%s” with %s', async (at, code) => {
    const { scene, acts } = await confirmed({ at, trouble: 'refused' });
    expect(await scene.undo()).toMatchObject({ outcome: 'refused', problem: { code } });
    mustStand(scene);
    expect(acts().filter((act) => /^(undo|test|reactivate)/.test(act))).toEqual([]);
    expect((await scene.journal()).outcome()).toBe('committed');
  });

  it('where somebody edited a file and has not chosen; with a choice it goes on, and theirs stays', async () => {
    const { scene, acts } = await confirmed();
    const [edited] = paths.install;
    scene.server.edited.add(edited);
    expect(await scene.undo()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'undo-blocked-by-edit', facts: { paths: [edited] } },
    });
    mustStand(scene);
    expect(acts()).not.toContain('decide to undo');
    expect(await scene.undo({ [edited]: 'theirs' })).toMatchObject({ outcome: 'undone' });
    expect(scene.server.standing).toEqual([edited]);
    expect((await scene.journal()).leftToUndo()).toEqual([]);
  });
});

describe('a former state that cannot be lived in', () => {
  it.each([
    ['the service cannot read it', (scene: Scene) => (scene.server.wordsOfTest = 'syntax')],
    ['the service does not stand on it', (scene: Scene) => (scene.server.wordsOfReactivation = 'port taken')],
    ['a file cannot be put back', (scene: Scene) => scene.server.stuck.add(paths.install[1])],
  ])('where %s, everything stands again', async (_title, change) => {
    const { scene, acts } = await confirmed();
    change(scene);
    expect(await scene.undo()).toMatchObject({ outcome: 'refused', problem: { code: 'undo-would-break' } });
    mustStand(scene);
    expect(acts()).not.toContain('forget');
    expect((await scene.journal()).outcome()).toBe('committed');
    expect((await scene.journal()).leftToUndo()).toHaveLength(4);
  });

  it('and cannot be left either: a person is asked for a hand', async () => {
    const { scene } = await confirmed();
    scene.server.wordsOfTest = 'syntax';
    scene.server.wordsOfStanding = 'disk full';
    expect(await scene.undo()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'undo-incomplete', detail: 'syntax\ndisk full' },
    });
  });
});

describe('a line that breaks in an undo', async () => {
  const usual = await confirmed();
  await usual.scene.undo();
  const asked = usual
    .acts()
    .filter((act) => !/^(write|view|put|read what)/.test(act))
    .flatMap((act) => [[act, 'line-lost'] as const, [act, 'answer-lost'] as const]);

  it.each(asked)('at “%s” (%s) is taken up again, until the server is as it was', async (at, trouble) => {
    const { scene } = await confirmed({ at, trouble });
    expect(await scene.undo()).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
    expect((await scene.journal()).outcome()).toBe('undone');
  });

  it('for good leaves the journal open: only the server knows how far it came', async () => {
    const { scene } = await confirmed();
    scene.disturb({ at: 'undo redirect', trouble: 'line-lost' });
    scene.hide();
    expect(await scene.undo()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'server-out-of-reach' },
    });
    expect((await scene.journal()).outcome()).toBe('open');
    expect(standing(scene)).toEqual(['import', 'install', 'redirect']);
  });
});
