import type { DumpedHost } from '../../electron/targets/apache/config/dumps.ts';
import { parseEffectiveConfig } from '../../electron/targets/apache/config/effective.ts';
import type { ApacheFacts } from '../../electron/targets/apache/config/facts.ts';
import { joinHosts } from '../../electron/targets/apache/config/hosts.ts';
import { type Directive, parseConfig, walk } from '../../electron/targets/apache/config/tree.ts';
import { sha256 } from '../../electron/text/digest.ts';
import { toBytes } from '../../electron/text/edits.ts';
import type { ServerFile } from '../../electron/text/server-file.ts';

export interface FactsOptions {
  /** What somebody but root may change: files as Apache names them, and folders. */
  readonly foreign?: readonly string[];
  /** Configuration by path as Apache names it; `sites-enabled/x` is a link to `sites-available/x`. */
  readonly files: Readonly<Record<string, string>>;
  readonly modules?: readonly string[];
  readonly more?: Partial<ApacheFacts>;
}

const root = '/etc/apache2';
const main = `${root}/apache2.conf`;

const debianModules = ['core', 'mpm_event', 'alias', 'setenvif', 'mime', 'authz_core'];

/** What `inspect` would find on a Debian server with these sites, without a server. */
export function debianFacts({ files, modules = [], more = {}, foreign = [] }: FactsOptions): ApacheFacts {
  const all: Readonly<Record<string, string>> = {
    [main]:
      'IncludeOptional mods-enabled/*.load\nInclude ports.conf\nIncludeOptional conf-enabled/*.conf\nIncludeOptional sites-enabled/*.conf\n',
    [`${root}/ports.conf`]: 'Listen 80\n\n<IfModule ssl_module>\n\tListen 443\n</IfModule>\n',
    ...files,
  };
  const loaded = [...debianModules, ...modules].map((name) => `${name}_module`);
  const effective = parseEffectiveConfig(asDump(all, loaded));
  const available = ['ssl', 'rewrite', 'headers', 'socache_shmcb', 'mime', 'setenvif', 'alias'];
  return {
    ports: { http: 80, https: 443 },
    liveRoot: '/etc/sealkeeper',
    proofRoot: '/var/www/sealkeeper-acme',
    layout: 'debian',
    system: { id: 'debian', title: 'Debian GNU/Linux 12 (bookworm)' },
    process: { id: 7, executable: '/usr/sbin/apache2', name: 'apache2' },
    control: ['/usr/sbin/apache2ctl'],
    version: '2.4.62',
    opensslVersion: '3.0',
    multiProcessing: 'event',
    modules: loaded,
    moduleFolder: '/usr/lib/apache2/modules',
    moduleFiles: available.map((name) => `mod_${name}.so`),
    modsAvailable: [
      ...available.map((name) => `${name}.load`),
      'ssl.conf',
      'mime.conf',
      'setenvif.conf',
      'alias.conf',
    ],
    modsEnabled: loaded.map((name) => `${name.replace(/_module$/, '')}.load`),
    run: {
      serverRoot: root,
      pidFile: '/run/apache2/apache2.pid',
      documentRoot: '/var/www/html',
      user: 'www-data',
      group: 'www-data',
      defines: {},
    },
    isPidFileTrue: true,
    unit: null,
    isOpenRc: false,
    panel: null,
    complaint: null,
    includes: [
      { path: main, line: null, parent: null },
      { path: `${root}/conf-enabled/security.conf`, line: 3, parent: main },
      ...Object.keys(all).flatMap((path) => (path === main ? [] : [{ path, line: 4, parent: main }])),
    ],
    ...joinHosts(dumpedHosts(effective.hosts), effective),
    main: effective.main,
    everywhere: effective.everywhere,
    listeners: [{ address: '*', port: 80, process: 'apache2' }],
    addresses: [],
    files: Object.fromEntries(Object.entries(all).map(([path, text]) => [path, file(path, text, foreign)])),
    paths: {},
    unread: {},
    versions: {},
    certificates: {},
    foreignFolders: Object.fromEntries(foreign.map((folder) => [folder, folder])),
    ...more,
  };
}

function file(path: string, text: string, foreign: readonly string[]): ServerFile {
  const bytes = toBytes(text);
  const realPath = path.replace('/sites-enabled/', '/sites-available/');
  const ways = [path, realPath];
  const why = foreign.find((one) => ways.some((way) => way === one || way.startsWith(`${one}/`)));
  return { realPath, text: bytes, sha256: sha256(bytes), mode: 0o644, foreign: why ?? null };
}

/** What mod_info would print: conditions on modules resolved, comments and their like gone. */
function asDump(files: Readonly<Record<string, string>>, loaded: readonly string[]): string {
  const lines: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    lines.push(`# In file: ${path}`);
    const print = (nodes: ReturnType<typeof parseConfig>['nodes']) => {
      for (const node of nodes) {
        if (node.kind === 'directive' && !isReadTime(node)) {
          lines.push(`#   ${node.line.lastLine}:`, node.line.text);
        }
        if (node.kind !== 'section') continue;
        if (node.name === 'ifmodule') {
          const holds = loaded.includes((node.words[0]?.value ?? '').replace(/^mod_(\w+)\.c$/, '$1_module'));
          if (holds) print(node.children);
          continue;
        }
        lines.push(`#   ${node.line.lastLine}:`, node.line.text);
        print(node.children);
        lines.push(`</${node.name}>`);
      }
    };
    print(parseConfig(text).nodes);
  }
  return lines.join('\n');
}

function isReadTime({ name }: Directive): boolean {
  return /^(include|includeoptional|loadmodule|define)$/.test(name);
}

/** DUMP_VHOSTS groups by address, in the order of the files. */
function dumpedHosts(hosts: ReturnType<typeof parseEffectiveConfig>['hosts']): readonly DumpedHost[] {
  const entries = hosts.flatMap((host) =>
    host.forms.map((form) => {
      const [, address = '', port = '*'] = /^(.*?)(?::(\d+|\*))?$/.exec(form) ?? [];
      const shown = /^(_default_|\[::\]|\*)$/.test(address) ? '*' : address;
      const name = host.directives.find((one) => one.name === 'servername')?.words[0] ?? '127.0.0.1';
      return { address: shown, port, name, aliases: [], origin: host.origin, line: host.line };
    }),
  );
  const keys = [...new Set(entries.map(({ address, port }) => `${address}:${port}`))];
  return keys.flatMap((key) => entries.filter(({ address, port }) => `${address}:${port}` === key));
}

/** Every `<VirtualHost>` of a text, for looking at what a plan writes. */
export function virtualHosts(text: string) {
  return [...walk(parseConfig(text).nodes)].flatMap(({ node }) =>
    node.kind === 'section' && node.name === 'virtualhost' ? [node] : [],
  );
}
