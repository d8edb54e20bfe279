import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** A site that certbot has secured and renews: it is seen and said, and no byte of certbot's is touched. */

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ software: ['certbot'], tenant: false });
  await shop.server.writeFile('/root/ca.pem', await readFile(shop.pebble.apiTrustFile, 'utf8'));
  const names = shop.names.flatMap((name) => ['-d', name]);
  await shop.server.must(
    [
      ...['certbot', '--apache', '--non-interactive', '--agree-tos', '--register-unsafely-without-email'],
      ...['--redirect', '--server', shop.pebble.directory, ...names],
    ],
    { env: { REQUESTS_CA_BUNDLE: '/root/ca.pem' }, timeout: 120_000 },
  );
}, 180_000);
afterAll(() => shop.lab.stop());

const warnings = async () => {
  const { lines, exitCode } = await shop.cli('plan', await shop.jobFile(), '--json');
  expect(exitCode).toBe(0);
  return lines.flatMap((line) => (String(line.type) === 'warning' ? [line.problem] : []));
};

it('says that nothing starts certbot, as long as nothing does', async () => {
  const before = await shop.server.snapshot('/etc');
  expect(await warnings()).toEqual([
    {
      code: 'renewer-not-working',
      facts: {
        by: 'Certbot',
        names: [...shop.names].toSorted(),
        file: `/etc/letsencrypt/live/${shop.names[0]}/cert.pem`,
        starter: '/etc/cron.d/certbot',
        health: 'cronless',
        step: 'mend',
      },
    },
  ]);
  expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
});

it('says who renews, where cron runs', async () => {
  // By its name alone: this machine may have no cron, and whether it would come to certbot is not asked here.
  await shop.server.must(['sh', '-c', 'cp /bin/sleep /usr/sbin/cron; cron 600 >/dev/null 2>&1 </dev/null &']);
  expect(await warnings()).toMatchObject([
    { code: 'renewed-by-another', facts: { by: 'Certbot', starter: '/etc/cron.d/certbot' } },
  ]);
});

it('says nothing of a certificate that certbot does not keep', async () => {
  await shop.server.must(['sh', '-c', 'a2dissite "*-le-ssl" && apachectl graceful']);
  expect(await warnings()).toEqual([]);
});
