import { describe, expect, it } from 'vitest';
import type { OutsideView } from '../../shared/events.ts';
import { asOfItsOwn, isAlarming, servedOf } from '../../shared/served.ts';

const ours = {
  validUntil: '2026-04-01T00:00:00.000Z',
  renewOn: '2026-03-02T00:00:00.000Z',
  renewedBy: 'app',
} as const;
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const view = (https: Partial<OutsideView['https']> = {}, address = '192.0.2.1'): OutsideView => ({
  name: 'shop.test',
  address,
  http: { status: 301, redirects: [], finalStatus: 200 },
  https: {
    status: 200,
    fingerprint: 'a'.repeat(64),
    subject: null,
    issuer: 'CA',
    names: ['shop.test'],
    notAfter: ours.validUntil,
    trusted: true,
    protocol: 'TLSv1.3',
    ...https,
  },
});
const none = { status: null, fingerprint: null, trusted: false, notAfter: null, reason: 'ECONNREFUSED' };

it('one that its own key signs is well as long as it is the very one', () => {
  const own = view({ trusted: false, reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  const stateOf = (views: readonly OutsideView[], day: string) =>
    servedOf({ ...ours, renewedBy: 'nobody' }, asOfItsOwn(views, 'a'.repeat(64)), at(day)).state;
  expect([stateOf([own], '2026-03-01'), stateOf([own], '2026-03-02')]).toEqual(['well', 'due']);
  expect(stateOf([own], '2026-04-01')).toBe('expired');
  const strange = view({ trusted: false, fingerprint: 'b'.repeat(64) }, '192.0.2.2');
  expect(stateOf([own, strange], '2026-03-01')).toBe('not-trusted');
});

describe('a certificate as visitors see it', () => {
  it.each([
    ['2026-03-01', 'well', false],
    ['2026-03-02', 'due', false],
    ['2026-03-24', 'due', false],
    ['2026-03-25', 'late', true],
    ['2026-04-01', 'expired', true],
  ])('on %s is %s', (day, state, alarming) => {
    const served = servedOf(ours, [view()], at(day));
    expect([served.state, isAlarming(served)]).toEqual([state, alarming]);
  });

  it.each([
    ['2026-03-01', 'well', false],
    ['2026-03-03', 'due', false],
    ['2026-03-04', 'late', true],
  ])('that somebody on the server renews is %s %s: it should have been by then', (day, state, alarming) => {
    for (const renewedBy of ['certbot', 'mod-md'] as const) {
      const served = servedOf({ ...ours, renewedBy }, [view()], at(day));
      expect([served.state, isAlarming(served)]).toEqual([state, alarming]);
    }
  });

  it('is judged by the worst address', () => {
    const untrusted = { trusted: false, reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' };
    const [first, second, third] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
    const state = (...views: OutsideView[]) => {
      const served = servedOf(ours, views, at('2026-02-01'));
      return [served.state, served.fault?.address, served.fault?.reason];
    };
    expect(state(view({}, first), view(untrusted, second))).toEqual([
      'not-trusted',
      second,
      untrusted.reason,
    ]);
    expect(state(view(untrusted, first), view(none, second), view({}, third))).toEqual([
      'unreachable',
      second,
      none.reason,
    ]);
    const ended = { notAfter: '2026-01-15T00:00:00.000Z', trusted: false, reason: 'CERT_HAS_EXPIRED' };
    expect(state(view(untrusted, first), view(ended, second))).toEqual(['expired', second, ended.reason]);
    expect(state()).toEqual(['unreachable', undefined, undefined]);
  });

  it('that somebody else has renewed is as good, and due by its own end', () => {
    const theirs = view({ notAfter: '2026-06-30T00:00:00.000Z', fingerprint: 'b'.repeat(64) });
    expect(servedOf(ours, [theirs], at('2026-04-10'))).toEqual({
      state: 'well',
      validUntil: '2026-06-30T00:00:00.000Z',
      renewOn: '2026-05-31T00:00:00.000Z',
      fault: null,
    });
  });

  it('ends with the first of several that are shown', () => {
    const theirs = view({ notAfter: '2026-06-30T00:00:00.000Z' }, '192.0.2.2');
    expect(servedOf(ours, [theirs, view()], at('2026-03-10'))).toMatchObject({
      state: 'due',
      validUntil: ours.validUntil,
      renewOn: ours.renewOn,
    });
  });

  it('of six days is not late from its first', () => {
    const short = {
      validUntil: '2026-01-07T00:00:00.000Z',
      renewOn: '2026-01-05T00:00:00.000Z',
      renewedBy: 'app',
    } as const;
    const shown = view({ notAfter: short.validUntil });
    expect(servedOf(short, [shown], at('2026-01-02')).state).toBe('well');
    expect(servedOf(short, [shown], at('2026-01-05')).state).toBe('due');
    expect(servedOf(short, [shown], new Date('2026-01-06T13:00:00Z')).state).toBe('late');
  });
});
