/** A web site of a lab server, as the person who set the server up would have written it. */
export interface SiteSpec {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** `static` serves /var/www/NAME; `proxy` sends everything to an application on the server's 127.0.0.1. */
  readonly kind?: 'static' | 'proxy';
  /** What <VirtualHost> is written with; `*:80` unless told. */
  readonly addresses?: readonly string[];
  /** Further lines inside the virtual host. */
  readonly extra?: string;
  /**
   * `plain` answers with the headers it got; `insists-on-https` sends everybody to https unless told by
   * X-Forwarded-Proto that they are there, as Ghost does.
   */
  readonly application?: 'plain' | 'insists-on-https' | 'never-content';
  /** False leaves the file in sites-available without a link (Debian layout only). */
  readonly enabled?: boolean;
}

export interface PlacedSite extends SiteSpec {
  /** The application's port on 127.0.0.1, for proxy sites. */
  readonly applicationPort: number;
}

const firstApplicationPort = 2368;

export function placeSites(sites: readonly SiteSpec[]): readonly PlacedSite[] {
  return sites.map((site, index) => ({ ...site, applicationPort: firstApplicationPort + index }));
}

export function documentRootOf(site: SiteSpec): string {
  return `/var/www/${site.name}`;
}

/** The text of the site's own configuration file. */
export function virtualHost(site: PlacedSite, logFolder: string): string {
  const aliases = site.aliases ?? [];
  const body =
    site.kind === 'proxy'
      ? [
          'ProxyPreserveHost On',
          `ProxyPass / http://127.0.0.1:${site.applicationPort}/`,
          `ProxyPassReverse / http://127.0.0.1:${site.applicationPort}/`,
        ]
      : [`DocumentRoot ${documentRootOf(site)}`];
  const inside = [
    `ServerName ${site.name}`,
    ...(aliases.length > 0 ? [`ServerAlias ${aliases.join(' ')}`] : []),
    ...body,
    `ErrorLog ${logFolder}/${site.name}-error.log`,
    `CustomLog ${logFolder}/${site.name}-access.log combined`,
    ...(site.extra ?? '').split('\n').filter((line) => line.trim() !== ''),
  ];
  const addresses = (site.addresses ?? ['*:80']).join(' ');
  return `<VirtualHost ${addresses}>\n${inside.map((line) => `\t${line}\n`).join('')}</VirtualHost>\n`;
}
