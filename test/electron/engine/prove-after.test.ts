import { describe, expect, it } from 'vitest';
import { createScene } from '../../doubles/engine/scene.ts';
import { mustBeAsBefore, whole } from './order.ts';

describe('the look from outside', () => {
  it('finds a neighbour that changed, waits whether it passes by itself, and takes all back', async () => {
    const scene = createScene(whole);
    scene.onAct('activate install', () => {
      scene.site.isOtherSiteChanged = true;
    });
    expect(await scene.secure()).toMatchObject({
      outcome: 'undone',
      problem: { code: 'other-site-changed' },
    });
    expect(scene.acts.filter((act) => act.startsWith('pause'))).toEqual([
      'pause 200',
      'pause 600',
      'pause 1500',
    ]);
    expect(scene.acts).not.toContain('prepare redirect');
    mustBeAsBefore(scene);
  });

  it('forgives what passes by itself', async () => {
    const scene = createScene(whole);
    scene.onAct('activate install', () => {
      scene.site.isOtherSiteChanged = true;
    });
    scene.onAct('pause 600', () => {
      scene.site.isOtherSiteChanged = false;
    });
    expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
  });
});
