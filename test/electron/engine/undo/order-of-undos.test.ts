import { describe, expect, it } from 'vitest';
import type { UndoRecord } from '../../../../shared/journal.ts';
import { hash } from '../../../doubles/engine/hash.ts';
import { type RunOfSite, type SeveralRuns, severalRuns } from '../../../doubles/engine/several-runs.ts';

/** Several sites on one server, taken back in whatever order: in the end it is as it was before the first of them. */

const folder = (path: string, before: 'absent' | 'directory' = 'absent'): UndoRecord => ({
  kind: 'directory',
  path,
  before,
});
const file = (path: string): UndoRecord => ({ kind: 'file', path, before: 'absent', after: hash('a') });
const module = (name: string): UndoRecord => ({
  kind: 'link',
  path: `/etc/apache2/mods-enabled/${name}.load`,
  target: `../mods-available/${name}.load`,
});
const listen: UndoRecord = {
  kind: 'file',
  path: '/etc/apache2/ports.conf',
  before: hash('b'),
  after: hash('c'),
  edits: [{ start: 0, end: 0, text: '# sealkeeper: encrypted pages\nListen 443\n# sealkeeper: end\n' }],
};
const certbot: UndoRecord = {
  kind: 'command',
  path: 'package certbot',
  run: { command: 'install-package', arguments: { package: 'certbot' }, before: 'absent' },
};
const lineage = (name: string): UndoRecord => ({
  kind: 'command',
  path: `certbot-lineage ${name}`,
  run: { command: 'hand-over-to-certbot', arguments: { certificate: name }, before: 'absent' },
});
const site = (name: string): readonly UndoRecord[] => [
  folder(`/etc/sealkeeper/live/${name}`),
  file(`/etc/sealkeeper/live/${name}/fullchain.pem`),
  file(`/etc/sites/${name}`),
];
const load = (name: string) => `/etc/apache2/mods-enabled/${name}.load`;

const first: RunOfSite = {
  runId: 'run-1',
  name: 'one.test',
  changes: [
    folder('/etc/sealkeeper'),
    folder('/etc/sealkeeper/live'),
    module('ssl'),
    listen,
    ...site('one.test'),
    certbot,
    lineage('one.test'),
  ],
};
const second: RunOfSite = {
  runId: 'run-2',
  name: 'two.test',
  changes: [module('headers'), ...site('two.test'), lineage('two.test')],
};
const third: RunOfSite = { runId: 'run-3', name: 'three.test', changes: site('three.test') };
const all = {
  needs: {
    '/etc/sites/one.test': [load('ssl')],
    '/etc/sites/two.test': [load('ssl'), load('headers')],
    '/etc/sites/three.test': [load('ssl'), load('headers')],
  },
  lineages: ['certbot-lineage one.test', 'certbot-lineage two.test'],
};

async function standing(...runs: readonly RunOfSite[]): Promise<SeveralRuns> {
  const scene = severalRuns(runs, all);
  scene.server.places.set('/etc/apache2/ports.conf', hash('b'));
  await scene.begin();
  return scene;
}

/** Nothing of any run is left, neither on the server nor in a journal. */
async function mustBeAsBefore(scene: SeveralRuns): Promise<void> {
  expect([...scene.server.places]).toEqual([['/etc/apache2/ports.conf', hash('b')]]);
  expect([...scene.server.known.keys()]).toEqual([]);
  for (const runId of await scene.journals.list()) {
    const journal = await scene.journals.load(runId);
    expect([journal.outcome(), journal.leftToUndo(), journal.handedOn()]).toEqual(['undone', [], []]);
  }
}

const orders = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.length < 2
    ? [ids]
    : ids.flatMap((id) => orders(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));

describe('sites of one server, each undone', () => {
  it.each(
    [...orders(['run-1', 'run-2']), ...orders(['run-1', 'run-2', 'run-3'])].map(
      (ids) => [ids.join(', '), ids] as const,
    ),
  )('in the order %s', async (_, ids) => {
    const scene = await standing(...[first, second, third].filter(({ runId }) => ids.includes(runId)));
    const left = new Set(ids);
    for (const runId of ids) {
      expect(await scene.undo(runId)).toMatchObject({ outcome: 'undone' });
      left.delete(runId);
      for (const one of [first, second, third]) {
        const isThere = left.has(one.runId);
        expect(scene.server.places.has(`/etc/sites/${one.name}`), one.name).toBe(isThere);
        expect(scene.server.places.has(`/etc/sealkeeper/live/${one.name}`), one.name).toBe(isThere);
      }
    }
    await mustBeAsBefore(scene);
  });
});

it('says what stays and for whom, and what the last undo takes along', async () => {
  const scene = await standing(first, second);
  await scene.undo('run-1');
  expect(scene.events.filter(({ type }) => type === 'handed-on')).toEqual([
    {
      type: 'handed-on',
      places: [
        'package certbot',
        '/etc/apache2/ports.conf',
        load('ssl'),
        '/etc/sealkeeper/live',
        '/etc/sealkeeper',
      ],
      sites: ['two.test'],
    },
  ]);
  expect((await scene.journals.load('run-1')).of('handed-on')).toMatchObject([{ to: ['run-2'] }]);
  expect(await scene.undo('run-1')).toMatchObject({
    outcome: 'refused',
    problem: { code: 'newer-run-stands', facts: { newer: 'run-2' } },
  });
  scene.events.length = 0;
  await scene.undo('run-2');
  expect(scene.events.filter(({ type }) => type === 'taken-along')).toEqual([
    { type: 'taken-along', runId: 'run-1', names: ['one.test'] },
  ]);
  expect(scene.events.filter(({ type }) => type === 'handed-on' || type === 'stays')).toEqual([]);
});

it('a mere renewal of a site that was there before needs nothing of a later one', async () => {
  const renewal: RunOfSite = {
    runId: 'run-3',
    name: 'one.test',
    changes: [file('/etc/sealkeeper/versions/one.test/2')],
  };
  const scene = await standing(first, second, renewal);
  await scene.undo('run-2');
  expect(scene.server.places.has(load('headers'))).toBe(false);
  expect(scene.events.filter(({ type }) => type === 'handed-on')).toEqual([]);
});

describe('refused, and all stands as before', () => {
  it('where a later site would not be seen any more, though its settings can be read', async () => {
    const own: RunOfSite = { ...first, changes: [...first.changes, file('/etc/own-listen')] };
    const scene = await standing(own, second);
    scene.seenOnlyWith({ 'two.test': ['/etc/own-listen'] });
    const before = [...scene.server.places].toSorted();
    expect(await scene.undo('run-1')).toMatchObject({
      outcome: 'refused',
      problem: { code: 'newer-run-stands', facts: { newer: 'run-2' } },
    });
    expect([...scene.server.places].toSorted()).toEqual(before);
    expect((await scene.journals.load('run-1')).outcome()).toBe('committed');
    expect((await scene.journals.load('run-1')).handedOn()).toEqual([]);
  });

  it('where one file has lines for all sites and lines of its own', async () => {
    const mixed: UndoRecord = {
      kind: 'file',
      path: '/etc/httpd.conf',
      before: hash('b'),
      after: hash('c'),
      edits: [{ start: 0, end: 0, text: 'Listen 443\n<VirtualHost *:443>\n</VirtualHost>\n' }],
    };
    const scene = await standing({ ...first, changes: [mixed] }, second);
    expect(await scene.undo('run-1')).toMatchObject({
      outcome: 'refused',
      problem: { code: 'newer-run-stands' },
    });
  });
});

describe('the rest that could not be taken along', () => {
  it('is said, stands, and goes at the next undo of that run', async () => {
    const scene = await standing(first, second);
    await scene.undo('run-1');
    scene.onAct('decide to undo#3', () => {
      scene.server.state.refusesToRead = true;
    });
    expect(await scene.undo('run-2')).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'handed-on-left', facts: { runId: 'run-1' } },
    });
    expect((await scene.journals.load('run-2')).outcome()).toBe('undone');
    expect((await scene.journals.load('run-1')).outcome()).toBe('undone');
    expect(scene.server.places.has(load('ssl'))).toBe(true);
    scene.server.state.refusesToRead = false;
    expect(await scene.undo('run-1')).toMatchObject({ outcome: 'undone' });
    await mustBeAsBefore(scene);
  });
});

/** What a person does after the app was killed: start it again, have what was cut off brought to its end, and undo what stands. */
async function goOn(scene: SeveralRuns): Promise<void> {
  for (const runId of await scene.journals.list())
    if ((await scene.journals.load(runId)).outcome() === 'open') await scene.recover(runId);
  for (const runId of ['run-1', 'run-2'])
    if ((await scene.journals.load(runId)).outcome() === 'committed')
      expect(await scene.undo(runId), runId).toMatchObject({ outcome: 'undone' });
  // What is left was due where the program died between two undos: any undo of that server takes it, or its own.
  const rest = await scene.journals.load('run-1');
  if (rest.handedOn().length > 0) await scene.undo('run-1');
}

describe('killed at any act of both undos', async () => {
  const usual = await standing(first, second);
  await usual.undo('run-1');
  await usual.undo('run-2');
  const acts = usual.done.map((title, index) => [index + 1, title] as const);

  it.each(
    acts.flatMap(([number, title]) =>
      [false, true].flatMap((isDone) =>
        [false, true].map((isRestored) => ({ number, title, isDone, isRestored })),
      ),
    ),
  )(
    '$number ($title), done: $isDone, the server restores itself: $isRestored',
    async ({ number, isDone, isRestored }) => {
      const scene = await standing(first, second);
      await scene.killedAt(number, isDone, async () => {
        await scene.undo('run-1');
        await scene.undo('run-2');
      });
      if (isRestored) scene.server.restoreItself();
      await goOn(scene);
      await mustBeAsBefore(scene);
    },
  );
});
