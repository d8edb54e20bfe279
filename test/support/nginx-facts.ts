import type { NginxFacts } from '../../electron/targets/nginx/config/facts.ts';
import { readTree } from '../../electron/targets/nginx/config/includes.ts';
import { serversOf, streamsOf } from '../../electron/targets/nginx/config/servers.ts';
import { standardFilesystem } from '../../electron/targets/posix/ground.ts';
import type { ServerFile } from '../../electron/targets/posix/server-files.ts';
import { sha256 } from '../../electron/text/digest.ts';

export const mainFile = '/etc/nginx/nginx.conf';

/**
 * Facts of a Debian server whose nginx reads these files (absolute, or below /etc/nginx), without any server asked. Where no
 * nginx.conf is among them, the usual one reads `conf.d/*.conf` and `sites-enabled/*` within `http`.
 */
export function nginxFacts(
  files: Readonly<Record<string, string>>,
  more: Partial<NginxFacts> = {},
): NginxFacts {
  const usual =
    'user www-data;\npid /run/nginx.pid;\nevents {}\nhttp {\n\tinclude /etc/nginx/conf.d/*.conf;\n\tinclude /etc/nginx/sites-enabled/*;\n}\n';
  const texts = new Map(
    Object.entries({ 'nginx.conf': usual, ...files }).map(([path, text]) => [
      path.startsWith('/') ? path : `/etc/nginx/${path}`,
      text,
    ]),
  );
  const { main, includes } = readTree({ mainFile, texts });
  const ports = more.ports ?? standardFilesystem.ports;
  const setting = { mainFile, prefix: '/usr/share/nginx', hostName: 'web', ports };
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
    prefix: '/usr/share/nginx',
    mainFile,
    pidFile: '/run/nginx.pid',
    isPidFileTrue: true,
    user: 'www-data',
    unit: 'nginx.service',
    isOpenRc: false,
    panel: null,
    main,
    ...serversOf(main, setting),
    streams: streamsOf(main, setting),
    includes,
    listeners: [],
    files: Object.fromEntries([...texts].map(([path, text]) => [path, seen(path, text)])),
    paths: {},
    unread: {},
    foreignFolders: {},
    versions: {},
    certificates: {},
    ...more,
  };
}

function seen(path: string, text: string): ServerFile {
  return { realPath: path, text, sha256: sha256(text), mode: 0o644, foreign: null };
}
