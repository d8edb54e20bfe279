import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { codeOf, connectionCode, isNotConnected } from '../../../../electron/outside/http/reachability.ts';
import { isNoWayFromHere } from '../../../../electron/outside/no-answer.ts';

const timedOut = { code: 'ETIMEDOUT' };
const here = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
const hasPublicIpv6 = here.some(({ address, family }) => family === 'IPv6' && /^[23]/.test(address));

test('packets to public IPv6 that vanish blame this computer where it has no public IPv6', () => {
  const expected = hasPublicIpv6 ? 'ETIMEDOUT' : 'ENETUNREACH';
  expect(connectionCode(timedOut, '2001:db8::1')).toBe(expected);
});

test.each(['192.0.2.1', 'fd00::7', '::1'])('packets to %s that vanish blame the site', (address) => {
  expect(connectionCode(timedOut, address)).toBe('ETIMEDOUT');
});

test.each([
  ['ENETUNREACH', true, true],
  ['EADDRNOTAVAIL', true, true],
  ['ECONNREFUSED', false, true],
  ['ETIMEDOUT', false, true],
  ['ECONNRESET', false, false],
  ['CERT_HAS_EXPIRED', false, false],
])('%s: no way from here %s, not connected %s', (code, noWay, notConnected) => {
  expect([isNoWayFromHere(code), isNotConnected(code)]).toEqual([noWay, notConnected]);
});

test('whatever is thrown has a code', () => {
  expect([codeOf(timedOut), codeOf(new RangeError('x')), codeOf('text'), codeOf(null)]).toEqual([
    'ETIMEDOUT',
    'RangeError',
    'text',
    'null',
  ]);
});
