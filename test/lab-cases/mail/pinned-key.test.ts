import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMail } from '../../lab/mail.ts';
import { debianMailFiles } from '../../lab/mail-debian.ts';
import { type SignedDns, startSignedDns } from '../../lab/signed-dns.ts';
import { type Shop, startShop } from '../../support/shop.ts';

/** A mail server whose key is named in a signed DNS (DANE, TLSA 3 1 1): from then on every certificate is for that key. */

const names = ['shop.example.test', 'www.shop.example.test', 'mail.shop.example.test'] as const;
const [bare, www, mail] = names;
/** Where the domain’s mail is delivered: the same server, by a name that is none of the certificate’s. */
const exchange = 'mx.shop.example.test';
const live = `/etc/sealkeeper/live/${bare}`;
const job = {
  names,
  install: [{ target: 'apache' }, { target: 'postfix' }],
  renewal: { by: 'certbot' },
};

let shop: Shop;
let dns: SignedDns | undefined;
beforeAll(async () => {
  shop = await startShop({
    ...{ software: ['certbot', 'postfix'], tenant: false, names, sites: [{ name: bare, aliases: [www] }] },
    ...{ pebble: { nonceReject: 0 }, files: debianMailFiles(mail) },
  });
  const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
  const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
  await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
  await sh('cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &');
  await startMail(shop.server, ['postfix']);
}, 120_000);
afterAll(async () => {
  await dns?.end();
  await shop?.lab.stop();
}, 60_000);

const sh = (command: string) => shop.server.must(['sh', '-c', command], { timeout: 120_000 });
const digestOf = async (command: string) =>
  (await sh(`${command} | openssl pkey -pubin -outform DER | openssl dgst -sha256 | sed 's/.*= //'`)).trim();
const shownKey = () =>
  digestOf(
    'openssl s_client -connect 127.0.0.1:25 -starttls smtp </dev/null 2>/dev/null | openssl x509 -noout -pubkey',
  );
const serial = async () => (await sh(`openssl x509 -in ${live}/fullchain.pem -noout -serial`)).trim();

it('is kept by certbot from the first run on, which makes it', async () => {
  const run = await shop.secure(job);
  expect(run.ended, run.stdout + run.stderr).toMatchObject({
    outcome: 'committed',
    renewal: { by: 'certbot' },
  });
  expect((await shop.server.readFile(`/etc/letsencrypt/renewal/${bare}.conf`)).toString()).toContain(
    'reuse_key = True\n',
  );
  const [key, former] = [await shownKey(), await serial()];
  await sh('certbot -q renew --force-renewal --no-random-sleep-on-renew');
  expect(await serial()).not.toBe(former);
  expect(await shownKey()).toBe(key);
}, 240_000);

it('is kept by a later run, once DNS names it', async () => {
  const [key, former] = [await shownKey(), await serial()];
  const at = shop.server.address;
  dns = await startSignedDns(shop.lab.hostAddress, shop.lab.folder, [
    {
      name: 'example.test',
      signed: 'well',
      records: [
        ...[...names, exchange].map((name) => `${name}. A ${at}`),
        `${bare}. MX 10 ${exchange}.`,
        // A rule for mail that is announced, and whose page is nowhere.
        `_mta-sts.${bare}. TXT "v=STSv1; id=1;"`,
        `_25._tcp.${exchange}. TLSA 3 1 1 ${key}`,
      ],
    },
  ]);
  const outside = { dnsServer: dns.server, trust: shop.trust };
  const planned = await shop.cli('plan', await shop.jobFile({ ...job, outside }));
  expect(planned.stdout).toContain(`The rule for mail to ${bare} cannot be read`);
  const run = await shop.secure({ ...job, outside });
  expect(run.ended, run.stdout + run.stderr).toMatchObject({
    outcome: 'committed',
    renewal: { by: 'certbot' },
  });
  const kept = run.lines.filter((line) => line.type === 'step' && line.step === 'key');
  expect(kept.at(-1)).toMatchObject({ state: 'done', facts: { system: 'kept' } });
  expect(await serial()).not.toBe(former);
  expect(await shownKey()).toBe(key);
  await sh('certbot -q renew --force-renewal --no-random-sleep-on-renew');
  expect(await shownKey()).toBe(key);
}, 240_000);

it('keeps a run from beginning where it is no longer the one at our place', async () => {
  const before = await shop.server.snapshot('/etc');
  await sh(
    `openssl ecparam -name prime256v1 -genkey -noout -out /root/key && cp -L ${live}/privkey.pem /root/former && cat /root/key >$(readlink -f ${live}/privkey.pem)`,
  );
  const outside = { dnsServer: dns?.server ?? '', trust: shop.trust };
  const run = await shop.secure({ ...job, outside });
  expect(run.ended).toMatchObject({
    outcome: 'refused',
    problem: { code: 'mail-key-pinned', facts: { name: exchange } },
  });
  await sh(`cat /root/former >$(readlink -f ${live}/privkey.pem)`);
  expect(before).toEqual(await shop.server.snapshot('/etc'));
}, 60_000);
