import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { findingsOf, type Gathered } from '../../../electron/outside/look-findings.ts';
import { findings as words } from '../../../shared/content/en/findings.ts';
import type { OutsideView } from '../../../shared/events.ts';
import { type Finding, nameFrom } from '../../../shared/look.ts';

const now = Date.UTC(2026, 10, 24);
const good: OutsideView = {
  name: 'shop.com',
  address: '192.0.2.1',
  http: { status: 200, redirects: [], finalStatus: 200 },
  https: {
    status: 200,
    fingerprint: 'aa'.repeat(32),
    subject: 'shop.com',
    issuer: 'A CA (R1)',
    names: ['shop.com'],
    notAfter: '2027-01-23T12:00:00.000Z',
    trusted: true,
    protocol: 'TLSv1.3',
  },
};
const https = (change: Partial<OutsideView['https']>): OutsideView => ({
  ...good,
  https: { ...good.https, ...change },
});
const http = (view: OutsideView, change: Partial<OutsideView['http']>): OutsideView => ({
  ...view,
  http: { ...view.http, ...change },
});
const bare = https({ fingerprint: null, status: null, trusted: false, reason: 'ECONNREFUSED' });
const noAnswer = { status: null, finalStatus: null, problem: 'ETIMEDOUT' };
const away = http(https({ fingerprint: null, status: null, trusted: false, reason: 'ENETUNREACH' }), {
  ...noAnswer,
  problem: 'ENETUNREACH',
});

const named = (name: string, address: string, views: readonly OutsideView[]) => ({
  ...nameFrom(name, ['site'], [address]),
  views: [...views],
});
const gathered = (views: readonly OutsideView[], change: Partial<Gathered> = {}): Gathered => ({
  domain: 'shop.com',
  registrable: 'shop.com',
  counterpart: 'www.shop.com',
  names: ['shop.com', 'www.shop.com'].map((name) => named(name, '192.0.2.1', views)),
  server: null,
  network: null,
  mailServers: [],
  ...change,
});

const cases: readonly (readonly [string, Gathered, readonly Finding['id'][]])[] = [
  ['a good one', gathered([good]), ['certificate-good', 'answers-on-port-80']],
  [
    'ending in three days',
    gathered([https({ notAfter: '2026-11-27T12:00:00.000Z' })]),
    ['certificate-ends-soon', 'answers-on-port-80'],
  ],
  [
    'run out',
    gathered([https({ trusted: false, reason: 'CERT_HAS_EXPIRED' })]),
    ['certificate-expired', 'answers-on-port-80'],
  ],
  [
    'for another name',
    gathered([https({ trusted: false, reason: 'ERR_TLS_CERT_ALTNAME_INVALID' })]),
    ['certificate-wrong-name', 'answers-on-port-80'],
  ],
  [
    'self-made',
    gathered([https({ trusted: false, reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' })]),
    ['certificate-not-trusted', 'answers-on-port-80'],
  ],
  ['none', gathered([bare]), ['not-encrypted', 'answers-on-port-80']],
  ['silence', gathered([http(bare, noAnswer)]), ['site-not-answering']],
  ['port 80 closed', gathered([http(good, noAnswer)]), ['port-80-closed', 'certificate-good']],
  [
    'good on one address, none on the other',
    gathered([good, bare]),
    ['addresses-disagree', 'certificate-good', 'answers-on-port-80'],
  ],
  [
    'an address out of this computer’s reach',
    gathered([good, away]),
    ['certificate-good', 'answers-on-port-80'],
  ],
  [
    'no www',
    gathered([good], { names: [named('shop.com', '192.0.2.1', [good])] }),
    ['certificate-good', 'answers-on-port-80', 'www-missing'],
  ],
  [
    'www elsewhere',
    gathered([good], {
      names: [named('shop.com', '192.0.2.1', [good]), named('www.shop.com', '192.0.2.9', [bare])],
    }),
    ['certificate-good', 'answers-on-port-80', 'www-elsewhere'],
  ],
  [
    'all one may know',
    gathered([good], { server: 'nginx', network: 'Fastly', mailServers: ['mx.shop.com'] }),
    ['behind-network', 'certificate-good', 'answers-on-port-80', 'server-software', 'mail-server'],
  ],
];

test.each(cases)('%s', (_what, facts, expected) => {
  expect(findingsOf(facts, now).map(({ id }) => id)).toEqual(expected);
});

test('the days left are whole days', () => {
  expect(findingsOf(gathered([good]), now)[0]?.facts).toMatchObject({ days: 60, issuer: 'A CA (R1)' });
});

test('every finding has words that its facts complete', () => {
  const all = cases.flatMap(([, facts]) => findingsOf(facts, now));
  for (const { id, facts } of all) {
    for (const part of ['title', 'text'] as const) {
      // A missing fact would throw, a list would not give a string.
      const text = new IntlMessageFormat(words[`finding.${id}.${part}`], 'en').format(facts);
      expect(text).toEqual(expect.not.stringMatching(/[{}]|undefined|NaN/));
    }
  }
});
