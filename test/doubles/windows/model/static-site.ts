import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalOf } from './access.ts';
import type { ModelSite } from './state.ts';

export interface SiteAnswer {
  readonly status: number;
  readonly body: string;
  readonly location?: string;
}

const challengeFolder = '/.well-known/acme-challenge/';

/**
 * How IIS answers a plain request for a challenge file: rules of the whole server, the configuration in the folder
 * (a section that is locked or unknown is 500.19), the site's rules, handlers, and only then the file.
 */
export function siteAnswer(
  site: ModelSite,
  {
    path,
    host,
    urlRewrite,
    isInside = true,
  }: {
    readonly path: string;
    readonly host: string;
    readonly urlRewrite: boolean;
    /** It comes from the server itself. */
    readonly isInside?: boolean;
  },
  folderOf: (windowsPath: string) => string,
): SiteAnswer {
  const { manners } = site;
  const secure = { status: 301, body: '', location: `https://${host}${path}` };
  if (manners.globalRule) return secure;
  const root = rootFor(site, path, folderOf);
  const config = path.startsWith(challengeFolder) ? textOf(join(root, challengeFolder, 'web.config')) : '';
  const names = (element: string) =>
    config.includes(element === 'authorization' ? '<authorization><allow' : `<${element}`);
  if (config !== '' && !config.includes('<configuration')) return { status: 500, body: '500.19' };
  if (manners.locked.some(names)) return { status: 500, body: '500.19' };
  const refused = refusalOf(manners.sections, config, isInside);
  if (refused !== null) return { status: Number(refused.slice(0, 3)), body: refused };
  if (names('rewrite') && !urlRewrite) return { status: 500, body: '500.19' };
  if (manners.redirects && !/<rules>\s*<clear\s*\/>/.test(config)) return secure;
  const isSentOn = manners.httpRedirect || manners.sections.httpRedirect?.attributes?.enabled === true;
  if (isSentOn && !names('httpRedirect enabled="false"')) return secure;
  if (site.hsts?.enabled && site.hsts.redirect) return secure;
  if (path === '/') return { status: 200, body: `This is ${site.name}` };
  if (manners.extensionlessHandler && !names('handlers'))
    return { status: 404, body: 'not found by the application' };
  const isMapped = manners.servesExtensionless || /<mimeMap fileExtension="\."/.test(config);
  if (!/\.[a-z0-9]+$/i.test(path) && !isMapped) return { status: 404, body: '404.3' };
  const file = join(root, path);
  return existsSync(file)
    ? { status: 200, body: readFileSync(file, 'utf8') }
    : { status: 404, body: '404.0' };
}

/** The application or virtual directory with the longest matching path owns a request. */
function rootFor(site: ModelSite, path: string, folderOf: (windowsPath: string) => string): string {
  const [owner] = site.paths
    .filter((each) => path === each.path || path.startsWith(each.path === '/' ? '/' : `${each.path}/`))
    .sort((a, b) => b.path.length - a.path.length);
  return folderOf(owner?.physicalPath ?? 'C:\\inetpub\\wwwroot');
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
