import { describe, expect, it } from 'vitest';
import type { UndoRecord } from '../../../../shared/journal.ts';
import { hash } from '../../../doubles/engine/hash.ts';
import { type RunOfSite, type SeveralRuns, severalRuns } from '../../../doubles/engine/several-runs.ts';

/** A year of renewals, whose former keys were removed long ago: all of it is taken back to the state before the first run. */

const live = '/etc/sealkeeper/live/one.test';
const versions = '/etc/sealkeeper/versions/one.test';
const folder = (path: string): UndoRecord => ({ kind: 'directory', path, before: 'absent' });
const file = (path: string): UndoRecord => ({ kind: 'file', path, before: 'absent', after: hash('a') });
const target = (number: number) => `../../versions/one.test/${number}`;
const version = (number: number): readonly UndoRecord[] => [
  folder(`${versions}/${number}`),
  file(`${versions}/${number}/fullchain.pem`),
  {
    kind: 'swapped-link',
    path: `${live}/current`,
    before: number === 1 ? 'absent' : `link ${target(number - 1)}`,
    target: target(number),
  },
];
const first: RunOfSite = {
  runId: 'run-1',
  name: 'one.test',
  changes: [
    ...['/etc/sealkeeper', '/etc/sealkeeper/live', live, '/etc/sealkeeper/versions', versions].map(folder),
    ...version(1),
    { kind: 'link', path: '/etc/apache2/mods-enabled/ssl.load', target: '../mods-available/ssl.load' },
    file('/etc/sites/one.test'),
  ],
};
const renewals = [2, 3, 4, 5].map(
  (number): RunOfSite => ({
    runId: `run-${number}`,
    name: 'one.test',
    // Once its owner wanted more than another certificate.
    changes: [...version(number), ...(number === 3 ? [file('/etc/sites/one.test.strict')] : [])],
  }),
);
const second: RunOfSite = { runId: 'run-6', name: 'two.test', changes: [file('/etc/sites/two.test')] };

async function aYear(...more: readonly RunOfSite[]): Promise<SeveralRuns> {
  const scene = severalRuns([first, ...renewals, ...more], {
    needs: { '/etc/sites/two.test': ['/etc/apache2/mods-enabled/ssl.load'] },
    lineages: [],
  });
  await scene.begin();
  for (const number of [2, 3]) scene.server.pruned.add(`run-${number} ${live}/current`);
  for (const number of [1, 2])
    for (const path of ['', '/fullchain.pem']) scene.server.places.delete(`${versions}/${number}${path}`);
  return scene;
}

const newestFirst = ['run-5', 'run-4', 'run-3', 'run-2', 'run-1'];

async function mustBeAsBefore(scene: SeveralRuns): Promise<void> {
  expect([...scene.server.places]).toEqual([]);
  expect([...scene.server.known.keys()]).toEqual([]);
  for (const runId of await scene.journals.list()) {
    const journal = await scene.journals.load(runId);
    expect([journal.outcome(), journal.leftToUndo(), journal.handedOn()]).toEqual(['undone', [], []]);
  }
}

it('one by one only goes as far as former keys lie there', async () => {
  const scene = await aYear();
  expect(await scene.undo('run-5')).toMatchObject({ outcome: 'undone' });
  expect(await scene.undo('run-4')).toMatchObject({ outcome: 'undone' });
  expect(await scene.undo('run-3')).toMatchObject({
    outcome: 'refused',
    problem: { code: 'former-key-pruned' },
  });
});

it('all of it goes back to the state before the first, and the newest certificate is shown until then', async () => {
  const scene = await aYear();
  for (const runId of newestFirst.slice(0, -1)) {
    expect(await scene.undo(runId, true), runId).toMatchObject({ outcome: 'undone' });
    expect(scene.server.places.get(`${live}/current`)).toBe(`link ${target(5)}`);
    expect(scene.server.places.has(`${versions}/5/fullchain.pem`)).toBe(true);
  }
  // What the third had changed besides has gone with it.
  expect(scene.server.places.has('/etc/sites/one.test.strict')).toBe(false);
  expect(await scene.undo('run-1', true)).toMatchObject({ outcome: 'undone' });
  await mustBeAsBefore(scene);
});

it('begun one by one, it goes on as a whole; begun as a whole, it goes on so', async () => {
  const scene = await aYear();
  await scene.undo('run-5');
  for (const runId of newestFirst.slice(1)) await scene.undo(runId, true);
  await mustBeAsBefore(scene);
  const other = await aYear();
  await other.undo('run-5', true);
  expect(await other.undo('run-4')).toMatchObject({ outcome: 'undone' });
  // What the last had put in place is shown until the first goes.
  expect(other.server.places.get(`${live}/current`)).toBe(`link ${target(5)}`);
  for (const runId of newestFirst.slice(2)) await other.undo(runId, true);
  await mustBeAsBefore(other);
});

it('leaves what a later site needs, until that goes', async () => {
  const scene = await aYear(second);
  for (const runId of newestFirst)
    expect(await scene.undo(runId, true), runId).toMatchObject({ outcome: 'undone' });
  // Folders that are empty by now go with the rest of what stays.
  expect([...scene.server.places].flatMap(([path, what]) => (what === 'there' ? [] : [path]))).toEqual([
    '/etc/apache2/mods-enabled/ssl.load',
    '/etc/sites/two.test',
  ]);
  expect(await scene.undo('run-6')).toMatchObject({ outcome: 'undone' });
  await mustBeAsBefore(scene);
});

describe('killed at any act of it', async () => {
  const usual = await aYear();
  const all = async (scene: SeveralRuns) => {
    for (const runId of newestFirst)
      if ((await scene.journals.load(runId)).leftToUndo().length > 0)
        expect(await scene.undo(runId, true), runId).toMatchObject({ outcome: 'undone' });
  };
  await all(usual);
  const acts = usual.done.map((title, index) => [index + 1, title] as const);

  it.each(
    acts.flatMap(([number, title]) => [
      { number, title, isDone: false, isRestored: number % 2 === 0 },
      { number, title, isDone: true, isRestored: number % 2 === 1 },
    ]),
  )('$number ($title), done: $isDone, the server restores itself: $isRestored', async (cut) => {
    const scene = await aYear();
    await scene.killedAt(cut.number, cut.isDone, () => all(scene));
    if (cut.isRestored) scene.server.restoreItself();
    for (const runId of await scene.journals.list())
      if ((await scene.journals.load(runId)).outcome() === 'open') await scene.recover(runId);
    await all(scene);
    // Where it died between two undos, the next one takes along what is left; here none comes but that of such a run itself.
    for (const runId of newestFirst)
      if ((await scene.journals.load(runId)).handedOn().length > 0) await scene.undo(runId);
    await mustBeAsBefore(scene);
  });
});
