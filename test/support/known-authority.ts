import { readFile } from 'node:fs/promises';
import type { Shop } from './shop.ts';

/** As a public authority is, a shop's own is known to its whole server. */
export async function knowAuthority({ server, pebble }: Shop): Promise<void> {
  const path = '/etc/ssl/certs/ca-certificates.crt';
  const api = await readFile(pebble.apiTrustFile, 'utf8');
  await server.writeFile(path, `${await server.readFile(path)}\n${api}`);
}
