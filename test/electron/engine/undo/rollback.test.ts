import { describe, expect, it } from 'vitest';
import type { Disturbance } from '../../../doubles/engine/acts.ts';
import { createScene } from '../../../doubles/engine/scene.ts';
import { paths } from '../../../doubles/engine/target.ts';
import { bare, behind, mustBeAsBefore, secured, whole } from '../order.ts';

describe('taking back', () => {
  const afterInstall: Disturbance = { at: 'wait for the certificate', trouble: 'refused' };
  const takingBack = [
    'write undoing',
    'ask',
    'decide to undo',
    'undo install and import',
    'reactivate#2',
    'forget',
  ];

  it('says first that it does, lets the services follow, and looks from outside', async () => {
    const { scene } = await secured([afterInstall]);
    expect(behind(scene, afterInstall.at)).toEqual([
      ...takingBack.slice(0, -1),
      ...['write undone#3', 'write undone#4', 'write undone#5', 'forget', 'view#2', 'write ended undone'],
      ...['pulse stops', 'put the journal away'],
    ]);
  });

  it('sends nobody to the encrypted site any more before it is closed', async () => {
    const { scene } = await secured([{ at: 'wait for the redirect', trouble: 'refused' }]);
    const own = behind(scene, 'decide to undo').filter((act) => /^(undo|reactivate)/.test(act));
    expect(own.map(bare)).toEqual(['undo redirect', 'reactivate', 'undo install and import', 'reactivate']);
  });

  it.each(takingBack.slice(1))('goes on over a new line where it breaks at “%s”', async (at) => {
    for (const trouble of ['line-lost', 'answer-lost'] as const) {
      const { scene, ended, code } = await secured([afterInstall, { at, trouble }]);
      expect([ended.outcome, code]).toEqual(['undone', 'name-not-in-dns']);
      mustBeAsBefore(scene);
    }
  });

  it('names what cannot be put back, and leaves the net to go on trying', async () => {
    const scene = createScene({ ...whole, disturb: [afterInstall] });
    scene.server.stuck.add(paths.install[1]);
    expect(await scene.secure()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'undo-incomplete', facts: { paths: [paths.install[1]] } },
    });
    expect(scene.server.standing).toEqual([paths.install[1]]);
    expect(scene.server).toMatchObject({ isWatched: true, decided: 'undo' });
    expect(scene.acts).not.toContain('release');
  });

  it('leaves a file that somebody edited to a person, and the server is free', async () => {
    const scene = createScene({ ...whole, disturb: [afterInstall] });
    scene.server.edited.add(paths.install[0]);
    expect(await scene.secure()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'undo-blocked-by-edit', facts: { paths: [paths.install[0]] } },
    });
    expect(scene.server.holder).toBeNull();
    expect(scene.server.standing).toEqual([paths.install[0]]);
  });

  it('a service that does not stand on its former files is not done with: the next try takes it up again', async () => {
    const scene = createScene({ ...whole, disturb: [afterInstall] });
    scene.server.wordsOfReactivation = 'port 443 is taken';
    expect(await scene.secure()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'undo-incomplete', facts: { paths: ['apache2'] } },
    });
    scene.server.wordsOfReactivation = null;
    const asked = scene.acts.length;
    expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
    expect(scene.acts.slice(asked).map(bare)).toContain('reactivate');
  });

  it.each(['write undoing', 'write undone#5', 'write ended undone'])(
    'goes on where nothing can be written here any more, from “%s” on',
    async (at) => {
      const { scene, ended } = await secured([afterInstall, { at, trouble: 'refused' }]);
      expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'name-not-in-dns' } });
      mustBeAsBefore(scene);
      expect(scene.acts.map(bare)).toContain('forget');
    },
  );

  const atInstall: Disturbance = { at: 'prepare install', trouble: 'refused' };

  it('says so where visitors get less than before', async () => {
    const scene = createScene({ ...whole, disturb: [atInstall] });
    scene.onAct(atInstall.at, () => {
      scene.site.isDown = true;
    });
    expect(await scene.secure()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'site-worse-than-before' },
    });
  });

  it('does not mind a silent address that DNS gives only now', async () => {
    const scene = createScene({ ...whole, disturb: [atInstall] });
    scene.onAct(atInstall.at, () => {
      scene.site.silentAddresses.push('203.0.113.99');
    });
    expect(await scene.secure()).toMatchObject({
      outcome: 'undone',
      problem: { code: 'file-changed-meanwhile' },
    });
  });
});
