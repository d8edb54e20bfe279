import { readFile } from 'node:fs/promises';
import type { Shop } from './shop.ts';

/** What a server trusts. */
export const knownAuthorities = '/etc/ssl/certs/ca-certificates.crt';

/** As a public authority is, a shop's own is known to its whole server. */
export async function knowAuthority({
  server,
  pebble,
}: Pick<Shop, 'server'> & { readonly pebble: Pick<Shop['pebble'], 'apiTrustFile'> }): Promise<void> {
  const api = await readFile(pebble.apiTrustFile, 'utf8');
  await server.writeFile(knownAuthorities, `${await server.readFile(knownAuthorities)}\n${api}`);
}
