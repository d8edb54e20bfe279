import { isForeign } from '../../listeners.ts';
import type { ApacheFacts } from '../config/facts.ts';
import type { Place } from '../config/reading-order.ts';
import type { ConfigNode, Directive } from '../config/tree.ts';
import { waking } from './waking.ts';

export type Listening = Pick<
  ApacheFacts,
  'ports' | 'main' | 'files' | 'modules' | 'run' | 'includes' | 'listeners' | 'process'
>;

export interface Form {
  /** As written in front of the port, colon included: empty, `192.0.2.1:` or `[::]:`. */
  readonly address: string;
  readonly port: string;
}

/** `80`, `192.0.2.1:80`, `[::]:80`. */
export function parseListen(word: string): Form | null {
  const match = /^((?:\[[^\]]*\]|[^:[\]]+):)?(\d+)$/.exec(word);
  return match === null ? null : { address: match[1] ?? '', port: match[2] ?? '' };
}

interface AwakeListen extends Form {
  /** Where it stands; null where only the open socket tells of it. */
  readonly at: { readonly file: string; readonly line: number } | null;
}

/**
 * Where the server listens at a port, by the lines that it has understood; where it could not tell them (no mod_info), by
 * the sockets that it holds.
 */
export function listens(known: Listening, port: number): readonly AwakeListen[] {
  const all = known.main.flatMap(({ name, words, origin, line }) => {
    const form = name === 'listen' ? parseListen(words[0] ?? '') : null;
    return form === null ? [] : [{ ...form, at: { file: origin, line } }];
  });
  return (all.length > 0 ? all : sockets(known)).filter((one) => one.port === String(port));
}

const sockets = ({ listeners, process }: Listening): readonly AwakeListen[] =>
  listeners
    .filter((one) => one.process !== null && process !== null && !isForeign(one, process.name))
    .map(({ address, port }) => ({ address: formOf(address), port: String(port), at: null }));

/** As `Listen` writes it: netstat leaves the brackets out. */
export const formOf = (address: string): string =>
  address === '*' ? '' : address.includes(':') && !address.startsWith('[') ? `[${address}]:` : `${address}:`;

interface WakingListen extends Form {
  /** The file by its name in the settings, and the line. */
  readonly file: string;
  readonly line: number;
}

/**
 * Lines for encrypted pages that sleep until mod_ssl is there, as Debian's ports.conf has them, and wake up with it: only those
 * that are read behind the place where it is loaded. None where it is loaded already (`at` null): what sleeps then goes on.
 */
export function wakingListens(known: Listening, at: Place | null): readonly WakingListen[] {
  return waking(known, at, isListen).flatMap(({ node, file, line }) => {
    const form = parseListen(node.words[0]?.value ?? '');
    return form?.port === String(known.ports.https) ? [{ ...form, file, line }] : [];
  });
}

const isListen = (node: ConfigNode): node is Directive => node.kind === 'directive' && node.name === 'listen';

/**
 * A line by hand that listens for encrypted pages already, and one that would wake up beside it with mod_ssl read at this
 * place: httpd refuses the same port twice, and the kernel a socket for all addresses beside one for a single address. Null: none.
 */
export function listenClash(known: Listening, at: Place | null): Clash | null {
  const awake = listens(known, known.ports.https);
  for (const { address, file, line } of wakingListens(known, at)) {
    const other = awake.find((one) => one.at !== null && meets(one.address, address))?.at;
    if (other !== undefined && other !== null) return { awake: other, asleep: { file, line } };
  }
  return null;
}

interface Clash {
  readonly awake: { readonly file: string; readonly line: number };
  readonly asleep: { readonly file: string; readonly line: number };
}

export const meets = (one: string, other: string): boolean => takes(one, other) || takes(other, one);

/** Does a socket on `address` take what comes to `other`? `[::]` takes IPv4 as well on all but the BSDs. */
export function takes(address: string, other: string): boolean {
  if (address === other || address === '' || address === '*:' || address === '[::]:') return true;
  return address === '0.0.0.0:' && other !== '' && !other.startsWith('[');
}
