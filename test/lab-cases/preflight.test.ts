import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, type ShopOptions, startShop } from '../support/shop.ts';

const [shopName, wwwName] = ['shop.example.test', 'www.shop.example.test'] as const;
const inSite = (body: string, more: Partial<ShopOptions> = {}): ShopOptions => ({
  sites: [],
  modules: ['rewrite'],
  ...more,
  files: {
    '/etc/apache2/sites-available/own.conf': `<VirtualHost *:80>\nServerName ${shopName}\nServerAlias ${wwwName}\nDocumentRoot /var/www/html\n${body}\n</VirtualHost>\n`,
    '/etc/apache2/sites-enabled/own.conf': { linkTo: '../sites-available/own.conf' },
    ...more.files,
  },
});

/** The proof is not seen from outside: the authority is never told to look, the cause is named, and every byte is as before. */
describe('before the authority looks', () => {
  const cases: readonly {
    readonly title: string;
    readonly options?: ShopOptions;
    readonly spoil?: (shop: Shop) => Promise<unknown>;
    readonly problem: object;
  }[] = [
    {
      title: 'another machine at the name’s second address',
      spoil: async (shop) => {
        const other = await shop.lab.server({ sites: [{ name: 'elsewhere.example.test' }] });
        await shop.dns.setA(wwwName, [shop.server.address, other.address]);
        return other;
      },
      problem: { code: 'proof-on-other-server', facts: { name: wwwName } },
    },
    {
      title: 'an IPv6 address that leads to another machine',
      spoil: async (shop) => {
        const other = await shop.lab.server({ sites: [{ name: shopName, aliases: [wwwName] }] });
        await shop.dns.setAaaa(wwwName, [other.address6 ?? '']);
      },
      problem: { code: 'proof-on-other-server', facts: { name: wwwName } },
    },
  ];

  it('passes a rule of a site that a macro makes', async () => {
    const shop = await startShop(
      inSite('', {
        modules: ['rewrite', 'macro'],
        files: {
          '/etc/apache2/sites-available/own.conf': `<Macro Site $name>\n<VirtualHost *:80>\nServerName $name\nServerAlias www.$name\nDocumentRoot /var/www/html\nRewriteEngine on\nRewriteRule "/\\." - [F]\n</VirtualHost>\n</Macro>\nUse Site ${shopName}\n`,
        },
      }),
    );
    try {
      const start = await shop.server.snapshot('/etc');
      const { ended, stdout } = await shop.secure();
      expect(ended, stdout).toMatchObject({ outcome: 'committed' });
      expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
      expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    } finally {
      await shop.lab.stop();
    }
  });

  it.each(cases)('$title: is found, named, and nothing is left', async ({ options, spoil, problem }) => {
    const shop = await startShop(options ?? {});
    try {
      await spoil?.(shop);
      const start = await shop.server.snapshot('/etc');
      const { ended, lines } = await shop.secure();
      expect(ended).toMatchObject({ outcome: 'undone', problem });
      expect(lines.filter((line) => line.type === 'step' && line.step === 'validate')).toEqual([]);
      expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
      expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
    } finally {
      await shop.lab.stop();
    }
  });
});

describe('after the certificate is installed', () => {
  let shop: Shop;
  let start: Snapshot;
  afterAll(() => shop?.lab.stop());

  describe('another site of the server that leans on ours', () => {
    const leaning = '/etc/apache2/sites-available/bakery.conf';
    beforeAll(async () => {
      shop = await startShop({
        modules: ['alias'],
        sites: [{ name: shopName, aliases: [wwwName] }],
        files: {
          [leaning]: `<VirtualHost *:80>\nServerName bakery.example.test\nDocumentRoot /var/www/html\n<IfFile /etc/sealkeeper/live/${shopName}/fullchain.pem>\nRedirect /  http://elsewhere.example.test/\n</IfFile>\n</VirtualHost>\n`,
          '/etc/apache2/sites-enabled/bakery.conf': { linkTo: '../sites-available/bakery.conf' },
        },
      });
      start = await shop.server.snapshot('/etc');
    });

    it('ends the run undone, and the site is named', async () => {
      const { ended } = await shop.secure();
      expect(ended).toMatchObject({
        outcome: 'undone',
        problem: { code: 'other-site-changed', facts: { site: 'bakery.example.test', scheme: 'http' } },
      });
      expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    });
  });
});

it('an application that sends encrypted visitors round in circles is found, and all is taken back', async () => {
  const shop = await startShop({
    sites: [{ name: shopName, aliases: [wwwName], kind: 'proxy', application: 'never-content' }],
    modules: ['proxy', 'proxy_http'],
  });
  try {
    const start = await shop.server.snapshot('/etc');
    const { ended } = await shop.secure();
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'redirect-loop' } });
    expect(ended.problem?.facts.chain).toEqual(expect.arrayContaining([expect.stringMatching(/^https:/)]));
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  } finally {
    await shop.lab.stop();
  }
});
