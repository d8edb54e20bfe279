import type { HttpsysRow } from '../../../../electron/remote/windows/verbs/shapes.ts';
import type { ModelBinding } from './state.ts';

export interface Endpoint {
  /** `*` for all. */
  readonly ip: string;
  readonly port: number;
  /** As IIS keeps it; empty for all. */
  readonly host: string;
}

/** `IP:PORT:HOST`, or null for a binding of another form. */
export function endpointOf({ protocol, bindingInformation }: ModelBinding): Endpoint | null {
  if (protocol !== 'http' && protocol !== 'https') return null;
  const parts = /^(.*):(\d+):([^:]*)$/.exec(bindingInformation);
  if (parts === null) return null;
  const [, ip = '', port = '', host = ''] = parts;
  return { ip: ip === '' ? '*' : ip.replace(/^\[(.*)\]$/, '$1'), port: Number(port), host };
}

/** A row's key is an address as numbers (HTTP_SERVICE_CONFIG_SSL_KEY): it has one text, whatever IIS' settings say. */
const canonical = (ip: string): string => new URL(`http://[${ip}]`).hostname;

/** Which row of http.sys holds the certificate of a binding: by name with SNI, else by address, shared by all there. */
export function rowKeyOf(binding: ModelBinding): Pick<HttpsysRow, 'table' | 'endpoint'> | null {
  const endpoint = endpointOf(binding);
  if (binding.protocol !== 'https' || endpoint === null || binding.sslFlags & 2) return null;
  const { port, host } = endpoint;
  const ip = endpoint.ip.includes(':') ? canonical(endpoint.ip) : endpoint.ip;
  if (binding.sslFlags & 1) return { table: 'SslSniBindingInfo', endpoint: `${host}:${port}` };
  return { table: 'SslBindingInfo', endpoint: `${ip === '*' ? '0.0.0.0' : ip}:${port}` };
}

export const isSameRow = (a: Pick<HttpsysRow, 'table' | 'endpoint'>, b: typeof a): boolean =>
  a.table === b.table && a.endpoint.toLowerCase() === b.endpoint.toLowerCase();

/**
 * The row that answers a handshake. A row for the very address comes before names, and a certificate for all
 * addresses last; the public sources disagree only about the last two.
 */
export function rowForHandshake(
  rows: readonly HttpsysRow[],
  ip: string,
  port: number,
  servername: string,
): HttpsysRow | null {
  const find = (table: HttpsysRow['table'], endpoint: string) =>
    rows.find((row) => isSameRow(row, { table, endpoint })) ?? null;
  const byName = (name: string) =>
    rows.find(
      ({ table, endpoint }) => table === 'SslSniBindingInfo' && asciiName(endpoint) === `${name}:${port}`,
    ) ?? null;
  const name = servername.toLowerCase();
  return (
    find('SslBindingInfo', `${ip}:${port}`) ??
    (name === '' ? null : (byName(name) ?? byName(`*.${name.slice(name.indexOf('.') + 1)}`))) ??
    find('SslBindingInfo', `0.0.0.0:${port}`)
  );
}

/** IIS keeps names with other letters as typed; browsers ask for their xn-- form. */
export function asciiName(endpoint: string): string {
  const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(endpoint) ?? [];
  return `${asciiHost(host)}:${port}`;
}

export function asciiHost(host: string): string {
  const star = host.startsWith('*.') ? '*.' : '';
  try {
    return star + new URL(`http://${host.slice(star.length)}`).hostname;
  } catch {
    return host.toLowerCase();
  }
}
