import { type Part, parseParts, partOf } from '../../../remote/parts.ts';
import { panelOf } from '../../posix/panels.ts';
import type { SeenPaths } from '../../posix/server-files.ts';
import { managerOf, systemOf } from '../../posix/system.ts';
import { domainListsIn } from '../config/domain-lists.ts';
import { type AskedOption, askedOptions, type EximFacts, type SmtpPort } from '../config/facts.ts';

/** The first look at a server, parsed; without the files themselves. */
export interface Survey extends Omit<EximFacts, keyof SeenPaths | 'liveRoot'> {
  /** What somebody but root may change of all that this server is made of: then nothing of it was run. */
  readonly notRoots: string | null;
  readonly isElsewhere: boolean;
  /** False: there is no Exim. */
  readonly isThere: boolean;
}

/** `stdout` is that of `lookScript`. */
export function parseSurvey(stdout: string, nonce: string): Survey {
  const parts = parseParts(stdout, nonce);
  const lines = (name: string): readonly string[] =>
    partOf(parts, name)
      .split('\n')
      .filter((line) => line !== '');
  const [processId = '', main = '', named] = lines('main');
  const values = valuesIn(lines('values'));
  const sockets = lines('sockets').flatMap((line) => socketIn(line) ?? []);
  const [form = 'file'] = lines('form');
  return {
    notRoots: lines('not-roots')[0] ?? null,
    isElsewhere: lines('elsewhere').length > 0,
    isThere: lines('program').length > 0,
    system: systemOf(lines('system')),
    version: lines('version')[0] ?? '',
    program: lines('program')[0] ?? '',
    process: /^\d+$/.test(processId) ? Number(processId) : null,
    ...managerOf(partOf(parts, 'manager')),
    script: lines('script')[0] ?? null,
    panel: panelOf(lines('panels')),
    complaint: lines('complaint').join('\n') || null,
    main,
    isNamed: named !== undefined,
    odd: lines('odd')[0] ?? null,
    form: form === 'split' || form === 'unsplit' ? form : 'file',
    sources: lines('sources'),
    values,
    domainLists: domainListsIn(lines('lists')),
    domainFolders: foldersIn(parts),
    hostName: (lines('host')[0] ?? '').toLowerCase(),
    listeners: listenersOf(sockets, values.tls_on_connect_ports ?? ''),
    ownPorts: [...new Set(sockets.filter(({ isOwn }) => isOwn).map(({ port }) => port))],
  };
}

/** Lines of `exim -bP`: `name = value`; a switch that is off is `no_name`. */
function valuesIn(lines: readonly string[]): EximFacts['values'] {
  const found: Partial<Record<AskedOption, string>> = {};
  for (const line of lines) {
    const [, name, value = ''] = /^(?:hide )?([a-z_0-9]+) = ?(.*)$/.exec(line) ?? [];
    const known = askedOptions.find((one) => one === name);
    if (known !== undefined) found[known] = value.trim();
  }
  return found;
}

/** Each with what lies in it: a path, then names. */
const foldersIn = (parts: readonly Part[]): EximFacts['domainFolders'] =>
  Object.fromEntries(
    parts
      .filter(({ name }) => name === 'folder')
      .map(({ text }) => text.split('\n'))
      .map(([path = '', ...names]) => [path, names]),
  );

interface Socket {
  readonly address: string;
  readonly port: number;
  readonly isOwn: boolean;
}

/** `00000000:0019` of /proc/net/tcp (proc(5)): an address in the processor's own order of bytes, and a port. Null: none of mail's. */
export function socketIn(line: string): Socket | null {
  const [, coded = '', hex = ''] = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/.exec(line) ?? [];
  const port = Number.parseInt(hex, 16);
  if (coded === '' || port === 0) return null;
  // Words of four bytes, the last of which comes first on all processors that the app meets.
  const bytes = [...coded.matchAll(/.{8}/g)].flatMap(([word]) =>
    [3, 2, 1, 0].map((place) => Number.parseInt(word.slice(place * 2, place * 2 + 2), 16)),
  );
  const isAny = bytes.every((byte) => byte === 0);
  if (bytes.length === 4) {
    return { address: isAny ? '127.0.0.1' : bytes.join('.'), port, isOwn: bytes[0] === 127 };
  }
  const isOwn = bytes.slice(0, 15).every((byte) => byte === 0) && bytes[15] === 1;
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0)).toString(16),
  );
  return { address: isAny ? '::1' : groups.join(':'), port, isOwn };
}

/** One of each port; `wrapped`: those that are encrypted from the start (`tls_on_connect_ports`), by number or by services(5). */
function listenersOf(sockets: readonly Socket[], wrapped: string): readonly SmtpPort[] {
  const fromTheStart = new Set(
    wrapped.split(/[\s:;,<]+/).map((word) => (/^(smtps|submissions|ssmtp|urd)$/.test(word) ? '465' : word)),
  );
  const found = new Map<number, SmtpPort>();
  // IPv4 first: where both are open, that is what everybody can ask.
  for (const { address, port } of sockets.filter(({ isOwn }) => !isOwn)) {
    if (found.has(port) && address.includes(':')) continue;
    const kind = fromTheStart.has(String(port)) ? 'submissions' : port === 25 ? 'smtp' : 'submission';
    found.set(port, { kind, port, address });
  }
  return [...found.values()].sort((one, other) => one.port - other.port);
}
