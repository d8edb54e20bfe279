import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import type { CustomerSpace } from './space.ts';

export interface Pair {
  readonly cert: string;
  readonly key: string;
  readonly cab: string;
}

export interface AccountSite {
  readonly domain: string;
  /** As the panel names it with certificates; of an addon domain it is a subdomain of the main one. */
  readonly servername: string;
  readonly aliases: readonly string[];
  readonly root: string;
}

/** One customer of a host with cPanel. */
export interface Account {
  readonly user: string;
  readonly token: string;
  readonly home: string;
  /** The first is the main one. */
  readonly sites: readonly AccountSite[];
  readonly space: CustomerSpace;
  /** As `Features::list_features` tells. */
  readonly features: Record<string, 0 | 1>;
  /** By `servername`. */
  readonly installed: Map<string, Pair & { readonly isAutoSsl?: boolean }>;
  /** Keys and certificates in the customer's own store, which an installation adds to. */
  readonly kept: Pair[];
  readonly excluded: Set<string>;
  /** What AutoSSL gets for a site, or why it gets none; missing: it gets none and says nothing. `turns`: so often it says that it is at work. */
  readonly autoSsl: {
    turns: number;
    pair?: (site: AccountSite) => Pair | null;
    problem?: string;
  };
  /** The web server takes up what is installed; null: it is taken away. */
  onInstall: (servername: string, pair: Pair | null) => Promise<void>;
}

export const fingerprintOf = (pem: string): string =>
  createHash('sha256').update(new X509Certificate(pem).raw).digest('hex');

/** Answers of one function, in the words of its documentation (api.docs.cpanel.net). */
export type Answer = { readonly data: unknown } | { readonly refused: string };
type Fields = URLSearchParams;

const refused = (words: string): Answer => ({ refused: words });
const noFeature = (feature: string): Answer => refused(`You do not have the feature “${feature}”.`);

export function accountFunctions(
  account: Account,
): Readonly<Record<string, (fields: Fields) => Promise<Answer>>> {
  const { sites, features, installed, kept, space } = account;
  let atWork = 0;
  const need = (fields: Fields, name: string): string => fields.get(name) ?? '';
  const siteAt = (domain: string): AccountSite | undefined =>
    sites.find((site) => [site.domain, site.servername, ...site.aliases].includes(domain));
  const namesOf = ({ domain, servername, aliases }: AccountSite) => [
    ...new Set([domain, servername, ...aliases]),
  ];
  const asTold = (site: AccountSite, type: string) => ({
    domain: site.domain,
    documentroot: site.root,
    homedir: account.home,
    ip: '192.0.2.10',
    port: '80',
    servername: site.servername,
    serveralias: site.aliases.join(' '),
    type,
    user: account.user,
  });
  const pathIn = (folder: string): string => (folder.startsWith('/') ? folder : `${account.home}/${folder}`);
  return {
    'Variables::get_user_information': async () => ({ data: { user: account.user } }),
    'Variables::get_server_information': async () => ({ data: { version: '11.126.0.9' } }),
    'Features::list_features': async () => ({ data: features }),
    'DomainInfo::domains_data': async () => ({
      data: {
        main_domain: sites[0] === undefined ? null : asTold(sites[0], 'main_domain'),
        addon_domains: sites.slice(1).map((site) => asTold(site, 'addon_domain')),
        sub_domains: [],
        parked_domains: [],
      },
    }),
    'SSL::installed_hosts': async () => ({
      data: sites.flatMap((site) => {
        const pair = installed.get(site.servername);
        if (pair === undefined) return [];
        const { subject, issuer } = new X509Certificate(pair.cert);
        return [
          {
            servername: site.servername,
            domains: namesOf(site),
            fqdns: namesOf(site),
            docroot: site.root,
            ip: '192.0.2.10',
            is_primary_on_ip: 0,
            needs_sni: 1,
            mail_sni_status: 1,
            certificate_text: pair.cert,
            certificate: {
              is_autossl: pair.isAutoSsl === true ? 1 : 0,
              is_self_signed: subject === issuer ? 1 : 0,
            },
          },
        ];
      }),
    }),
    async 'SSL::fetch_key_and_cabundle_for_certificate'(fields) {
      const asked = need(fields, 'certificate');
      if (asked === '') return refused('You must specify the “certificate”.');
      const found = kept.find(({ cert }) => fingerprintOf(cert) === fingerprintOf(asked));
      // That there is none is no failure there.
      return found === undefined
        ? { data: { crt: asked, key: null, cab: null, status: 1 } }
        : { data: { crt: found.cert, key: found.key, cab: found.cab, status: 1 } };
    },
    async 'SSL::install_ssl'(fields) {
      if (features.sslinstall !== 1) return noFeature('sslinstall');
      const site = siteAt(need(fields, 'domain'));
      if (site === undefined) return refused(`You do not own “${need(fields, 'domain')}”.`);
      const pair = { cert: need(fields, 'cert'), key: need(fields, 'key'), cab: need(fields, 'cabundle') };
      const certificate = new X509Certificate(pair.cert);
      if (!certificate.checkPrivateKey(createPrivateKey(pair.key)))
        return refused('The key does not match the certificate.');
      installed.set(site.servername, pair);
      if (!kept.some(({ cert }) => fingerprintOf(cert) === fingerprintOf(pair.cert))) kept.push(pair);
      await account.onInstall(site.servername, pair);
      return {
        data: { action: 'install', domain: site.servername, working_domains: namesOf(site), status: 1 },
      };
    },
    async 'SSL::delete_ssl'(fields) {
      const site = siteAt(need(fields, 'domain'));
      if (site === undefined || !installed.has(site.servername))
        return refused('There is no SSL host there.');
      installed.delete(site.servername);
      await account.onInstall(site.servername, null);
      return { data: null };
    },
    'SSL::get_autossl_excluded_domains': async () =>
      features.autossl === 1
        ? { data: [...account.excluded].map((excluded_domain) => ({ excluded_domain })) }
        : noFeature('autossl'),
    async 'SSL::add_autossl_excluded_domains'(fields) {
      for (const name of need(fields, 'domains').split(',')) account.excluded.add(name);
      return { data: null };
    },
    async 'SSL::remove_autossl_excluded_domains'(fields) {
      for (const name of need(fields, 'domains').split(',')) account.excluded.delete(name);
      return { data: null };
    },
    async 'SSL::start_autossl_check'() {
      if (features.autossl !== 1) return noFeature('autossl');
      atWork = account.autoSsl.turns;
      return { data: null };
    },
    async 'SSL::is_autossl_check_in_progress'() {
      if (atWork === 0) return { data: 0 };
      atWork -= 1;
      if (atWork > 0) return { data: 1 };
      for (const site of sites) {
        const isLeft = namesOf(site).every((name) => account.excluded.has(name));
        const pair = isLeft ? null : (account.autoSsl.pair?.(site) ?? null);
        if (pair === null) continue;
        installed.set(site.servername, { ...pair, isAutoSsl: true });
        kept.push(pair);
        await account.onInstall(site.servername, pair);
      }
      return { data: 1 };
    },
    'SSL::get_autossl_problems': async () => ({
      data:
        account.autoSsl.problem === undefined
          ? []
          : sites.map(({ domain }) => ({
              domain,
              problem: account.autoSsl.problem,
              time: '2026-12-01T00:00:00Z',
            })),
    }),
    async 'Fileman::list_files'(fields) {
      const folder = pathIn(need(fields, 'dir'));
      const found = await space.list(folder);
      if (found === null) return refused(`The system could not open the directory “${folder}”.`);
      const kinds = fields.get('types');
      const isShown = fields.get('show_hidden') === '1';
      return {
        data: found
          .filter(({ type }) => kinds === null || kinds === type)
          .filter(({ file }) => isShown || !file.startsWith('.'))
          .map((one) => ({ ...one, absdir: folder, fullpath: `${folder}/${one.file}`, size: '27' })),
      };
    },
    async 'Fileman::save_file_content'(fields) {
      const folder = pathIn(need(fields, 'dir'));
      if ((await space.list(folder)) === null) return refused(`The directory “${folder}” does not exist.`);
      await space.write(`${folder}/${need(fields, 'file')}`, need(fields, 'content'));
      return { data: { path: `${folder}/${need(fields, 'file')}`, to_charset: 'utf-8' } };
    },
    async 'api2 Fileman::mkdir'(fields) {
      const [parent, name] = [pathIn(need(fields, 'path')), need(fields, 'name')];
      const there = await space.list(parent);
      if (there === null || there.some(({ file }) => file === name))
        return refused(`${parent}/${name}: File exists`);
      await space.makeFolder(`${parent}/${name}`);
      return { data: [{ path: parent, name, permissions: need(fields, 'permissions') }] };
    },
    async 'api2 Fileman::fileop'(fields) {
      const path = pathIn(need(fields, 'sourcefiles'));
      const [folder, file] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
      const there = (await space.list(folder)) ?? [];
      if (!there.some((one) => one.file === file)) return refused(`${path}: No such file or directory`);
      if (need(fields, 'op') !== 'unlink') return refused('unknown operation');
      await space.remove(path);
      return { data: [{ src: path, dest: null, result: 1 }] };
    },
  };
}
