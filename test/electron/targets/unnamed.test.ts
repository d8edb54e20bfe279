import { describe, expect, it } from 'vitest';
import { unnamedOf as ofDovecot } from '../../../electron/targets/dovecot/plan/unnamed.ts';
import { domainListsIn, itemsIn } from '../../../electron/targets/exim/config/domain-lists.ts';
import {
  mailDomains as domainsOfExim,
  domainFiles as filesOfExim,
} from '../../../electron/targets/exim/config/mail-domains.ts';
import { unnamedOf as ofExim } from '../../../electron/targets/exim/plan/unnamed.ts';
import { domainFiles, mailDomains } from '../../../electron/targets/postfix/config/mail-domains.ts';
import { unnamedOf as ofPostfix } from '../../../electron/targets/postfix/plan/unnamed.ts';
import { eximFacts } from '../../support/exim-facts.ts';
import { debianDoors, dovecotFacts, others, postfixFacts, rootsFile } from '../../support/mail-facts.ts';

/** What those are shown who ask a mail server for no name, and who they may be. */

const wish = { names: ['mail.shop.test'], redirect: true, hsts: false };
const ported = (doors: readonly { readonly port: number; readonly shows: string }[]) =>
  Object.fromEntries(doors.map(({ port, shows }) => [port, shows]));

describe('Postfix', () => {
  const own = 'smtpd_tls_cert_file = /old.pem\nsmtpd_tls_security_level = may\n';
  const theirs = own.replace('/old.', '/other.');

  it('shows the new certificate where nobody needs the present one', () => {
    const { doors, hosts } = ofPostfix(postfixFacts(own), wish);
    expect(ported(doors)).toEqual({ 25: 'new', 465: 'new', 587: 'new' });
    expect(hosts).toEqual(['mail.shop.test']);
  });

  it('keeps the present one for the names that it is for', () => {
    const { doors, hosts } = ofPostfix(postfixFacts(theirs), wish);
    expect(ported(doors)).toEqual({ 25: 'kept', 465: 'kept', 587: 'kept' });
    expect(hosts).toEqual(['mail.shop.test', 'mail.other.test']);
  });

  it('tells its doors apart where one has its own', () => {
    const doors = debianDoors.replace(
      '  -o smtpd_tls_wrappermode=yes\n',
      '  -o smtpd_tls_wrappermode=yes -o smtpd_tls_cert_file=/other.pem -o smtpd_tls_key_file=/other.key\n',
    );
    const facts = postfixFacts(own, doors, { certificates: { '/other.pem': others } });
    expect(ported(ofPostfix(facts, wish).doors)).toEqual({ 25: 'new', 465: 'kept', 587: 'new' });
  });

  it('takes mail for the domains of its settings, and of the files that they name', () => {
    const main = `mydestination = $myhostname, localhost, shop.test
relay_domains = hash:/etc/postfix/relay
virtual_mailbox_domains = proxy:mysql:/etc/postfix/domains.cf /etc/postfix/domains
virtual_alias_domains = hash:/etc/postfix/virtual
myhostname = mail.shop.test
`;
    const files = {
      '/etc/postfix/relay': 'relay.test OK\n# old.test OK\n',
      '/etc/postfix/domains': 'one.test\nTWO.test\n',
      '/etc/postfix/virtual': 'virtual.test anything\nfirst.last@virtual.test anna\n@catch.test anna\n',
    };
    const { values } = postfixFacts(main);
    expect(domainFiles(values).toSorted()).toEqual(Object.keys(files).toSorted());
    const read = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, rootsFile(path, text)]),
    );
    expect(mailDomains({ values, files: read })).toEqual({
      domains: ['mail.shop.test', 'shop.test', 'one.test', 'two.test', 'virtual.test', 'relay.test'],
      unread: ['proxy:mysql:/etc/postfix/domains.cf'],
    });
  });

  it.each([
    ['mysql:/etc/postfix/domains.cf', [], ['mysql:/etc/postfix/domains.cf']],
    ['ldap:/etc/postfix/ldap.cf, one.test', ['one.test'], ['ldap:/etc/postfix/ldap.cf']],
    ['hash:/etc/postfix/gone', [], ['hash:/etc/postfix/gone']],
    ['/etc/postfix/gone', [], ['/etc/postfix/gone']],
    ['pcre:{{/secret/ OK}}', [], ['pcre']],
    ['!not.test, inline:{ one.test = x, { two.test = y } }', ['not.test', 'one.test', 'two.test'], []],
    ['localhost, [192.0.2.1]', [], []],
  ])('tells of “%s” what cannot be read', (value, domains, unread) => {
    expect(mailDomains({ values: { virtual_mailbox_domains: value }, files: {} })).toEqual({
      domains,
      unread,
    });
  });
});

describe('Dovecot', () => {
  const own = 'ssl_cert = </old.pem\nssl_key = </old.key\n';
  const more = {
    listeners: [
      { kind: 'imaps', port: 993 },
      { kind: 'pop3s', port: 995 },
    ],
  } as const;

  it.each<[string, string, Readonly<Record<number, string>>]>([
    ['nobody needs the present one', own, { 993: 'new', 995: 'new' }],
    ['others do', own.replaceAll('/old.', '/other.'), { 993: 'kept', 995: 'kept' }],
    [
      'others do who come by another protocol',
      `${own}protocol pop3 {\n  ssl_cert = </other.pem\n  ssl_key = </other.key\n}\n`,
      { 993: 'new', 995: 'kept' },
    ],
    ['an address chooses', `${own}local 192.0.2.1 {\n  ssl_cert = </other.pem\n  ssl_key = </x\n}\n`, {}],
  ])('says what they get where %s', (_, text, doors) => {
    expect(ported(ofDovecot(dovecotFacts(text, more), wish).doors)).toEqual(doors);
  });
});

describe('Exim', () => {
  const named = (file: string) =>
    eximFacts('file', `tls_certificate = ${file}\ntls_privatekey = /key\n`, {
      certificates: { '/other.pem': others },
      domainLists: domainListsIn(['domainlist local_domains = Shop.test']),
    });

  it('says what they get', () => {
    expect(ported(ofExim(named('/old.pem'), wish).doors)).toEqual({ 25: 'new', 465: 'new', 587: 'new' });
    const { doors, domains, hosts } = ofExim(named('/other.pem'), wish);
    expect(ported(doors)).toEqual({ 25: 'kept', 465: 'kept', 587: 'kept' });
    expect({ domains, hosts }).toEqual({
      domains: ['shop.test'],
      hosts: ['mail.shop.test', 'mail.other.test'],
    });
  });

  /** As Exim 4.96 writes it out (`exim -bP config`), of which the look brings these lines. */
  const said = [
    'domainlist virtual = dsearch;/etc/exim/virtual',
    'domainlist local_domains = @ : localhost : Shop.test : +virtual : /etc/exim/domains : !no.test',
    'hide domainlist relay_to_domains = <; a.test ; b.test; lsearch;;/etc/exim/relay',
    'domainlist unused = pgsql;SELECT',
    'begin acl',
    '    accept domains = +local_domains : +relay_to_domains : other.test',
    '    accept domains = @{lookup mysql{SELECT d FROM x WHERE p="secret : word"}}',
    '    deny domains = @{lookup ldap{ldap:///x}} : bad.test',
    '    accept',
    '    domains = *.wild.test : nwildlsearch;/etc/exim/wild',
    'begin routers',
    '    domains = partial-lsearch;/etc/exim/hubbed : cdb;/etc/exim/routed',
  ].map((line) => line.replace('@{', '${'));
  const files = {
    '/etc/exim/domains': 'one.test\n# two.test\n!three.test\n',
    '/etc/exim/relay': 'four.test: x\n"five.test" y\n',
    '/etc/exim/hubbed': '*.six.test: z\n',
  };
  const read = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, rootsFile(path, text)]));

  it('reads all that takes mail, and says without its words what cannot be read', () => {
    const domainLists = domainListsIn(said);
    expect(filesOfExim(domainLists).toSorted()).toEqual([...Object.keys(files), '/etc/exim/wild'].toSorted());
    const facts = eximFacts('file', '', {
      ...{ domainLists, domainFolders: { '/etc/exim/virtual': ['seven.test', 'notes.txt~'] }, files: read },
    });
    const { domains, unread } = domainsOfExim(facts);
    expect(domains.toSorted()).toEqual(
      [
        ...['mail.shop.test', 'shop.test', 'one.test', 'four.test', 'five.test', 'six.test', 'seven.test'],
        ...['a.test', 'b.test', 'other.test', 'bad.test'],
      ].toSorted(),
    );
    expect(unread).toEqual(['mysql', 'pattern', '/etc/exim/wild']);
  });

  it('goes by all lists and the routers where no rule asks for a domain', () => {
    const lists = ['domainlist local_domains = redis;x', 'begin routers', '    domains = dsearch;/gone'];
    expect(domainsOfExim(eximFacts('file', '', { domainLists: domainListsIn(lists) }))).toEqual({
      domains: [],
      unread: ['local_domains: redis', '/gone'],
    });
  });

  it.each([
    ['@ : a::b : x{if eq{1}{2}{x : y}{z}} : c', ['@', 'a:b', 'x{if eq{1}{2}{x : y}{z}}', 'c']],
    ['<; a ; b:c;;d', ['a', 'b:c;d']],
    ['', []],
  ])('parts “%s”', (text, items) => {
    expect(itemsIn(text)).toEqual(items);
  });
});
