import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { mustRun } from './command.ts';
import { file, link, type SeedFile } from './seed.ts';
import { documentRootOf, type PlacedSite, virtualHost } from './site.ts';

/** What Debian's postinst scripts enable in a fresh installation of apache2 2.4. */
const enabledModules = [
  ...[
    'access_compat',
    'alias',
    'auth_basic',
    'authn_core',
    'authn_file',
    'authz_core',
    'authz_host',
    'authz_user',
  ],
  ...[
    'autoindex',
    'deflate',
    'dir',
    'env',
    'filter',
    'mime',
    'mpm_event',
    'negotiation',
    'reqtimeout',
    'setenvif',
  ],
  'status',
] as const;
const enabledSnippets = [
  'charset',
  'localized-error-pages',
  'other-vhosts-access-log',
  'security',
  'serve-cgi-bin',
];

/** Modules without which a proxy site cannot start. */
const proxyModules = ['proxy', 'proxy_http'];

let packaged: Promise<readonly SeedFile[]> | undefined;

/** The configuration files as the apache2 package ships them, never this machine's own changes. */
function packagedFiles(): Promise<readonly SeedFile[]> {
  packaged ??= readPackagedFiles();
  return packaged;
}

async function readPackagedFiles(): Promise<readonly SeedFile[]> {
  // deb-conffiles(5): ` PATH MD5` a line; the sum is of the file as shipped.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own notation
  const listed = await mustRun(['dpkg-query', '--show', '--showformat=${Conffiles}', 'apache2']);
  const shipped = [...listed.matchAll(/^ (\/etc\/apache2\/\S+) ([0-9a-f]{32})$/gm)];
  return await Promise.all(
    shipped.map(async ([, path = '', sum]) => {
      const bytes = await readFile(path);
      if (createHash('md5').update(bytes).digest('hex') !== sum) {
        throw new Error(
          `${path} is not as the apache2 package ships it, so the lab cannot copy it. ` +
            'Bring it back with: apt-get install --reinstall -o Dpkg::Options::=--force-confnew apache2',
        );
      }
      return file(path, bytes);
    }),
  );
}

export interface DebianApache {
  readonly sites: readonly PlacedSite[];
  /** Modules enabled beside Debian's own choice. */
  readonly modules: readonly string[];
  /** Whether Debian's 000-default.conf is enabled, as it is on a fresh installation. */
  readonly defaultSite: boolean;
}

/** /etc/apache2 and /var/www of a Debian server with the given sites. */
export async function debianApacheFiles(wanted: DebianApache): Promise<readonly SeedFile[]> {
  const shipped = await packagedFiles();
  const paths = new Set(shipped.map((seed) => seed.path));
  const isProxied = wanted.sites.some((site) => site.kind === 'proxy');
  const modules = new Set([...enabledModules, ...wanted.modules, ...(isProxied ? proxyModules : [])]);
  const moduleFiles = [...modules].flatMap((module) => [`${module}.load`, `${module}.conf`]);
  return [
    { path: '/etc/apache2/sites-enabled', kind: 'folder', mode: 0o755, uid: 0 },
    ...shipped,
    ...moduleFiles
      .filter((name) => paths.has(`/etc/apache2/mods-available/${name}`))
      .map((name) => link(`/etc/apache2/mods-enabled/${name}`, `../mods-available/${name}`)),
    ...enabledSnippets.map((name) =>
      link(`/etc/apache2/conf-enabled/${name}.conf`, `../conf-available/${name}.conf`),
    ),
    ...(wanted.defaultSite ? [enabled('000-default')] : []),
    ...wanted.sites.flatMap((site) => [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Apache's own variable, see envvars
      file(`/etc/apache2/sites-available/${site.name}.conf`, virtualHost(site, '${APACHE_LOG_DIR}')),
      ...(site.enabled === false ? [] : [enabled(site.name)]),
    ]),
    ...pages(wanted.sites),
    { path: '/var/log/apache2', kind: 'folder', mode: 0o750, uid: 0 },
  ];
}

function enabled(site: string): SeedFile {
  return link(`/etc/apache2/sites-enabled/${site}.conf`, `../sites-available/${site}.conf`);
}

/** The document roots, each with a page that says whose it is. */
export function pages(sites: readonly PlacedSite[]): readonly SeedFile[] {
  return [
    file('/var/www/html/index.html', 'default site\n'),
    ...sites
      .filter((site) => site.kind !== 'proxy')
      .map((site) => file(`${documentRootOf(site)}/index.html`, `site ${site.name}\n`)),
  ];
}
