import { describe, expect, it } from 'vitest';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { type Shop, startShop } from '../../support/shop.ts';
import { knock, visit } from '../../support/visit.ts';

/** What cannot stand elsewhere than in a customer's file is said, and what they change themselves later is met. */

const shopName = 'shop.example.test';
const home = '/home/visitor';
const file = `${home}/conf/shop.conf`;
const plain = (more = '') =>
  `<VirtualHost *:80>\nServerName ${shopName}\nDocumentRoot /var/www/html\n${more}</VirtualHost>\n`;
const encrypted = `<VirtualHost *:443>\nServerName ${shopName}\nDocumentRoot /var/www/html\nSSLEngine on\nSSLCertificateFile ${home}/own.pem\nSSLCertificateKeyFile ${home}/own.key\n</VirtualHost>\n`;

async function atHome(
  text: string,
  commands: readonly string[] = [],
  own: readonly string[] = [],
): Promise<Shop> {
  const shop = await startShop({
    names: [shopName, ...own],
    sites: own.map((name) => ({ name })),
    modules: ['alias', 'ssl', 'socache_shmcb', 'headers'],
    files: {
      [file]: '',
      '/etc/apache2/conf-enabled/zz-customers.conf': `IncludeOptional ${home}/conf/*.conf\n`,
    },
  });
  await write(shop, text, ...commands, `chown -hR visitor: ${home} && chmod 755 ${home}`);
  return shop;
}

async function write(shop: Shop, text: string, ...commands: readonly string[]): Promise<void> {
  const script = [`printf %s "$1" >"$2"`, ...commands].join('\n');
  const done = await shop.server.run(['sh', '-ec', script, 'sh', text, file]);
  if (done.exitCode !== 0) throw new Error(`the customer's file could not be written: ${done.stderr}`);
  await shop.server.apache.graceful();
}

const makeKey = `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=${shopName} -addext subjectAltName=DNS:${shopName} -keyout ${home}/own.key -out ${home}/own.pem 2>/dev/null`;

describe.each([
  ['an encrypted site in a customer’s file', plain() + encrypted, [makeKey]],
  [
    'a customer’s link to a file of root’s',
    plain(),
    [`mv ${file} /srv/shop.conf && ln -s /srv/shop.conf ${file}`],
  ],
] as const)('%s', (_, text, commands) => {
  it('is refused with the path, who may write there and the way out, and nothing is touched', async () => {
    const shop = await atHome(text, commands);
    try {
      const start = await Promise.all(['/etc', '/srv', home].map((path) => shop.server.snapshot(path)));
      const { ended, exitCode } = await shop.secure();
      expect(ended).toMatchObject({
        outcome: 'refused',
        problem: {
          code: 'settings-writable-by-others',
          facts: {
            place: home,
            file,
            name: shopName,
            mend: `sudo chown root: ${home} && sudo chmod go-w ${home}`,
          },
        },
      });
      expect(exitCode).toBe(2);
      const now = await Promise.all(['/etc', '/srv', home].map((path) => shop.server.snapshot(path)));
      expect(start.flatMap((one, index) => snapshotDifferences(one, now[index] ?? new Map()))).toEqual([]);
    } finally {
      await shop.lab.stop();
    }
  });
});

describe('a site in a customer’s file', () => {
  it('is encrypted with one of the web server’s own, whose visitors alone are sent on', async () => {
    const ownName = 'own.example.test';
    const shop = await atHome(plain(), [], [ownName]);
    try {
      const { ended } = await shop.secure({ hsts: true });
      expect(ended, JSON.stringify(ended.problem)).toMatchObject({ outcome: 'committed' });
      for (const name of [shopName, ownName]) {
        const page = await visit(`https://${name}/`, shop);
        expect(page).toMatchObject({ trusted: true, status: 200 });
        expect(page.headers['strict-transport-security']).toMatch(/^max-age=/);
      }
      expect(await knock(`http://${ownName}/`, shop)).toMatchObject({ status: 301 });
      expect(await knock(`http://${shopName}/`, shop)).toMatchObject({ status: 200 });
    } finally {
      await shop.lab.stop();
    }
  });

  it('is renewed too after they sent their visitors to the encrypted site themselves', async () => {
    const shop = await atHome(plain());
    try {
      const first = await shop.secure({ hsts: true });
      expect(first.ended, JSON.stringify(first.ended.problem)).toMatchObject({ outcome: 'committed' });
      const page = await visit(`https://${shopName}/`, shop);
      expect(page).toMatchObject({ trusted: true, status: 200 });
      await write(shop, plain(`Redirect permanent / https://${shopName}/\n`));
      expect(await knock(`http://${shopName}/`, shop)).toMatchObject({ status: 301 });
      const own = await shop.server.snapshot(home);
      const second = await shop.cli('renew', '--json');
      expect(second.ended, JSON.stringify(second.ended.problem)).toMatchObject({ outcome: 'committed' });
      expect(snapshotDifferences(own, await shop.server.snapshot(home))).toEqual([]);
    } finally {
      await shop.lab.stop();
    }
  });
});
