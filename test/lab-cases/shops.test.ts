import { describe, expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, type ShopOptions, startShop } from '../support/shop.ts';
import { knock, visit } from '../support/visit.ts';

/** Servers as they are found in the wild: each is secured, proven by an own visit, and taken back. */
const [shopName, wwwName] = ['shop.example.test', 'www.shop.example.test'];
const host = (body: string, addresses = '*:80') => `<VirtualHost ${addresses}>\n${body}\n</VirtualHost>\n`;
const site = (text: string): ShopOptions => ({
  sites: [],
  modules: ['rewrite'],
  files: {
    '/etc/apache2/sites-available/own.conf': text,
    '/etc/apache2/sites-enabled/own.conf': { linkTo: '../sites-available/own.conf' },
  },
});

const cases: readonly (readonly [string, ShopOptions, ((shop: Shop) => object)?])[] = [
  ['an authority that refuses 5 % of good nonces', { pebble: { nonceReject: 5 } }],
  ['an authority that refuses half of all good nonces', { pebble: { nonceReject: 50 } }],
  ['two names on two hosts in two files', { sites: [{ name: shopName }, { name: wwwName, kind: 'proxy' }] }],
  [
    'one host with a block for IPv4 and one for IPv6',
    site(
      host(`ServerName ${shopName}\nServerAlias ${wwwName}\nDocumentRoot /var/www/html`, '0.0.0.0:80') +
        host(`ServerName ${shopName}\nServerAlias ${wwwName}\nDocumentRoot /var/www/html`, '[::]:80'),
    ),
  ],
  [
    'a site that sends everybody to https already, where nothing answers',
    site(
      host(
        `ServerName ${shopName}\nServerAlias ${wwwName}\nDocumentRoot /var/www/html\nRedirect permanent / https://${shopName}/`,
      ),
    ),
  ],
  [
    'a site behind a login, hidden folders and a rewrite to https',
    site(
      host(
        `ServerName ${shopName}\nServerAlias ${wwwName}\nDocumentRoot /var/www/html\nRedirectMatch 404 "/\\."\n` +
          'RewriteEngine On\nRewriteRule ^/geheim - [F]\n<Location /geheim>\nRequire all denied\n</Location>',
      ),
    ),
  ],
  [
    'SSH on another port',
    { sshd: { ports: [22, 2222] } },
    (shop) => ({ server: { ...shop.job.server, port: 2222 } }),
  ],
  ['SSH over IPv6', {}, (shop) => ({ server: { ...shop.job.server, host: shop.server.address6 } })],
  [
    'an RSA key, HSTS wished for',
    {},
    (shop) => ({ hsts: true, certificate: { ...shop.job.certificate, key: 'rsa-2048' } }),
  ],
  ['a server without IPv6', { ipv6: false }],
  [
    'a shop behind a proxy that keeps a way open for later proofs',
    {
      sites: [{ name: shopName, aliases: [wwwName], kind: 'proxy' }],
      modules: ['proxy', 'proxy_http'],
    },
    () => ({ openProofPath: true }),
  ],
];

describe.each(cases.map(([title, options, change]) => ({ title, options, change })))(
  '$title',
  ({ options, change }) => {
    it('ends with a padlock for each name, and undo gives back every byte', async () => {
      const shop = await startShop(options);
      try {
        const start = await shop.server.snapshot('/etc');
        const atFirst = await Promise.all(shop.names.map((name) => knock(`http://${name}/`, shop)));
        const result = await shop.secure(change?.(shop) ?? {});
        expect(result.ended).toMatchObject({ outcome: 'committed' });
        for (const name of shop.names) {
          const seen = await visit(`http://${name}/`, shop);
          expect({ trusted: seen.trusted, status: seen.status }).toEqual({ trusted: true, status: 200 });
        }
        const undone = await shop.cli('undo', result.ended.runId, '--json');
        expect(undone.ended).toMatchObject({ outcome: 'undone' });
        expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
        expect(await Promise.all(shop.names.map((name) => knock(`http://${name}/`, shop)))).toEqual(atFirst);
      } finally {
        await shop.lab.stop();
      }
    });
  },
);

it('renews in place: a fresh certificate on the same path, and all of it goes back, whatever was pruned meanwhile', async () => {
  const shop = await startShop();
  try {
    const [start, kept] = [await shop.server.snapshot('/etc'), await shop.server.snapshot('/var/lib')];
    const first = await shop.secure();
    const configured = await shop.server.snapshot('/etc/apache2');
    const renewals = [];
    for (let turn = 0; turn < 4; turn++) renewals.push(await shop.cli('renew', '--json'));
    expect([first, ...renewals].map(({ ended }) => ended.outcome)).toEqual(Array(5).fill('committed'));
    expect(snapshotDifferences(configured, await shop.server.snapshot('/etc/apache2'))).toEqual([]);
    // The older run cannot be taken back under the newer one; the newest first.
    const tooEarly = await shop.cli('undo', first.ended.runId, '--json');
    expect(tooEarly.ended).toMatchObject({ outcome: 'refused', problem: { code: 'newer-run-stands' } });
    const newest = renewals.at(-1)?.ended.runId ?? '';
    expect((await shop.cli('undo', newest, '--json')).ended.outcome).toBe('undone');
    // Of the others the former keys are gone.
    expect((await shop.server.run(['ls', '/etc/sealkeeper/versions/shop.example.test/1'])).exitCode).not.toBe(
      0,
    );
    const all = await shop.cli('undo', 'shop.example.test', '--all', '--json');
    expect(all.lines.flatMap((line) => (line.type === 'ended' ? [line.outcome] : []))).toEqual(
      Array(4).fill('undone'),
    );
    expect(all.exitCode).toBe(0);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(snapshotDifferences(kept, await shop.server.snapshot('/var/lib'))).toEqual([]);
  } finally {
    await shop.lab.stop();
  }
}, 400_000);
