import { readFile } from 'node:fs/promises';
import type { Shop } from './shop.ts';

/** What a server trusts. */
export const knownAuthorities = '/etc/ssl/certs/ca-certificates.crt';

/** A living cron, and an authority that the whole system knows, as it knows a public one. */
export async function readyForCertbot({ server, pebble }: Shop): Promise<void> {
  const api = await readFile(pebble.apiTrustFile, 'utf8');
  await server.writeFile(knownAuthorities, `${await server.readFile(knownAuthorities)}\n${api}`);
  await livingCron({ server });
}

/** For the start of a server, and its restart. */
export async function livingCron({ server }: Pick<Shop, 'server'>): Promise<void> {
  await server.must([
    'sh',
    '-c',
    'cp /bin/sleep /usr/sbin/cron; setsid cron 6000 </dev/null >/dev/null 2>&1 &',
  ]);
}
