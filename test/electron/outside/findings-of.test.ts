import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { findingsOf } from '../../../electron/outside/findings/findings-of.ts';
import { findings as words } from '../../../shared/content/en/findings.ts';
import { findingIds } from '../../../shared/look.ts';
import { otherCases } from './support/other-findings.ts';
import { siteCases } from './support/site-findings.ts';
import { certificate, encrypted, endpoint, host, now, site } from './support/some-looks.ts';

const cases = [...siteCases, ...otherCases];
const end = (days: number) => new Date(now + days * 86_400_000).toISOString();

test.each(cases)('%s', (_what, look, expected) => {
  expect(findingsOf(look, now).map(({ id }) => id)).toEqual(expected);
});

test('every finding comes up above, with words that its facts complete', () => {
  const all = cases.flatMap(([, look]) => findingsOf(look, now));
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(findingIds));
  for (const { id, facts } of all) {
    for (const part of ['title', 'text'] as const) {
      // A missing fact would throw, a list would not give a string.
      const text = new IntlMessageFormat(words[`finding.${id}.${part}`], 'en').format(facts);
      expect(text).toEqual(expect.not.stringMatching(/[{}]|undefined|NaN/));
    }
  }
});

test('the days left are whole days, and an expired chain is dated by the link that ran out', () => {
  expect(findingsOf(site(), now)[0]?.facts).toMatchObject({ days: 60, issuer: 'A CA (R1)' });
  const chain = certificate('expired');
  const above = { ...chain.links[0], notAfter: end(-5) } as (typeof chain.links)[number];
  const look = site({
    names: [
      {
        ...encrypted('shop.com'),
        certificates: [{ address: '192.0.2.1', certificate: { ...chain, links: [...chain.links, above] } }],
      },
    ],
  });
  expect(findingsOf(look, now)[0]).toMatchObject({
    id: 'certificate-expired',
    facts: { endsAt: Date.parse(end(-5)) },
  });
});

test('doors and names with the same certificate are told together', () => {
  const smtp = {
    ...host('smtp.shop.com', [{ ...endpoint('submission', 'self-signed'), host: 'smtp.shop.com' }]),
  };
  const look = site({
    mail: {
      state: 'seen',
      hosts: [
        host('mail.shop.com', [endpoint('imaps', 'self-signed'), endpoint('imap', 'self-signed')]),
        smtp,
      ],
    },
  });
  expect(findingsOf(look, now).filter(({ id }) => id.startsWith('mail-certificate'))).toMatchObject([
    {
      id: 'mail-certificate-self-signed',
      facts: { name: 'mail.shop.com, smtp.shop.com', doors: '143, 587, 993' },
    },
  ]);
});
