import { expect, test } from 'vitest';
import { fakeView } from '../../renderer/dev/fake-data.ts';
import { seenAs, worstOf } from '../../renderer/screens/done/seen-as.ts';

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
