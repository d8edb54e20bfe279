import { describe, expect, it, test } from 'vitest';
import type { Trouble } from '../../doubles/engine/acts.ts';
import { createScene, type Scene } from '../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../doubles/engine/scene-options.ts';
import { mailPaths, paths } from '../../doubles/engine/target.ts';
import { actsOf, bare, mustBeAsBefore, secured, standing } from './order.ts';

/** One certificate for a web server and a mail server, the name of which has no web site. */
const both: SceneOptions = { hasImport: true, services: 'both' };
const shortOf = (path: string): string => path.replace('/etc/apache2/', '').replace('/etc/postfix/', 'mail-');
const proofless = ({ server }: Scene): readonly string[] =>
  server.rolledBack.filter((path) => !path.includes('proof')).map(shortOf);

test('all are tried before any is installed; each is proven before the next, then come the redirects', async () => {
  const { scene, ended } = await secured([], both);
  expect(ended).toMatchObject({ outcome: 'committed' });
  expect(scene.acts.filter((act) => !act.startsWith('write'))).toEqual([
    ...['ask beforehand', 'detect', 'detect mail', 'ask for permission', 'inspect', 'inspect mail'],
    ...['view', 'look at mail'],
    ...['look at other sites', 'look at other sites#2', 'look for redirect loops', 'look at other mail'],
    ...['create the journal', 'pulse', 'open', 'make the key', 'order'],
    ...['prepare proof', 'perform proof', 'activate proof', 'see the proof', 'validate'],
    ...['undo proof', 'sign', 'reactivate'],
    ...[
      'prepare import',
      'perform import',
      'activate import',
      'stage the chain',
      'rehearse',
      'rehearse mail',
    ],
    ...['prepare install', 'perform install', 'activate install'],
    ...['wait for the certificate', 'shake hands', 'look for redirect loops#2', 'look at other sites#3'],
    'look at other mail#2',
    ...['prepare install of mail', 'perform install of mail', 'activate install of mail'],
    ...['wait for mail', 'look at other sites#4', 'look at mail#2', 'look at other mail#3'],
    ...['prepare redirect', 'perform redirect', 'activate redirect'],
    ...['wait for the redirect', 'wait for mail#2', 'shake hands#2', 'look for redirect loops#3'],
    ...['look at other sites#5', 'look at mail#3', 'look at other mail#4'],
    ...['keep', 'pulse stops', 'put the journal away'],
  ]);
  expect(standing(scene)).toEqual(['import', 'install', 'install of mail', 'redirect']);
});

test('the journal says which service each change is of, and by what the run is judged', async () => {
  const { scene } = await secured([], both);
  const journal = await scene.journal();
  expect(journal.of('opened')[0]).toMatchObject({
    targets: ['apache', 'iis'],
    probes: [
      { kind: 'https', name: 'shop.test', port: 443 },
      { kind: 'smtp', name: 'mail.test', port: 25 },
      { kind: 'imaps', name: 'mail.test', port: 993 },
    ],
  });
  const parts = journal.of('doing').map(({ stage, part, activation }) => [stage, part, activation?.service]);
  expect(parts.slice(-4)).toEqual([
    ['import', undefined, 'apache2'],
    ['install', undefined, 'apache2'],
    ['install', 1, 'apache2@mail'],
    ['redirect', undefined, 'apache2'],
  ]);
});

test('nobody asks a name for a web site that has only mail ports', async () => {
  const { scene } = await secured([], both);
  expect([...scene.site.visited]).toEqual(['shop.test']);
  const seen = scene.events.flatMap((event) => (event.type === 'port' ? [event] : []));
  expect([...new Set(seen.map(({ when, view }) => `${when} ${view.name} ${view.port}`))]).toEqual([
    'before mail.test 25',
    'before mail.test 993',
    'after mail.test 25',
    'after mail.test 993',
  ]);
});

/** What stands by then, the newest first. */
const back = {
  tried: ['import-1'],
  web: ['install-2', 'install-1', 'import-1'],
  half: ['mail-install-1', 'install-2', 'install-1', 'import-1'],
  mail: ['mail-install-2', 'mail-install-1', 'install-2', 'install-1', 'import-1'],
  all: ['redirect-1', 'mail-install-2', 'mail-install-1', 'install-2', 'install-1', 'import-1'],
};
const refusals: readonly (readonly [act: string, code: string, outcome: string, back: readonly string[]])[] =
  [
    ['detect mail', 'web-server-missing', 'refused', []],
    ['inspect mail', 'web-server-broken', 'refused', []],
    ['prepare import', 'file-changed-meanwhile', 'undone', []],
    ['rehearse', 'rehearsal-failed', 'undone', back.tried],
    ['rehearse mail', 'rehearsal-failed', 'undone', back.tried],
    ['prepare install', 'file-changed-meanwhile', 'undone', back.tried],
    ['activate install', 'reload-failed', 'undone', back.web],
    ['wait for the certificate', 'name-not-in-dns', 'undone', back.web],
    ['prepare install of mail', 'file-changed-meanwhile', 'undone', back.web],
    ['perform install of mail', 'change-failed', 'undone', back.half],
    ['activate install of mail', 'reload-failed', 'undone', back.mail],
    ['wait for mail', 'name-not-in-dns', 'undone', back.mail],
    ['prepare redirect', 'file-changed-meanwhile', 'undone', back.mail],
    ['activate redirect', 'reload-failed', 'undone', back.all],
    ['wait for the redirect', 'name-not-in-dns', 'undone', back.all],
    ['wait for mail#2', 'name-not-in-dns', 'undone', back.all],
    ['keep', 'change-failed', 'undone', back.all],
  ];

describe('where a step of either is refused', () => {
  it.each(refusals)('“%s” ends with %s, %s, and both are as they were', async (at, code, outcome, taken) => {
    const { scene, ended, code: found } = await secured([{ at, trouble: 'refused' }], both);
    expect([ended.outcome, found]).toEqual([outcome, code]);
    expect(proofless(scene)).toEqual(taken);
    mustBeAsBefore(scene);
  });

  it('both take up what they had before', async () => {
    const { scene } = await secured([{ at: 'wait for mail', trouble: 'refused' }], both);
    const at = scene.acts.indexOf('decide to undo');
    expect(
      scene.acts
        .slice(at)
        .filter((act) => /^(undo|reactivate)/.test(act))
        .map(bare),
    ).toEqual(['undo install of mail and install and import', 'reactivate', 'reactivate mail']);
  });
});

describe.each<Trouble>(['unforeseen', 'refused', 'cancelled', 'line-lost'])('%s', async (trouble) => {
  const ofTheLook =
    /^(view|ask|detect|inspect|look at (mail|other mail|other sites(#2)?)$|look for redirect loops$|create|write opened)/;
  const acts = (await actsOf(both)).filter((act) => !/^(pulse|put the journal away)/.test(act));
  it.each(acts)('at “%s” leaves both services as they were', async (at) => {
    const { scene, ended } = await secured([{ at, trouble }], both);
    if (at === 'write ended committed' || (at === 'keep' && trouble === 'cancelled'))
      return expect(ended.outcome).toBe('committed');
    if (!ofTheLook.test(at)) expect(ended.outcome).toBe('undone');
    expect(ended.outcome).not.toBe('committed');
    mustBeAsBefore(scene);
  });
});

describe('later', () => {
  it('an undo takes back both, the newest first, and both services follow', async () => {
    const scene = createScene(both);
    await scene.secure();
    const before = scene.acts.length;
    expect(await scene.undo()).toMatchObject({ outcome: 'undone' });
    expect(
      scene.acts
        .slice(before)
        .filter((act) => /^(undo|test|reactivate)/.test(act))
        .map(bare),
    ).toEqual([
      ...['undo redirect', 'test', 'test', 'reactivate', 'reactivate mail'],
      ...['undo install of mail and install and import', 'test', 'test', 'reactivate', 'reactivate mail'],
    ]);
    expect(proofless(scene)).toEqual(back.all);
    mustBeAsBefore(scene);
  });

  it('an undo that would break one of them leaves both as they are', async () => {
    const scene = createScene(both);
    await scene.secure();
    scene.server.wordsOfReactivation = 'it does not start';
    expect(await scene.undo()).toMatchObject({ outcome: 'refused', problem: { code: 'undo-would-break' } });
    expect([...scene.server.live].sort()).toEqual([...scene.server.standing].sort());
    expect([...scene.server.standing].sort()).toEqual(
      [...paths.import, ...paths.install, ...paths.redirect, ...mailPaths.install].sort(),
    );
  });

  it.each(['write doing install of mail', 'activate install of mail', 'wait for mail', 'keep'])(
    'a recovery takes back both where the app was killed at “%s”',
    async (act) => {
      const scene = createScene(both);
      await scene.secureUntil(act);
      expect(await scene.recover()).toMatchObject({ outcome: 'undone' });
      mustBeAsBefore(scene);
    },
  );

  it('a rehearsal tries both and installs neither', async () => {
    const scene = createScene({ ...both, rehearsal: true });
    expect(await scene.secure()).toMatchObject({ outcome: 'undone' });
    expect(scene.acts).toEqual(expect.arrayContaining(['rehearse', 'rehearse mail']));
    expect(scene.acts.filter((act) => act.startsWith('perform install'))).toEqual([]);
    mustBeAsBefore(scene);
  });
});
