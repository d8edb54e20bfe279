import { expect, test } from 'vitest';
import { judge, unreachable } from '../../../../electron/outside/deployment/judge.ts';
import type { OutsideView } from '../../../../shared/events.ts';

const name = 'shop.test';
const address = '192.0.2.1';
const fresh = 'aa'.repeat(32);
const old = 'bb'.repeat(32);

type Change = {
  http?: Partial<OutsideView['http']>;
  https?: Partial<OutsideView['https']>;
  address?: string;
};

const plain: OutsideView = {
  name,
  address,
  http: { status: 200, redirects: [], finalStatus: 200 },
  https: {
    status: null,
    fingerprint: null,
    subject: null,
    issuer: null,
    names: [],
    notAfter: null,
    trusted: false,
    reason: 'ECONNREFUSED',
    protocol: null,
  },
};
const changed = (view: OutsideView, change: Change): OutsideView => ({
  ...view,
  ...(change.address === undefined ? {} : { address: change.address }),
  http: { ...view.http, ...change.http },
  https: { ...view.https, ...change.https },
});

const { reason: _closed, ...withoutReason } = plain.https;
const secured: OutsideView = {
  ...plain,
  https: {
    ...withoutReason,
    status: 200,
    fingerprint: fresh,
    issuer: 'CA',
    names: [name],
    trusted: true,
    protocol: 'TLSv1.3',
  },
};
const redirected = changed(secured, { http: { status: 301, redirects: [`https://${name}/`] } });
const loop = changed(secured, {
  http: { status: 301, redirects: [`https://${name}/`], finalStatus: null, problem: 'too-many-redirects' },
});
const silent = changed(plain, { http: { status: null, finalStatus: null, problem: 'ETIMEDOUT' } });
const away = changed(plain, {
  http: { status: null, finalStatus: null, problem: 'ENETUNREACH' },
  https: { reason: 'ENETUNREACH' },
});
const at = (other: string, view: OutsideView) => changed(view, { address: other });

const judged = (before: readonly OutsideView[], after: readonly OutsideView[], redirect = false) =>
  judge(before, after, { fingerprint: fresh, names: [name, '*.shop.test'], redirect }).map(
    ({ code }) => code,
  );

test.each<[string, OutsideView, OutsideView, boolean, string[]]>([
  ['encrypted now', plain, secured, false, []],
  ['encrypted and redirected', plain, redirected, true, []],
  ['renewed', changed(secured, { https: { fingerprint: old } }), secured, false, []],
  [
    'the expired certificate is replaced',
    changed(loop, { http: { problem: 'CERT_HAS_EXPIRED' } }),
    redirected,
    true,
    [],
  ],
  [
    'a missing page stays missing',
    changed(plain, { http: { finalStatus: 404 } }),
    changed(secured, { http: { finalStatus: 404 }, https: { status: 404 } }),
    false,
    [],
  ],
  ['port 443 stays closed', plain, plain, false, ['port-443-closed']],
  [
    'the old certificate is still shown',
    plain,
    changed(secured, { https: { fingerprint: old } }),
    false,
    ['new-certificate-not-visible'],
  ],
  [
    'the chain is incomplete',
    plain,
    changed(secured, { https: { trusted: false, reason: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' } }),
    false,
    ['new-certificate-not-trusted'],
  ],
  [
    'http broke',
    plain,
    changed(secured, { http: { status: 500, finalStatus: 500 } }),
    false,
    ['site-worse-than-before'],
  ],
  [
    'http fell silent',
    plain,
    changed(secured, { http: { status: null, finalStatus: null } }),
    false,
    ['site-worse-than-before'],
  ],
  [
    'https shows less than http did',
    plain,
    changed(secured, { https: { status: 404 } }),
    false,
    ['site-worse-than-before'],
  ],
  [
    'https shows less than https did',
    changed(secured, { http: { status: 404, finalStatus: 404 } }),
    changed(secured, { http: { status: 404, finalStatus: 404 }, https: { status: 503 } }),
    false,
    ['site-worse-than-before'],
  ],
  [
    'https fell silent after the handshake',
    plain,
    changed(secured, { https: { status: null } }),
    false,
    ['site-worse-than-before'],
  ],
  ['the redirect goes round in circles', plain, loop, true, ['redirect-loop', 'redirect-not-working']],
  ['the redirect is missing', plain, secured, true, ['redirect-not-working']],
  [
    'the redirect leads back',
    plain,
    changed(secured, { http: { status: 301, redirects: [`https://${name}/`, `http://${name}/`] } }),
    true,
    ['redirect-not-working'],
  ],
  [
    'port 80 was never open',
    changed(plain, { http: { status: null, finalStatus: null } }),
    changed(secured, { http: { status: null, finalStatus: null } }),
    true,
    [],
  ],
  [
    'an encrypted page of its own that was refused stays so',
    changed(secured, { https: { status: 403, fingerprint: old } }),
    changed(secured, { https: { status: 403 } }),
    false,
    [],
  ],
  [
    'sending visitors from a page to one that is refused',
    changed(secured, { https: { status: 403, fingerprint: old } }),
    changed(redirected, { http: { finalStatus: 403, problem: 'x' }, https: { status: 403 } }),
    true,
    ['site-worse-than-before'],
  ],
  [
    'a page refused behind a certificate for others says nothing of this site',
    changed(secured, { https: { status: 403, fingerprint: old, names: ['other.test'] } }),
    changed(secured, { https: { status: 403 } }),
    false,
    ['site-worse-than-before'],
  ],
  [
    'visitors are asked for certificates of their own, as before',
    changed(secured, { https: { status: null, fingerprint: old } }),
    changed(redirected, { http: { finalStatus: null, problem: 'ECONNRESET' }, https: { status: null } }),
    true,
    [],
  ],
  [
    'nor are those led in circles who are asked',
    changed(secured, { https: { status: null, fingerprint: old } }),
    loop,
    true,
    ['redirect-loop', 'redirect-not-working'],
  ],
])('%s', (_what, before, after, redirect, expected) => {
  expect(judged([before], [after], redirect)).toEqual(expected);
});

test('an address that was silent before and still is warns and does not stop', () => {
  const other = '192.0.2.2';
  const [before, after] = [
    [plain, at(other, silent)],
    [secured, at(other, silent)],
  ];
  expect(judged(before, after)).toEqual([]);
  expect(unreachable(before, after)).toEqual([
    { code: 'port-443-closed', facts: { name, address: other, reason: 'ECONNREFUSED' } },
  ]);
});

test('an address that this computer cannot reach warns, whatever it was before', () => {
  const other = '2001:db8::1';
  expect(judged([plain], [secured, at(other, away)])).toEqual([]);
  expect(unreachable([plain], [secured, at(other, away)])).toHaveLength(1);
});

test('an address that fell silent stops', () => {
  expect(judged([plain], [silent])).toEqual(['port-443-closed', 'site-worse-than-before']);
});

test('each address is judged for itself', () => {
  const other = '192.0.2.2';
  const after = [secured, at(other, changed(secured, { https: { fingerprint: old } }))];
  const problems = judge([plain, at(other, plain)], after, {
    fingerprint: fresh,
    names: [name],
    redirect: false,
  });
  expect(problems).toEqual([
    { code: 'new-certificate-not-visible', facts: { name, address: other, seen: old, issuer: 'CA' } },
  ]);
});

test('a name that could be looked at nowhere is not proven', () => {
  expect(judged([plain], [])).toEqual(['new-certificate-not-visible']);
  expect(judged([away], [away])).toEqual(['new-certificate-not-visible']);
});

test('the facts of a worse site tell both answers', () => {
  const after = changed(secured, { http: { status: null, finalStatus: null, problem: 'ECONNRESET' } });
  const [worse] = judge([plain], [after], { fingerprint: fresh, names: [name], redirect: false });
  expect(worse?.facts).toEqual({
    name,
    address,
    scheme: 'http',
    before: 200,
    after: 'no answer',
    reason: 'ECONNRESET',
  });
});
