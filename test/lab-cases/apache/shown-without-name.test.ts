import { afterAll, beforeAll, expect, it } from 'vitest';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { pairByAnother } from '../../support/pair-by-another.ts';
import { type Shop, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';

/** Whoever names no site, or one that none bears, meets the first encrypted site that Apache reads: it stays the first. */

const [first, blog] = ['a-shop.example.test', 'blog.example.test'] as const;
const old = pairByAnother(blog);
let shop: Shop;

beforeAll(async () => {
  shop = await startShop({
    names: [first],
    tenant: false,
    sites: [{ name: first }, { name: blog }],
    modules: ['ssl', 'socache_shmcb'],
    files: {
      '/etc/ssl/blog.pem': old.chain,
      '/etc/ssl/blog.key': { text: old.key, mode: 0o600 },
      '/etc/apache2/sites-enabled/blog-tls.conf': `<VirtualHost *:443>
  ServerName ${blog}
  DocumentRoot /var/www/html
  SSLEngine on
  SSLCertificateFile /etc/ssl/blog.pem
  SSLCertificateKeyFile /etc/ssl/blog.key
</VirtualHost>
`,
    },
  });
}, 120_000);
afterAll(() => shop?.lab.stop(), 60_000);

it('a new encrypted site that would be read before it is read behind it', async () => {
  const { address } = shop.server;
  const before = await shop.server.snapshot();
  const shown = () => Promise.all(['', 'nobody.example.test', blog].map((name) => shownAt(address, name)));
  const was = await shown();
  expect(new Set(was).size).toBe(1);
  const run = await shop.secure({ names: [first], install: [{ target: 'apache' }] });
  expect(run.ended, run.stdout + run.stderr).toMatchObject({ outcome: 'committed' });
  const fresh = await shownAt(address, first);
  expect(fresh).not.toBe(was[0]);
  expect(await shown()).toEqual(was);
  const undone = await shop.cli('undo', run.ended.runId, '--json');
  expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
  expect(snapshotDifferences(before, await shop.server.snapshot())).toEqual([]);
}, 180_000);
