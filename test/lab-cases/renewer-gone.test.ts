import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Shop, startShop } from '../support/shop.ts';

/** Whoever was to renew is taken away behind our back: its owner is told, long before the certificate ends. */

let shop: Shop;
const sh = (script: string) => shop.server.must(['sh', '-c', script]);
const status = async () => {
  const { exitCode, lines } = await shop.cli('status', '--json');
  return { exitCode, line: lines[0] };
};

beforeAll(async () => {
  shop = await startShop({
    software: ['certbot'],
    tenant: false,
    modules: ['socache_shmcb', 'ssl'],
    pebble: { nonceReject: 0 },
  });
  // As a public authority is: known to the whole system.
  const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
  const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
  await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
  await sh('cp /bin/sleep /usr/sbin/cron; cron 600 >/dev/null 2>&1 </dev/null &');
  const { ended } = await shop.cli('secure', await shop.jobFile({ renewal: { by: 'certbot' } }), '--json');
  expect(ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
}, 180_000);
afterAll(() => shop.lab.stop());

it.each([
  ['its lineage was deleted', 'mv /etc/letsencrypt /root/aside', 'mv /root/aside /etc/letsencrypt', null],
  [
    'the program was removed, and its line of cron is still there',
    'mv /usr/bin/certbot /root/',
    'mv /root/certbot /usr/bin/',
    { health: 'gone', startedBy: '/etc/cron.d/certbot' },
  ],
])('is red where %s, and green again where it is back', async (_title, spoil, mend, renewer) => {
  expect(await status()).toMatchObject({ exitCode: 0, line: { light: 'green', state: 'well' } });
  await sh(spoil);
  const seen = await status();
  await sh(mend);
  expect(seen).toMatchObject({
    exitCode: 3,
    line: { light: 'red', state: 'gone', onServer: { told: { sawAll: true, renewer } } },
  });
  expect(await status()).toMatchObject({ exitCode: 0, line: { light: 'green', state: 'well' } });
});
