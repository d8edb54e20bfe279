import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RenewerId, renewerTitles } from '../../shared/renewers.ts';
import { pairFor } from '../electron/renewers/hook/practice.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { furtherFiles, type Store, stores } from '../support/renewer-stores.ts';
import { type Shop, startShop } from '../support/shop.ts';

/**
 * Everybody who renews on a server, each with a store in the format that it documents, for sites of other people: a run and
 * its undo beside them leave every byte of theirs. And where one of them keeps what visitors of our names are shown,
 * the plan says so, and nobody is set beside it.
 */

const folders = [
  ...Object.values(stores).map(({ folder }) => folder),
  ...['/etc/dehydrated', '/etc/letsencrypt', '/etc/traefik', '/opt/certbot', '/var/snap', '/etc/cron.d'],
];

let shop: Shop;
type Snapshots = readonly Awaited<ReturnType<Shop['server']['snapshot']>>[];
const sh = (command: string) => shop.server.must(['sh', '-c', command], { timeout: 120_000 });
const allStores = (): Promise<Snapshots> =>
  Promise.all(folders.map((folder) => shop.server.snapshot(folder)));
async function theirs(since: Snapshots): Promise<readonly string[]> {
  const now = await allStores();
  return since.flatMap((before, at) => snapshotDifferences(before, now[at] ?? before));
}
async function put(path: string, text: string): Promise<void> {
  await sh(`mkdir -p '${path.slice(0, path.lastIndexOf('/'))}'`);
  await shop.server.writeFile(path, text);
}
async function lay(store: Store, name: string, pair: { readonly key: string; readonly chain: string }) {
  const chains = [store.chain(name), ...(store.copies?.(name) ?? [])];
  const files = {
    [store.key(name)]: pair.key,
    ...Object.fromEntries(chains.map((path) => [path, pair.chain])),
    ...store.more?.(name),
  };
  for (const [path, text] of Object.entries(files)) await put(path, text);
  await sh(`chmod 600 '${store.key(name)}'`);
}

const clear = (store: Store, name: string) =>
  sh(
    `rm -f ${[store.key(name), store.chain(name), ...(store.copies?.(name) ?? [])].map((path) => `'${path}'`).join(' ')}`,
  );

beforeAll(async () => {
  shop = await startShop({
    ...{ software: ['certbot'], tenant: false, modules: ['socache_shmcb', 'ssl'] },
    pebble: { nonceReject: 0 },
  });
  const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
  const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
  await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
  await sh('cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &');
  const other = pairFor(['other.example.test'], 60);
  for (const store of Object.values(stores)) await lay(store, 'other.example.test', other);
  for (const [path, text] of Object.entries(furtherFiles)) await put(path, text);
  // As its makers have each started.
  const told = {
    ...{ 'acme.sh': '--cron', dehydrated: '--cron', getssl: '-u -a -q', acmetool: '--batch' },
    ...{ lego: `-d ${shop.names[0]} renew`, uacme: `issue ${shop.names.join(' ')}` },
  };
  for (const [word, words] of Object.entries(told)) {
    await shop.server.writeFile(`/etc/cron.d/${word.replace('.', '-')}`, `0 4 * * * root ${word} ${words}\n`);
    await put(`/usr/bin/${word}`, '#!/bin/sh\n');
    await sh(`chmod 755 /usr/bin/${word}`);
  }
  // A lineage of certbot's own making.
  await sh(
    `certbot certonly -n -q --agree-tos --register-unsafely-without-email --webroot -w /var/www/${shop.names[0]} --cert-name other --server ${shop.pebble.directory} -d ${shop.names[1]}`,
  );
}, 180_000);
afterAll(() => shop.lab.stop());

describe('beside all of them', () => {
  let before: Snapshots;
  let runId: string;
  it('a run leaves every byte of theirs', async () => {
    before = await allStores();
    const { ended } = await shop.cli('secure', await shop.jobFile({ renewal: { by: 'certbot' } }), '--json');
    expect(ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
    runId = ended.runId;
    const ours = (line: string) =>
      [`/${shop.names[0]}`, `-${shop.names[0]}`, 'sealkeeper-', 'renewal-hooks', '/accounts'].some((word) =>
        line.includes(word),
      );
    expect((await theirs(before)).filter((line) => !ours(line))).toEqual([]);
  }, 120_000);

  it('its undo leaves nothing else', async () => {
    const undone = await shop.cli('undo', runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect((await theirs(before)).filter((line) => !line.includes('renewal-hooks'))).toEqual([]);
  }, 120_000);
});

describe('where one of them keeps what visitors are shown', () => {
  const site = '/etc/apache2/sites-enabled/encrypted.conf';
  const show = async ({ key, chain }: Store, name: string) => {
    await shop.server.writeFile(
      site,
      `<VirtualHost *:443>\n  ServerName ${name}\n  ServerAlias ${shop.names[1]}\n  DocumentRoot /var/www/${name}\n  SSLEngine on\n  SSLCertificateFile ${chain(name)}\n  SSLCertificateKeyFile ${key(name)}\n</VirtualHost>\n`,
    );
    await shop.server.apache.graceful();
  };
  afterAll(async () => {
    await sh(`rm -f ${site}`);
    await shop.server.apache.graceful();
  });
  const started: readonly RenewerId[] = ['acme.sh', 'dehydrated', 'lego', 'uacme', 'getssl', 'acmetool'];

  it.each(Object.entries(stores) as [RenewerId, Store][])(
    '%s is named, and left alone',
    async (id, store) => {
      const name = shop.names[0] ?? '';
      await lay(store, name, pairFor([...shop.names], 60));
      await show(store, name);
      const before = await allStores();
      const { lines, stdout } = await shop.cli(
        'plan',
        await shop.jobFile({ renewal: { by: 'auto' } }),
        '--json',
      );
      const warned = lines.flatMap((line) => (String(line.type) === 'warning' ? [line.problem] : []));
      expect(warned).toMatchObject([
        {
          code: started.includes(id) ? 'renewed-by-another' : 'renewer-not-working',
          facts: { by: renewerTitles[id] },
        },
      ]);
      // Whoever works goes on.
      expect(stdout.includes('"plan.renewal.other"')).toBe(started.includes(id));
      // Whom only its documentation tells of, that is said of.
      const isTried = id === 'dehydrated' || id === 'lego';
      expect(stdout.includes('plan.renewal.other-untried')).toBe(started.includes(id) && !isTried);
      expect(await theirs(before)).toEqual([]);
      await clear(store, name);
    },
    60_000,
  );

  it.each(started)(
    'a run has %s go on with nobody beside it, shows what it renews, and its undo shows theirs again',
    async (id) => {
      const [name = ''] = shop.names;
      const store = stores[id];
      if (store === undefined) throw new Error('no store');
      await lay(store, name, pairFor([...shop.names], 60));
      await show(store, name);
      const before = await allStores();
      const { ended } = await shop.cli('secure', await shop.jobFile({ renewal: { by: 'auto' } }), '--json');
      expect(ended).toMatchObject({
        outcome: 'committed',
        renewal: { by: id, provenBy: ['store', 'hook', 'timer'] },
      });
      expect((await theirs(before)).filter((line) => !line.includes('sealkeeper-'))).toEqual([]);
      // As it would renew.
      await lay(store, name, pairFor([...shop.names], 90));
      const renewed = await allStores();
      const hook = `/etc/sealkeeper/renew/certs/${name}/current/hook`;
      expect(await shop.server.run([hook], { timeout: 120_000 })).toMatchObject({ exitCode: 0 });
      const live = `/etc/sealkeeper/live/${name}/fullchain.pem`;
      expect(await sh(`cmp '${live}' '${store.chain(name)}'`)).toBe('');
      expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
      const left = (await theirs(renewed)).filter((line) => !line.includes('/etc/cron.d/sealkeeper-'));
      expect(left).toEqual([]);
      expect((await shop.server.readFile(site)).toString()).toContain(store.chain(name));
      await clear(store, name);
    },
    300_000,
  );

  it('a key that somebody besides root may write is not used: the app renews, and says who could', async () => {
    const [name = ''] = shop.names;
    const store = stores['acme.sh'];
    if (store === undefined) throw new Error('no store');
    await lay(store, name, pairFor([...shop.names], 60));
    await sh(`chmod 666 '${store.key(name)}'`);
    await show(store, name);
    const before = await allStores();
    const { ended } = await shop.cli('secure', await shop.jobFile({ renewal: { by: 'auto' } }), '--json');
    expect(ended).toMatchObject({
      outcome: 'committed',
      renewal: {
        by: 'app',
        problem: { code: 'renewal-store-not-roots', facts: { by: 'acme.sh', place: store.key(name) } },
      },
    });
    expect(await theirs(before)).toEqual([]);
    expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    await clear(store, name);
  }, 300_000);
});

it.each([
  ['/usr/local/psa', 'manager: Plesk'],
  ['/var/www/froxlor', 'Froxlor looks after this server'],
])(
  'the panel of %s is named, and nothing of it is touched nor set beside it',
  async (folder, said) => {
    await put(`${folder}/version`, '18.0.60\n');
    const before = await shop.server.snapshot(folder);
    const { stdout } = await shop.cli('plan', await shop.jobFile({ renewal: { by: 'auto' } }));
    expect(stdout).toContain(said);
    expect(stdout).not.toContain('Certbot takes over');
    expect(snapshotDifferences(before, await shop.server.snapshot(folder))).toEqual([]);
    await sh(`rm -r ${folder}`);
  },
  60_000,
);
