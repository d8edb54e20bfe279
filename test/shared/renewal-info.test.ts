import { describe, expect, it } from 'vitest';
import { isShortLived, renewalOf } from '../../shared/renewal.ts';
import { afterAsking, isToBeAsked, type RenewalInfo, readRenewalInfo } from '../../shared/renewal-info.ts';

const now = new Date('2026-11-01T00:00:00Z');
const notAfter = '2026-12-31T00:00:00.000Z';
const window = (start: string, end: string) => ({ suggestedWindow: { start, end } });
const info: RenewalInfo = {
  start: '2026-12-01T00:00:00.000Z',
  end: '2026-12-03T00:00:00.000Z',
  explanation: null,
};
const asking = (random = 0.5) => ({ notAfter, now, random });

describe('the answer of an authority', () => {
  it('is read as RFC 9773 writes it', () => {
    const data = {
      ...window('2025-01-02T04:00:00Z', '2025-01-03T04:00:00+00:00'),
      explanationURL: 'https://acme.example.com/docs/ari',
    };
    expect(readRenewalInfo(data)).toEqual({
      start: '2025-01-02T04:00:00.000Z',
      end: '2025-01-03T04:00:00.000Z',
      explanation: 'https://acme.example.com/docs/ari',
    });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'renew now'],
    ['a list', [1, 2]],
    ['no window', {}],
    ['numbers for times', window(1 as unknown as string, 2 as unknown as string)],
    ['times that are none', window('yesterday', 'tomorrow')],
    ['a window that ends before it begins', window('2026-12-03T00:00:00Z', '2026-12-01T00:00:00Z')],
    ['a window without length', window('2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z')],
    ['a day that no calendar has', window('2026-02-30T00:00:00Z', '2026-12-01T00:00:00Z')],
  ])('is none where it is %s', (_, data) => expect(readRenewalInfo(data)).toBeNull());

  it.each([['javascript:alert(1)'], ['file:///etc/passwd'], [42], [`https://a.example/${'x'.repeat(3000)}`]])(
    'keeps no explanation such as %s',
    (explanationURL) => {
      const read = readRenewalInfo({ ...window(info.start, info.end), explanationURL });
      expect(read).toEqual({ ...info, explanation: null });
    },
  );
});

describe('what is remembered', () => {
  it('is a moment within the window, by chance', () => {
    const at = (random: number) =>
      afterAsking(null, { info, retryAfter: null }, asking(random)).suggestion?.at;
    expect(at(0)).toBe(info.start);
    expect(at(0.5)).toBe('2026-12-02T00:00:00.000Z');
    expect(at(0.999_999)).toMatch(/^2026-12-02T23:59/);
  });

  it('stays while the window does, and is drawn anew with another', () => {
    const first = afterAsking(null, { info, retryAfter: null }, asking(0.25));
    const again = afterAsking(first, { info, retryAfter: null }, asking(0.75));
    expect(again.suggestion?.at).toBe(first.suggestion?.at);
    const moved = afterAsking(
      first,
      { info: { ...info, start: now.toISOString() }, retryAfter: null },
      asking(0),
    );
    expect(moved.suggestion?.at).toBe(now.toISOString());
  });

  it('stays where an answer is none', () => {
    const first = afterAsking(null, { info, retryAfter: null }, asking());
    expect(afterAsking(first, { info: null, retryAfter: null }, asking()).suggestion).toEqual(
      first.suggestion,
    );
  });

  it('is nothing where the window begins only when all is over', () => {
    const late = { ...info, start: notAfter, end: '2027-02-01T00:00:00.000Z' };
    expect(afterAsking(null, { info: late, retryAfter: null }, asking()).suggestion).toBeNull();
  });

  it.each([
    ['six hours, where the authority says nothing', null, '2026-11-01T06:00:00.000Z'],
    ['as long as it says', '2026-11-01T02:00:00Z', '2026-11-01T02:00:00.000Z'],
    ['a minute at least', '2026-10-01T00:00:00Z', '2026-11-01T00:01:00.000Z'],
    ['a day at most', '2036-10-01T00:00:00Z', '2026-11-02T00:00:00.000Z'],
  ])('it is asked again after %s', (_, retryAfter, expected) => {
    const answer = { info, retryAfter: retryAfter === null ? null : new Date(retryAfter) };
    const asked = afterAsking(null, answer, asking());
    expect(asked.askAgainAt).toBe(expected);
    expect(isToBeAsked(asked, new Date(Date.parse(expected) - 1))).toBe(false);
    expect(isToBeAsked(asked, new Date(expected))).toBe(true);
    // Set back behind the question: the times say nothing any more.
    expect(isToBeAsked(asked, new Date(now.getTime() - 1))).toBe(true);
  });
});

it.each([
  ['90 days', '2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z', '2026-01-02T00:00:00.000Z'],
  ['six days', '2026-01-01T00:00:00Z', '2026-01-07T00:00:00Z', '2026-01-02T00:00:00.000Z'],
  ['a day', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-01T06:00:00.000Z'],
])(
  'no suggestion makes a certificate of %s due as soon as it is there',
  (_, issuedAt, notAfter, expected) => {
    const suggestedAt = '1970-01-01T00:00:00Z';
    expect(renewalOf({ issuedAt, notAfter, suggestedAt }).toISOString()).toBe(expected);
  },
);

it.each([
  ['2026-11-07T16:00:00Z', true],
  ['2026-12-16T00:00:00Z', false],
  ['2027-01-30T00:00:00Z', false],
])('a certificate until %s is one of a few days: %s', (end, expected) => {
  expect(isShortLived(end, now)).toBe(expected);
});
