import { packagedFiles } from './packaged-files.ts';
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

export interface DebianApache {
  readonly sites: readonly PlacedSite[];
  /** Modules enabled beside Debian's own choice. */
  readonly modules: readonly string[];
  /** Whether Debian's 000-default.conf is enabled, as it is on a fresh installation. */
  readonly defaultSite: boolean;
}

/** /etc/apache2 and /var/www of a Debian server with the given sites. */
export async function debianApacheFiles(wanted: DebianApache): Promise<readonly SeedFile[]> {
  const shipped = await packagedFiles('apache2', '/etc/apache2');
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
