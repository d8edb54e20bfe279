import { bareOf, isStar } from '../../../shared/names/domain-name.ts';
import { toAscii } from '../../../shared/names/international.ts';

export interface BindingParts {
  /** `*`, or a concrete address without brackets. */
  readonly address: string;
  readonly port: number;
  /** As written: Unicode, a wildcard, or empty. */
  readonly writtenHost: string;
  /** A-labels, lower case. */
  readonly host: string;
}

/**
 * The parts of `IP:PORT:HOST`. An IPv6 address has colons of its own and stands in brackets, so the parts are
 * counted from the end. Null where it has another form (`net.tcp`, `ftp` behind a host, …).
 */
export function bindingParts(information: string): BindingParts | null {
  const last = information.lastIndexOf(':');
  const middle = information.lastIndexOf(':', last - 1);
  if (last < 0 || middle < 0) return null;
  const port = Number(information.slice(middle + 1, last));
  const address = information.slice(0, middle).replace(/^\[(.*)\]$/, '$1');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return null;
  const writtenHost = information.slice(last + 1);
  return {
    address: isEveryAddress(address) ? '*' : address,
    port,
    writtenHost,
    host: asciiHost(writtenHost),
  };
}

const isEveryAddress = (address: string): boolean => ['', '*', '0.0.0.0', '::'].includes(address);

/** A host as certificates carry it; what cannot be a name stays as it is, and then meets none. */
export function asciiHost(written: string): string {
  const bare = bareOf(written).replace(/\.$/, '');
  const ascii = toAscii(bare) ?? bare.toLowerCase();
  return isStar(written) ? `*.${ascii}` : ascii;
}

/** The text of a new binding; an IPv6 address gets its brackets back. */
export function bindingText(address: string, port: number, writtenHost: string): string {
  return `${address.includes(':') ? `[${address}]` : address}:${port}:${writtenHost}`;
}
