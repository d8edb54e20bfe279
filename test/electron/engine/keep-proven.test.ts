import { describe, expect, it, test } from 'vitest';
import { exitStatusOf } from '../../../electron/cli/exit-status.ts';
import { openedOf } from '../../../electron/engine/opened-of.ts';
import { recordOf } from '../../../electron/engine/runs.ts';
import type { Trouble } from '../../doubles/engine/acts.ts';
import { createScene } from '../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../doubles/engine/scene-options.ts';
import { mailPaths, paths } from '../../doubles/engine/target.ts';
import { actsOf, bare, behind, mustBeAsBefore, secured, standing } from './order.ts';

/** A web server, and a mail server that may go back alone. */
const kept: SceneOptions = { hasImport: true, services: 'both', ifOneFails: 'keep-proven' };
const web = [...paths.import, ...paths.install, ...paths.redirect].sort();

test('where all goes well, each is as it is without the wish, and the mail is looked at once more behind the redirects', async () => {
  const { scene, ended } = await secured([], kept);
  expect(ended).not.toHaveProperty('problem');
  expect(ended).not.toHaveProperty('leftOut');
  expect(exitStatusOf(ended)).toBe(0);
  expect(standing(scene)).toEqual(['import', 'install', 'install of mail', 'redirect']);
  expect(behind(scene, 'wait for the redirect')).toContain('wait for mail#2');
});

/** What of the mail server is taken back, the newest first. */
const [one, two] = mailPaths.install;
const alone: readonly (readonly [act: string, code: string, back: readonly string[]])[] = [
  ['rehearse mail', 'rehearsal-failed', []],
  ['prepare install of mail', 'file-changed-meanwhile', []],
  ['perform install of mail', 'change-failed', [one]],
  ['activate install of mail', 'reload-failed', [two, one]],
  ['wait for mail', 'name-not-in-dns', [two, one]],
  ['wait for mail#2', 'name-not-in-dns', [two, one]],
];

describe('where the mail server does not work out', () => {
  it.each(alone)('at “%s”, it alone is put back, and the web stands', async (at, code, back) => {
    const { scene, ended } = await secured([{ at, trouble: 'refused' }], kept);
    expect(ended).toMatchObject({
      outcome: 'committed',
      problem: { code: 'service-left-out', facts: { services: 'IIS', standing: 'Apache' } },
      leftOut: [{ target: 'iis', problem: { code } }],
    });
    expect(exitStatusOf(ended)).toBe(3);
    expect([...scene.server.standing].sort()).toEqual(web);
    expect([...scene.server.live].sort()).toEqual(web);
    expect(scene.server.rolledBack.filter((path) => path.startsWith('/etc/postfix/'))).toEqual(back);
    expect(scene.acts).not.toContain('decide to undo');
  });

  it('its service takes up the former files, its doors are looked at, and the web is proven again, in this order', async () => {
    const { scene } = await secured([{ at: 'wait for mail', trouble: 'refused' }], kept);
    const acts = behind(scene, 'wait for mail').slice(0, 9).map(bare);
    expect(acts).toEqual([
      ...['undo install of mail', 'reactivate mail', 'write undone', 'write undone', 'look at mail'],
      ...['wait for the certificate', 'shake hands', 'look for redirect loops', 'look at other sites'],
    ]);
    const steps = scene.events.flatMap((event) =>
      event.type === 'step' && event.state !== 'started' ? [`${event.step} ${event.state}`] : [],
    );
    expect(steps.slice(steps.indexOf('outside failed'))).toEqual([
      ...['outside failed', 'leave-out done', 'outside done', 'redirect done', 'renewal skipped'],
      'finish done',
    ]);
  });

  it('the journal is for the others from then on: for who watches, renews and takes back', async () => {
    const { scene } = await secured([{ at: 'wait for mail', trouble: 'refused' }], kept);
    const journal = await scene.journal();
    expect(journal.of('left-out')).toMatchObject([{ part: 1, reason: { code: 'name-not-in-dns' } }]);
    expect(openedOf(journal)).toMatchObject({
      targets: ['apache'],
      probes: [{ kind: 'https', name: 'shop.test', port: 443 }],
      job: { install: [{ target: 'apache' }] },
    });
    expect(journal.outcome()).toBe('committed');
    expect(journal.of('ended')).toMatchObject([{ problem: { code: 'service-left-out' } }]);
    expect(recordOf(journal)).toMatchObject({ services: ['apache'], leftOut: ['iis'] });
  });

  it('a later undo takes back what stood, and nothing of the mail server', async () => {
    const scene = createScene({ ...kept, disturb: [{ at: 'wait for mail', trouble: 'refused' }] });
    await scene.secure();
    const before = scene.server.rolledBack.length;
    expect(await scene.undo()).toMatchObject({ outcome: 'undone' });
    expect(scene.server.rolledBack.slice(before)).toEqual(
      [...paths.import, ...paths.install, ...paths.redirect].reverse(),
    );
    mustBeAsBefore(scene);
  });
});

describe('all is taken back', () => {
  const wholly: readonly (readonly [act: string, code: string])[] = [
    ['rehearse', 'rehearsal-failed'],
    ['activate install', 'reload-failed'],
    ['wait for the certificate', 'name-not-in-dns'],
    ['activate redirect', 'reload-failed'],
    ['wait for the redirect', 'name-not-in-dns'],
    ['keep', 'change-failed'],
  ];
  it.each(wholly)('where the first service fails at “%s”', async (at, code) => {
    const { scene, ended } = await secured([{ at, trouble: 'refused' }], kept);
    expect([ended.outcome, ended.problem?.code]).toEqual(['undone', code]);
    mustBeAsBefore(scene);
  });

  it('where the mail server cannot be put back alone', async () => {
    const scene = createScene({ ...kept, disturb: [{ at: 'wait for mail', trouble: 'refused' }] });
    scene.server.stuck.add(one);
    const ended = await scene.secure();
    expect(ended).toMatchObject({ outcome: 'needs-attention', problem: { code: 'undo-incomplete' } });
    expect(scene.server.standing).toEqual([one]);
  });

  it('where its doors answer worse than before once it is put back', async () => {
    const scene = createScene({ ...kept, disturb: [{ at: 'wait for mail', trouble: 'refused' }] });
    scene.onAct('reactivate mail', () => void scene.site.silentPorts.push(993));
    expect(await scene.secure()).toMatchObject({ problem: { code: 'mail-port-worse' } });
    expect(standing(scene)).toEqual([]);
  });

  it('where the web does not stand any more once it is put back', async () => {
    const scene = createScene({ ...kept, disturb: [{ at: 'wait for mail', trouble: 'refused' }] });
    scene.onAct('reactivate mail', () => {
      scene.site.isUnsteady = true;
    });
    expect(await scene.secure()).toMatchObject({
      outcome: 'undone',
      problem: { code: 'certificate-not-steady' },
    });
    mustBeAsBefore(scene);
  });

  it.each(['undo install of mail', 'write left-out', 'wait for the certificate#2', 'keep'])(
    'where the app is killed at “%s”, by the recovery',
    async (act) => {
      const scene = createScene({ ...kept, disturb: [{ at: 'wait for mail', trouble: 'refused' }] });
      await scene.secureUntil(act);
      expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
      mustBeAsBefore(scene);
    },
  );

  it('where a rehearsal finds that the mail server would not work out', async () => {
    const options: SceneOptions = { ...kept, rehearsal: true };
    const { scene, ended } = await secured([{ at: 'rehearse mail', trouble: 'refused' }], options);
    expect([ended.outcome, ended.problem?.code]).toEqual(['undone', 'rehearsal-failed']);
    mustBeAsBefore(scene);
  });

  it('where nobody has wished otherwise', async () => {
    const options: SceneOptions = { ...kept, ifOneFails: 'undo-all' };
    const { scene, ended } = await secured([{ at: 'wait for mail', trouble: 'refused' }], options);
    expect(ended).toMatchObject({ outcome: 'undone' });
    mustBeAsBefore(scene);
  });
});

describe.each<Trouble>(['unforeseen', 'cancelled', 'line-lost', 'server-restored'])('%s', async (trouble) => {
  const acts = (await actsOf(kept)).filter((act) => /mail(#\d+)?$/.test(act) && !act.startsWith('look'));
  it.each(acts)('at “%s” is no trouble of the mail server alone', async (at) => {
    const { scene, ended } = await secured([{ at, trouble }], kept);
    expect(ended.outcome).not.toBe('committed');
    mustBeAsBefore(scene);
  });
});
