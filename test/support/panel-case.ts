import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sshEnvironment } from '../../electron/remote/environment.ts';
import { openAnyServer, pinHostKey, type ServerRequest } from '../../electron/remote/open-server.ts';
import type { PanelHost } from '../../electron/remote/panel/host.ts';
import type { Account, Pair } from '../doubles/panels/account.ts';
import { type CpanelDouble, cpanelDouble } from '../doubles/panels/cpanel.ts';
import { memorySpace } from '../doubles/panels/space.ts';
import { testCertificate } from './test-certificate.ts';

const home = '/home/shop';
const root = `${home}/public_html`;

/** Key and certificate of a small authority of its own, as the panel holds them; of elliptic curves, which are made at once. */
export function pairFor(names: readonly string[]): Pair {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-pair-'));
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', [...args], { cwd: folder, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc'];
  try {
    openssl('req', '-x509', ...newKey, '-subj', '/CN=Test Authority', '-keyout', 'ca.key', '-out', 'ca.pem');
    openssl('req', '-new', ...newKey, '-subj', '/', '-keyout', 'key.pem', '-out', 'csr.pem');
    const named = names.map((name) => `DNS:${name}`).join(',');
    writeFileSync(join(folder, 'ext'), `[ext]\nsubjectAltName=${named}\n`);
    openssl(
      ...['x509', '-req', '-in', 'csr.pem', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', '5'],
      ...['-extfile', 'ext', '-extensions', 'ext', '-out', 'leaf.pem'],
    );
    const read = (file: string) => readFileSync(join(folder, file), 'utf8').trim();
    return { cert: read('leaf.pem'), key: read('key.pem'), cab: read('ca.pem') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A customer with two sites, the first of which shows a certificate that an authority has signed. */
export function customer(
  former: Pair | null,
  change: Partial<Account> = {},
): Account & { all(): readonly string[] } {
  const { space, all } = memorySpace({ [`${root}/index.html`]: 'Shop', [`${home}/blog/index.html`]: 'Blog' });
  return {
    ...{ user: 'shop', token: 'GOODTOKENGOODTOKEN', home, space, all },
    sites: [
      {
        domain: 'shop.test',
        servername: 'shop.test',
        aliases: ['www.shop.test', 'mail.shop.test'],
        root,
      },
      { domain: 'blog.test', servername: 'blog.shop.test', aliases: ['www.blog.test'], root: `${home}/blog` },
    ],
    features: { sslinstall: 1, autossl: 0, filemanager: 1 },
    installed: new Map(former === null ? [] : [['shop.test', former]]),
    kept: former === null ? [] : [former],
    excluded: new Set<string>(),
    autoSsl: { turns: 2 },
    onInstall: async () => undefined,
    ...change,
  };
}

export const formerNames = ['shop.test', 'www.shop.test', 'mail.shop.test'];

/** One for all cases of a file. */
let usual: Pair | undefined;

/** A double of a customer's area, and the ways to it. Close it when done. */
export async function panelCase(change: Partial<Account> = {}, given?: Pair | null) {
  usual ??= pairFor(formerNames);
  const former = given === undefined ? usual : given;
  const account = customer(former, change);
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-panel-'));
  const environment = sshEnvironment({ pinsFile: join(folder, 'pins') }, folder, {});
  let double: CpanelDouble = await cpanelDouble(account, testCertificate(['localhost']));
  const { port } = double;
  const request = (more: Partial<ServerRequest> = {}): ServerRequest => ({
    ...{ host: '127.0.0.1', port, user: account.user },
    auth: { type: 'panel-token', token: account.token },
    ...more,
  });
  return {
    account,
    former,
    environment,
    request,
    double: () => double,
    /** The same place, with another certificate of its own. */
    async restart(): Promise<void> {
      await double.close();
      double = await cpanelDouble(account, testCertificate(['localhost']), { port });
    },
    /** As an owner who has compared the fingerprint. */
    async open(): Promise<PanelHost> {
      const met = await openAnyServer(request(), environment).catch((thrown: unknown) => thrown);
      const problem = Object(met).problem;
      const opened = await openAnyServer(
        request(problem === undefined ? {} : { hostKey: String(problem.facts.fingerprint) }),
        environment,
      );
      await pinHostKey(environment, opened);
      if (opened.host.way !== 'panel-api') throw new Error('this is no panel');
      return opened.host;
    },
    async close(): Promise<void> {
      await double.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type PanelCase = Awaited<ReturnType<typeof panelCase>>;
