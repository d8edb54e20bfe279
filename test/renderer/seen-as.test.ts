import { expect, test } from 'vitest';
import { fakeView } from '../../renderer/dev/fake-data.ts';
import { seenAs, worstOf, worstPortOf } from '../../renderer/screens/done/seen-as.ts';
import type { PortView } from '../../shared/events.ts';

const sealed = fakeView('shop.example', true);
const plain = fakeView('shop.example', false);
const warned = { ...sealed, https: { ...sealed.https, trusted: false } };
const silent = { ...plain, http: { ...plain.http, status: null } };

test.each([
  [sealed, 'good'],
  [warned, 'care'],
  [plain, 'broken'],
  [silent, 'broken'],
] as const)('an answer is judged as a visitor would', (view, sign) => {
  expect(seenAs(view).sign).toBe(sign);
});

test('of several addresses the least good one counts', () => {
  expect(worstOf([sealed, { ...warned, address: '2001:db8::1' }], 'shop.example').sign).toBe('care');
  expect(worstOf([sealed], 'shop.example').sign).toBe('good');
});

test('a name that was not looked at is not called good', () => {
  expect(worstOf([], 'shop.example').sign).not.toBe('good');
});

const port = (change: Partial<PortView>): PortView => ({
  ...{ kind: 'imaps', name: 'mail.shop.example', port: 993, address: '192.0.2.1', state: 'encrypted' },
  ...{ fingerprint: null, names: [], issuer: null, trusted: true, reason: null },
  ...change,
});

test.each([
  [[port({})], 'done.trusted'],
  [[port({}), port({ port: 25, trusted: false })], 'done.warned'],
  [[port({ trusted: false }), port({ port: 25, state: 'plain', trusted: false })], 'done.plain'],
  [[port({ state: 'closed' })], 'done.silent'],
  [[port({ name: 'other.shop.example' })], 'done.silent'],
] as const)('the least good port of a mail name counts', (ports, key) => {
  expect(worstPortOf(ports, 'mail.shop.example').key).toBe(key);
});
