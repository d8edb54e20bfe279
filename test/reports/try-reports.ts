import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { runHere } from '../support/run-here.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { testCertificate } from '../support/test-certificate.ts';
import { visit } from '../support/visit.ts';
import { hasGuests, type Report } from './report.ts';

const pool = [
  ...['shop.example.test', 'www.shop.example.test', 'other.example.test', 'alpha.example.test'],
  ...['zeta.example.test', 'www.example.test', 'old.example.test', 'example.test'],
];
const otherOf = (address: string) => address.replace(/\d+$/, '200');

let shop: Shop;

/** Where the files of a case go. */
const folderOf = ({ web }: Pick<Report, 'web'>) => (web === 'nginx' ? '/etc/nginx' : '/etc/apache2');

/**
 * What happened to others, each laid onto one real Apache, or nginx: secured as expected or refused untouched, and undone. All
 * of one kind.
 */
export function tryReports(reports: readonly Report[]): void {
  beforeAll(async () => {
    const web = reports[0]?.web ?? 'apache';
    const folder = folderOf({ web });
    const apacheGuests = reports.some(hasGuests);
    shop = await startShop({ names: pool, sites: [], defaultSite: false, ipv6: false, web, apacheGuests });
    const pairs = {
      other: testCertificate(['other.example.test']),
      multi: testCertificate(['shop.example.test', 'www.shop.example.test', 'old.example.test']),
    };
    await shop.server.must(['mkdir', `${folder}/tls`, `${folder}/alias`]);
    for (const [name, pair] of Object.entries(pairs)) {
      await shop.server.writeFile(`${folder}/tls/${name}.crt`, pair.chainPem);
      await shop.server.writeFile(`${folder}/tls/${name}.key`, pair.keyPem);
    }
    for (const name of pool) {
      await shop.server.must(['mkdir', '-p', `/srv/${name}`]);
      await shop.server.writeFile(`/srv/${name}/index.html`, pageOf(name));
    }
    await shop.server.must(['cp', '-a', folder, '/root/web']);
  });
  afterAll(() => shop.lab.stop());

  describe.each(reports)('$id: $title', (report) => {
    it('ends as it must, shows each name its own page, and undo gives back every byte', async () => {
      try {
        await lay(report);
        await outcome(report);
      } finally {
        await onServer(report.after);
      }
    });
  });
}

const pageOf = (name: string) => `<title>${name}</title><p>This is the page of ${name}.</p>\n`;

/** By one program on the server. */
async function lay({ web, files, modules, before }: Report): Promise<void> {
  const { server } = shop;
  const folder = folderOf({ web });
  // One that has just begun anew with other settings may need longer.
  if (await server[web].isRunning()) await server[web].stop().catch(() => server[web].stop());
  const lines = Object.entries(files).flatMap(([path, text]) => {
    const bytes = Buffer.from(filled(text), 'latin1').toString('base64');
    return [`mkdir -p "$(dirname '${path}')"`, `echo '${bytes}' | base64 -d >'${path}'`];
  });
  const script = [
    `rm -rf /etc/sealkeeper /var/lib/sealkeeper ${folder} && cp -a /root/web ${folder}`,
    linkModule,
    ...modules.map((module) => `link ${module}`),
    `cd ${folder}`,
    ...lines,
  ];
  await server.must(['sh', '-e'], { input: script.join('\n') });
  await onServer(before);
  await server[web].start();
}

/** `link` makes what a module depends on, as a2enmod would. */
const linkModule = `link() {
  cd /etc/apache2/mods-available
  for more in $(sed -n 's/^# Depends: //p' "$1.load"); do [ -e "../mods-enabled/$more.load" ] || link "$more"; done
  for one in load conf; do [ ! -e "$1.$one" ] || ln -sf "../mods-available/$1.$one" ../mods-enabled/; done
}`;

const filled = (text: string): string =>
  text
    .replaceAll('@ADDRESS@', shop.server.address)
    .replaceAll('@OTHER@', otherOf(shop.server.address))
    .replaceAll('@KEY@', shop.lab.keys.keyFile);

const onServer = async (lines: readonly string[]): Promise<void> => {
  for (const line of lines) await shop.server.must(['sh', '-c', filled(line)]);
};

async function outcome(report: Report): Promise<void> {
  const { names, expected } = report;
  const start = await shop.server.snapshot('/etc');
  const others = neighbours(report);
  const [own, atFirst] = await Promise.all([Promise.all(names.map(meets)), Promise.all(others.map(meets))]);
  const { environment, end } = await ownComputer(report);
  try {
    const run = (...args: readonly string[]) => runHere([...args, '--json'], environment);
    const result = await run('secure', await shop.jobFile(jobOf(report)));
    expect({ outcome: result.ended.outcome, code: result.ended.problem?.code ?? '' }, said(result)).toEqual({
      outcome: expected.outcome,
      code: expected.code,
    });
    if (expected.outcome === 'refused') {
      const facts = Object.entries(result.ended.problem?.facts ?? {}).map(([name, is]) => [name, String(is)]);
      expect(Object.fromEntries(facts)).toMatchObject(expected.facts);
    } else {
      if (expected.facts.own !== 'no') {
        const shown = await Promise.all(names.map(meets));
        for (const [index, { name, http }] of own.entries()) {
          const was = expected.facts.own === 'page' ? { status: 200, body: pageOf(name) } : http;
          // A site that does not work says nothing of whether it goes on working.
          expect([0, 500]).not.toContain(was.status);
          expect(shown[index]?.https).toMatchObject({ ...was, trusted: true, certificate: {} });
        }
        expect(shown.every(({ http }) => http.trusted)).toBe(expected.facts.plain !== 'yes');
      }
      const now = await Promise.all(others.map(meets));
      for (const [index, was] of atFirst.entries()) expect(now[index]).toMatchObject(kept(was));
      expect((await run('undo', result.ended.runId)).ended.outcome).toBe('undone');
    }
    const changed = snapshotDifferences(start, await shop.server.snapshot('/etc'));
    // mod_md writes by itself while it runs.
    expect(changed.filter((one) => !one.startsWith('/etc/apache2/md/'))).toEqual([]);
    expect(await Promise.all(others.map(meets))).toEqual(atFirst);
  } finally {
    end();
  }
}

/** The other names of a case, and one of which it says nothing: that one arrives where strangers do. */
function neighbours({ names, files }: Report): readonly string[] {
  const others = pool.filter((name) => !names.includes(name));
  const isSaid = (name: string) => Object.values(files).some((text) => text.includes(name));
  return [...others.filter(isSaid), ...others.filter((name) => !isSaid(name)).slice(0, 1)];
}

const said = ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) =>
  `${stdout.split('\n').slice(-4).join('\n')}${stderr}`.slice(-3000);

async function meets(name: string) {
  const one = async (scheme: string) => {
    const nothing = { status: 0, body: '', trusted: false, certificate: null };
    return await visit(`${scheme}://${name}/`, shop).then(
      ({ status, body, trusted, certificate }) => ({ status, body: portless(body), trusted, certificate }),
      () => nothing,
    );
  };
  const [http, https] = await Promise.all([one('http'), one('https')]);
  return { name, http, https };
}

/** What Apache says below its own pages. */
const portless = (body: string): string => body.replace(/ Port \d+<\/address>/, '');

/** What must not change for a name that nobody asked for: its plain page, and an encrypted page that was its own. */
function kept({ name, http, https }: Awaited<ReturnType<typeof meets>>) {
  const { status, body } = http;
  // A name without a site of its own may be sent on by the first one, whose certificate is renewed.
  const plain = http.certificate === null ? http : { status, body };
  return { ...(status === 0 ? {} : { http: plain }), ...(https.body === pageOf(name) ? { https } : {}) };
}

function jobOf({ names, web, login, given, redirect, sshConfig }: Report): object {
  const { auth, ...server } = shop.job.server;
  const { user = server.user, sudo } = login;
  const access = sshConfig === null ? { auth } : { host: 'shop' };
  const root = sudo === undefined ? {} : { sudo: { passwordEnv: sudo } };
  const meant = given.length === 0 ? {} : { defaultSiteFor: given };
  return {
    names,
    redirect,
    ...meant,
    install: [{ target: web }],
    server: { ...server, user, ...access, ...root },
  };
}

let computers = 0;

/** A computer without earlier runs: what went wrong in one case must not make the next one careful. */
async function ownComputer({ strangeKeys, sshConfig }: Report) {
  const home = join(shop.lab.folder, `computer-${++computers}`);
  await mkdir(join(home, '.ssh'), { recursive: true });
  const environment = { ...shop.environment, HOME: home, SEALKEEPER_DATA: join(home, 'data') };
  if (sshConfig !== null) await writeFile(join(home, '.ssh', 'config'), filled(sshConfig));
  if (strangeKeys === 0) return { environment, end: () => undefined };
  const socket = join(home, 'agent');
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
  await expect.poll(() => addKeys(home, socket, strangeKeys)).toBe(true);
  return { environment: { ...environment, SSH_AUTH_SOCK: socket }, end: () => agent.kill() };
}

function addKeys(home: string, socket: string, count: number): boolean {
  const files = Array.from({ length: count }, (_, index) => join(home, `strange-${index}`));
  for (const file of files)
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file], { input: 'n\n' });
  return spawnSync('ssh-add', files, { env: { ...process.env, SSH_AUTH_SOCK: socket } }).status === 0;
}
