import { describe, expect, it } from 'vitest';
import { createScene, type Scene } from '../../../doubles/engine/scene.ts';
import { mustBeAsBefore, whole } from '../order.ts';

/** What visitors meet once the new certificate, or the redirect, stands; the rest of the run is as always. */
const troubles: readonly (readonly [
  title: string,
  at: 'activate install' | 'activate redirect',
  change: (scene: Scene) => void,
  code: string,
])[] = [
  [
    'a neighbour that changed',
    'activate install',
    ({ site }) => (site.isOtherSiteChanged = true),
    'other-site-changed',
  ],
  [
    'another certificate for those who ask for no name',
    'activate install',
    ({ site }) => (site.isDefaultChanged = true),
    'default-certificate-changed',
  ],
  ['circles', 'activate install', ({ site }) => (site.isLooping = true), 'redirect-loop'],
  [
    'handshakes that differ',
    'activate install',
    ({ site }) => (site.isUnsteady = true),
    'certificate-not-steady',
  ],
  ['distrust', 'activate install', ({ site }) => (site.isDistrusted = true), 'new-certificate-not-trusted'],
  ['silence', 'activate install', ({ site }) => (site.isDown = true), 'port-443-closed'],
  [
    'a redirect that leads nobody',
    'activate redirect',
    ({ site }) => (site.leadsNobody = true),
    'redirect-not-working',
  ],
  ['circles after the redirect', 'activate redirect', ({ site }) => (site.isLooping = true), 'redirect-loop'],
];

describe('the look from outside', () => {
  it.each(troubles)('meets %s at “%s”: all is taken back', async (_title, at, change, code) => {
    const scene = createScene(whole);
    scene.onAct(at, () => change(scene));
    // Whatever it was, the former state does not have it.
    scene.onAct('decide to undo', () => {
      scene.site.isDown = false;
    });
    expect(await scene.secure()).toMatchObject({ outcome: 'undone', problem: { code } });
    expect(scene.acts.includes('prepare redirect')).toBe(at === 'activate redirect');
    expect(scene.acts).not.toContain('keep');
    mustBeAsBefore(scene);
  });

  it('waits longer each time whether it passes by itself, and forgives what does', async () => {
    const scene = createScene(whole);
    scene.onAct('activate install', () => {
      scene.site.isUnsteady = true;
    });
    scene.onAct('pause 600', () => {
      scene.site.isUnsteady = false;
    });
    expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
    expect(scene.acts.filter((act) => act.startsWith('pause'))).toEqual(['pause 200', 'pause 600']);
  });

  it('gives up behind the fourth look', async () => {
    const scene = createScene(whole);
    scene.onAct('activate install', () => {
      scene.site.isUnsteady = true;
    });
    await scene.secure();
    expect(scene.acts.filter((act) => act.startsWith('pause'))).toEqual([
      'pause 200',
      'pause 600',
      'pause 1500',
    ]);
    expect(scene.acts.filter((act) => act.startsWith('shake hands'))).toHaveLength(4);
  });

  it('a cancel while it waits ends it at once', async () => {
    const scene = createScene({ ...whole, disturb: [{ at: 'pause 200', trouble: 'cancelled' }] });
    scene.onAct('activate install', () => {
      scene.site.isUnsteady = true;
    });
    expect(await scene.secure()).toMatchObject({ outcome: 'undone', problem: { code: 'cancelled' } });
    expect(scene.acts).not.toContain('shake hands#2');
  });

  it('does not blame a run for circles that were there before', async () => {
    const scene = createScene(whole);
    // Before, the page behind https must have answered for circles to be seen: the certificate is renewed.
    scene.server.live = ['/etc/apache2/install-1', '/etc/apache2/install-2'];
    scene.site.isLooping = true;
    expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
  });
});
