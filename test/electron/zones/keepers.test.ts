import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeAway } from '../../../electron/solvers/dns-values.ts';
import { zoneProviders } from '../../../electron/zones/registry.ts';
import type { Zone, ZoneAccess } from '../../../electron/zones/zone-access.ts';
import { type DnsProviderId, dnsProviderIds, providerOf } from '../../../shared/dns/providers.ts';
import { toProblem } from '../../../shared/problems.ts';
import { azureDouble, googleCloudDouble } from '../../doubles/zones/by-grant.ts';
import { cpanelDouble } from '../../doubles/zones/by-line.ts';
import {
  cloudflareDouble,
  digitaloceanDouble,
  infomaniakDouble,
  ionosDouble,
} from '../../doubles/zones/by-record.ts';
import { inwxDouble, netcupDouble } from '../../doubles/zones/by-session.ts';
import { desecDouble, gandiDouble, godaddyDouble, hetznerDouble } from '../../doubles/zones/by-set.ts';
import { ovhDouble, ovhRefreshes, porkbunDouble } from '../../doubles/zones/by-signature.ts';
import { keepersOf, ledgerInMemory, presentAndTakeAway } from '../../doubles/zones/ledger.ts';
import { powerdnsDouble } from '../../doubles/zones/own-server.ts';
import { route53Double } from '../../doubles/zones/route53.ts';
import { calm, HeldZones, type KeeperDouble, type Mood, startStandIn } from '../../doubles/zones/stand-in.ts';
import { seeded } from '../../support/seeded.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const doubles: Readonly<Record<Exclude<DnsProviderId, 'rfc2136' | 'bind' | 'acme-dns'>, KeeperDouble>> = {
  cloudflare: cloudflareDouble,
  godaddy: godaddyDouble,
  ionos: ionosDouble,
  hetzner: hetznerDouble,
  ovh: ovhDouble,
  digitalocean: digitaloceanDouble,
  gandi: gandiDouble,
  netcup: netcupDouble,
  inwx: inwxDouble,
  porkbun: porkbunDouble,
  desec: desecDouble,
  powerdns: powerdnsDouble,
  route53: route53Double,
  azure: azureDouble,
  'google-cloud': googleCloudDouble,
  infomaniak: infomaniakDouble,
  cpanel: cpanelDouble,
};

const ours = `o${'-'.repeat(21)}A${'_'.repeat(20)}`;
const second = 'b'.repeat(43);
const zoneName = 'example.test';
const record = `_acme-challenge.shop.${zoneName}`;
const certificate = testCertificate(['localhost']);
/** Of each keeper; `ZONE_CUTS=60` makes a thousand of all. */
const cuts = Number(process.env.ZONE_CUTS ?? 12);

it('every keeper that holds zones, but those that BIND is tried with, has a stand-in, and says so', () => {
  const standIns = dnsProviderIds.filter(
    (id) => providerOf(id).triedOn === 'stand-in' && zoneProviders[id].keepsNewest === undefined,
  );
  expect(standIns.toSorted()).toEqual(Object.keys(doubles).toSorted());
});

describe.each(Object.entries(doubles))('%s, as its documentation says', (id, keeper) => {
  const provider = zoneProviders[id as keyof typeof doubles];
  let zones = new HeldZones([]);
  const mood: Mood = calm();
  const pauses: number[] = [];
  let place: Awaited<ReturnType<typeof startStandIn>>;
  // One server for all cases: each begins with zones of its own.
  const held: KeeperDouble = { ...keeper, answer: (request) => keeper.answer(request, zones) };
  beforeAll(async () => {
    const { keyPem, chainPem: certPem } = certificate;
    place = await startStandIn(held, zones, mood, { keyPem, certPem });
  });
  afterAll(() => place?.end());
  beforeEach(() => {
    zones = new HeldZones([`deep.${zoneName}`, zoneName, 'other.test']);
    Object.assign(mood, calm());
    pauses.length = 0;
    place.asked.length = 0;
  });

  const open = (
    change: Readonly<Record<string, string>> = {},
    { signal, patience }: { readonly signal?: AbortSignal; readonly patience?: number } = {},
  ): ZoneAccess =>
    provider.open(
      { settings: { ...keeper.settings, ...change }, signal: signal ?? new AbortController().signal },
      {
        now: () => new Date(),
        pause: async (milliseconds) => void pauses.push(milliseconds),
        standIn: {
          url: place.url,
          trustPem: certificate.chainPem,
          ...(patience === undefined ? {} : { patience }),
        },
      },
    );
  const zoneOf = async (access: ZoneAccess, name = record): Promise<Zone> => {
    const zone = await access.findZone(name);
    if (zone === null) throw new Error(`no zone for ${name}`);
    return zone;
  };
  const problemOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (thrown: unknown) => toProblem(thrown),
    );

  it('finds the nearest zone, of a parent too, and none of others', async () => {
    const access = open();
    expect(await access.findZone(record)).toMatchObject({ name: zoneName });
    expect(await access.findZone(`_acme-challenge.a.deep.${zoneName}`)).toMatchObject({
      name: `deep.${zoneName}`,
    });
    expect(await access.findZone('_acme-challenge.nobodys.test')).toBeNull();
    // What was found once is not asked for again.
    const { length } = place.asked;
    await access.findZone(`_acme-challenge.${zoneName}`);
    if (id !== 'desec') expect(place.asked.length - length).toBeLessThan(2);
  });

  it('puts values beside those of others, over several pages, each once, and takes away ours alone', async () => {
    for (const value of ['one', 'two', 'three', 'four', 'five']) zones.add(zoneName, record, value, 4711);
    zones.add(zoneName, `not.${record}`, ours);
    const access = open();
    const zone = await zoneOf(access);
    expect(await access.listValues(zone, record)).toHaveLength(5);
    for (const value of [ours, ours, second]) await access.addValue(zone, record, value);
    expect(zones.valuesAt(zoneName, record).toSorted()).toEqual(
      ['one', 'two', 'three', 'four', 'five', ours, second].toSorted(),
    );
    expect((await access.listValues(zone, record)).toSorted()).toEqual(
      zones.valuesAt(zoneName, record).toSorted(),
    );
    for (const value of [ours, second, second]) await access.removeValue(zone, record, value);
    expect(zones.valuesAt(zoneName, record).toSorted()).toEqual(['five', 'four', 'one', 'three', 'two']);
    expect(zones.at(zoneName, record).every(({ ttl }) => ttl === 4711)).toBe(true);
    expect(zones.valuesAt(zoneName, `not.${record}`)).toEqual([ours]);
    if (id === 'ovh') expect(ovhRefreshes(zones)).toBe(4);
  });

  it('leaves no record where there was none', async () => {
    const access = open();
    const zone = await zoneOf(access);
    expect(await access.listValues(zone, record)).toEqual([]);
    await access.removeValue(zone, record, ours);
    await access.addValue(zone, record, ours);
    expect(zones.valuesAt(zoneName, record)).toEqual([ours]);
    await access.removeValue(zone, record, ours);
    expect(zones.at(zoneName, record)).toEqual([]);
  });

  it('whose answer to a change got lost keeps no second value, and gives back all that it has of ours', async () => {
    zones.add(zoneName, record, 'theirs', 4711);
    const access = open();
    const zone = await zoneOf(access);
    mood.deaf = 2;
    await access.addValue(zone, record, ours);
    expect(new Set(zones.valuesAt(zoneName, record))).toEqual(new Set(['theirs', ours]));
    mood.deaf = 1;
    await problemOf(access.removeValue(zone, record, ours));
    await open().removeValue(zone, record, ours);
    expect(zones.valuesAt(zoneName, record)).toEqual(['theirs']);
  });

  it('tells a wrong token from a missing right, in its own words and without the secret', async () => {
    const wrong = await problemOf(open(keeper.wrong).findZone(record));
    expect(wrong).toMatchObject({
      code: 'dns-login-refused',
      facts: { provider: providerOf(id as DnsProviderId).title },
    });
    expect(wrong?.detail).not.toBe('');
    const access = open();
    const zone = await zoneOf(access);
    mood.isReadOnly = true;
    const refused = await problemOf(access.addValue(zone, record, ours));
    expect(refused?.code).toBe('dns-right-missing');
    expect(await access.listValues(zone, record)).toEqual([]);
    for (const value of Object.values({ ...keeper.settings, ...keeper.wrong }).filter(
      (each) => each.length > 5,
    ))
      expect(JSON.stringify([wrong, refused])).not.toContain(value);
  });

  it('is asked again when it says so, and not in this run where that is long', async () => {
    mood.busy = { times: 2, seconds: 20 };
    expect(await open().findZone(record)).toMatchObject({ name: zoneName });
    expect(pauses.slice(0, 2).every((pause) => pause > 18_000 && pause <= 20_000)).toBe(true);
    mood.busy = { times: 1, seconds: 600 };
    const put = await problemOf(open().findZone(record));
    expect(put).toMatchObject({ code: 'dns-provider-busy' });
    expect(Number(put?.facts.seconds)).toBeGreaterThan(595);
  });

  it('that is out of order for a moment is waited for, and named where that lasts', async () => {
    mood.broken = 2;
    expect(await open().findZone(record)).toMatchObject({ name: zoneName });
    expect(pauses.slice(0, 2)).toEqual([1000, 3000]);
    mood.broken = 9;
    expect(await problemOf(open().findZone(record))).toMatchObject({ code: 'dns-provider-silent' });
  });

  it('that gives no answer in time is asked again; where that lasts, it is named, also where it begins one', async () => {
    mood.slow = { times: 1, isBegun: false };
    expect(await open({}, { patience: 250 }).findZone(record)).toMatchObject({ name: zoneName });
    expect(pauses[0]).toBe(1000);
    for (const isBegun of [false, true]) {
      mood.slow = { times: 99, isBegun };
      expect(await problemOf(open({}, { patience: 15 }).findZone(record))).toMatchObject({
        code: 'dns-provider-silent',
        facts: { provider: providerOf(id as DnsProviderId).title },
      });
    }
    const called = new AbortController();
    const waiting = problemOf(open({}, { signal: called.signal }).findZone(record));
    called.abort();
    expect(await waiting).toMatchObject({ code: 'cancelled' });
  });

  it(
    'holds nothing of ours after cuts at any request, once the next program has come, and all of others',
    async () => {
      const random = seeded(id);
      for (let turn = 0; turn < cuts; turn += 1) {
        zones = new HeldZones([`deep.${zoneName}`, zoneName]);
        zones.add(zoneName, record, 'theirs', 4711);
        const ledger = ledgerInMemory();
        const cut = { after: Math.floor(random() * 26), isDone: random() < 0.5 };
        mood.cut = { ...cut };
        await presentAndTakeAway(open(), ledger, record, [ours, second]).catch(() => undefined);
        // The next program may be cut off as well, once.
        mood.cut = { after: Math.floor(random() * 8), isDone: random() < 0.5 };
        await takeAway(ledger, keepersOf(open()), new AbortController().signal);
        mood.cut = null;
        const left = await takeAway(ledger, keepersOf(open()), new AbortController().signal);
        expect([left, ledger.left(), zones.valuesAt(zoneName, record)], JSON.stringify(cut)).toEqual([
          [],
          [],
          ['theirs'],
        ]);
      }
    },
    20_000 + cuts * 1000,
  );
});
