import { expect, test } from 'vitest';
import { caaRefusal, namesAccounts } from '../../../shared/look/caa-permission.ts';

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

const ours = { account: 'https://x/1' };
const none = { account: null };
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
  [
    'an account, where ours is not known: the authority compares',
    ['issue letsencrypt.org; accounturi=https://x/1'],
    null,
  ],
  ['our account', ['issue letsencrypt.org; accounturi=https://x/1'], null, { account: 'https://x/1' }],
  [
    'our account in capitals of the parameter',
    ['issue letsencrypt.org; AccountURI = https://x/1'],
    null,
    ours,
  ],
  ['another account', ['issue letsencrypt.org; accounturi=https://x/2'], 'other-account', ours],
  [
    'an account that begins like ours',
    ['issue letsencrypt.org; accounturi=https://x/12'],
    'other-account',
    ours,
  ],
  [
    'an account, and ours is yet to be made',
    ['issue letsencrypt.org; accounturi=https://x/1'],
    'other-account',
    none,
  ],
  ['no account, and ours is yet to be made', ['issue letsencrypt.org'], null, none],
  [
    'two accounts in one line, which nobody satisfies',
    ['issue letsencrypt.org; accounturi=https://x/1; accounturi=https://x/2'],
    'other-account',
    ours,
  ],
  [
    'two accounts in two lines',
    ['issue letsencrypt.org; accounturi=https://x/2', 'issue letsencrypt.org; accounturi=https://x/1'],
    null,
    ours,
  ],
  [
    'our account in the line of another authority',
    ['issue other.test; accounturi=https://x/1', 'issue letsencrypt.org; accounturi=https://x/2'],
    'other-account',
    ours,
  ],
  [
    'our account for one way of proof, any account for another',
    [
      'issue letsencrypt.org; accounturi=https://x/1; validationmethods=dns-01',
      'issue letsencrypt.org; accounturi=https://x/2; validationmethods=http-01',
    ],
    'other-account',
    ours,
  ],
  ['a parameter that nobody knows', ['issue letsencrypt.org; account=https://x/2'], null, ours],
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

test.each([
  [['issue letsencrypt.org; accounturi=https://x/1'], true],
  [['issue letsencrypt.org', 'issue letsencrypt.org; accounturi=https://x/1'], true],
  [['issue letsencrypt.org; validationmethods=http-01'], false],
  [['issue other.test; accounturi=https://x/1', 'issue letsencrypt.org'], false],
  [['iodef mailto:a@b.test'], false],
])('%j: some accounts may ask and others not: %s', (records, expected) => {
  expect(namesAccounts(rules(...records), { identities: ['letsencrypt.org'], isWildcard: false })).toBe(
    expected,
  );
});
