import { expect, test } from 'vitest';
import { httpFile } from '../../../../electron/solvers/http-file/solver.ts';
import type { OutsideView } from '../../../../shared/events.ts';
import { domainName, domainNames } from '../../../support/domain-names.ts';

const view = (address: string, status: number | null): OutsideView => ({
  name: 'shop.test',
  address,
  http: { status, redirects: [], finalStatus: status },
  https: {
    ...{ status: null, fingerprint: null, subject: null, issuer: null, names: [], notAfter: null },
    ...{ trusted: false, protocol: null },
  },
});
const verdict = (...views: OutsideView[]) =>
  httpFile.verdict(domainName('shop.test'), { views, isOwnerThere: false });

test('one address that answers on port 80 will do, whatever it answers', () => {
  expect(verdict(view('192.0.2.1', 500))).toEqual({ isPossible: true });
  expect(verdict(view('192.0.2.1', null), view('2001:db8::1', 404))).toEqual({ isPossible: true });
});

test('a name that answers on none of its addresses cannot be proven', () => {
  expect(verdict(view('192.0.2.1', null), view('192.0.2.2', null))).toEqual({
    isPossible: false,
    why: { code: 'port-80-closed', facts: { name: 'shop.test', addresses: ['192.0.2.1', '192.0.2.2'] } },
  });
});

test('a star cannot be proven by a file, and is not tried', () => {
  expect(httpFile.verdict(domainName('*.shop.test'), { views: [], isOwnerThere: true })).toMatchObject({
    isPossible: false,
    why: { code: 'wildcard-needs-dns', facts: { name: '*.shop.test' } },
  });
  const trial = httpFile.trial?.(domainNames('*.shop.test', 'shop.test')) ?? [];
  expect(trial.map(({ method, answer: { name } }) => [method, name])).toEqual([['http-01', 'shop.test']]);
});
