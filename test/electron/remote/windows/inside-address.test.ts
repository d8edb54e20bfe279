import { expect, it } from 'vitest';
import { insideAddress, type Listening } from '../../../../electron/remote/windows/inside-address.ts';

const row = (endpoint: string) => ({ table: 'SslBindingInfo', endpoint }) as const;

it.each<[string, Partial<Listening>, string | null]>([
  ['at its loopback address, as a rule', {}, '127.0.0.1'],
  // Certify #666: the row of the very address comes before those of names.
  ['not where a row of its own answers', { httpsys: [row('127.0.0.1:443')] }, '10.0.0.4'],
  ['where such a row is of another port', { httpsys: [row('127.0.0.1:8443')] }, '127.0.0.1'],
  ['where http.sys listens at all', { listenOn: ['10.0.0.4'] }, '10.0.0.4'],
  ['at an address without a zone', { listenOn: ['fe80::1%4', '10.0.0.4'] }, '10.0.0.4'],
  [
    'nowhere, where every address has its own row',
    { httpsys: [row('127.0.0.1:443'), row('10.0.0.4:443')] },
    null,
  ],
])('a server is asked from inside %s', (_title, given, expected) => {
  const listening = { httpsys: [], addresses: ['fe80::1%4', '10.0.0.4'], listenOn: [], ...given };
  expect(insideAddress(listening, 443)).toBe(expected);
});
