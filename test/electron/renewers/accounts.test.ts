import { expect, test } from 'vitest';
import { accountsOnPosix } from '../../../electron/renewers/posix/accounts.ts';

const directory = 'https://acme-v02.api.letsencrypt.org/directory';
const uri = 'https://acme-v02.api.letsencrypt.org/acme/acct/1';
const file = (path: string, text: string) => ({ path, text, sha256: '' });
const certbots = '/etc/letsencrypt/accounts/acme-v02.api.letsencrypt.org/directory';
const own = '/var/lib/sealkeeper-md/accounts/ACME-acme-v02.api.letsencrypt.org-0000/account.json';

const cases = [
  ['nothing', [], 'certbot', []],
  ['certbot’s', [file(`${certbots}/ab/regr.json`, `{"body": {}, "uri": "${uri}"}`)], 'certbot', [uri]],
  [
    'certbot’s at another authority',
    [file('/etc/letsencrypt/accounts/other.test/directory/ab/regr.json', `{"uri": "${uri}"}`)],
    'certbot',
    [],
  ],
  [
    'certbot’s at a longer address of the same host',
    [file(`${certbots}/more/ab/regr.json`, `{"uri": "${uri}"}`)],
    'certbot',
    [],
  ],
  ['what is no account', [file(`${certbots}/ab/regr.json`, '{"uri": 1}')], 'certbot', []],
  ['what is no JSON', [file(`${certbots}/ab/regr.json`, 'uri')], 'certbot', []],
  ['certbot’s, where mod_md asks', [file(`${certbots}/ab/regr.json`, `{"uri": "${uri}"}`)], 'mod-md', []],
  ['mod_md’s', [file(own, `{"url": "${uri}", "ca-url": "${directory}"}`)], 'mod-md', [uri]],
  [
    'mod_md’s at another authority',
    [file(own, `{"url": "${uri}", "ca-url": "https://other.test/directory"}`)],
    'mod-md',
    [],
  ],
] as const;

test.each(cases)('%s: %s', (_title, settings, by, expected) => {
  expect(accountsOnPosix({ settings }, by, directory)).toEqual(expected);
});
