import type { NginxFacts } from '../../electron/targets/nginx/config/facts.ts';
import { streamsOf } from '../../electron/targets/nginx/config/handed-on.ts';
import { readTree } from '../../electron/targets/nginx/config/includes.ts';
import { serversOf } from '../../electron/targets/nginx/config/servers.ts';
import { standardFilesystem } from '../../electron/targets/posix/ground.ts';
import { sha256 } from '../../electron/text/digest.ts';
import type { ServerFile } from '../../electron/text/server-file.ts';

export const mainFile = '/etc/nginx/nginx.conf';

/**
 * Facts of a Debian server whose nginx reads these files (absolute, or below /etc/nginx), without any server asked. Where no
 * nginx.conf is among them, and no other main file is told, the usual one reads `conf.d/*.conf` and `sites-enabled/*` within
 * `http`. `foreign`: by path, who else may change a file.
 */
export function nginxFacts(
  files: Readonly<Record<string, string>>,
  more: Partial<NginxFacts> = {},
  foreign: Readonly<Record<string, string>> = {},
): NginxFacts {
  const { mainFile: main = mainFile, prefix = '/usr/share/nginx', ports = standardFilesystem.ports } = more;
  const usual =
    'user www-data;\npid /run/nginx.pid;\nevents {}\nhttp {\n\tinclude /etc/nginx/conf.d/*.conf;\n\tinclude /etc/nginx/sites-enabled/*;\n}\n';
  const texts = new Map(
    Object.entries({ ...(main === mainFile ? { 'nginx.conf': usual } : {}), ...files }).map(
      ([path, text]) => [path.startsWith('/') ? path : `/etc/nginx/${path}`, text],
    ),
  );
  const tree = readTree({ mainFile: main, texts });
  const setting = { mainFile: main, prefix, hostName: 'web', ports };
  return {
    ...standardFilesystem,
    layout: 'debian',
    system: { id: 'debian', title: 'Debian GNU/Linux 12 (bookworm)', hostName: 'web' },
    process: { id: 77, executable: '/usr/sbin/nginx', name: 'nginx' },
    control: ['/usr/sbin/nginx'],
    product: 'nginx',
    version: '1.22.1',
    opensslVersion: '3.0.19',
    builtWith: { modules: ['http_rewrite', 'http_ssl', 'http_v2', 'stream'], options: {} },
    complaint: null,
    warnings: [],
    prefix,
    mainFile: main,
    pidFile: '/run/nginx.pid',
    isPidFileTrue: true,
    user: 'www-data',
    unit: 'nginx.service',
    isOpenRc: false,
    panel: null,
    main: tree.main,
    ...serversOf(tree.main, setting),
    streams: streamsOf(tree.main, setting),
    includes: tree.includes,
    listeners: [],
    addresses: [],
    files: Object.fromEntries(
      [...texts].map(([path, text]) => [path, seen(path, text, foreign[path] ?? null)]),
    ),
    paths: {},
    unread: {},
    foreignFolders: {},
    versions: {},
    certificates: {},
    ...more,
  };
}

function seen(path: string, text: string, foreign: string | null): ServerFile {
  return { realPath: path, text, sha256: sha256(text), mode: 0o644, foreign };
}

/** A `server` with these listens, a comma between them. */
export const server = (listen: string, names: string, more = '') =>
  `server {\n${
    listen === ''
      ? ''
      : listen
          .split(', ')
          .map((one) => `\tlisten ${one};\n`)
          .join('')
  }${names === '' ? '' : `\tserver_name ${names};\n`}${more}}\n`;

/** All in one file of `conf.d`. */
export const oneFile = (...servers: readonly string[]) => nginxFacts({ 'conf.d/all.conf': servers.join('') });
