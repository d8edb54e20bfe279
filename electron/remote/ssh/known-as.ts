import { isIP, SocketAddress } from 'node:net';

/** Under what a server's key stands on record. */
export interface KnownAs {
  /** The name that is dialled, without brackets. */
  readonly host: string;
  readonly port: number;
  /** `HostKeyAlias` of ssh_config(5): the whole name then, whatever the port. */
  readonly alias?: string;
}

/**
 * The names under which OpenSSH looks a server up in known_hosts, as in its `get_hostfile_hostname_ipaddr`: the alias
 * as it is; else `name` on port 22, and `[name]:port` on others. `fallback`: the name without its port, whose key is
 * as good as long as none stands under the first one; null where there is no such name.
 */
export function recordNames({ host, port, alias }: KnownAs): {
  readonly name: string;
  readonly fallback: string | null;
} {
  if (alias !== undefined) return { name: lowerCase(alias), fallback: null };
  const plain = canonicalHost(host);
  return port === 22 ? { name: plain, fallback: null } : { name: `[${plain}]:${port}`, fallback: plain };
}

/** The letters of ASCII only, as OpenSSH has it: other alphabets have pairs that would make two names one. */
export function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** An address in its one usual form, as OpenSSH's `resolve_addr` makes it: `127.1` and `::0001` name the same hosts. */
function canonicalHost(host: string): string {
  const [address = '', ...zone] = host.split('%');
  if (isIP(address) === 6) {
    return lowerCase([new SocketAddress({ address, family: 'ipv6' }).address, ...zone].join('%'));
  }
  const isNumeric = /^[\da-fx.]+$/i.test(host) && URL.canParse(`http://${host}`);
  const numeric = isNumeric ? new URL(`http://${host}`).hostname : host;
  return isIP(numeric) === 4 ? numeric : lowerCase(host);
}
