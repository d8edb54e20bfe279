import { describe, expect, it } from 'vitest';
import { mustKnowService } from '../../../../electron/run/services/known-service.ts';
import type { PostfixFacts } from '../../../../electron/targets/postfix/config/facts.ts';
import { readMain } from '../../../../electron/targets/postfix/config/main-cf.ts';
import { checkPostfix } from '../../../../electron/targets/postfix/plan/check.ts';
import { lastingOf } from '../../../../electron/targets/postfix/plan/lasting.ts';
import { planPostfix } from '../../../../electron/targets/postfix/plan/plan.ts';
import { postfixTarget } from '../../../../electron/targets/postfix/target.ts';
import { debianDoors, others, postfixFacts, rootsFile } from '../../../support/mail-facts.ts';

const file = rootsFile;
const factsOf = postfixFacts;
const listeners = debianDoors;
const wish = { names: ['mail.shop.test'], redirect: true, hsts: false };
const live = '/etc/sealkeeper/live/mail.shop.test';
const edited = (facts: PostfixFacts): Readonly<Record<string, string>> =>
  Object.fromEntries(planPostfix(facts, wish).differences.map(({ path, after }) => [path, after]));
const mainOf = (facts: PostfixFacts) => edited(facts)['/etc/postfix/main.cf'];

const debian =
  '# TLS parameters\nsmtpd_tls_cert_file=/old.pem\nsmtpd_tls_key_file=/old.key\nsmtpd_tls_security_level=may\n';

describe('a plan for Postfix', () => {
  it('changes two values where the package’s own certificate stands, and no other byte', () => {
    expect(checkPostfix(factsOf(debian), wish)).toEqual([]);
    expect(edited(factsOf(debian))).toEqual({
      '/etc/postfix/main.cf': debian
        .replace('/old.pem', `${live}/fullchain.pem`)
        .replace('/old.key', `${live}/privkey.pem`),
    });
  });

  it('changes nothing but the pair itself where its place stands there already', () => {
    const main = `smtpd_tls_cert_file = ${live}/fullchain.pem\nsmtpd_tls_key_file = ${live}/privkey.pem\nsmtpd_tls_security_level = may\n`;
    expect(edited(factsOf(main))).toEqual({});
  });

  it('adds one block where nothing is said yet, also behind a last line without an end', () => {
    const facts = factsOf('inet_interfaces = all', 'smtp inet n - n - - smtpd\n');
    expect(checkPostfix(facts, wish)).toEqual([]);
    expect(mainOf(facts)).toBe(
      `inet_interfaces = all\n# Sealkeeper: the certificate\nsmtpd_tls_chain_files = ${live}/privkey.pem, ${live}/fullchain.pem\nsmtpd_tls_security_level = may\n# Sealkeeper: end`,
    );
  });

  it('has a list exchanged over several lines, as RHEL’s owners write it', () => {
    const main =
      'smtpd_tls_chain_files =\n    /old.key,\n# the chain\n    /old.pem\nsmtpd_tls_security_level = may\n';
    const facts = factsOf(main);
    expect(checkPostfix(facts, wish)).toEqual([]);
    expect(mainOf(facts)).toBe(
      `smtpd_tls_chain_files =\n    ${live}/privkey.pem, ${live}/fullchain.pem\n# the chain\nsmtpd_tls_security_level = may\n`,
    );
  });

  it('adds the key behind a certificate that had it in one file', () => {
    const facts = factsOf('smtpd_tls_cert_file = /old.pem\nsmtpd_tls_security_level = may\n');
    expect(mainOf(facts)).toBe(
      `smtpd_tls_cert_file = ${live}/fullchain.pem\nsmtpd_tls_key_file = ${live}/privkey.pem\nsmtpd_tls_security_level = may\n`,
    );
  });

  it('follows one certificate named for another, and a listener with its own words (ISPConfig)', () => {
    const master =
      'smtp inet n - y - - smtpd\nsmtps inet n - y - - smtpd\n  -o smtpd_tls_wrappermode=yes\n  -o smtpd_tls_cert_file=/old.pem -o smtpd_tls_key_file=/old.key\n';
    expect(edited(factsOf(debian, master))['/etc/postfix/master.cf']).toBe(
      master.replace('/old.pem', `${live}/fullchain.pem`).replace('/old.key', `${live}/privkey.pem`),
    );
  });

  it('serves postscreen’s helpers too (iRedMail)', () => {
    const master =
      'smtp inet n - y - 1 postscreen\nsmtpd pass - - y - - smtpd\ntlsproxy unix - - y - 0 tlsproxy\nsubmission inet n - n - - smtpd\n  -o smtpd_tls_security_level=encrypt\n';
    const facts = factsOf(debian, master);
    expect(checkPostfix(facts, wish)).toEqual([]);
    const { smtpd_tls_cert_file: certificate } = Object.fromEntries(
      readMain(mainOf(facts) ?? '').map(({ name, value }) => [name, value]),
    );
    expect(certificate).toBe(`${live}/fullchain.pem`);
  });

  it('keeps a certificate that others need, and shows the new one by name', () => {
    const facts = factsOf(debian.replace('/old.pem', '/other.pem'));
    expect(checkPostfix(facts, wish)).toEqual([]);
    expect(mainOf(facts)).toBe(
      `${debian.replace('/old.pem', '/other.pem')}# Sealkeeper: the certificate\ntls_server_sni_maps = inline:{ { mail.shop.test = ${live}/privkey.pem, ${live}/fullchain.pem } }\n# Sealkeeper: end\n`,
    );
    expect(planPostfix(facts, wish).notes.map(({ say }) => say)).toContain('plan.postfix.kept');
  });

  it('asks as Postfix is asked, and the runner knows the words', () => {
    const alone = planPostfix(factsOf(debian), wish).install.activation;
    const bySystemd = planPostfix(
      factsOf(debian, listeners, { unit: 'postfix@-.service', pidFile: null }),
      wish,
    ).install.activation;
    for (const activation of [alone, bySystemd]) {
      if (activation === null) throw new Error('no activation');
      expect(() => mustKnowService(activation)).not.toThrow();
    }
    expect(bySystemd?.reload).toEqual(['systemctl', 'reload', 'postfix@-.service']);
    expect(alone?.reload).toEqual(['/usr/sbin/postfix', 'reload']);
  });

  it('is judged, and lasts, by its listeners', () => {
    const facts = factsOf(debian);
    expect(postfixTarget().probes(facts, ['www.shop.test', ...wish.names])).toEqual([
      { kind: 'smtp', name: 'mail.shop.test', port: 25 },
      { kind: 'submission', name: 'mail.shop.test', port: 587 },
      { kind: 'submissions', name: 'mail.shop.test', port: 465 },
    ]);
    expect(lastingOf(facts, wish)).toMatchObject({
      certificate: 'mail.shop.test',
      services: [{ kind: 'postfix', program: '/usr/sbin/postfix', starter: { by: 'control' } }],
      probes: [{ port: 25, startTls: 'smtp' }, { port: 587, startTls: 'smtp' }, { port: 465 }],
    });
  });
});

describe('no plan for Postfix is made', () => {
  const chainOfOthers = debian.replace('/old.pem', '/other.pem');
  it.each([
    ['while it stands still', factsOf(debian, listeners, { process: null }), 'web-server-stopped'],
    ['while it is broken', factsOf(debian, listeners, { complaint: 'fatal: x' }), 'web-server-broken'],
    ['beside a panel', factsOf(debian, listeners, { panel: 'Plesk' }), 'site-managed-elsewhere'],
    [
      'without a listener',
      factsOf(debian, '127.0.0.1:smtp inet n - n - - smtpd\n'),
      'web-server-unsupported',
    ],
    ['without its file', factsOf(debian, listeners, { files: {} }), 'web-server-unsupported'],
    [
      'where others need the only certificate that it can show',
      factsOf(chainOfOthers, listeners, { version: '3.1.0' }),
      'web-server-unsupported',
    ],
    [
      'where Postfix reads something else',
      factsOf(debian, listeners, { written: { smtpd_tls_cert_file: '/x.pem' } }),
      'web-server-unsupported',
    ],
    [
      'where a value cannot be changed by one edit',
      factsOf(
        debian,
        'smtp inet n - n - - smtpd\n  -o { smtpd_tls_cert_file =\n   /old.pem }\n  -o smtpd_tls_key_file=/o\n',
      ),
      'web-server-unsupported',
    ],
    [
      'where somebody else may write',
      factsOf(debian, listeners, {
        files: {
          '/etc/postfix/main.cf': file('/etc/postfix/main.cf', debian, '/etc/postfix'),
          '/etc/postfix/master.cf': file('/etc/postfix/master.cf', listeners),
        },
      }),
      'settings-writable-by-others',
    ],
  ] as const)('%s', (_, facts, code) => {
    expect(checkPostfix(facts, wish)).toMatchObject([{ severity: 'blocker', problem: { code } }]);
  });
});

describe('names that mail programs use', () => {
  const shop = ['shop.test', 'www.shop.test'];
  const all = [...shop, 'mail.shop.test'];
  it.each<readonly [string, string, Partial<PostfixFacts>, readonly string[], readonly string[]]>([
    ['those that are called so', '', {}, all, ['mail.shop.test']],
    ['what it calls itself', 'myhostname = shop.test\n', {}, shop, ['shop.test']],
    ['what it calls itself, in capitals', 'myhostname = Shop.Test\n', {}, shop, ['shop.test']],
    ['its domain alone', 'mydomain = shop.test\n', {}, shop, ['shop.test']],
    ['its domain, behind its host', 'mydomain = shop.test\n', {}, all, ['mail.shop.test']],
    ['not the domain of its host', 'myhostname = vm.shop.test\nmydomain = shop.test\n', {}, shop, []],
    [
      'what its certificate is for',
      'myhostname = vm\nsmtpd_tls_cert_file = /shop.pem\nsmtpd_tls_security_level = may\n',
      { certificates: { '/shop.pem': { ...others, names: ['shop.test'] } } },
      shop,
      ['shop.test'],
    ],
    [
      'nothing of a certificate that others show',
      'myhostname = vm\n',
      { certificates: { '/etc/sealkeeper/live/shop.test/fullchain.pem': { ...others, names: shop } } },
      shop,
      [],
    ],
    ['none of a stranger', 'myhostname = vps1.host.test\n', {}, shop, []],
  ])('are found: %s', (_, main, more, names, meant) => {
    const facts = factsOf(main, debianDoors, more);
    expect(postfixTarget().meant?.(facts, names)).toEqual(meant);
    if (meant.length > 0)
      expect(
        new Set(
          postfixTarget()
            .probes(facts, names)
            .map(({ name }) => name),
        ),
      ).toEqual(new Set(meant));
  });
});
