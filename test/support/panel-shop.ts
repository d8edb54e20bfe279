import { join } from 'node:path';
import type { Account, Pair } from '../doubles/panels/account.ts';
import { type CpanelDouble, cpanelDouble } from '../doubles/panels/cpanel.ts';
import type { CustomerSpace } from '../doubles/panels/space.ts';
import type { LabServer } from '../lab/server.ts';
import { pairFor } from './panel-case.ts';
import { seller } from './seller.ts';
import { startShop } from './shop.ts';
import { testCertificate } from './test-certificate.ts';

const site = 'shop.example.test';
const root = `/var/www/${site}`;
const shownFile = '/etc/ssl/panel-shop.pem';

/** A customer's folders on a real server. */
const spaceOn = (server: LabServer): CustomerSpace => ({
  async list(folder) {
    const told = await server.run([
      'find',
      folder,
      '-mindepth',
      '1',
      '-maxdepth',
      '1',
      '-printf',
      '%y %f\\n',
    ]);
    if (told.exitCode !== 0) return null;
    return told.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ file: line.slice(2), type: line.startsWith('d') ? 'dir' : 'file' }));
  },
  write: (path, text) => server.writeFile(path, text),
  makeFolder: async (path) => void (await server.must(['mkdir', path])),
  remove: async (path) => void (await server.must(['rm', '-r', path])),
});

/** The encrypted site that the panel has its web server show; it goes where there is no certificate. */
const encryptedSite = (aliases: readonly string[]): string => `<VirtualHost *:443>
  ServerName ${site}
  ServerAlias ${aliases.join(' ')}
  DocumentRoot ${root}
  SSLEngine on
  SSLCertificateFile ${shownFile}
</VirtualHost>
`;

/**
 * A shop at a host with cPanel: the panel's door is a double, the web server behind it is a real Apache, which shows what is
 * installed. It shows a certificate that its former authority has signed.
 */
export async function startPanelShop(aliases = [`www.${site}`, `mail.${site}`]) {
  const names = [site, ...aliases];
  const shop = await startShop({
    names,
    sites: [{ name: site, aliases }],
    modules: ['ssl', 'socache_shmcb'],
    tenant: false,
  });
  const { server, lab } = shop;
  const own = seller(names);
  const former: Pair = pairFor(names);
  const show = async (pair: Pair | null): Promise<void> => {
    const file = '/etc/apache2/sites-enabled/panel-ssl.conf';
    await server.must(['rm', '-f', file]);
    if (pair !== null) {
      await server.writeFile(shownFile, [pair.key, pair.cert, pair.cab].join('\n'));
      await server.writeFile(file, encryptedSite(aliases));
    }
    await server.apache.graceful();
  };
  await show(former);
  const account: Account = {
    ...{ user: 'shop', token: 'LABTOKENLABTOKEN', home: '/var/www', space: spaceOn(server) },
    sites: [{ domain: site, servername: site, aliases, root }],
    features: { sslinstall: 1, autossl: 0 },
    installed: new Map([[site, former]]),
    kept: [former],
    excluded: new Set(),
    autoSsl: { turns: 2 },
    onInstall: (_servername, pair) => show(pair),
  };
  const double: CpanelDouble = await cpanelDouble(account, testCertificate(['cpanel.host.test']), {
    address: lab.hostAddress,
  });
  const environment: NodeJS.ProcessEnv = shop.environment;
  environment.CPANEL_TOKEN = account.token;
  environment.WRONG_TOKEN = 'certainly-not-it';
  const url = `https://${lab.hostAddress}:${double.port}`;
  /** As its owner has compared it. */
  let hostKey: string | undefined;
  const at = (tokenEnv = 'CPANEL_TOKEN') => ({
    panel: { url, user: account.user, tokenEnv },
    ...(hostKey === undefined ? {} : { hostKey }),
  });
  return {
    shop,
    account,
    former,
    double,
    site,
    names,
    root,
    url,
    at,
    /** What AutoSSL gets, and who vouches for that. */
    issued: (): Pair => ({
      cert: own.text('leaf.pem'),
      key: own.text('leaf.key'),
      cab: own.text('inter.pem'),
    }),
    ownTrust: join(own.folder, 'root.pem'),
    async secure(change: object = {}) {
      return shop.secure({
        server: at(),
        install: [{ target: 'cpanel' }],
        certificate: { ...shop.job.certificate, key: undefined },
        ...change,
      });
    },
    trust(fingerprint: string): void {
      hostKey = fingerprint;
    },
    async stop(): Promise<void> {
      await double.close();
      own.stop();
      await lab.stop();
    },
  };
}
export type PanelShop = Awaited<ReturnType<typeof startPanelShop>>;
