import { pages } from './apache-debian.ts';
import { packagedFiles } from './packaged-files.ts';
import { file, link, type SeedFile } from './seed.ts';
import { documentRootOf, type PlacedSite } from './site.ts';

/** What Debian's init script and unit start it with. */
export const startNginx = "/usr/sbin/nginx -g 'daemon on; master_process on;'";
export const nginxPidFile = '/run/nginx.pid';

export interface DebianNginx {
  readonly sites: readonly PlacedSite[];
  /** Dynamic modules by Debian's names, such as `stream`. */
  readonly modules: readonly string[];
  /** Whether Debian's own default site is enabled, as it is on a fresh installation. */
  readonly defaultSite: boolean;
}

/** /etc/nginx and /var/www of a Debian server with the given sites. */
export async function debianNginxFiles(wanted: DebianNginx): Promise<readonly SeedFile[]> {
  return [
    ...['conf.d', 'modules-enabled', 'sites-enabled'].map(
      (name) => ({ path: `/etc/nginx/${name}`, kind: 'folder', mode: 0o755, uid: 0 }) as const,
    ),
    ...(await packagedFiles('nginx-common', '/etc/nginx')),
    ...wanted.modules.map((name) =>
      link(
        `/etc/nginx/modules-enabled/50-mod-${name}.conf`,
        `/usr/share/nginx/modules-available/mod-${name}.conf`,
      ),
    ),
    ...(wanted.defaultSite ? [enabled('default')] : []),
    ...wanted.sites.flatMap((site) => [
      file(`/etc/nginx/sites-available/${site.name}`, serverBlock(site)),
      ...(site.enabled === false ? [] : [enabled(site.name)]),
    ]),
    ...pages(wanted.sites),
    { path: '/var/log/nginx', kind: 'folder', mode: 0o755, uid: 0 },
  ];
}

function enabled(site: string): SeedFile {
  return link(`/etc/nginx/sites-enabled/${site}`, `/etc/nginx/sites-available/${site}`);
}

/** The text of the site's own configuration file. */
export function serverBlock(site: PlacedSite): string {
  const listens = site.addresses ?? ['80', '[::]:80'];
  const body =
    site.kind === 'proxy'
      ? [
          'location / {',
          `\tproxy_pass http://127.0.0.1:${site.applicationPort};`,
          '\tproxy_set_header Host $host;',
          '}',
        ]
      : [`root ${documentRootOf(site)};`, 'index index.html;'];
  const inside = [
    ...listens.map((address) => `listen ${address};`),
    `server_name ${[site.name, ...(site.aliases ?? [])].join(' ')};`,
    `access_log /var/log/nginx/${site.name}-access.log;`,
    ...body,
    ...(site.extra ?? '').split('\n').filter((line) => line.trim() !== ''),
  ];
  return `server {\n${inside.map((line) => `\t${line}\n`).join('')}}\n`;
}
