import { parseParts, partOf } from '../../../remote/parts.ts';
import { type Listener, parseListeners } from '../../listeners.ts';
import { ownAddresses } from '../../posix/own-addresses.ts';
import { panelOf } from '../../posix/panels.ts';
import { managerOf, systemOf } from '../../posix/system.ts';
import type { NginxFacts, NginxLayoutId } from '../config/facts.ts';

/** The first look at a server, parsed; the files that came with it are read by `parseReading`. */
export interface Survey
  extends Pick<
    NginxFacts,
    | 'layout'
    | 'system'
    | 'process'
    | 'control'
    | 'product'
    | 'version'
    | 'opensslVersion'
    | 'builtWith'
    | 'complaint'
    | 'warnings'
    | 'prefix'
    | 'mainFile'
    | 'unit'
    | 'isOpenRc'
    | 'panel'
  > {
  readonly listeners: readonly Listener[];
  readonly addresses: readonly string[];
  /** What somebody but root may change of all that this server is made of: then nothing of it was run. */
  readonly notRoots: string | null;
  /** A file of those that includes lead to without an end: then it was not asked to read them. */
  readonly endless: string | null;
  /** The port is answered by a process that sees other files than ours do. */
  readonly isElsewhere: boolean;
  /** What `-g` says beside how it runs. */
  readonly given: string;
}

/** `stdout` and `stderr` are those of `lookScript`. */
export function parseSurvey(stdout: string, stderr: string, nonce: string): Survey {
  const parts = parseParts(stdout, nonce);
  const lines = (name: string) =>
    partOf(parts, name)
      .split('\n')
      .filter((line) => line !== '');
  const { likes, ...system } = systemOf(lines('system'));
  const control = lines('control');
  const [processId, executable = ''] = lines('process');
  const [prefix = '', mainFile = '', given = ''] = partOf(parts, 'places').split('\n');
  const said = partOf(parseParts(stderr, nonce), 'test')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isWarning = (line: string) => /^\S+: \[(warn|notice)\] /.test(line);
  const isRefused = mainFile !== '' && lines('test')[0] !== '0';
  const complaint = said.filter((line) => !isWarning(line)).join('\n') || 'the server gave no reason';
  return {
    system: { ...system, hostName: lines('host')[0] ?? '' },
    layout: layoutOf(likes),
    listeners: parseListeners(
      partOf(parts, 'listeners'),
      processId === undefined ? null : Number(processId),
      partOf(parts, 'children'),
    ),
    addresses: ownAddresses(lines('addresses')),
    process:
      processId === undefined
        ? null
        : { id: Number(processId), executable, name: executable.split('/').at(-1) ?? executable },
    notRoots: lines('not-roots')[0] ?? null,
    endless: lines('endless')[0] ?? null,
    isElsewhere: partOf(parts, 'elsewhere') !== '',
    control,
    ...parseBuild(partOf(parts, 'build')),
    complaint: isRefused ? complaint : null,
    warnings: said.filter(isWarning),
    prefix,
    mainFile,
    given,
    ...managerOf(partOf(parts, 'manager')),
    panel: panelOf(lines('panels')),
  };
}

type Build = Pick<NginxFacts, 'product' | 'version' | 'opensslVersion' | 'builtWith'>;

/** What `nginx -V` says (ngx_show_version_info). */
export function parseBuild(text: string): Build {
  // `nginx version: openresty/1.25.3.1`, `Tengine version: Tengine/2.4.1`, `Angie version: Angie/1.6.0`, each with what
  // it was made of in brackets or on a line of its own: `(nginx/1.23.2)`, `nginx version: nginx/1.23.2`.
  const [, product = '', own = ''] = /^\S+ version: ([A-Za-z]+)\/([\d.]+)/m.exec(text) ?? [];
  const nginx = /\bnginx\/(\d+\.\d+\.\d+)/i.exec(text)?.[1];
  const version = nginx ?? own.split('.').slice(0, 3).join('.');
  const running = /running with OpenSSL (\d+\.\d+\.\d+)/.exec(text)?.[1];
  const built = /^built with OpenSSL (\d+\.\d+\.\d+)/m.exec(text)?.[1];
  const options: Record<string, string> = {};
  const modules = new Set(usualModules.filter((name) => !text.includes(`--without-${name}_module`)));
  for (const [, name = '', value = ''] of text.matchAll(/ --([\w-]+)(?:=('[^']*'|[^\s']*))?/g)) {
    options[name] = value.replace(/^'|'$/g, '');
    const module = /^with-(\w+)_module$/.exec(name)?.[1] ?? (name === 'with-stream' ? 'stream' : undefined);
    if (module !== undefined) modules.add(module);
  }
  return {
    product: product.toLowerCase(),
    version,
    opensslVersion: running ?? built ?? null,
    builtWith: { modules: [...modules], options },
  };
}

/** Built in unless the builder says otherwise (auto/options), of those that planning asks for. */
const usualModules = ['http_rewrite', 'http_proxy', 'http_access', 'http_auth_basic', 'http_map', 'http_geo'];

function layoutOf(likes: readonly string[]): NginxLayoutId {
  const families: readonly (readonly [NginxLayoutId, readonly string[]])[] = [
    ['debian', ['debian', 'ubuntu']],
    ['rhel', ['rhel', 'fedora', 'centos', 'amzn']],
    ['suse', ['suse', 'opensuse', 'sles']],
    ['alpine', ['alpine']],
    ['arch', ['arch']],
    ['freebsd', ['freebsd']],
  ];
  return families.find(([, names]) => names.some((name) => likes.includes(name)))?.[0] ?? 'other';
}
