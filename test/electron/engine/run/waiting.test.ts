import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../../electron/engine/plan/plan-digest.ts';
import { waitingOf } from '../../../../shared/journal.ts';
import { createScene } from '../../../doubles/engine/scene.ts';
import { bare, mustBeAsBefore, standing } from '../order.ts';
import { byHand, outcome, record, said, setIt, waiting } from '../wait.ts';

describe('a run that has to wait', () => {
  test('ends, says what for and until when, and leaves nothing on its server but its key', async () => {
    const scene = await waiting();
    expect(said(scene, 'waiting')).toEqual([
      {
        type: 'waiting',
        for: {
          kind: 'dns-records',
          records: [{ name: 'shop.test', record, value: 'value of shop.test' }],
        },
        until: '2026-12-06T00:00:00.000Z',
      },
    ]);
    mustBeAsBefore(scene);
    expect(scene.server).toMatchObject({ isKnown: false, isWatched: false, waitingKey: expect.any(String) });
    expect(scene.acts.filter((act) => /proof/.test(act))).toEqual([]);
  });

  test('says where the record is set, and in whose zone, also behind an alias', async () => {
    const scene = createScene(byHand);
    scene.site.aliases.set(record, 'shop.proofs.test');
    scene.site.zone = 'proofs.test';
    expect(await scene.secure()).toMatchObject({ outcome: 'waiting' });
    expect(said(scene, 'waiting')).toMatchObject([
      { places: [{ record, place: 'shop.proofs.test', zone: 'proofs.test' }] },
    ]);
  });

  test('is in the journal before its key is put away, and that before all else goes', async () => {
    const { acts } = await waiting();
    const order = ['write waiting', 'keep the key', 'write undoing', 'forget', 'write ended waiting'];
    expect(acts.filter((act) => order.includes(act))).toEqual(order);
    expect(acts).not.toContain('drop the key');
  });

  test('has no secret in its journal, which a fresh program reads', async () => {
    const journal = await (await waiting()).journal();
    const entry = journal.waiting();
    expect(entry).toMatchObject({
      pending: { source: 'double', version: 1, data: { order: 'https://ca.test/order' } },
    });
    expect(journal.text()).not.toContain('PRIVATE KEY');
    expect(waitingOf(journal.of('waiting'))).toEqual(entry);
  });

  test('is refused before anything is touched where its key could lie nowhere', async () => {
    const scene = createScene({ ...byHand, isKeyHomeless: true });
    expect(await scene.secure()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'waiting-not-possible', facts: { server: 'root@double' } },
    });
    expect(scene.acts).toEqual([]);
  });

  test('whose key cannot be put away is taken back, and its order given up', async () => {
    const scene = createScene({ ...byHand, disturb: [{ at: 'keep the key', trouble: 'refused' }] });
    // Half of it may have been done.
    scene.onAct('keep the key', () => {
      scene.server.waitingKey = 'half';
    });
    expect(await scene.secure()).toMatchObject({
      outcome: 'undone',
      problem: { code: 'server-not-writable' },
    });
    expect(scene.acts).toContain('abandon the order');
    mustBeAsBefore(scene);
    expect(scene.server.waitingKey).toBeNull();
  });

  test('does not wait where the records stand there already', async () => {
    const scene = createScene(byHand);
    setIt(scene);
    expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
    expect(scene.acts.filter((act) => /key$/.test(act))).toEqual(['make the key']);
  });

  test('stays for an owner who sits there', async () => {
    const scene = createScene({ ...byHand, isAlone: false });
    expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
    expect(scene.acts).toContain('tell set-records');
  });
});

describe('gone on with', () => {
  test('once the record is there, it is a run like any other, with the key that was kept', async () => {
    const scene = await waiting();
    setIt(scene);
    const from = scene.acts.length;
    expect(await scene.resume()).toMatchObject({ outcome: 'committed' });
    const acts = scene.acts.slice(from).filter((act) => !act.startsWith('write'));
    expect(acts.map(bare)).not.toContain('make the key');
    expect(
      acts.map(bare).slice(acts.map(bare).indexOf('open'), acts.map(bare).indexOf('stage the chain')),
    ).toEqual([
      ...['open', 'take the key', 'ask about the order', 'ask the name servers', 'validate', 'sign'],
      ...['drop the key', 'prepare import', 'perform import', 'activate import'],
    ]);
    expect(standing(scene)).toEqual(['import', 'install', 'redirect']);
    expect(scene.server).toMatchObject({ decided: 'commit', holder: null, waitingKey: null });
    expect(said(scene, 'not-awaited')).toHaveLength(1);
    expect(await outcome(scene)).toBe('committed');
    const journal = await scene.journal();
    expect(journal.waiting()).toBeNull();
    for (const backupId of journal.leftToUndo())
      expect(scene.server.kept).toContain(backupId.undoRecord.path);
  });

  test('is undone later like any other', async () => {
    const scene = await waiting();
    setIt(scene);
    await scene.resume();
    expect(await scene.undo()).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
  });

  test('too early, it waits on, as often as that is tried', async () => {
    const scene = await waiting();
    for (const times of [2, 3]) {
      const ended = await scene.resume();
      expect([ended.outcome, ended.problem]).toEqual(['waiting', undefined]);
      expect(said(scene, 'waiting')).toHaveLength(times);
      mustBeAsBefore(scene);
      expect(scene.server.waitingKey).not.toBeNull();
    }
    setIt(scene);
    expect(await scene.resume()).toMatchObject({ outcome: 'committed' });
  });

  test('a second time when it is done, it is refused', async () => {
    const scene = await waiting();
    setIt(scene);
    await scene.resume();
    expect(await scene.resume()).toMatchObject({ outcome: 'refused', problem: { code: 'run-not-waiting' } });
    expect(await outcome(scene)).toBe('committed');
  });

  test('with an order that the authority has forgotten, it is over: its owner is told so, and starts anew', async () => {
    const scene = await waiting();
    scene.disturb({ at: 'ask about the order', trouble: 'refused' });
    expect(await scene.resume()).toMatchObject({ outcome: 'undone', problem: { code: 'ca-order-gone' } });
    mustBeAsBefore(scene);
    expect(scene.server).toMatchObject({ isKnown: false, waitingKey: null });
    expect(said(scene, 'not-awaited')).toHaveLength(1);
    expect(await scene.resume()).toMatchObject({ problem: { code: 'run-not-waiting' } });
  });

  test('without its key, it is over too, and the authority hears it', async () => {
    const scene = await waiting();
    scene.server.waitingKey = null;
    expect(await scene.resume()).toMatchObject({ outcome: 'undone', problem: { code: 'waiting-key-gone' } });
    expect(scene.acts).toContain('abandon the order');
    expect(scene.acts).not.toContain('ask about the order');
    mustBeAsBefore(scene);
  });

  test('on a server that has changed meanwhile, nothing is touched, and it waits on for a plan that is reviewed', async () => {
    const scene = await waiting();
    setIt(scene);
    scene.target.hasRedirect = false;
    const from = scene.acts.length;
    expect(await scene.resume()).toMatchObject({ outcome: 'refused', problem: { code: 'plan-changed' } });
    expect(scene.acts.slice(from)).not.toContain('open#2');
    const plan = scene.planNow();
    expect(said(scene, 'plan-changed')).toEqual([
      { type: 'plan-changed', plan, digest: digestOf(plan), changes: null },
    ]);
    expect(await outcome(scene)).toBe('waiting');
    expect(await scene.resume(scene.planNow())).toMatchObject({ outcome: 'committed' });
    expect(standing(scene)).toEqual(['import', 'install']);
  });

  test('while somebody else is at the server, it waits on', async () => {
    const scene = await waiting();
    const since = '2026-11-29T00:00:00Z';
    scene.server.holder = { runId: 'another', who: 'somebody', since, isFromBefore: false };
    expect(await scene.resume()).toMatchObject({ outcome: 'waiting', problem: { code: 'server-busy' } });
    expect(scene.server.holder.runId).toBe('another');
    expect(await outcome(scene)).toBe('waiting');
  });

  test('what a later version of the app began is left to that', async () => {
    const scene = await waiting();
    scene.age();
    expect(await scene.resume()).toMatchObject({ outcome: 'refused', problem: { code: 'journal-newer' } });
    expect(await outcome(scene)).toBe('waiting');
  });
});

describe('given up', () => {
  test('its key goes, the authority hears it, and nothing is left', async () => {
    const scene = await waiting();
    const from = scene.acts.length;
    expect(await scene.abandon()).toMatchObject({ outcome: 'undone' });
    expect(scene.acts.slice(from).map(bare)).toEqual([
      ...['write undoing', 'drop the key', 'abandon the order', 'write ended undone', 'put the journal away'],
    ]);
    expect(scene.server).toMatchObject({ isKnown: false, holder: null, waitingKey: null });
    expect(await outcome(scene)).toBe('undone');
    expect(await scene.abandon()).toMatchObject({ problem: { code: 'run-not-waiting' } });
  });

  test('where its key cannot be taken away, it waits on', async () => {
    const scene = await waiting();
    scene.disturb({ at: 'drop the key', trouble: 'refused' });
    expect(await scene.abandon()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'server-not-writable' },
    });
    expect(await outcome(scene)).toBe('waiting');
    expect(await scene.abandon()).toMatchObject({ outcome: 'undone' });
  });
});
