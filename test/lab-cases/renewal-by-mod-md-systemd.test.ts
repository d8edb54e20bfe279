import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchPages } from '../faults/watch-site.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** The same as renewal-by-mod-md.test.ts where systemd runs: Apache as its unit, and a timer in place of a line of cron. */

let shop: Shop;
const name = 'shop.example.test';
const unit = `sealkeeper-${name}`;
const configuration = `/etc/apache2/conf-enabled/sealkeeper-md-${name}.conf`;
const store = '/var/lib/sealkeeper-md';
const lifetime = 2 * 86_400;

beforeAll(async () => {
  shop = await startShop({
    tenant: false,
    systemd: true,
    pebble: { certificateValiditySeconds: lifetime },
  });
  const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
  const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
  await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
}, 120_000);
afterAll(() => shop.lab.stop());

const shell = (text: string) => shop.server.must(['sh', '-c', text], { timeout: 120_000 });
const shown = () =>
  shell(
    `openssl s_client -connect 127.0.0.1:443 -servername ${name} </dev/null 2>/dev/null | openssl x509 -noout -serial`,
  );
const window = (value: string) =>
  shell(`sed -i 's/MDRenewWindow .*/MDRenewWindow ${value}/' ${configuration}`);

it('is handed over, renewed with nobody there by the timer’s own service, and taken back whole', async () => {
  const before = await shop.server.snapshot('/etc');
  const run = await shop.secure({ renewal: { by: 'auto' } });
  expect(run.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'mod-md' } });
  expect(await shell(`systemctl is-enabled ${unit}.timer; systemctl is-active ${unit}.timer`)).toBe(
    'enabled\nactive\n',
  );
  const former = await shown();

  const watch = watchPages([{ name, address: shop.server.address, body: '' }], 100);
  await window(`${lifetime - 5}s`);
  await sleep(5000);
  await shell('systemctl reload apache2');
  for (let turn = 0; turn < 120; turn += 1) {
    const { exitCode } = await shop.server.run([
      'test',
      '-e',
      `${store}/staging/${name}/pubcert.secp256r1.pem`,
    ]);
    if (exitCode === 0) break;
    await sleep(500);
  }
  await sleep(1000);
  await window('33%');
  await shell(`systemctl start ${unit}.service`);
  expect(await watch.stop()).toMatchObject({ failed: 0 });
  expect(await shown()).not.toBe(former);
  expect(await shown()).toBe(
    await shell(`openssl x509 -in /etc/sealkeeper/live/${name}/fullchain.pem -noout -serial`),
  );

  const undone = await shop.cli('undo', run.ended.runId, '--json');
  expect(undone.ended).toMatchObject({ outcome: 'undone' });
  expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  expect((await shop.server.run(['test', '-e', store])).exitCode).toBe(1);
  expect((await shop.server.run(['test', '-e', '/var/lib/sealkeeper'])).exitCode).toBe(1);
}, 240_000);
