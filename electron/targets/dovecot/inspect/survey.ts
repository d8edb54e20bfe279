import { parseParts, partOf } from '../../../remote/parts.ts';
import { panelOf } from '../../posix/panels.ts';
import { managerOf, systemOf } from '../../posix/system.ts';
import type { DovecotFacts, Include, MailListener } from '../config/facts.ts';

/** The first look at a server, parsed; without the files themselves. */
export interface Survey
  extends Omit<DovecotFacts, keyof import('../../posix/server-files.ts').SeenPaths | 'liveRoot'> {
  /** What somebody but root may change of all that this server is made of: then nothing of it was run. */
  readonly notRoots: string | null;
  readonly isElsewhere: boolean;
  /** False: there is no Dovecot. */
  readonly isThere: boolean;
}

/** `stdout` is that of `lookScript`. */
export function parseSurvey(stdout: string, nonce: string): Survey {
  const parts = parseParts(stdout, nonce);
  const part = (name: string) => partOf(parts, name);
  const lines = (name: string) =>
    part(name)
      .split('\n')
      .filter((line) => line !== '');
  const [processId, main = '', named] = lines('main');
  const [pidFile = '', pid] = lines('pid');
  const [ssl = '', certificate = ''] = lines('shown');
  const [node = '', own = ''] = lines('host');
  const code = lines('code')[0] ?? '0';
  return {
    ...managerOf(part('manager')),
    system: systemOf(lines('system')),
    version: /^\d+(\.\d+)+/.exec(part('version').trim())?.[0] ?? '',
    program: processId === undefined ? null : (lines('program')[0] ?? null),
    doveadm: lines('doveadm')[0] ?? null,
    main,
    isNamed: named !== undefined,
    pidFile,
    isPidFileTrue: processId !== undefined && pid?.trim() === processId,
    panel: panelOf(lines('panels')),
    complaint: code === '0' ? null : part('complaint').trim() || 'Dovecot gave no reason',
    shown: { certificate, ssl },
    endsSessions: part('clients').trim() !== 'no',
    hostName: (own === '' ? node : own).toLowerCase(),
    listeners: listenersIn(part('services'), part('protocols')),
    includes: parts.flatMap(({ name, text }): Include[] => {
      if (name !== 'include') return [];
      const [from = '', pattern = '', ...paths] = text.split('\n');
      return [{ from, pattern, paths: paths.filter((path) => path !== '') }];
    }),
    notRoots: lines('not-roots')[0] ?? null,
    isElsewhere: part('elsewhere') !== '',
    isThere: part('program') !== '',
  };
}

const kinds = {
  imap: ['imap', 'imaps'],
  pop3: ['pop3', 'pop3s'],
  submission: ['submission', 'submissions'],
} as const;
const isOwnMachine = (address: string): boolean => /^(localhost|127\.|\[?::1\]?$)/i.test(address);
const areOutside = (addresses: readonly string[]): boolean =>
  addresses.length === 0 || addresses.some((one) => !isOwnMachine(one));
const words = (text: string): readonly string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** Where this machine reaches what is not heard at every address, nor at its own. Dovecot parts `::` from IPv4. */
function onlyAt(addresses: readonly string[]): { readonly address?: string } {
  const bare = addresses.map((one) => one.replace(/^\[|\]$/g, ''));
  if (bare.some((one) => one === '*' || one === '0.0.0.0' || isOwnMachine(one))) return {};
  if (bare.includes('::')) return { address: '::1' };
  const address = bare.find((one) => /^[0-9a-fA-F:.]+$/.test(one) && /[:.]/.test(one));
  return address === undefined ? {} : { address };
}

/** Of the services and protocols as `doveconf` prints them: what is closed, or open for the machine alone, is no listener. */
export function listenersIn(services: string, protocols: string): readonly MailListener[] {
  const ofAll = valueIn(protocols, 'listen');
  // 2.3 prints a list, 2.4 a block with a yes or no for each.
  const listed = protocols
    .split('\n')
    .filter((line) => !/^\s*listen\b/.test(line) && !/=\s*no\s*$/.test(line));
  const spoken = new Set(listed.join(' ').split(/[^a-z0-9]+/));
  const listeners: MailListener[] = [];
  let service: keyof typeof kinds | null = null;
  let listener: string[] | null = null;
  for (const line of services.split('\n')) {
    const [, opened] = /^service (imap|pop3|submission)-login \{/.exec(line) ?? [];
    if (/^service /.test(line)) service = (opened as keyof typeof kinds | undefined) ?? null;
    if (service === null) continue;
    if (/^\s+inet_listener\b/.test(line)) listener = [];
    else if (listener !== null && /^\s+\}/.test(line)) {
      const text = listener.join('\n');
      listener = null;
      const port = Number(valueIn(text, 'port'));
      const own = valueIn(text, 'address') || valueIn(text, 'listen');
      const heard = words(own === '' ? ofAll : own);
      const isOpen = port > 0 && port <= 65_535 && spoken.has(service) && areOutside(heard);
      const kind = kinds[service][valueIn(text, 'ssl') === 'yes' ? 1 : 0];
      if (isOpen) listeners.push({ kind, port, ...onlyAt(heard) });
    } else listener?.push(line);
  }
  return listeners;
}

function valueIn(text: string, name: string): string {
  for (const line of text.split('\n')) {
    const [own = '', ...value] = line.split('=');
    if (own.trim() === name) return value.join('=').trim();
  }
  return '';
}
