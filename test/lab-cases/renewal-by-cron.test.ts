import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dailyCron, dailyTime } from '../../electron/renewers/hook/daily.ts';
import { mailDoors, shownAtDoor, watchMail } from '../faults/watch-mail.ts';
import { type Watch, watchPages } from '../faults/watch-site.ts';
import { cronMail, installCron, startCron } from '../lab/cron-debian.ts';
import { startMail } from '../lab/mail.ts';
import { type DueShop, dueShops, mail, name } from '../support/due-shops.ts';
import { sha1Of } from '../support/hook-on-server.ts';
import { knowAuthority } from '../support/known-authority.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';
import { differencesOnWhole, type WholeServer, wholeServer } from '../support/whole-server.ts';

/**
 * Certificates that fall due by themselves, on servers with Debian's own cron and certbot, and nobody logged in. Of 30 days
 * certbot counts back from the end, so that these are due a few seconds after they were issued, again and again. Root has put
 * the lines at each minute, and the hours for which the package's line waits at random end when the test says so. All of
 * the servers wait for the same minutes.
 */

const lineage = `/etc/letsencrypt/live/${name}`;
const packagesLine = '/etc/cron.d/certbot';
const ours = dailyCron(name, dailyTime(name)).path;
const day = 86_400;

/** Logs, and what Postfix notes as people knock. */
const othersOwn = ['/var/log/', '/var/lib/postfix/prng_exch: ', '/var/spool/postfix/pid/'];

/** By perl the package's line waits, up to twelve hours: here as long as `held` is there, and only once at a time. */
const held = '/run/held';
const waits = `#!/bin/sh
mkdir /run/waits 2>/dev/null || exit 1
while [ -e ${held} ]; do sleep 0.2; done
rmdir /run/waits
`;

interface Place {
  readonly shop: Shop;
  readonly before: WholeServer;
  /** What certbot and our own line said in their tables before anything was hastened. */
  readonly tables: Map<string, string>;
  readonly watches: Watch[];
  /** What visitors have been shown, the first first. */
  readonly shown: string[];
  runId: string;
}

const places = new Map<DueShop, Place>();
function at(kind: DueShop): Place {
  const place = places.get(kind);
  if (place === undefined) throw new Error(`no server with ${kind.title}`);
  return place;
}

async function open(kind: DueShop): Promise<void> {
  const validity = { certificateValiditySeconds: 30 * day + 15 };
  // A refused nonce certbot tries once more only.
  const shop = await startShop({ ...kind.options, tenant: false, pebble: { ...validity, nonceReject: 0 } });
  const { server } = shop;
  await knowAuthority(shop);
  await installCron(server);
  await server.writeFile('/usr/local/bin/perl', waits);
  await server.must(['chmod', '755', '/usr/local/bin/perl']);
  await server.writeFile('/etc/cron.d/witness', '* * * * * root echo heard\n');
  await startCron(server);
  if (kind.hasMail) await startMail(server);
  const before = await wholeServer(server);
  places.set(kind, { shop, before, tables: new Map(), watches: [], shown: [], runId: '' });
}

beforeAll(() => Promise.all(dueShops.map(open)), 400_000);
afterAll(async () => {
  await Promise.all([...places.values()].map(({ shop }) => shop.lab.stop()));
}, 60_000);

const sh = ({ shop }: Place, command: string) => shop.server.must(['sh', '-c', command], { timeout: 60_000 });
const said = async ({ shop }: Place) =>
  (await shop.server.readFile(`/var/lib/sealkeeper/renew/${name}`)).toString();
const renewed = ({ shop }: Place) => sha1Of(shop.server, `${lineage}/fullchain.pem`);
const served = ({ shop }: Place) => shownAt(shop.server.address, name);
const onEachDoor = async ({ shop }: Place, { hasMail }: DueShop) =>
  new Set([
    await shownAt(shop.server.address, name),
    ...(hasMail
      ? await Promise.all(mailDoors.map((door) => shownAtDoor(shop.server.address, mail, door)))
      : []),
  ]);

/** A table's one line that names this, at each minute; and as it was. */
async function hasten(place: Place, table: string, named: string): Promise<void> {
  const text = (await place.shop.server.readFile(table)).toString();
  place.tables.set(table, text);
  const hastened = text
    .split('\n')
    .map((line) =>
      line.includes(named) && /^[0-9]/.test(line)
        ? ['*', '*', '*', '*', '*', ...line.split(' ').slice(5)].join(' ')
        : line,
    )
    .join('\n');
  expect(hastened).not.toBe(text);
  await place.shop.server.writeFile(table, hastened);
}
const asItWas = async (place: Place, table: string) =>
  await place.shop.server.writeFile(table, place.tables.get(table) ?? '');

describe('with nobody logged in', () => {
  it.concurrent.for(dueShops)(
    '$title: certbot has it from the run on, started by cron',
    { timeout: 300_000 },
    async (kind) => {
      const place = at(kind);
      const { ended, stdout, stderr } = await place.shop.secure(kind.job);
      expect(ended, stdout + stderr).toMatchObject({
        outcome: 'committed',
        renewal: { by: 'certbot', provenBy: ['way', 'trial', 'hook', 'timer'] },
      });
      place.runId = ended.runId;
      place.shown.push((await served(place)) ?? '');
      expect(await onEachDoor(place, kind)).toEqual(new Set(place.shown));
    },
  );
});

describe('due while somebody else’s mistake stands', () => {
  it.concurrent.for(dueShops)(
    '$title: is renewed, and the former one stays for visitors',
    { timeout: 300_000 },
    async (kind) => {
      const place = at(kind);
      const { address } = place.shop.server;
      place.watches.push(watchPages([{ name, address, body: '' }]));
      if (kind.hasMail) place.watches.push(watchMail(address, mail));
      await sh(place, kind.broken.by);
      await hasten(place, packagesLine, 'certbot');
      await expect.poll(() => said(place), { timeout: 240_000, interval: 500 }).toMatch(/^blocked\t/);
      await sh(place, `touch ${held}`);
      expect(place.shown).not.toContain(await renewed(place));
      expect(await onEachDoor(place, kind)).toEqual(new Set(place.shown));
    },
  );
});

describe('once that is mended', () => {
  it.concurrent.for(dueShops)(
    '$title: the daily line puts it in place',
    { timeout: 180_000 },
    async (kind) => {
      const place = at(kind);
      await sh(place, kind.broken.mendedBy);
      await hasten(place, ours, 'hook');
      await expect.poll(() => said(place), { timeout: 120_000, interval: 500 }).toMatch(/^ok\t/);
      for (const table of [ours, packagesLine]) await asItWas(place, table);
      place.shown.push((await renewed(place)) ?? '');
      expect(await onEachDoor(place, kind)).toEqual(new Set(place.shown.slice(-1)));
    },
  );
});

describe('due again, with all well', () => {
  it.concurrent.for(dueShops)(
    '$title: is renewed and shown, and nobody has been sent away',
    { timeout: 240_000 },
    async (kind) => {
      const place = at(kind);
      await sh(place, `rm ${held}`);
      await expect
        .poll(async () => place.shown.includes((await renewed(place)) ?? ''), { timeout: 120_000 })
        .toBe(false);
      await expect
        .poll(() => sh(place, 'pgrep -x certbot || true'), { timeout: 60_000, interval: 500 })
        .toBe('');
      place.shown.push((await renewed(place)) ?? '');
      expect(await onEachDoor(place, kind)).toEqual(new Set(place.shown.slice(-1)));
      expect(await said(place)).toMatch(/^ok\t/);
      for (const watch of place.watches)
        expect(await watch.stop()).toMatchObject({ failed: 0, failures: [], shown: place.shown });
      // cron sends what a line prints: the witness is heard, and neither certbot nor the hook had anything to tell.
      const subjects = await sh(place, `grep ^Subject: ${cronMail}`);
      expect(
        new Set(
          subjects
            .trim()
            .split('\n')
            .map((line) => line.replace(/.*> /, '')),
        ),
      ).toEqual(new Set(['echo heard']));
    },
  );
});

describe('taken back', () => {
  it.concurrent.for(dueShops)(
    '$title: the whole server is as it was, what was renewed since too',
    { timeout: 120_000 },
    async (kind) => {
      const place = at(kind);
      const undone = await place.shop.cli('undo', place.runId, '--json');
      expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
      const differences = await differencesOnWhole(place.shop.server, place.before);
      expect(differences.filter((line) => !othersOwn.some((path) => line.startsWith(path)))).toEqual([]);
    },
  );
});
