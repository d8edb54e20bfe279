import { parseParts, partOf } from '../../../remote/parts.ts';
import { type Listener, parseListeners } from '../../listeners.ts';
import { ownAddresses } from '../../posix/own-addresses.ts';
import { panelOf } from '../../posix/panels.ts';
import { managerOf, systemOf } from '../../posix/system.ts';
import {
  type DumpedHost,
  type Include,
  parseIncludes,
  parseModules,
  parseRunConfig,
  parseVirtualHosts,
  processingIn,
  type RunConfig,
} from '../config/dumps.ts';
import { type EffectiveConfig, parseEffectiveConfig } from '../config/effective.ts';
import type { LayoutId } from '../config/facts.ts';
import { layoutOf } from '../config/layouts.ts';

/** The first look at a server, parsed. */
export interface Survey {
  readonly system: { readonly id: string; readonly title: string };
  readonly layout: LayoutId;
  readonly listeners: readonly Listener[];
  readonly addresses: readonly string[];
  readonly process: { readonly id: number; readonly executable: string; readonly name: string } | null;
  /** What somebody but root may change of all that this server is made of: then nothing of it was run. */
  readonly notRoots: string | null;
  /** The port is answered by a process that sees other files than ours do. */
  readonly isElsewhere: boolean;
  /** Empty: there is no Apache. */
  readonly control: readonly string[];
  readonly version: string;
  /** Its module's name without `mpm_`: `event`. */
  readonly multiProcessing: string;
  /** What somebody but root may change, and a web server of root was started from; it is left alone. Null: nothing. */
  readonly foreign: string | null;
  readonly complaint: string | null;
  readonly dumped: readonly DumpedHost[];
  readonly includes: readonly Include[];
  readonly run: RunConfig;
  readonly modules: readonly string[];
  readonly effective: EffectiveConfig;
  readonly moduleFolder: string | null;
  readonly moduleFiles: readonly string[];
  readonly modsAvailable: readonly string[];
  readonly modsEnabled: readonly string[];
  readonly opensslVersion: string | null;
  readonly isPidFileTrue: boolean;
  readonly unit: string | null;
  readonly isOpenRc: boolean;
  readonly panel: string | null;
}

/** `stdout` and `stderr` are those of `lookScript`. */
export function parseSurvey(stdout: string, stderr: string, nonce: string): Survey {
  const parts = parseParts(stdout, nonce);
  const complaints = parseParts(stderr, nonce);
  const part = (name: string) => partOf(parts, name);
  const lines = (name: string) =>
    part(name)
      .split('\n')
      .filter((line) => line !== '');

  const { likes, ...system } = systemOf(lines('system'));
  const control = lines('control');
  const [processId, executable = ''] = lines('process');
  const [dumpCode, dump] = coded(part('dumps'));
  const [configCode, config] = coded(part('config'));
  const [moduleFolder = '', ...moduleFiles] = part('modules').split('\n');
  const modsAvailable = lines('mods-available');
  const build = part('build');
  const modules = parseModules(dump);
  const failed = dumpCode !== 0 ? 'dumps' : configCode !== 0 ? 'config' : null;

  return {
    system,
    layout: layoutOf(likes, control, modsAvailable.length > 0),
    listeners: parseListeners(
      part('listeners'),
      processId === undefined ? null : Number(processId),
      part('children'),
    ),
    addresses: ownAddresses(lines('addresses')),
    process:
      processId === undefined
        ? null
        : { id: Number(processId), executable, name: executable.split('/').at(-1) ?? executable },
    notRoots: lines('not-roots')[0] ?? null,
    isElsewhere: part('elsewhere') !== '',
    control,
    version: /^Server version: Apache\/([\d.]+)/m.exec(build)?.[1] ?? '',
    multiProcessing: processingIn(modules),
    foreign: lines('foreign')[0] ?? null,
    complaint: control.length === 0 || failed === null ? null : plainComplaint(partOf(complaints, failed)),
    dumped: parseVirtualHosts(dump),
    includes: parseIncludes(dump),
    run: parseRunConfig(dump),
    modules,
    effective: parseEffectiveConfig(config),
    moduleFolder: moduleFolder === '' ? null : moduleFolder,
    moduleFiles: moduleFiles.filter((file) => file.endsWith('.so')),
    modsAvailable,
    modsEnabled: lines('mods-enabled'),
    opensslVersion: parseOpensslVersion(part('openssl')),
    isPidFileTrue: processId !== undefined && part('pid').trim() === processId,
    ...managerOf(part('manager')),
    panel: panelOf(lines('panels')),
  };
}

function coded(text: string): readonly [number, string] {
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end);
  return [first === '' ? 0 : Number(first), end === -1 ? '' : text.slice(end + 1)];
}

/** httpd's own words without its chatter about a missing global ServerName. */
function plainComplaint(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('AH00558'));
  return lines.join('\n') || 'the server gave no reason';
}

function parseOpensslVersion(text: string): string | null {
  // The library that mod_ssl is linked with decides; the program may be a newer one.
  const linked = /libssl\.so\.(\d+)(?:\.(\d+))?/.exec(text);
  const program = /^(?:OpenSSL|LibreSSL) (\d+\.\d+)/m.exec(text)?.[1] ?? null;
  if (linked === null) return program;
  const [, major = '', minor] = linked;
  if (major === '10') return '1.0';
  if (minor === undefined && program?.startsWith(`${major}.`) === true) return program;
  return minor === undefined ? `${major}.0` : `${major}.${minor}`;
}
