import { describe, expect, it } from 'vitest';
import { lastOf, readMain, withValue } from '../../../../electron/targets/postfix/config/main-cf.ts';
import {
  overrideOf,
  readMaster,
  withOverride,
} from '../../../../electron/targets/postfix/config/master-cf.ts';
import { applyEdits } from '../../../../electron/text/edits.ts';

const main = `# TLS
smtpd_tls_cert_file=/etc/ssl/certs/ssl-cert-snakeoil.pem
smtpd_tls_chain_files =
  # the key first
  /a/key.pem,

# and then
  /a/chain.pem
smtpd_tls_security_level = may
smtpd_tls_security_level = encrypt
smtpd_tls_key_file =
`;

describe('main.cf', () => {
  const settings = readMain(main);
  it.each([
    ['smtpd_tls_cert_file', '/etc/ssl/certs/ssl-cert-snakeoil.pem', 2],
    ['smtpd_tls_chain_files', '/a/key.pem, /a/chain.pem', 3],
    ['smtpd_tls_security_level', 'encrypt', 10],
    ['smtpd_tls_key_file', '', 11],
  ])('%s is read as Postfix reads it', (name, value, line) => {
    expect(lastOf(settings, name)).toMatchObject({ value, line });
  });

  it.each([
    ['smtpd_tls_cert_file', 'smtpd_tls_cert_file=NEW\n'],
    [
      'smtpd_tls_chain_files',
      'smtpd_tls_chain_files =\n  # the key first\n  NEW\n\n# and then\nsmtpd_tls_sec',
    ],
    ['smtpd_tls_security_level', 'smtpd_tls_security_level = may\nsmtpd_tls_security_level = NEW\n'],
    ['smtpd_tls_key_file', 'smtpd_tls_key_file = NEW\n'],
  ])('%s gets another value and nothing else changes', (name, expected) => {
    const setting = lastOf(settings, name);
    const edits = setting === undefined ? [] : withValue(main, setting, 'NEW');
    expect(applyEdits(main, edits)).toContain(expected);
  });
});

const master = `smtp      inet  n       -       y       -       -       smtpd
submission inet n       -       y       -       -       smtpd
#  -o syslog_name=postfix/submission
  -o smtpd_tls_cert_file=/b/chain.pem -o smtpd_tls_key_file=/b/key.pem
  -o { smtpd_tls_chain_files = /x/k.pem, /x/c.pem }
`;

describe('master.cf', () => {
  const [, submission] = readMaster(master);
  it.each([
    ['smtpd_tls_cert_file', '/b/chain.pem', 4, '-o smtpd_tls_cert_file=NEW -o smtpd_tls_key_file'],
    ['smtpd_tls_chain_files', '/x/k.pem, /x/c.pem', 5, '-o { smtpd_tls_chain_files = NEW }'],
  ])('%s of a service is read and changed in its place', (name, value, line, expected) => {
    const own = submission === undefined ? undefined : overrideOf(submission, name);
    expect(own).toMatchObject({ value, line });
    const edit = own === undefined ? null : withOverride(own, 'NEW');
    expect(applyEdits(master, edit === null ? [] : [edit])).toContain(expected);
  });
});
