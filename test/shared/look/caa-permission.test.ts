import { expect, test } from 'vitest';
import { caaRefusal } from '../../../shared/look/caa-permission.ts';

const rules = (...records: readonly string[]) => ({
  at: 'example.test',
  records: records.map((record) => {
    const [tag = '', ...value] = record.split(' ');
    return { critical: tag.startsWith('!'), tag: tag.replace('!', ''), value: value.join(' ') };
  }),
});
const refusal = (records: readonly string[], more: object = {}) =>
  caaRefusal(rules(...records), {
    identities: ['letsencrypt.org'],
    isWildcard: false,
    method: 'http-01',
    ...more,
  });

const cases: readonly (readonly [string, readonly string[], string | null, object?])[] = [
  ['no rule about issuing', ['iodef mailto:a@b.test'], null],
  ['it is named', ['issue other.test', 'issue letsencrypt.org'], null],
  ['it is named in capitals', ['issue LetsEncrypt.org'], null],
  ['another one is named', ['issue other.test'], 'other-authority'],
  ['nobody may', ['issue ;'], 'other-authority'],
  ['a critical rule that nobody knows', ['issue letsencrypt.org', '!future x'], 'other-authority'],
  ['this way of proof is named', ['issue letsencrypt.org; validationmethods=dns-01,http-01'], null],
  ['another way of proof is named', ['issue letsencrypt.org; validationmethods=dns-01'], 'other-method'],
  [
    'one of two lines lets it',
    ['issue letsencrypt.org;validationmethods=dns-01', 'issue letsencrypt.org;validationmethods=http-01'],
    null,
  ],
  ['an account, which the authority compares', ['issue letsencrypt.org; accounturi=https://x/1'], null],
  [
    'a wildcard has rules of its own',
    ['issue letsencrypt.org', 'issuewild ;'],
    'other-authority',
    { isWildcard: true },
  ],
  ['a single name is not under those', ['issue letsencrypt.org', 'issuewild ;'], null],
  ['a wildcard without rules of its own', ['issue letsencrypt.org'], null, { isWildcard: true }],
  ['any of its domains', ['issue pki.goog'], null, { identities: ['letsencrypt.org', 'PKI.goog'] }],
];

test.each(cases.map(([title, records, expected, more]) => ({ title, records, expected, more })))(
  '$title',
  ({ records, expected, more }) => {
    expect(refusal(records, more)).toBe(expected);
  },
);

test('no rules at all let everybody', () => {
  expect(caaRefusal(null, { identities: ['x.test'], isWildcard: false, method: 'http-01' })).toBeNull();
});
