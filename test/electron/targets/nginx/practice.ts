import type { NginxFacts } from '../../../../electron/targets/nginx/config/facts.ts';
import { readTree } from '../../../../electron/targets/nginx/config/includes.ts';
import { serversOf, streamsOf } from '../../../../electron/targets/nginx/config/servers.ts';
import { sha256 } from '../../../../electron/text/digest.ts';

export const siteFile = '/etc/nginx/sites-enabled/shop';
const debianMain = '/etc/nginx/nginx.conf';
const httpMain = 'events {}\nhttp {\n    include /etc/nginx/sites-enabled/*;\n}\n';

/** An nginx of Debian with these files, all root's own; by default its main file reads sites-enabled. */
export function factsOf(
  files: Readonly<Record<string, string>>,
  change: Partial<NginxFacts> = {},
): NginxFacts {
  const { mainFile = debianMain, ports = { http: 80, https: 443 } } = change;
  const usual = mainFile === debianMain ? { [debianMain]: httpMain } : {};
  const texts = new Map(Object.entries({ ...usual, ...files }));
  const { main, includes } = readTree({ mainFile, texts });
  const setting = { mainFile, prefix: '/usr/share/nginx', hostName: 'server', ports };
  return {
    ports,
    liveRoot: '/etc/sealkeeper',
    proofRoot: '/var/www/sealkeeper-acme',
    files: Object.fromEntries(
      [...texts].map(([path, text]) => [
        path,
        { realPath: path, text, sha256: sha256(text), mode: 0o644, foreign: null },
      ]),
    ),
    paths: {},
    unread: {},
    foreignFolders: {},
    versions: {},
    certificates: {},
    layout: 'debian',
    system: { id: 'debian', title: 'Debian 12', hostName: 'server' },
    process: { id: 7, executable: '/usr/sbin/nginx', name: 'nginx' },
    control: ['/usr/sbin/nginx'],
    product: 'nginx',
    version: '1.22.1',
    opensslVersion: '3.0.19',
    builtWith: { modules: ['http_ssl', 'http_v2'], options: {} },
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
    ...change,
  };
}

/** A `server` with these lines, as people write it. */
export const server = (...lines: readonly string[]): string =>
  `server {\n${lines.map((line) => `    ${line}\n`).join('')}}\n`;
