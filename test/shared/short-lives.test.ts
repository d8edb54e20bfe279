import { describe, expect, it } from 'vitest';
import { expectedRenewal } from '../../electron/engine/renewal/expected-renewal.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { renewalSaid } from '../../shared/content/renewal-words.ts';
import { watchSaid } from '../../shared/content/watch-words.ts';
import { dueOf } from '../../shared/managed.ts';
import { type NoticeMemory, noticesFor } from '../../shared/notices.ts';
import { calendarFile } from '../../shared/reminder.ts';
import { type HandedTo, renewalOf, renewalWindow } from '../../shared/renewal.ts';
import { servedOf } from '../../shared/served.ts';
import { lightOf } from '../../shared/watch.ts';
import type { WatchState } from '../../shared/watch-states.ts';
import { managedOf } from '../electron/renewers/thousand-days/world.ts';

/** Certificates of 90, 64, 45 and 6 days through all the arithmetic: when due, whose window, which light, whom it tells, which days in a calendar. */

const day = 86_400_000;
const begin = Date.UTC(2028, 1, 15);
const iso = (days: number): string => new Date(begin + days * day).toISOString();
const life = (days: number) => ({ begins: begin, ends: begin + days * day });
const lives = [90, 64, 45, 6] as const;

describe.each(lives)('a certificate of %i days', (days) => {
  const time = { issuedAt: iso(0), notAfter: iso(days) };
  const inDays = (moment: Date | string): number => (new Date(moment).getTime() - begin) / day;

  it('is due with a third left, and not an hour before', () => {
    expect(inDays(renewalOf(time))).toBeCloseTo((days * 2) / 3, 6);
    const known = managedOf(life(days), 'app');
    const isDue = (at: number) => dueOf([known], new Date(begin + at * day)).length > 0;
    expect([isDue(0), isDue((days * 2) / 3 - 1 / 24), isDue((days * 2) / 3)]).toEqual([false, false, true]);
  });

  it.each([0.2, 0.5, 0.66, 0.9])('follows its authority, who suggests %d of its life', (share) => {
    const suggested = renewalOf({ ...time, suggestedAt: iso(days * share) });
    // Never on its first day, or quarter.
    expect(inDays(suggested)).toBeCloseTo(Math.max(days * share, Math.min(1, days / 4)), 6);
  });

  it('is due at its end at the latest, whatever is suggested', () => {
    expect(inDays(renewalOf({ ...time, suggestedAt: iso(days + 5) }))).toBe(days);
  });

  it.each<[HandedTo | 'app', string | null]>([
    ['certbot', '4.0.0'],
    ['certbot', '2.1.0'],
    ['certbot', null],
    ['mod-md', null],
    ['simple-acme', null],
    ['app', null],
  ])('has a window within its life with %s %s, which leaves time to see to it', (by, version) => {
    const { from, to } = renewalWindow({ by, version }, time);
    expect(inDays(from)).toBeGreaterThanOrEqual(0);
    expect(inDays(from)).toBeLessThan(inDays(to));
    expect(days - inDays(to)).toBeGreaterThanOrEqual(days < 10 ? 1 : 10);
  });

  it('is green, then due, then red before it ends, on whichever day it is looked at', () => {
    const states: WatchState[] = [];
    for (let hour = 0; hour < days * 24; hour += 1) {
      const now = new Date(begin + hour * 3_600_000);
      const view = {
        name: 'shop.test',
        address: '192.0.2.1',
        serial: null,
        notBefore: iso(0),
        http: { status: 301, redirects: [], finalStatus: 200 },
        https: {
          ...{ status: 200, fingerprint: 'a'.repeat(64), subject: null, issuer: 'CA', names: ['shop.test'] },
          ...{ notAfter: iso(days), trusted: true, protocol: 'TLSv1.3' },
        },
      };
      const { state } = servedOf(managedOf(life(days), 'certbot'), [view], now, '4.0.0');
      if (states.at(-1) !== state) states.push(state);
    }
    expect(states).toEqual(['well', 'due', 'late']);
    expect(states.map(lightOf)).toEqual(['green', 'due', 'red']);
  });

  it('tells its owner when it is due, then daily in its last week; not before, and never twice a day', () => {
    const certificate = managedOf(life(days), 'app');
    let memory: NoticeMemory = {};
    const told: number[] = [];
    for (let hour = 0; hour < days * 24; hour += 5) {
      const now = new Date(begin + hour * 3_600_000);
      const today = now.toISOString().slice(0, 10);
      const came = noticesFor([{ certificate, watched: null }], memory, { now, today });
      memory = came.memory;
      told.push(...came.notices.map(() => Math.floor(hour / 24)));
    }
    const first = (days * 2) / 3;
    const lastWeek = Array.from({ length: days }, (_, at) => at).filter((at) => at >= days - 7 && at > first);
    expect(new Set(told).size).toBe(told.length);
    expect(told[0]).toBe(Math.floor(first + 5 / 24));
    expect(told.filter((at) => at > (told[0] ?? 0))).toEqual(lastWeek);
  });

  it('stands in a calendar on days of its life, and rings before it ends', () => {
    const { from, to } = renewalWindow({ by: 'certbot', version: '4.0.0' }, time);
    const text = calendarFile({
      ...{ uid: 'x', title: 'x', text: 'x', madeAt: new Date(begin) },
      ...{ on: new Date(from), until: new Date(to), alarm: 'last-day' as const },
    });
    const dayOf = (field: string): number => {
      const said = text.split('\r\n').find((line) => line.startsWith(`${field};VALUE=DATE:`)) ?? '';
      const [, y = '', m = '', d = ''] = /:(\d{4})(\d\d)(\d\d)$/.exec(said) ?? [];
      return inDays(new Date(Date.UTC(Number(y), Number(m) - 1, Number(d))));
    };
    const [starts, ends] = [dayOf('DTSTART'), dayOf('DTEND')];
    expect(starts).toBeGreaterThanOrEqual(0);
    // The end is the midnight behind the last day; it rings at nine on that.
    expect(ends - 15 / 24).toBeGreaterThan(starts);
    expect(ends - 15 / 24).toBeLessThan(days);
  });
});

describe('who hears that a certificate ends within days', () => {
  const certificate = (days: number) => ({
    entry: 'certificate' as const,
    at: iso(0),
    ...{ fingerprint: 'a'.repeat(64), issuer: 'CA', notBefore: iso(0), notAfter: iso(days) },
  });
  const journal = (days: number) => ({ of: () => [certificate(days)] });

  it.each([
    ['app', 6, true],
    ['nobody', 1, true],
    ['app', 10, false],
    ['nobody', 90, false],
    ['certbot', 6, false],
    ['mod-md', 1, false],
    ['another', 6, false],
  ] as const)('by %s, of %i days: %s', async (by, days, isTold) => {
    const texts = await loadTranslator('en');
    const renewal = expectedRenewal({ by, provenBy: [] }, journal(days));
    expect(renewal.ends).toBe(isTold ? iso(days) : undefined);
    expect(renewalSaid(renewal, texts).includes('a few days only')).toBe(isTold);
    const known = managedOf(life(days), by);
    expect(known.isShort).toBe(days < 10 ? true : undefined);
    const said = (state: WatchState) =>
      watchSaid(
        {
          ...{ state, light: 'green', shown: iso(0), fault: null, server: { asked: 'no', why: 'no-login' } },
          ...{ validUntil: iso(days), renewOn: iso(days / 2) },
        },
        known,
        texts,
      ).sentence;
    expect([said('well'), said('due')].map((text) => text.includes('a few days only'))).toEqual([
      isTold,
      isTold,
    ]);
  });
});
