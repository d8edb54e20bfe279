import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** A site that certbot has secured and renews: it is seen and said, and no byte of certbot's is touched. */

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ software: ['certbot'], tenant: false, pebble: { nonceReject: 0 } });
  const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
  await shop.server.writeFile('/root/ca.pem', api);
  // As a public authority is: known to the whole system.
  const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
  await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
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

it('lets certbot go on in its own way: a run only puts in place what it renews, and its undo leaves it as it was', async () => {
  const before = await shop.server.snapshot('/etc');
  const run = await shop.cli('secure', await shop.jobFile({ renewal: { by: 'auto' } }), '--json');
  expect(run.ended.renewal?.problem).toBeUndefined();
  expect(run.ended).toMatchObject({
    outcome: 'committed',
    renewal: { by: 'certbot', provenBy: ['trial', 'hook', 'timer'] },
  });
  const since = snapshotDifferences(before, await shop.server.snapshot('/etc'));
  const touched = since.filter((line) => line.startsWith('/etc/letsencrypt'));
  expect(touched.filter((line) => !line.includes('renewal-hooks'))).toEqual([]);
  expect(since.filter((line) => line.includes('sealkeeper-acme'))).toEqual([]);
  const serialIn = (file: string) => shop.server.must(['openssl', 'x509', '-in', file, '-noout', '-serial']);
  const [first] = shop.names;
  await shop.server.must(['certbot', '-q', 'renew', '--force-renewal', '--no-random-sleep-on-renew'], {
    timeout: 120_000,
  });
  expect(await serialIn(`/etc/sealkeeper/live/${first}/fullchain.pem`)).toBe(
    await serialIn(`/etc/letsencrypt/live/${first}/cert.pem`),
  );
  const renewed = await shop.server.snapshot('/etc/letsencrypt');
  expect((await shop.cli('undo', run.ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
  // What certbot has renewed meanwhile is certbot's.
  const left = snapshotDifferences(renewed, await shop.server.snapshot('/etc/letsencrypt'));
  expect(left.filter((line) => !line.includes('renewal-hooks'))).toEqual([]);
  const others = snapshotDifferences(before, await shop.server.snapshot('/etc'));
  expect(others.filter((line) => !line.startsWith('/etc/letsencrypt'))).toEqual([]);
}, 180_000);

it('says nothing of a certificate that certbot does not keep', async () => {
  await shop.server.must(['sh', '-c', 'a2dissite "*-le-ssl" && apachectl graceful']);
  expect(await warnings()).toEqual([]);
});
