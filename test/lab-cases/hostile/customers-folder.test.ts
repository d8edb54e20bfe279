import { describe, expect, it } from 'vitest';
import { type Snapshot, snapshotDifferences } from '../../lab/snapshot.ts';
import { type Shop, type ShopOptions, startShop } from '../../support/shop.ts';
import { knock, visit } from '../../support/visit.ts';

/**
 * Settings of a site where somebody but root may write. Whoever may, could swap a file for a link between our look and our
 * act, so root never writes there: what we add stands in the web server's own folder, and nothing of theirs is touched.
 */

const shopName = 'shop.example.test';
const names = [shopName, `www.${shopName}`];
const home = '/home/visitor';
const conf = `${home}/conf`;
const available = '/etc/apache2/sites-available';
const enabled = '/etc/apache2/sites-enabled';
const include = '/etc/apache2/conf-enabled/zz-customers.conf';

const site = (more = '') =>
  `<VirtualHost *:80>\nServerName ${shopName}\nServerAlias www.${shopName}\nDocumentRoot /var/www/html\n${more}</VirtualHost>\n`;

interface Case {
  readonly title: string;
  readonly options: ShopOptions;
  /** Made on the server before anybody looks. */
  readonly prepare: readonly string[];
  /** Where the new encrypted site stands. */
  readonly tls: string;
  /** What must be byte for byte the same all the while. */
  readonly theirs: readonly string[];
}

const inHome = (text: string, more: Partial<ShopOptions> = {}): ShopOptions => ({
  sites: [],
  modules: ['rewrite'],
  ...more,
  files: { [`${conf}/shop.conf`]: text, [include]: `IncludeOptional ${conf}/*.conf\n`, ...more.files },
});
const inSites = (more: Readonly<Record<string, string | { linkTo: string }>> = {}): ShopOptions => ({
  sites: [],
  modules: ['rewrite'],
  files: {
    [`${available}/shop.conf`]: site(),
    [`${enabled}/shop.conf`]: { linkTo: '../sites-available/shop.conf' },
    ...more,
  },
});
const amongSites = `${enabled}/${shopName}.tls-sealkeeper.conf`;
const theirHome = `chown -R visitor: ${home} && chmod 755 ${home}`;

const cases: readonly Case[] = [
  {
    title: 'a customer’s own folder',
    options: inHome(site()),
    prepare: [theirHome],
    tls: amongSites,
    theirs: [home],
  },
  {
    title: 'a customer’s own folder, with rules that would hide a proof and names of its own',
    options: inHome(
      `Define WHERE /var/www/html\n<Macro Page $x>\nAlias /$x \${WHERE}\n</Macro>\n${site(
        'Use Page extra\nRewriteEngine on\nRewriteRule "/\\." - [F]\nSetEnv LAST a\\ \n',
      )}`,
      { modules: ['rewrite', 'macro'] },
    ),
    prepare: [theirHome],
    tls: amongSites,
    theirs: [home],
  },
  {
    title: 'a file of root’s in a customer’s folder',
    options: inHome(site()),
    prepare: [theirHome, `chown root: ${conf}/shop.conf`],
    tls: amongSites,
    theirs: [home],
  },
  {
    title: 'a link of root’s that leads to a customer’s file',
    options: {
      ...inSites({
        [`${conf}/shop.conf`]: site(),
        [`${enabled}/shop.conf`]: { linkTo: `${conf}/shop.conf` },
      }),
    },
    prepare: [theirHome],
    tls: amongSites,
    theirs: [home],
  },
  {
    title: 'a customer’s file among those of the web server',
    options: inSites(),
    prepare: [`chown visitor: ${available}/shop.conf`],
    tls: `${available}/${shopName}.tls-sealkeeper.conf`,
    theirs: [`${available}/shop.conf`],
  },
  {
    title: 'a folder of sites that a group may write to',
    options: inSites(),
    prepare: [`chgrp visitor ${available} && chmod 775 ${available}`],
    tls: amongSites,
    theirs: [available],
  },
  {
    title: 'a folder of enabled sites that everybody may write to',
    options: { sites: [], modules: ['rewrite'], files: { [`${enabled}/shop.conf`]: site() } },
    prepare: [`chmod 1777 ${enabled}`],
    tls: `/etc/apache2/conf-enabled/${shopName}.tls-sealkeeper.conf`,
    theirs: [enabled],
  },
];

async function prepared(options: ShopOptions, commands: readonly string[]): Promise<Shop> {
  const shop = await startShop(options);
  const done = await shop.server.run(['sh', '-ec', commands.join('\n')]);
  if (done.exitCode !== 0) throw new Error(`the case could not be prepared: ${done.stderr}`);
  return shop;
}

const look = (shop: Shop, paths: readonly string[]): Promise<readonly Snapshot[]> =>
  Promise.all(paths.map((path) => shop.server.snapshot(path)));
const differences = (before: readonly Snapshot[], now: readonly Snapshot[]) =>
  before.flatMap((one, index) => snapshotDifferences(one, now[index] ?? new Map()));

describe.each(cases)('$title', ({ options, prepare, tls, theirs }) => {
  it('is left as it is: the run ends proven, and undo gives back every byte', async () => {
    const shop = await prepared(options, prepare);
    try {
      const [start, own] = [await look(shop, ['/etc']), await look(shop, theirs)];
      const atFirst = await Promise.all(names.map((name) => knock(`http://${name}/`, shop)));
      const { ended } = await shop.secure();
      expect(ended, JSON.stringify(ended.problem)).toMatchObject({ outcome: 'committed' });
      expect(differences(own, await look(shop, theirs))).toEqual([]);
      expect((await shop.server.run(['test', '-f', tls])).exitCode).toBe(0);
      for (const name of names) {
        const { trusted, status } = await visit(`https://${name}/`, shop);
        expect({ trusted, status }).toEqual({ trusted: true, status: 200 });
      }
      const undone = await shop.cli('undo', ended.runId, '--json');
      expect(undone.ended).toMatchObject({ outcome: 'undone' });
      expect(differences(start, await look(shop, ['/etc']))).toEqual([]);
      expect(differences(own, await look(shop, theirs))).toEqual([]);
      expect(await Promise.all(names.map((name) => knock(`http://${name}/`, shop)))).toEqual(atFirst);
    } finally {
      await shop.lab.stop();
    }
  });
});
