import { describe, expect, it } from 'vitest';
import type { ManagedCertificate } from '../../shared/managed.ts';
import { isNoticeable, type Noticed, type NoticeMemory, noticesFor } from '../../shared/notices.ts';
import { lightOf, type Watched } from '../../shared/watch.ts';
import type { WatchState } from '../../shared/watch-states.ts';

const begin = Date.UTC(2026, 0, 1);
const end = '2026-04-01T00:00:00.000Z';
const renewOn = '2026-03-02T00:00:00.000Z';
const certificate = (renewedBy: ManagedCertificate['renewedBy'] = 'app'): ManagedCertificate => ({
  runId: 'one',
  names: ['shop.test'],
  server: 'root@shop',
  services: ['apache'],
  authority: 'https://ca.test/dir',
  validUntil: end,
  renewOn,
  renewedBy,
  unsettledRun: null,
  lastSeen: null,
  trouble: null,
});
const seen = (state: WatchState, validUntil: string | null = end): Watched => ({
  state,
  light: lightOf(state),
  validUntil,
  renewOn,
  fault: null,
  server: { asked: 'no', why: 'no-login' },
});

/** The days from 0 to `last` on which it is told, where each day is asked five times. */
function toldOn(noticed: (day: number) => Noticed, last = 100, isAppAtIt = false): readonly number[] {
  let memory: NoticeMemory = {};
  const days: number[] = [];
  for (let hour = 0; hour < last * 24; hour += 5) {
    const now = new Date(begin + hour * 3_600_000);
    const told = noticesFor([noticed(Math.floor(hour / 24))], memory, {
      now,
      today: now.toISOString().slice(0, 10),
      isAppAtIt,
    });
    memory = JSON.parse(JSON.stringify(told.memory));
    days.push(...told.notices.map(() => Math.floor(hour / 24)));
  }
  return days;
}
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const byTime = (day: number): WatchState =>
  day < 60 ? 'well' : day < 82 ? 'due' : day < 90 ? 'late' : 'expired';

describe('the owner is told', () => {
  it('of one’s own with a third left, then each of the last seven days, and for a month after the end', () => {
    const days = toldOn((day) => ({ certificate: certificate(), watched: seen(byTime(day)) }), 130);
    expect(days).toEqual([60, ...range(83, 121)]);
  });

  it('by its known end where it cannot be asked about: this computer may be off the net', () => {
    for (const watched of [null, seen('unreachable', null)])
      expect(toldOn(() => ({ certificate: certificate(), watched }), 90)).toEqual([60, ...range(83, 90)]);
  });

  it('never of one whose renewer is well and within its window', () => {
    const renewed = (day: number): Noticed => ({
      certificate: certificate('certbot'),
      watched: day < 61 ? seen(day < 60 ? 'well' : 'due') : seen('well', '2026-06-01T00:00:00.000Z'),
    });
    expect(toldOn(renewed)).toEqual([]);
    for (const watched of [null, seen('unreachable', null)])
      expect(toldOn(() => ({ certificate: certificate('certbot'), watched }))).toEqual([]);
  });

  it('of one that should have been renewed on the server, once, and daily from seven days', () => {
    const late = (day: number): Noticed => ({
      certificate: certificate('certbot'),
      watched: seen(day < 60 ? 'well' : day < 62 ? 'due' : 'late'),
    });
    expect(toldOn(late, 90)).toEqual([62, ...range(83, 90)]);
  });

  it('of a hook that failed at once, and again when something else goes wrong', () => {
    const troubled = (day: number): Noticed => ({
      certificate: certificate('certbot'),
      watched: seen(day < 10 ? 'well' : day < 20 ? 'hook-failed' : day < 30 ? 'well' : 'former-shown'),
    });
    expect(toldOn(troubled, 40)).toEqual([10, 30]);
  });

  it('of a next certificate anew', () => {
    const again = (day: number): Noticed => {
      const until = day < 65 ? end : '2026-06-05T00:00:00.000Z';
      const on = day < 65 ? renewOn : '2026-05-06T00:00:00.000Z';
      return { certificate: certificate(), watched: { ...seen('due', until), renewOn: on } };
    };
    expect(toldOn(again, 140)).toEqual([60, 125]);
  });

  it('where the app renews in the background, only when it has not managed to', () => {
    const own = (day: number): Noticed => ({ certificate: certificate(), watched: seen(byTime(day)) });
    expect(toldOn(own, 90, true)).toEqual([82, ...range(83, 90)]);
  });
});

it('nothing is asked about before its time to renew', () => {
  expect(isNoticeable(certificate(), new Date('2026-03-01T00:00:00Z'))).toBe(false);
  expect(isNoticeable(certificate('certbot'), new Date('2026-03-02T00:00:00Z'))).toBe(true);
  expect(isNoticeable({ ...certificate(), renewOn: null }, new Date('2030-01-01T00:00:00Z'))).toBe(false);
});
