import { describe, expect, it, test } from 'vitest';
import type { Trouble } from '../../../doubles/engine/acts.ts';
import { createScene } from '../../../doubles/engine/scene.ts';
import { restoreItself } from '../../../doubles/engine/server.ts';
import { behind, mustBeAsBefore, whole } from '../order.ts';
import { byHand, outcome, said, setIt, waiting } from '../wait.ts';

/** Acts of going on, from the journal on, up to the certificate. */
const beforeItCame = [
  ...['open#2', 'take the key', 'ask about the order', 'ask the name servers#2', 'validate', 'sign'],
];

describe.each<Trouble>(['unforeseen', 'line-lost', 'cancelled'])(
  'going on where something is %s',
  (trouble) => {
    it.each(
      // The authority does not know of our line to the server.
      trouble === 'line-lost' ? beforeItCame.slice(0, 2) : beforeItCame,
    )('at “%s” leaves it waiting, and nothing on the server but its key', async (at) => {
      const scene = await waiting();
      setIt(scene);
      scene.disturb({ at, trouble });
      const ended = await scene.resume();
      expect(ended.outcome).toBe('waiting');
      expect(ended.problem).toBeDefined();
      mustBeAsBefore(scene);
      expect(scene.server.waitingKey).not.toBeNull();
      expect(said(scene, 'not-awaited')).toEqual([]);
    });

    it.each(['prepare import', 'perform install', 'activate redirect', 'wait for the certificate'])(
      'at “%s” takes all back for good: the certificate came',
      async (at) => {
        const scene = await waiting();
        setIt(scene);
        scene.disturb({ at, trouble });
        expect(await scene.resume()).toMatchObject({ outcome: 'undone' });
        mustBeAsBefore(scene);
        expect(scene.server.waitingKey).toBeNull();
        expect((await scene.journal()).waiting()).toBeNull();
      },
    );
  },
);

test('a line that is lost while the authority is asked ends it for good, once the certificate came', async () => {
  const scene = await waiting();
  setIt(scene);
  scene.disturb({ at: 'validate', trouble: 'line-lost' });
  expect(await scene.resume()).toMatchObject({ outcome: 'undone', problem: { code: 'connection-lost' } });
  mustBeAsBefore(scene);
  expect(scene.server.waitingKey).toBeNull();
});

describe('the app killed', () => {
  /** Where, and what asking the server makes of it. */
  const first = [
    ['order', 'undone'],
    ['write waiting', 'undone'],
    ['keep the key', 'waiting'],
    ['write undoing', 'waiting'],
    ['forget', 'waiting'],
    ['write ended waiting', 'waiting'],
  ] as const;
  it.each(first)('at “%s” as it comes to wait: %s', async (at, end) => {
    const scene = createScene(byHand);
    await scene.secureUntil(at);
    expect(await outcome(scene)).toBe('open');
    expect(await scene.recover()).toMatchObject({ outcome: end });
    mustBeAsBefore(scene);
    expect(scene.server.waitingKey === null).toBe(end === 'undone');
    if (end === 'undone') return;
    setIt(scene);
    expect(await scene.resume()).toMatchObject({ outcome: 'committed' });
  });

  test('before its key was put away, and the server has tidied the run: there is nothing to go on with', async () => {
    const scene = createScene(byHand);
    await scene.secureUntil('keep the key');
    restoreItself(scene.server);
    expect(await scene.recover()).toMatchObject({ outcome: 'undone', problem: { code: 'waiting-key-gone' } });
    expect(await outcome(scene)).toBe('undone');
  });

  const later = [
    ...[...beforeItCame, 'write certificate'].map((at) => [at, 'waiting'] as const),
    ...['drop the key', 'perform install', 'keep'].map((at) => [at, 'undone'] as const),
    ['write ended committed', 'committed'] as const,
  ];
  it.each(later)('at “%s” as it is gone on with: %s', async (at, end) => {
    const scene = await waiting();
    setIt(scene);
    await scene.resumeUntil(at);
    expect(await outcome(scene)).toBe('open');
    expect(await scene.recover()).toMatchObject({ outcome: end });
    if (end !== 'committed') mustBeAsBefore(scene);
    expect(scene.server.waitingKey === null).toBe(end !== 'waiting');
    if (end === 'waiting') expect(await scene.resume()).toMatchObject({ outcome: 'committed' });
  });

  test('as it is given up: it waits on, and can be given up again', async () => {
    const scene = await waiting();
    await scene.abandonUntil('drop the key');
    expect(await scene.recover()).toMatchObject({ outcome: 'waiting' });
    expect(await scene.abandon()).toMatchObject({ outcome: 'undone' });
  });
});

test('nothing of a run that never waited is asked about a key that waits', async () => {
  const scene = createScene({ ...whole, disturb: [{ at: 'perform install', trouble: 'refused' }] });
  await scene.secure();
  expect(behind(scene, 'open').filter((act) => /(keep|take|drop) the key/.test(act))).toEqual([]);
});

test('changes of both halves of a mixed run are told apart: each number is used once', async () => {
  const scene = createScene({ ...byHand, besides: { 'blog.test': 'http-file' } });
  expect(await scene.secure()).toMatchObject({ outcome: 'waiting' });
  setIt(scene);
  scene.disturb({ at: 'activate install', trouble: 'refused' });
  expect(await scene.resume()).toMatchObject({ outcome: 'undone' });
  mustBeAsBefore(scene);
  const backupIds = (await scene.journal()).of('prepared').map(({ backupId }) => backupId);
  expect(new Set(backupIds).size).toBe(backupIds.length);
});
