import { hostname } from 'node:os';
import { describe, expect, it, test } from 'vitest';
import type { Disturbance } from '../../../doubles/engine/acts.ts';
import { createScene, type Scene } from '../../../doubles/engine/scene.ts';
import { restoreItself } from '../../../doubles/engine/server.ts';
import { bare, mustBeAsBefore, standing, whole } from '../order.ts';

/** A run whose app was killed at this act; `acts` are those of its recovery. */
async function killedAt(at: string, ...disturb: readonly Disturbance[]) {
  const scene = createScene(whole);
  await scene.secureUntil(at);
  scene.disturb(...disturb);
  const before = scene.acts.length;
  return { scene, acts: () => scene.acts.slice(before) };
}

const found = ({ events }: Scene) => events.flatMap((event) => (event.type === 'found' ? event.state : []));

/** Where the app is killed, how the server says that the run stands, and how recovery ends it. */
const cuts = [
  ['prepare proof', 'unfinished', 'undone'],
  ['perform proof', 'unfinished', 'undone'],
  ['activate proof', 'unfinished', 'undone'],
  ['sign', 'unfinished', 'undone'],
  ['activate import', 'unfinished', 'undone'],
  ['perform install', 'unfinished', 'undone'],
  ['activate install', 'unfinished', 'undone'],
  ['perform redirect', 'unfinished', 'undone'],
  ['keep', 'unfinished', 'undone'],
  ['write ended committed', 'confirmed', 'committed'],
] as const;

describe('a run whose app was killed', () => {
  it.each(cuts)('at “%s” is %s on its server and ends %s', async (at, state, outcome) => {
    const { scene } = await killedAt(at);
    expect((await scene.journal()).outcome()).toBe('open');
    expect(await scene.recover()).toMatchObject({ outcome });
    expect(found(scene)).toEqual([state]);
    if (outcome === 'undone') mustBeAsBefore(scene);
    else expect(standing(scene)).toEqual(['import', 'install', 'redirect']);
    const journal = await scene.journal();
    expect([journal.outcome(), journal.of('ended').length]).toEqual([outcome, 1]);
  });

  it.each(cuts.filter(([, state]) => state === 'unfinished'))(
    'at “%s” and whose server put itself back is only noted: what stands there now is not ours',
    async (at) => {
      const { scene, acts } = await killedAt(at);
      restoreItself(scene.server);
      expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
      expect(found(scene)).toEqual(['restored']);
      expect(acts().filter((act) => /^(reopen|decide|undo|reactivate)/.test(act))).toEqual([]);
      expect((await scene.journal()).leftToUndo()).toEqual([]);
    },
  );

  it.each(['reopen', 'decide to undo', 'undo redirect', 'reactivate#2', 'undo install and import', 'forget'])(
    'and whose line breaks at “%s” is taken back over a new one',
    async (at) => {
      for (const trouble of ['line-lost', 'answer-lost'] as const) {
        const { scene } = await killedAt('activate redirect', { at, trouble });
        expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
        mustBeAsBefore(scene);
      }
    },
  );

  it('and is not yet on its server at all leaves nothing there', async () => {
    const { scene } = await killedAt('open');
    expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
    expect(found(scene)).toEqual(['gone']);
    mustBeAsBefore(scene);
  });
});

test('the journal says that it is taken back before the server hears of it, and the services follow', async () => {
  const { scene, acts } = await killedAt('activate redirect');
  await scene.recover();
  expect(acts().map(bare)).toEqual([
    ...['ask', 'reopen', 'write undoing', 'decide to undo'],
    ...['undo redirect', 'reactivate', 'write undone'],
    ...['undo install and import', 'reactivate', 'write undone', 'write undone', 'write undone'],
    ...['forget', 'view', 'write ended undone', 'put the journal away'],
  ]);
});

describe('a run that another app holds', () => {
  const elsewhere = 'Sealkeeper on elsewhere, process 1';
  async function held(who: string) {
    const made = await killedAt('activate install');
    const { holder } = made.scene.server;
    if (holder !== null) made.scene.server.holder = { ...holder, who };
    return made;
  }

  it('is left to it where it gives signs of life', async () => {
    const { scene, acts } = await held(elsewhere);
    scene.onAct('pause 12000', () => {
      scene.server.sign = 'another';
    });
    expect(await scene.recover()).toMatchObject({ outcome: 'refused', problem: { code: 'server-busy' } });
    expect(acts()).toEqual(['ask', 'pause 12000', 'ask#2', acts().at(-1)]);
    expect((await scene.journal()).outcome()).toBe('open');
  });

  it('is taken over where it gives none', async () => {
    const { scene } = await held(elsewhere);
    expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
  });

  it('and ran on this computer is over at once where its process is', async () => {
    const { scene, acts } = await held(`Sealkeeper on ${hostname()}, process 4194305`);
    expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
    expect(acts()).not.toContain('pause 12000');
  });
});

describe('a recovery that is stopped', () => {
  it.each([
    ['ask', 'change-failed'],
    ['reopen', 'tool-missing'],
    ['decide to undo', 'server-not-writable'],
  ])('at “%s” with %s leaves the journal open for the next', async (at, code) => {
    const { scene } = await killedAt('activate install', { at, trouble: 'refused' });
    expect(await scene.recover()).toMatchObject({ outcome: 'refused', problem: { code } });
    expect((await scene.journal()).outcome()).toBe('open');
    expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
  });

  it('by something that cannot be put back asks for a hand, and the next finishes it', async () => {
    const { scene } = await killedAt('activate install');
    scene.server.stuck.add('/etc/apache2/install-1');
    expect(await scene.recover()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'undo-incomplete' },
    });
    scene.server.stuck.clear();
    expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
  });

  it('does not confirm what the server’s copy does not know', async () => {
    const { scene } = await killedAt('write ended committed');
    scene.server.kept = '';
    expect(await scene.recover()).toMatchObject({ outcome: 'refused', problem: { code: 'journal-altered' } });
    expect(scene.server.decided).toBe('commit');
  });
});
