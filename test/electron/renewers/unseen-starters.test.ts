import { describe, expect, it } from 'vitest';
import type { RenewerFacts, StoredCertificate } from '../../../electron/renewers/reading.ts';
import { whoRenews } from '../../../electron/renewers/who-renews.ts';
import { storedAt as certificate, nobodyRenews as nothing, served } from '../../doubles/certbot-there.ts';

const live = '/etc/letsencrypt/live/shop.test/cert.pem';
const timer = (more: object = {}) => ({ name: 'certbot.timer', isEnabled: true, isWaiting: true, ...more });
const inFebruary = new Date('2026-02-01T00:00:00Z');

const handed = {
  ...{ certificate: 'shop.test', target: '1', names: ['shop.test'], services: [], probes: [] },
  ...{ lineage: 'shop.test', isModMd: false },
};

describe('a starter that nobody finds', () => {
  const renewed = { history: { times: 3, formerEnd: '2026-01-20T00:00:00.000Z' } };
  const seenBy = (more: Partial<StoredCertificate>, facts: Partial<RenewerFacts> = {}, now = inFebruary) =>
    whoRenews({ ...nothing, certificates: [certificate(live, more)], ...facts }, [served], now).map(
      ({ health, besides = [], unseen, startedBy }) => [[health, ...besides], unseen?.times, startedBy],
    );
  const idle = [
    { path: '/etc/cron.d/certbot', isIdle: true, line: '0 */12 * * * root certbot -q renew' },
  ] as const;
  it.each<[string, Partial<StoredCertificate>, Partial<RenewerFacts>, Date, readonly unknown[]]>([
    ['is judged by what it has done', renewed, {}, inFebruary, [['healthy'], 3, null]],
    [
      'also beside a line that does nothing here',
      renewed,
      { cron: idle },
      inFebruary,
      [['healthy'], 3, null],
    ],
    ['is none where nothing was ever renewed', {}, {}, inFebruary, [['unstarted'], undefined, null]],
    [
      'is none where it came too late before',
      { history: { times: 3, formerEnd: '2025-12-20T00:00:00.000Z' } },
      {},
      inFebruary,
      [['unstarted'], undefined, null],
    ],
    [
      'is none any more where it is late now',
      renewed,
      {},
      new Date('2026-03-10T00:00:00Z'),
      [['unstarted', 'overdue'], undefined, null],
    ],
    [
      'is late by the day that its renewer has set itself',
      { ...renewed, nextRenewal: '2026-01-25T00:00:00.000Z' },
      {},
      inFebruary,
      [['unstarted', 'overdue'], undefined, null],
    ],
    [
      'is none where a run of ours had seen to one, which has gone',
      renewed,
      { certbot: '/usr/bin/certbot', own: { files: {}, handed: [handed] } },
      inFebruary,
      [['unstarted'], undefined, null],
    ],
    [
      'is one where a run of ours has followed a certbot that it could not start',
      renewed,
      { certbot: null, own: { files: {}, handed: [handed] } },
      inFebruary,
      [['healthy'], 3, null],
    ],
    [
      'is not thought of where what starts it is known, and off',
      renewed,
      { isSystemd: true, timers: [timer({ isEnabled: false })] },
      inFebruary,
      [['off'], undefined, 'certbot.timer'],
    ],
  ])('%s', (_, more, facts, now, expected) => {
    expect(seenBy(more, facts, now)).toEqual([expected]);
  });
});
