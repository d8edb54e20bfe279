import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEvent } from '../../shared/events.ts';
import type { Snapshot } from '../lab/snapshot.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';
import { knock, visit } from '../support/visit.ts';

/** The main job, by the command line, on a real Apache with a real authority. */
describe.each([
  ['as root', (_shop: Shop) => ({}), {}],
  [
    'as a user with a sudo password, a password login',
    (shop: Shop) => ({
      server: {
        ...shop.job.server,
        user: 'owner',
        auth: { type: 'password', passwordEnv: 'OWNER_PASSWORD' },
        sudo: { passwordEnv: 'OWNER_PASSWORD' },
      },
    }),
    {},
  ],
  [
    'as a user with sudo without a password, a proxied shop',
    (shop: Shop) => ({ server: { ...shop.job.server, user: 'deploy' } }),
    {
      sites: [
        {
          name: 'shop.example.test',
          aliases: ['www.shop.example.test'],
          kind: 'proxy' as const,
          application: 'insists-on-https' as const,
        },
      ],
      modules: ['proxy', 'proxy_http'],
    },
  ],
  ['on a server of the RHEL layout', (_shop: Shop) => ({}), { layout: 'rhel' as const }],
])('securing a shop %s', (_title, change, options) => {
  let shop: Shop;
  let start: Snapshot;
  let atFirst: Awaited<ReturnType<typeof knock>>;
  let result: CliResult;
  let visits: Awaited<ReturnType<typeof visit>>[];

  beforeAll(async () => {
    shop = await startShop(options);
    start = await shop.server.snapshot('/etc');
    atFirst = await knock(`http://${shop.names[0]}/`, shop);
    result = await shop.secure(change(shop));
    visits = await Promise.all(shop.names.map((name) => visit(`http://${name}/`, shop)));
  });
  afterAll(() => shop?.lab.stop());

  it('ends committed, with parseable events and exit status 0', () => {
    expect(result.ended).toMatchObject({ type: 'ended', outcome: 'committed' });
    expect([result.exitCode, result.stderr]).toEqual([0, '']);
    for (const line of result.lines) runEvent.parse(line);
  });

  it('brings visitors from http to a trusted https page on every address', () => {
    for (const { urls, status, trusted } of visits) {
      expect({ status, trusted, secure: urls.at(-1)?.startsWith('https:') }).toEqual({
        status: 200,
        trusted: true,
        secure: true,
      });
    }
  });

  it('leaves no challenge, lock or private key of the run behind', async () => {
    const left = await shop.server.run(['find', '/var/lib/sealkeeper']);
    expect(left.stdout).not.toMatch(/lock|key\.pem/);
    const grep = await shop.server.run(['grep', '-rl', 'acme-challenge/', '/etc']);
    // The redirect spares the folder of challenges, and that is the only mention.
    for (const file of grep.stdout.split('\n').filter(Boolean)) {
      expect((await shop.server.readFile(file)).toString()).not.toMatch(/ErrorDocument 200/);
    }
  });

  it('gives the key and its folder modes that keep others out', async () => {
    const modes = await shop.server.run([
      'stat',
      '-L',
      '-c',
      '%a %U %n',
      '/etc/sealkeeper/live',
      '/etc/sealkeeper/live/shop.example.test',
      '/etc/sealkeeper/versions/shop.example.test',
      '/etc/sealkeeper/live/shop.example.test/current',
      '/etc/sealkeeper/live/shop.example.test/privkey.pem',
    ]);
    expect(
      modes.stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['700 root', '700 root', '700 root', '700 root', '600 root']);
  });

  it('undoes everything: /etc byte for byte, and the shop on http as before', async () => {
    const undone = await shop.cli('undo', result.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(undone.exitCode).toBe(0);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await knock(`http://${shop.names[0]}/`, shop)).toEqual(atFirst);
    const left = await shop.server.run(['ls', '/var/lib/sealkeeper']);
    expect(left.exitCode).not.toBe(0);
  });
});
