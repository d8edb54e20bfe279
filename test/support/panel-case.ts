import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sshEnvironment } from '../../electron/remote/environment.ts';
import { openAnyServer, pinHostKey, type ServerRequest } from '../../electron/remote/open-server.ts';
import type { PanelHost } from '../../electron/remote/panel/host.ts';
import type { Account, Pair } from '../doubles/panels/account.ts';
import { type CpanelDouble, cpanelDouble } from '../doubles/panels/cpanel.ts';
import { memorySpace } from '../doubles/panels/space.ts';
import { issuedPair, type TestAuthority, testAuthority } from './test-authority.ts';
import { testCertificate } from './test-certificate.ts';

const home = '/home/shop';
const root = `${home}/public_html`;

/** Key and certificate of an authority, as the panel holds them. */
export function pairFor(authority: TestAuthority, names: readonly string[]): Pair {
  const { keyPem, chainPem } = issuedPair(authority, names);
  const end = '-----END CERTIFICATE-----';
  const at = chainPem.indexOf(end) + end.length;
  return { cert: chainPem.slice(0, at), key: keyPem, cab: chainPem.slice(at).trim() };
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

/** Of one authority for all cases of a file: its keys take long. */
let usual: Pair | undefined;

/** A double of a customer's area, and the ways to it. Close it when done. */
export async function panelCase(change: Partial<Account> = {}, given?: Pair | null) {
  usual ??= pairFor(testAuthority(), formerNames);
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
