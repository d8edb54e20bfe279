import type { HttpsysRow } from './verbs/shapes.ts';

/** What a server says of where it listens: verbs `detect` and `bind`. */
export interface Listening {
  readonly httpsys: readonly Pick<HttpsysRow, 'table' | 'endpoint'>[];
  /** The machine's own addresses, without loopback. */
  readonly addresses: readonly string[];
  /** The addresses at which http.sys listens at all; empty: everywhere. */
  readonly listenOn: readonly string[];
}

const loopback = '127.0.0.1';

/**
 * An address of the server itself at which a binding for all addresses answers. One with a row of its own in http.sys
 * shows that row's certificate to everybody, so it says nothing of other bindings. Null: there is none. Pure.
 */
export function insideAddress({ httpsys, addresses, listenOn }: Listening, port: number): string | null {
  const ownRows = new Set(
    httpsys
      .filter(({ table }) => table === 'SslBindingInfo')
      .map(({ endpoint }) => endpoint.replace(/^\[(.*)\]:/, '$1:').toLowerCase()),
  );
  return (
    [loopback, ...addresses]
      .filter((address) => !address.includes('%'))
      .filter((address) => listenOn.length === 0 || listenOn.includes(address))
      .find((address) => !ownRows.has(`${address}:${port}`.toLowerCase())) ?? null
  );
}
