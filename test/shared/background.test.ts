import { describe, expect, it } from 'vitest';
import {
  type Attempt,
  afterFailure,
  dueNow,
  isTurnDue,
  isWorthANotice,
  pauseAfter,
  troubleOf,
} from '../../shared/background.ts';
import type { ManagedCertificate } from '../../shared/managed.ts';
import type { Problem } from '../../shared/problems.ts';

const now = new Date('2026-11-29T12:00:00Z');
const at = (text: string) => new Date(`2026-11-${text}Z`);

const certificate = (change: Partial<ManagedCertificate> = {}): ManagedCertificate => ({
  runId: 'one',
  names: ['shop.example.test'],
  server: 'root@shop',
  services: ['apache'],
  authority: 'https://ca.example/dir',
  validUntil: '2026-12-20T00:00:00.000Z',
  renewOn: '2026-11-28T00:00:00.000Z',
  renewedBy: 'app',
  unsettledRun: null,
  lastSeen: null,
  trouble: null,
  ...change,
});
const busy: Problem = { code: 'ca-busy', facts: {} };
const failed = (change: Partial<Attempt> = {}): Attempt => ({
  at: '2026-11-29T11:00:00.000Z',
  failures: 1,
  retryAt: '2026-11-29T12:00:00.000Z',
  problem: busy,
  ...change,
});
const due = (all: readonly ManagedCertificate[], attempts: readonly (readonly [string, Attempt])[] = []) =>
  dueNow(all, new Map(attempts), now).map(({ runId }) => runId);

describe('what is due at this moment', () => {
  it.each([
    ['by its day', {}, ['one']],
    ['not yet', { renewOn: '2026-11-29T12:00:00.001Z' }, []],
    ['not one that somebody else renews', { renewedBy: 'certbot' as const }, []],
    ['not one whose later run came to no end', { unsettledRun: 'two' }, []],
    ['not one that waits for its owner', { waitingRun: 'two' }, []],
    ['not one without a day', { renewOn: null }, []],
  ])('%s', (_, change, expected) => expect(due([certificate(change)])).toEqual(expected));

  it('the one that ends first comes first', () => {
    const later = certificate({ runId: 'later', validUntil: '2026-12-28T00:00:00.000Z' });
    expect(due([later, certificate()])).toEqual(['one', 'later']);
  });

  it.each([
    ['when its pause is over', {}, ['one']],
    ['not before', { retryAt: '2026-11-29T12:00:00.001Z' }, []],
    ['never, where a person has to see to it', { retryAt: null }, []],
    [
      'at once where the clock was set back behind the last try',
      { at: '2027-03-01T00:00:00.000Z', retryAt: '2027-03-02T00:00:00.000Z' },
      ['one'],
    ],
  ])('after a failure: %s', (_, change, expected) =>
    expect(due([certificate()], [['one', failed(change)]])).toEqual(expected),
  );
});

describe('a renewal that failed', () => {
  it('is tried again after 1, 2, 4, 8, 16 and then 24 hours', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7, 1000].map((failures) => pauseAfter(failures) / 3_600_000);
    expect(hours).toEqual([1, 2, 4, 8, 16, 24, 24, 24]);
  });

  it.each([
    ['ours where it says none', {}, '29T13:00:00'],
    ['its own where that is later', { retryAfter: '2026-11-29T18:00:00Z' }, '29T18:00:00'],
    ['ours where that is later', { retryAfter: '2026-11-29T12:00:01Z' }, '29T13:00:00'],
    ['a day at most', { retryAfter: '2099-01-01T00:00:00Z' }, '30T12:00:00'],
    ['ours where it says nonsense', { retryAfter: 'soon' }, '29T13:00:00'],
  ])('keeps the time of the authority: %s', (_, facts, expected) => {
    const problem: Problem = { code: 'ca-rate-limited', facts };
    const attempt = afterFailure(undefined, { problem, needsPerson: false }, now);
    expect(attempt).toMatchObject({ failures: 1, retryAt: at(expected).toISOString() });
  });

  it.each([
    'secret-missing',
    'key-passphrase-needed',
    'login-refused',
    'login-second-proof',
    'login-too-many-keys',
    'host-key-changed',
    'sudo-password-needed',
    'keychain-closed',
    'plan-changed',
  ] as const)('waits for a person, who is told once: %s', (code) => {
    const what = { problem: { code, facts: {} }, needsPerson: false };
    const first = afterFailure(undefined, what, now);
    expect(first.retryAt).toBeNull();
    expect(isWorthANotice(undefined, first)).toBe(true);
    expect(isWorthANotice(first, afterFailure(first, what, now))).toBe(false);
    expect(isWorthANotice(failed(), first)).toBe(true);
  });

  it('that may pass by itself is no notice', () => {
    expect(isWorthANotice(undefined, failed())).toBe(false);
  });

  it.each([
    [{ outcome: 'committed' as const }, null],
    [{ outcome: 'undone' as const, problem: busy }, 'ca-busy'],
    [{ outcome: 'waiting' as const }, 'record-needs-somebody'],
    [{ outcome: 'needs-attention' as const }, 'unexpected'],
  ])('is told by its ending: %j', (ended, code) => expect(troubleOf(ended)?.code ?? null).toBe(code));
});

it.each([
  ['at the start', null, true],
  ['within the hour', '29T11:00:01', false],
  ['after an hour, slept or not', '29T11:00:00', true],
  ['where the clock was set back', '30T11:00:00', true],
])('a turn is due by the clock on the wall: %s', (_, last, expected) =>
  expect(isTurnDue(last === null ? null : at(last), now)).toBe(expected),
);
