import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueOf } from '../../shared/managed.ts';
import { day, type Life, serverRenewers } from '../electron/renewers/thousand-days/rules.ts';
import { managedOf } from '../electron/renewers/thousand-days/world.ts';
import type { Pebble } from '../lab/pebble.ts';
import { type Practice, startPractice } from './acme-practice.ts';

/**
 * What docs/renewal-simulated.md tells by moving the clock, with certificates that an authority has really issued: lives of 90,
 * 64, 45 and 6 days, each as long as some seconds, several times over. By the same rules: ours, and those of whoever renews on
 * servers. One request of twenty is refused, as Pebble does by itself.
 */

/** A life, in days, and the seconds that it lasts here. */
const lives = [
  [90, 18],
  [64, 16],
  [45, 15],
  [6, 12],
] as const;
const runs = 38_000;

/** Who renews: whether it is due at a moment of the days, and the part of a life after which it is. */
interface Rule {
  readonly who: string;
  readonly isDue: (life: Life, now: number) => boolean;
  readonly share: (days: number) => number;
}
const documented = (title: string, share: Rule['share']): Rule => {
  const found = serverRenewers.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no renewer is called ${title}`);
  return { who: title, share, isDue: (life, now) => found.isDue(life, now, () => 0) };
};
const rules: readonly Rule[] = [
  {
    who: 'this app',
    share: () => 2 / 3,
    isDue: (life, now) => dueOf([managedOf(life, 'app')], new Date(now)).length > 0,
  },
  documented('certbot 4 and newer', (days) => (days < 10 ? 1 / 2 : 2 / 3)),
  documented('mod_md', () => 0.67),
];

let practice: Practice;
const authorities = new Map<number, Pebble>();

beforeAll(async () => {
  practice = await startPractice();
  for (const [days, seconds] of lives)
    authorities.set(days, await practice.pebble({ certificateValiditySeconds: seconds, nonceReject: 5 }));
}, 60_000);
afterAll(() => practice.end());

/** Renews for as long as the test runs. Moments in days, counted from the first certificate. */
async function renewing({ isDue }: Rule, days: number, authority: Pebble, name: string) {
  await practice.point(name);
  const source = practice.newSource();
  const issue = async () => {
    const { issued } = await practice.issue(authority, { names: [name], source });
    return { from: Date.parse(issued.notBefore), to: Date.parse(issued.notAfter) };
  };
  let shown = await issue();
  const start = Date.now();
  const scale = (days * day) / (shown.to - shown.from);
  const inDays = (moment: number) => (moment - start) * scale;
  let next: Promise<void> | null = null;
  const seen = { looks: 0, dark: 0, renewals: 0 };
  /** What was left of each life when the next certificate came. */
  const left: number[] = [];
  while (Date.now() - start < runs) {
    const now = Date.now();
    seen.looks += 1;
    if (now >= shown.to || now < shown.from) seen.dark += 1;
    if (next === null && isDue({ begins: inDays(shown.from), ends: inDays(shown.to) }, inDays(now))) {
      next = issue()
        .then((issued) => {
          left.push((shown.to - Date.now()) / (shown.to - shown.from));
          shown = issued;
          seen.renewals += 1;
        })
        // One that failed is tried again at the next look.
        .catch(() => undefined)
        .finally(() => {
          next = null;
        });
    }
    await sleep(100);
  }
  await next;
  return { ...seen, left };
}

describe('days of seconds, with certificates of a real authority', () => {
  it('are never without a valid one, and each is renewed when its rule says', async () => {
    const all = rules.flatMap((rule, at) =>
      lives.map(async ([days, seconds]) => {
        const authority = authorities.get(days);
        if (authority === undefined) throw new Error('no authority for these days');
        const came = await renewing(rule, days, authority, `renewer${at}-${days}.shop.test`);
        return { ...came, days, seconds, who: rule.who, share: rule.share(days) };
      }),
    );
    for (const { who, days, seconds, share, looks, dark, renewals, left } of await Promise.all(all)) {
      const what = `${who}, ${days} days`;
      expect(looks, what).toBeGreaterThan(100);
      expect(dark, what).toBe(0);
      expect(renewals, what).toBeGreaterThanOrEqual(2);
      // Never more often than its rule says: a certificate that is always due would eat up the authority's limits.
      expect(renewals, what).toBeLessThanOrEqual(Math.ceil(runs / 1000 / ((seconds - 1) * share)));
      for (const one of left) {
        expect(one, what).toBeLessThanOrEqual(1 - share + 0.02);
        expect(one, what).toBeGreaterThan(0);
      }
    }
  }, 58_000);
});
