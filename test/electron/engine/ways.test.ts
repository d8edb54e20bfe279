import { describe, expect, it } from 'vitest';
import { createScene } from '../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../doubles/engine/scene-options.ts';
import { paths } from '../../doubles/engine/target.ts';
import { bare, mustBeAsBefore, secured } from './order.ts';

/** What each way there will be lacks. */
const lacking = {
  'user-shell': ['net', 'keys', 'services'],
  'panel-api': ['lock', 'net', 'keys'],
  sftp: ['lock', 'net', 'keys', 'services'],
} as const satisfies Readonly<Record<string, SceneOptions['without']>>;

describe.each(Object.entries(lacking))('over a way such as %s', (_way, without) => {
  const has = (part: string): boolean => !without.some((one) => one === part);
  const options: SceneOptions = { without };

  it('a run is made and confirmed, and asks for nothing that is not there', async () => {
    const { scene, ended } = await secured([], options);
    expect(ended).toMatchObject({ outcome: 'committed' });
    const acts = scene.acts.map(bare);
    expect([acts.includes('open'), acts.includes('keep')]).toEqual([has('lock'), has('lock')]);
    expect(acts).not.toContain('make the key');
    expect(acts).not.toContain('stage the chain');
    expect(scene.events).toContainEqual(
      expect.objectContaining({ type: 'step', step: 'key', state: 'done', facts: { system: 'here' } }),
    );
    expect((await scene.journal()).outcome()).toBe('committed');
  });

  it.each([
    ['prepare install', 'file-changed-meanwhile'],
    ['perform install', 'change-failed'],
    ['perform redirect', 'change-failed'],
    ['sign', 'ca-refuses-request'],
  ])('trouble at “%s” is taken back by us', async (at, code) => {
    const { scene, ended } = await secured([{ at, trouble: 'refused' }], options);
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code } });
    mustBeAsBefore(scene);
  });

  it('a line that breaks in the middle is taken up again, and all is taken back', async () => {
    const { scene, ended } = await secured([{ at: 'perform install', trouble: 'answer-lost' }], options);
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'connection-lost' } });
    mustBeAsBefore(scene);
  });

  it('what cannot be taken back is named, and the server is free for a hand', async () => {
    const scene = createScene({ ...options, disturb: [{ at: 'perform redirect', trouble: 'refused' }] });
    const [stuck] = paths.install;
    scene.server.stuck.add(stuck);
    expect(await scene.secure()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'undo-incomplete', facts: { paths: [stuck] } },
    });
    expect(scene.server).toMatchObject({ standing: [stuck], holder: null });
    scene.server.stuck.clear();
    expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
  });

  it('what was cut off is taken back by whoever opens the app again', async () => {
    const scene = createScene(options);
    await scene.secureUntil('perform redirect');
    expect(scene.server.standing).toEqual([...paths.install]);
    expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
    expect(scene.events).toContainEqual({ type: 'found', state: 'unfinished' });
    mustBeAsBefore(scene);
  });

  it('a confirmed run can be undone later', async () => {
    const scene = createScene(options);
    await scene.secure();
    expect(await scene.undo()).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
  });

  it('an undo that does not work out leaves back what is back, and the next try takes the rest', async () => {
    const scene = createScene(options);
    await scene.secure();
    const [, stuck] = paths.install;
    scene.server.stuck.add(stuck);
    expect(await scene.undo()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'undo-incomplete', facts: { paths: [stuck] } },
    });
    expect(scene.acts).not.toContain('stand again');
    expect(scene.server).toMatchObject({ standing: [stuck], holder: null });
    const journal = await scene.journal();
    expect(journal.leftToUndo().map(({ undoRecord }) => undoRecord.path)).toEqual([stuck]);
    scene.server.stuck.clear();
    expect(await scene.undo()).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
  });
});
