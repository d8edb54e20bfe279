import { expect, test } from 'vitest';
import { judge, worsePages } from '../../../../electron/outside/deployment/judge.ts';
import type { OutsideView } from '../../../../shared/events.ts';

const name = 'shop.test';
const fresh = 'aa'.repeat(32);

/** What a name's plain and encrypted visitors get. */
const view = (
  plain: number | null,
  encrypted: number | null,
  fingerprint = 'bb'.repeat(32),
): OutsideView => ({
  name,
  address: '192.0.2.1',
  http: { status: plain, redirects: [], finalStatus: plain },
  https: {
    status: encrypted,
    fingerprint,
    subject: null,
    issuer: 'CA',
    names: fingerprint === fresh ? [name] : ['other.test'],
    notAfter: null,
    trusted: fingerprint === fresh,
    reason: '',
    protocol: 'TLSv1.3',
  },
});

test.each([
  ['refused', 200, 403, ['encrypted-page-worse']],
  ['broken where the plain one is missing', 404, 500, ['encrypted-page-worse']],
  ['missing as the plain one', 403, 404, []],
  ['better', 404, 200, []],
  ['only a handshake', 200, null, []],
])('an encrypted page that stands and is %s is known beforehand', (_, plain, encrypted, problems) => {
  const before = [view(plain, encrypted)];
  expect(worsePages(before, [name]).map(({ code }) => code)).toEqual(problems);
  expect(worsePages(before, [])).toEqual([]);
});

test('an encrypted site of its own may stay as refused as it was, whatever certificate it showed', () => {
  const judgedAs = (standing: readonly string[]) =>
    judge([view(200, 403)], [view(200, 403, fresh)], {
      fingerprint: fresh,
      names: [name],
      redirect: false,
      standing,
    });
  expect(judgedAs([name])).toEqual([]);
  expect(judgedAs([]).map(({ code }) => code)).toEqual(['site-worse-than-before']);
});
