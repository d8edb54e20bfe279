import { describe, expect, test } from 'vitest';
import type { RunSummary } from '../../shared/ipc/contract.ts';
import type { SiteStatus } from '../../shared/ipc/site-status.ts';
import type { Standing } from '../../shared/ipc/standing.ts';
import { type Known, mendOf, mySites, sitesWith } from '../../shared/my-sites.ts';
import type { WatchState } from '../../shared/watch-states.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const day = 86_400_000;
const at = (days: number): string => new Date(now + days * day).toISOString();

const run = (runId: string, names: readonly string[], more: Partial<RunSummary> = {}): RunSummary => ({
  runId,
  names: [...names],
  server: 'root@web1.example',
  authority: 'Let’s Encrypt',
  startedAt: at(-10),
  endedAt: at(-10),
  outcome: 'committed',
  undoable: true,
  redirect: true,
  insistDays: null,
  notAfter: at(80),
  ...more,
});
const stands = (runId: string, more: Partial<Standing> = {}): Standing => ({
  runId,
  services: ['apache'],
  leftOut: [],
  renewedBy: 'certbot',
  issuedAt: at(-10),
  ...more,
});
const seen = (
  runId: string,
  state: WatchState,
  light: 'green' | 'due' | 'red',
  more: Partial<SiteStatus> = {},
): SiteStatus => ({
  runId,
  names: [],
  server: '',
  renewedBy: 'certbot',
  watched: {
    state,
    light,
    validUntil: at(80),
    renewOn: at(50),
    fault: null,
    server: { asked: 'no', why: 'no-login' },
  },
  ...more,
});
const sitesOf = (known: Partial<Known>, order: 'need' | 'days' | 'name' = 'need') =>
  mySites({ runs: [], standing: [], statuses: [], ...known }, now, order);

describe('the sites of an owner', () => {
  const shop = run('b', ['shop.example', 'www.shop.example']);
  const former = run('a', ['shop.example'], { startedAt: at(-70), undoable: true });
  const taken = run('c', ['www.shop.example'], { startedAt: at(-80), outcome: 'undone' });
  const elsewhere = run('d', ['shop.example'], { server: 'root@web2.example', outcome: 'refused' });

  test('are each there once, with what was done before beneath them', () => {
    const { sites, earlier, unfinished } = sitesOf({
      runs: [taken, former, shop, elsewhere],
      standing: [stands('b')],
    });
    expect(sites.map((site) => [site.run.runId, site.history.map(({ runId }) => runId)])).toEqual([
      ['b', ['a', 'c']],
    ]);
    expect(earlier.map(({ runId }) => runId)).toEqual(['d']);
    expect(unfinished).toEqual([]);
  });

  test('say how many days are left, and how much of the lifetime: by what is shown, where it was seen', () => {
    const listed = { runs: [shop], standing: [stands('b')] };
    expect(sitesOf(listed).sites[0]).toMatchObject({ need: 'unseen', daysLeft: 80, partLeft: 80 / 90 });
    const renewed = seen('b', 'well', 'green');
    const watched = renewed.watched === null ? null : { ...renewed.watched, validUntil: at(45) };
    expect(sitesOf({ ...listed, statuses: [{ ...renewed, watched }] }).sites[0]).toMatchObject({
      need: 'well',
      daysLeft: 45,
    });
    const ended = run('e', ['e.example'], { notAfter: at(-2.5) });
    expect(sitesOf({ runs: [ended], standing: [stands('e')] }).sites[0]).toMatchObject({
      daysLeft: -3,
      partLeft: 0,
    });
  });

  test('stand in the order of what needs a person, of the days, or of their names', () => {
    const known = {
      runs: [
        run('1', ['c.example'], { notAfter: at(30) }),
        run('2', ['a.example'], { notAfter: at(60) }),
        run('3', ['b.example'], { notAfter: at(90) }),
      ],
      standing: [stands('1'), stands('2'), stands('3')],
      statuses: [seen('3', 'late', 'red'), seen('2', 'well', 'green'), seen('1', 'due', 'due')].map(
        (one) => ({
          ...one,
          watched: one.watched === null ? null : { ...one.watched, validUntil: null },
        }),
      ),
    };
    const inOrder = (order: 'need' | 'days' | 'name') =>
      sitesOf(known, order).sites.map(({ run: { runId } }) => runId);
    expect(inOrder('need')).toEqual(['3', '1', '2']);
    expect(inOrder('days')).toEqual(['1', '2', '3']);
    expect(inOrder('name')).toEqual(['2', '3', '1']);
  });

  test('need a person once, even where a run for them is not finished as well', () => {
    const known = { standing: [stands('b')], statuses: [seen('b', 'late', 'red')] };
    const again = run('f', ['shop.example'], { outcome: 'open' });
    const other = run('g', ['other.example'], { outcome: 'waiting' });
    expect(sitesOf({ ...known, runs: [shop, again] }).inNeed).toBe(1);
    expect(sitesOf({ ...known, runs: [shop, again, other] }).inNeed).toBe(2);
    expect(sitesOf({ standing: [stands('b')], runs: [shop, again] }).inNeed).toBe(1);
    expect(sitesOf({ ...known, runs: [shop, again] }).unfinished).toEqual([again]);
  });

  test('are found by all words of names and server, also as their owners write them', () => {
    const { sites } = sitesOf({
      runs: [run('1', ['xn--bckerei-5wa.example']), shop],
      standing: [stands('1'), stands('b')],
    });
    const spelt = (name: string) => name.replace('xn--bckerei-5wa', 'bäckerei');
    const found = (typed: string) => sitesWith(sites, typed, spelt).map(({ run: { runId } }) => runId);
    expect(found('Bäck')).toEqual(['1']);
    expect(found('www web1')).toEqual(['b']);
    expect(found('shop nothing')).toEqual([]);
    expect(found('  ')).toHaveLength(2);
  });
});

describe('what mends a site at one press', () => {
  const mended = (status: SiteStatus | undefined) => {
    const statuses = status === undefined ? [] : [status];
    const [site] = sitesOf({ runs: [run('b', ['shop.example'])], standing: [stands('b')], statuses }).sites;
    return site === undefined ? undefined : mendOf(site);
  };

  test.each([
    ['nothing, where it is well', seen('b', 'well', 'green'), null],
    ['nothing, while its server renews it', seen('b', 'due', 'due'), null],
    ['nothing, before it was seen', undefined, null],
    ['nothing, where it could not be asked about', seen('b', 'well', 'green', { watched: null }), null],
    ['its renewer, where that is there and late', seen('b', 'late', 'red'), 'renew-there'],
    ['a new run, where its renewer is gone', seen('b', 'gone', 'red'), 'seal-again'],
    [
      'a new run, where it is the owner who renews',
      seen('b', 'due', 'due', { renewedBy: 'app' }),
      'seal-again',
    ],
    ['a look and a new run, where visitors are warned', seen('b', 'not-trusted', 'red'), 'seal-again'],
  ] as const)('is %s', (_, status, mend) => {
    expect(mended(status)).toBe(mend);
  });
});

test('a thousand sites with their histories are sorted within the work of a linear reading', () => {
  const many = (count: number): Known => {
    const numbers = Array.from({ length: count }, (_, number) => number);
    return {
      runs: numbers.flatMap((number) => [
        run(`n${String(number)}`, [`s${String(number)}.example`]),
        run(`o${String(number)}`, [`s${String(number)}.example`], { startedAt: at(-99) }),
      ]),
      standing: numbers.map((number) => stands(`n${String(number)}`)),
      statuses: [],
    };
  };
  const time = (known: Known): number => {
    const from = performance.now();
    for (let round = 0; round < 5; round += 1)
      expect(mySites(known, now, 'need').sites[0]?.history).toHaveLength(1);
    return performance.now() - from;
  };
  time(many(100));
  // Ten times as many take some ten times as long; a look at all for each would take a hundred times.
  expect(time(many(2000)) / time(many(200))).toBeLessThan(40);
});
