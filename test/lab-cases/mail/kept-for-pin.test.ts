import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debianEximFiles, startExim } from '../../lab/exim-debian.ts';
import { startMail } from '../../lab/mail.ts';
import { debianMailFiles } from '../../lab/mail-debian.ts';
import { type SignedDns, startSignedDns } from '../../lab/signed-dns.ts';
import { type Shop, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';

/** DNS names the present key of a mail server for a name that is none of the certificate’s (DANE): what is shown without a name stays. */

const [bare, mail] = ['shop.example.test', 'mail.shop.example.test'] as const;
const [other, exchange] = ['other.example.test', 'mx.other.example.test'] as const;
const names = [bare, mail];

/** The shop's own zone and the other's, in which the key of port 25 is named. */
async function namedIn(shop: Shop): Promise<SignedDns> {
  const { address } = shop.server;
  const asked = 'openssl s_client -connect 127.0.0.1:25 -starttls smtp </dev/null 2>/dev/null';
  const digest = 'openssl x509 -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256';
  const key = await shop.server.must(['sh', '-c', `${asked} | ${digest} | sed 's/.*= //'`]);
  return startSignedDns(shop.lab.hostAddress, shop.lab.folder, [
    {
      name: 'example.test',
      signed: 'well',
      records: [
        ...[...names, exchange].map((name) => `${name}. A ${address}`),
        `${other}. MX 10 ${exchange}.`,
        `_25._tcp.${exchange}. TLSA 3 1 1 ${key.trim()}`,
      ],
    },
  ]);
}

describe('Postfix, whose domains stand in patterns', () => {
  let shop: Shop;
  let dns: SignedDns | undefined;
  const install = [{ target: 'apache' }, { target: 'postfix' }];
  beforeAll(async () => {
    const files = debianMailFiles(mail);
    shop = await startShop({
      names,
      ...{ sites: [{ name: bare }], tenant: false, software: ['postfix'] },
      files: {
        ...files,
        '/etc/postfix/main.cf': `${String(files['/etc/postfix/main.cf'])}virtual_alias_domains = regexp:/etc/postfix/domains\n`,
        '/etc/postfix/domains': '/^other\\.example\\.test$/ OK\n',
      },
    });
    await startMail(shop.server, ['postfix']);
    dns = await namedIn(shop);
  }, 180_000);
  afterAll(async () => {
    await dns?.end();
    await shop?.lab.stop();
  }, 60_000);

  it('is asked about them, and goes on showing the present certificate to whoever asks for no name', async () => {
    const outside = { dnsServer: dns?.server ?? '', trust: shop.trust };
    const asked = await shop.cli('plan', await shop.jobFile({ names, install, outside }));
    expect(asked.stdout, asked.stderr).toContain('regexp:/etc/postfix/domains');
    expect(asked.stdout).toContain('mailDomains');

    const before = await shop.server.snapshot('/etc');
    const old = await shownAt(shop.server.address, exchange, 465);
    const job = { names, install, outside, mailDomains: [other] };
    const planned = await shop.cli('plan', await shop.jobFile(job));
    expect(planned.stdout, planned.stderr).toContain(`_25._tcp.${exchange}. TLSA 3 1 1`);
    expect(planned.stdout).not.toContain('mailDomains');
    const run = await shop.secure(job);
    expect(run.ended, run.stdout + run.stderr).toMatchObject({ outcome: 'committed' });
    const fresh = await shownAt(shop.server.address, bare, 443);
    expect(await shownAt(shop.server.address, mail, 465)).toBe(fresh);
    for (const name of [exchange, '']) expect(await shownAt(shop.server.address, name, 465)).toBe(old);

    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    expect(before).toEqual(await shop.server.snapshot('/etc'));
    expect(await shownAt(shop.server.address, mail, 465)).toBe(old);
  }, 300_000);
});

describe('Exim, whose domains are the files of a folder', () => {
  let shop: Shop;
  let dns: SignedDns | undefined;
  const install = [{ target: 'apache' }, { target: 'exim' }];
  beforeAll(async () => {
    shop = await startShop({
      names,
      ...{ sites: [{ name: bare }], tenant: false, software: ['exim'] },
      files: {
        ...debianEximFiles(mail, {
          macros: [
            'MAIN_LOCAL_DOMAINS = @ : localhost : dsearch;/etc/exim4/virtual',
            'MAIN_TLS_ENABLE = yes',
            'MAIN_TLS_CERTIFICATE = /etc/exim4/exim.crt',
            'MAIN_TLS_PRIVATEKEY = /etc/exim4/exim.key',
          ],
        }),
        [`/etc/exim4/virtual/${other}`]: 'info: root\n',
      },
    });
    const pair = '/etc/ssl/certs/ssl-cert-snakeoil.pem /etc/ssl/private/ssl-cert-snakeoil.key';
    await shop.server.must([
      'sh',
      '-c',
      `set -- ${pair}; cp "$1" /etc/exim4/exim.crt; cp "$2" /etc/exim4/exim.key; chmod 644 /etc/exim4/exim.key`,
    ]);
    await startExim(shop.server);
    dns = await namedIn(shop);
  }, 180_000);
  afterAll(async () => {
    await dns?.end();
    await shop?.lab.stop();
  }, 60_000);

  it('is read itself for them, and goes on showing the present certificate to whoever asks for no name', async () => {
    const outside = { dnsServer: dns?.server ?? '', trust: shop.trust };
    const before = await shop.server.snapshot('/etc');
    const old = await shownAt(shop.server.address, exchange, 465);
    const planned = await shop.cli('plan', await shop.jobFile({ names, install, outside }));
    expect(planned.stdout, planned.stderr).toContain(`_25._tcp.${exchange}. TLSA 3 1 1`);
    const run = await shop.secure({ names, install, outside });
    expect(run.ended, run.stdout + run.stderr).toMatchObject({ outcome: 'committed' });
    const fresh = await shownAt(shop.server.address, bare, 443);
    expect(await shownAt(shop.server.address, mail, 465)).toBe(fresh);
    for (const name of [exchange, '']) expect(await shownAt(shop.server.address, name, 465)).toBe(old);

    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    expect(before).toEqual(await shop.server.snapshot('/etc'));
  }, 300_000);

  it('is refused where a name of the certificate itself is pinned', async () => {
    await dns?.end();
    const { address } = shop.server;
    const lines = [bare, mail].map((name) => `${name}. A ${address}`);
    await rm(join(shop.lab.folder, 'signed-dns'), { recursive: true });
    dns = await startSignedDns(shop.lab.hostAddress, shop.lab.folder, [
      {
        ...{ name: 'example.test', signed: 'well' },
        records: [...lines, `_25._tcp.${mail}. TLSA 3 1 1 ${'ab'.repeat(32)}`],
      },
    ]);
    const outside = { dnsServer: dns.server, trust: shop.trust };
    const run = await shop.secure({ names, install, outside });
    expect(run.ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'mail-key-pinned', facts: { name: mail } },
    });
  }, 120_000);
});
