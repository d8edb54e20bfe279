import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { acmeDns } from '../../../electron/zones/keepers/acme-dns.ts';
import { toProblem } from '../../../shared/problems.ts';
import {
  calm,
  fieldsOf,
  HeldZones,
  type KeeperDouble,
  startStandIn,
  textOf,
} from '../../doubles/zones/stand-in.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const [subdomain, own] = ['d420c923', 'd420c923.auth.example.test'];
const value = (letter: string): string => letter.repeat(43);

/** https://github.com/acme-dns/acme-dns#usage: two values of each name, the older of which goes. */
const double: KeeperDouble = {
  base: '',
  settings: { url: '', fulldomain: `${own}.`, user: 'c36f50e8', password: 'htB9mR9D-secret' },
  wrong: { password: 'of-nobody-at-all' },
  isLogin: ({ headers }) =>
    headers['x-api-user'] === 'c36f50e8' && headers['x-api-key'] === 'htB9mR9D-secret',
  isChange: () => true,
  unknown: { status: 401, body: { error: 'forbidden' } },
  forbidden: { status: 401, body: { error: 'forbidden' } },
  busy: (seconds) => ({ status: 429, headers: { 'retry-after': String(seconds) }, body: 'slow down' }),
  answer({ path, body }, zones) {
    const { subdomain: named, txt } = fieldsOf(body);
    if (path.join('/') !== 'update') return { status: 404, body: {} };
    if (named !== subdomain) return { status: 400, body: { error: 'bad_subdomain' } };
    if (textOf(txt).length !== 43) return { status: 400, body: { error: 'bad_txt' } };
    zones.replace(own, own, [...zones.valuesAt(own, own), textOf(txt)].slice(-2), 1);
    return { status: 200, body: { txt } };
  },
};

const certificate = testCertificate(['localhost']);
const mood = calm();
let zones = new HeldZones([own]);
let place: Awaited<ReturnType<typeof startStandIn>>;
beforeAll(async () => {
  const { keyPem, chainPem: certPem } = certificate;
  place = await startStandIn({ ...double, answer: (request) => double.answer(request, zones) }, zones, mood, {
    keyPem,
    certPem,
  });
});
afterAll(() => place?.end());
beforeEach(() => {
  zones = new HeldZones([own]);
  Object.assign(mood, calm());
  place.asked.length = 0;
});

const open = (change: object = {}, patience?: number) =>
  acmeDns.open(
    { settings: { ...double.settings, ...change }, signal: new AbortController().signal },
    {
      now: () => new Date(),
      pause: async () => undefined,
      standIn: {
        url: place.url,
        trustPem: certificate.chainPem,
        ...(patience === undefined ? {} : { patience }),
      },
    },
  );
const zone = { name: own, id: subdomain };
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (thrown: unknown) => toProblem(thrown),
  );

it('is for the one name to which an alias leads, and asks nobody for that', async () => {
  expect(await open().findZone(own)).toEqual(zone);
  expect(await open().findZone('_acme-challenge.shop.test')).toBeNull();
  expect(await open().findZone(`x.${own}`)).toBeNull();
  expect(place.asked).toEqual([]);
});

it('shows the values of a bare name and its star, each set once, and refuses the third that would push one out', async () => {
  const access = open();
  zones.add(own, own, value('o'), 1);
  for (const one of [value('a'), value('b'), value('a')]) await access.addValue(zone, own, one);
  expect(zones.valuesAt(own, own)).toEqual([value('a'), value('b')]);
  expect(await access.listValues(zone, own)).toEqual([value('a'), value('b')]);
  expect(await problemOf(access.addValue(zone, own, value('c')))).toMatchObject({
    code: 'dns-provider-refuses',
  });
  expect(zones.valuesAt(own, own)).toEqual([value('a'), value('b')]);
  for (const one of [value('a'), value('b'), value('b')]) await access.removeValue(zone, own, one);
  await access.addValue(zone, own, value('c'));
  expect(zones.valuesAt(own, own)).toEqual([value('b'), value('c')]);
});

it('names a wrong login without the secret, a limit, and that it is out of order', async () => {
  const wrong = await problemOf(open(double.wrong).addValue(zone, own, value('a')));
  expect(wrong).toMatchObject({ code: 'dns-login-refused', facts: { provider: 'acme-dns' } });
  expect(JSON.stringify(wrong)).not.toContain('of-nobody-at-all');
  mood.busy = { times: 1, seconds: 600 };
  expect(await problemOf(open().addValue(zone, own, value('a')))).toMatchObject({
    code: 'dns-provider-busy',
  });
  mood.broken = 2;
  await open().addValue(zone, own, value('a'));
  expect(zones.valuesAt(own, own)).toEqual([value('a')]);
});

it('that gives no answer in time is asked again; where that lasts, it is named', async () => {
  mood.slow = { times: 1, isBegun: false };
  await open({}, 250).addValue(zone, own, value('a'));
  expect(zones.valuesAt(own, own)).toEqual([value('a')]);
  for (const isBegun of [false, true]) {
    mood.slow = { times: 99, isBegun };
    expect(await problemOf(open({}, 15).addValue(zone, own, value('b')))).toMatchObject({
      code: 'dns-provider-silent',
      facts: { provider: 'acme-dns' },
    });
  }
});
