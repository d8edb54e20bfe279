import type { SpaceEntry } from '../../remote/webspace/space.ts';

/** Which folders of a web space may be a site's: told from names alone, proven from outside afterwards. Pure. */

/** What web servers show where no page is named (Apache's DirectoryIndex, IIS), and what applications have at their top. */
const startPages: ReadonlySet<string> = new Set([
  ...['index.html', 'index.htm', 'index.php', 'index.xhtml', 'index.shtml', 'index.aspx'],
  ...['default.html', 'default.htm', 'default.aspx', 'default.php', 'home.html'],
  ...['wp-config.php', 'wp-login.php', '.htaccess', 'web.config', 'robots.txt'],
]);

/** As hosts call it; what comes first is the likelier one. */
const usual: readonly string[] = [
  ...['htdocs', 'public_html', 'httpdocs', 'html', 'www', 'web', 'wwwroot', 'public', 'webroot', 'web_users'],
  ...['docs', 'site', 'http', 'httpd.www', 'htdoc', 'webseiten', 'domains', 'sites', 'vhosts', 'subdomains'],
];

/** Never the top of a site, and mostly full of files. */
const never: ReadonlySet<string> = new Set([
  ...[
    'cgi-bin',
    'wp-admin',
    'wp-content',
    'wp-includes',
    'node_modules',
    'vendor',
    'log',
    'logs',
    'mail',
    'tmp',
    'temp',
  ],
  ...[
    'backup',
    'backups',
    'restore',
    'session',
    'sessions',
    'stats',
    'statistik',
    'usage',
    'etc',
    'usr',
    'var',
    'bin',
  ],
  ...[
    'error_docs',
    'anon_ftp',
    'private',
    'images',
    'img',
    'css',
    'js',
    'fonts',
    'cache',
    'uploads',
    'media',
  ],
]);

/** How well a folder fits: the higher, the sooner it is tried. */
export interface Scored {
  readonly path: string;
  readonly score: number;
}

const lower = (text: string): string => text.toLowerCase();

/** What the name of a folder says, for a site of these names. */
export function scoreOfName(name: string, names: readonly string[]): number {
  const own = lower(name);
  if (names.includes(own)) return 40;
  if (names.some((site) => own === `www.${site}` || site === `www.${own}`)) return 35;
  const at = usual.indexOf(own);
  if (at >= 0) return 30 - at;
  // `example` for example.com, as some hosts shorten it.
  return names.some((site) => site.split('.').includes(own) && own.length > 3) ? 12 : 0;
}

/** Whether it is worth a look inside. */
export function isWorthALook({ name, kind }: SpaceEntry): boolean {
  return (kind === 'folder' || kind === 'link') && !name.startsWith('.') && !never.has(lower(name));
}

/** Whether a page stands there that visitors would be shown. */
export const holdsStartPage = (entries: readonly SpaceEntry[]): boolean =>
  entries.some(({ name, kind }) => kind !== 'folder' && startPages.has(lower(name)));
