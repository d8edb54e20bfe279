import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteLook, siteLook } from '../../shared/look.ts';
import { startDns } from '../electron/outside/support/local-dns.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { mailFiles, startMail } from '../lab/mail.ts';
import { brokenCertificates, brokenZone, encryptedSite, tlsFolder } from '../support/broken-sites.ts';
import { cliIsBuilt } from '../support/shop.ts';

const checkout = join(import.meta.dirname, '..', '..');
let lab: Lab;
let dns: Awaited<ReturnType<typeof startDns>>;
let trust: string;

beforeAll(async () => {
  lab = await startLab();
  const { web, mail, rootPem } = await brokenCertificates();
  const pems = Object.fromEntries(
    Object.entries(web).map(([name, text]) => [`${tlsFolder}/${name}.pem`, { text, mode: 0o600 }]),
  );
  const faulty = ['expired', 'soon', 'wrong', 'incomplete', 'self', 'unknown', 'six'] as const;
  const circle = 'Redirect permanent / http://www.loop.test/\n  ServerAlias x.test';
  const sites = [
    ...faulty.map((pem) => encryptedSite({ name: `${pem}.test`, pem })),
    encryptedSite(
      {
        name: 'good.test',
        pem: 'good',
        lines: 'Header always set Strict-Transport-Security "max-age=86400"',
      },
      'Redirect permanent / https://good.test/',
    ),
    encryptedSite({ name: 'loop.test', pem: 'loop' }, circle),
  ];
  const page = {
    '/var/www/html/index.html': '<h1>shop</h1><img src="http://pictures.test/a.png">\n',
    ...pems,
  };
  const [server, other, post] = await Promise.all([
    lab.server({
      modules: ['ssl', 'socache_shmcb', 'headers'],
      defaultSite: false,
      files: {
        ...page,
        '/etc/apache2/ports.conf': 'Listen 80\nListen 443\n',
        '/etc/apache2/sites-enabled/all.conf': sites.join(''),
      },
    }),
    lab.server({
      modules: ['ssl', 'socache_shmcb'],
      defaultSite: false,
      files: {
        ...page,
        '/etc/apache2/ports.conf': 'Listen 443\n',
        '/etc/apache2/sites-enabled/all.conf': encryptedSite({ name: 'closed80.test', pem: 'closed80' }),
      },
    }),
    lab.server({
      modules: ['headers'],
      software: ['postfix', 'dovecot'],
      sites: [
        { name: 'plain.test', aliases: ['www.plain.test'] },
        { name: 'cdn.test', aliases: ['www.cdn.test'], extra: 'Header set cf-ray 1234' },
      ],
      files: mailFiles(mail),
    }),
  ]);
  await startMail(post);
  dns = await startDns(brokenZone(server, other, post));
  trust = join(lab.folder, 'root.pem');
  await writeFile(trust, rootPem);
});

afterAll(async () => {
  dns?.stop();
  await lab?.stop();
});

/** The command line, as a person would call it; each line that it says but the last. */
async function linesOf(name: string, ...more: readonly string[]) {
  const argv = ['out/cli/main.cjs', 'check', name, '--dns', dns.address, '--trust', trust, '--json', ...more];
  await cliIsBuilt();
  const child = spawn(process.execPath, argv, { cwd: checkout, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const chunk of child.stdout) said += String(chunk);
  const lines = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string });
  expect(lines.at(-1)).toEqual({ type: 'ended', outcome: 'committed', runId: '' });
  return lines.slice(0, -1);
}

async function check(name: string, ...more: readonly string[]): Promise<SiteLook> {
  const [first] = await linesOf(name, ...more);
  const { type, ...look } = first ?? { type: '' };
  expect(type).toBe('look');
  return siteLook.parse(look);
}

const idsOf = ({ findings }: SiteLook) => findings.map(({ id }) => id);

describe.concurrent('a check from outside names the fault', () => {
  it.each([
    ['expired.test', 'certificate-expired'],
    ['soon.test', 'certificate-ends-soon'],
    ['wrong.test', 'certificate-wrong-name'],
    ['incomplete.test', 'certificate-incomplete'],
    ['self.test', 'certificate-self-signed'],
    ['unknown.test', 'certificate-not-trusted'],
    ['plain.test', 'not-encrypted'],
    ['closed80.test', 'port-80-closed'],
    ['six.test', 'ipv6-elsewhere'],
    ['loop.test', 'redirect-loop'],
    ['forbids.test', 'caa-forbids'],
    ['limits.test', 'caa-limits'],
    ['dnssec.test', 'dnssec-broken'],
    ['cdn.test', 'behind-network'],
    ['www.builder.test', 'builder'],
    ['gone.test', 'site-not-answering'],
  ] as const)('%s: %s', async (name, id) => {
    expect(idsOf(await check(name, '--no-mail'))).toContain(id);
  });

  it.each([
    ['expired.test', 'mail-certificate-expired', '25, 110, 143, 465, 587, 993, 995'],
    ['self.test', 'mail-certificate-self-signed', '25, 110, 143, 465, 587, 993, 995'],
    ['wrong.test', 'mail-certificate-wrong-name', '25, 110, 143, 465, 587, 993, 995'],
  ] as const)('mail of %s: %s', async (name, id, doors) => {
    const look = await check(name);
    expect(look.findings.find((finding) => finding.id === id)?.facts).toMatchObject({
      name: `mail.${name}`,
      doors,
    });
  });

  it('parts that come unencrypted, of a site that is encrypted; of others there is nothing to tell', async () => {
    expect((await linesOf('good.test', '--no-mail'))[1]).toMatchObject({
      type: 'mixed-content',
      name: 'good.test',
      pages: ['/'],
      parts: [{ kind: 'image', url: 'http://pictures.test/a.png', pages: ['/'] }],
      problem: null,
    });
    expect((await linesOf('expired.test', '--no-mail'))[1]).toMatchObject({
      pages: [],
      problem: 'CERT_HAS_EXPIRED',
    });
    expect(await linesOf('plain.test', '--no-mail')).toHaveLength(1);
  });

  it('and nothing but good things of a site and mail that are well', async () => {
    const look = await check('good.test');
    expect(look.findings.filter(({ severity }) => severity === 'broken' || severity === 'care')).toEqual([]);
    expect(idsOf(look)).toEqual(
      expect.arrayContaining([
        'certificate-good',
        'leads-to-https',
        'hsts-on',
        'mail-certificate-good',
        'server-software',
      ]),
    );
    const [mail] = look.mail.hosts;
    expect(mail?.endpoints.map(({ door, state }) => `${door} ${state}`).toSorted()).toEqual(
      ['imap', 'imaps', 'pop3', 'pop3s', 'smtp', 'submission', 'submissions'].map(
        (door) => `${door} encrypted`,
      ),
    );
    expect(new Set(mail?.endpoints.map(({ software }) => software))).toEqual(new Set(['Postfix', 'Dovecot']));
    const links = look.names[0]?.certificates[0]?.certificate.links;
    expect(links?.map(({ subject, from }) => `${subject} ${from}`)).toEqual([
      'good.test server',
      'Lab (Lab R1) server',
      'Lab (Lab Root) trust-list',
    ]);
  });
});
