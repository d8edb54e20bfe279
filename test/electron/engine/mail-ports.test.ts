import { describe, expect, it } from 'vitest';
import { createScene, type Scene } from '../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../doubles/engine/scene-options.ts';
import { mustBeAsBefore, secured, standing } from './order.ts';

/** One certificate for a web server and a mail server, the name of which has no web site. */
const both: SceneOptions = { hasImport: true, services: 'both' };

describe('a mail port', () => {
  /** As soon as the mail server has taken up its new settings. */
  const disturbed = (change: (scene: Scene) => void, options: SceneOptions = both) => {
    const scene = createScene(options);
    scene.onAct('activate install of mail', () => change(scene));
    scene.onAct('decide to undo', () => {
      scene.site.silentPorts.length = 0;
    });
    return scene;
  };
  it.each<[string, (scene: Scene) => void, string]>([
    ['does not answer any more', ({ site }) => site.silentPorts.push(993), 'mail-port-worse'],
    [
      'shows a certificate that nobody trusts',
      ({ site }) => (site.isDistrusted = true),
      'new-certificate-not-trusted',
    ],
    [
      'gives another domain something else',
      ({ site }) => (site.isOtherMailChanged = true),
      'other-mail-changed',
    ],
    [
      'goes on with the old certificate',
      ({ server }) => (server.live = server.live.filter((path) => !path.includes('postfix'))),
      'mail-certificate-not-visible',
    ],
  ])('that %s takes both services back', async (_title, change, code) => {
    const scene = disturbed(change);
    if (code === 'mail-certificate-not-visible') {
      scene.onAct('wait for mail', () => change(scene));
    }
    expect(await scene.secure()).toMatchObject({ outcome: 'undone', problem: { code } });
    expect(scene.acts).not.toContain('prepare redirect');
    mustBeAsBefore(scene);
  });

  it.each(['new', 'kept'] as const)(
    'that shows to whoever asks for no name what was planned (%s) is fine, and anything else is not',
    async (unnamed) => {
      const change = ({ site }: Scene) => (site.isUnnamedChanged = true);
      const scene = disturbed(change, { ...both, unnamed });
      expect(await scene.secure()).toMatchObject({
        outcome: 'undone',
        problem: { code: 'mail-unnamed-changed', facts: { port: 25, planned: unnamed } },
      });
      mustBeAsBefore(scene);
      const well = createScene({ ...both, unnamed });
      expect(await well.secure()).toMatchObject({ outcome: 'committed' });
      expect(well.events.filter((event) => event.type === 'port' && event.view.unnamed === true)).not.toEqual(
        [],
      );
    },
  );

  it('that is silent from here, before and after, is excused where another port is proven', async () => {
    const scene = createScene(both);
    scene.site.silentPorts.push(25);
    expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
  });

  it('must be proven, one at least of each name', async () => {
    const scene = createScene(both);
    scene.site.silentPorts.push(25, 993);
    expect(await scene.secure()).toMatchObject({
      outcome: 'undone',
      problem: { code: 'mail-certificate-not-visible', facts: { name: 'mail.test' } },
    });
  });

  it('that stays silent after all was taken back asks for a hand', async () => {
    const scene = createScene({ ...both, disturb: [{ at: 'wait for mail', trouble: 'refused' }] });
    scene.onAct('decide to undo', () => void scene.site.silentPorts.push(993));
    expect(await scene.secure()).toMatchObject({
      outcome: 'needs-attention',
      problem: { code: 'mail-port-worse', facts: { name: 'mail.test', port: 993 } },
    });
  });
});

describe('a job for mail alone', () => {
  const alone: SceneOptions = { services: 'mail' };

  it('needs no web site, neither for the run nor for its undo', async () => {
    const { scene, ended } = await secured([], alone);
    expect(ended).toMatchObject({ outcome: 'committed' });
    expect(standing(scene)).toEqual(['install of mail']);
    expect(await scene.undo()).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
    expect([...scene.site.visited]).toEqual([]);
    expect(scene.acts.filter((act) => /^(view|shake hands|wait for the)/.test(act))).toEqual([]);
    expect(scene.events.filter(({ type }) => type === 'outside')).toEqual([]);
    expect(scene.events.at(-1)).toMatchObject({ type: 'port', when: 'after', view: { name: 'mail.test' } });
  });

  const heard: SceneOptions = { ...alone, besides: { 'mail.test': 'http-listener' } };

  it('is proven by a listener of ours, which is gone before anything lasts', async () => {
    const { scene, ended } = await secured([], heard);
    expect(ended).toMatchObject({ outcome: 'committed' });
    expect(scene.acts.filter((act) => /listen/.test(act))).toEqual(['listen', 'stop listening']);
    expect(scene.acts.indexOf('stop listening')).toBeLessThan(scene.acts.indexOf('rehearse mail'));
  });

  it('is undone where nobody can listen', async () => {
    const { scene, ended } = await secured([{ at: 'listen', trouble: 'refused' }], heard);
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'port-80-taken' } });
    mustBeAsBefore(scene);
  });

  it('is refused before anything is touched where another program has the port', async () => {
    const scene = createScene(heard);
    scene.server.occupants = [{ program: 'Node.js', address: '*', port: 80 }];
    expect(await scene.secure()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'port-80-taken', facts: { by: 'Node.js' } },
    });
    expect(scene.acts).not.toContain('create the journal');
  });

  it('is refused before anything is touched where only a web server could prove the name', async () => {
    const scene = createScene({ ...alone, besides: { 'mail.test': 'http-file' } });
    expect(await scene.secure()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'web-server-missing' },
    });
    expect(scene.acts).not.toContain('create the journal');
  });
});
