import { describe, expect, it } from 'vitest';
import { readLines } from '../../../electron/targets/dovecot/config/lexer.ts';
import { checkDovecot } from '../../../electron/targets/dovecot/plan/check.ts';
import { lastingOf as dovecotLasting } from '../../../electron/targets/dovecot/plan/lasting.ts';
import { dovecotTarget } from '../../../electron/targets/dovecot/target.ts';
import { readMaster } from '../../../electron/targets/postfix/config/master-cf.ts';
import { checkPostfix } from '../../../electron/targets/postfix/plan/check.ts';
import { postfixTarget } from '../../../electron/targets/postfix/target.ts';
import { dovecotFacts, postfixFacts } from '../../support/mail-facts.ts';

/** Files of mail servers of a size that nobody writes by hand: 20,000 lines of whatever kind take less than a second. */

/** Of the processor: whatever else this machine does. */
const secondsSince = (start: NodeJS.CpuUsage): number => process.cpuUsage(start).user / 1e6;

const count = 20_000;
const names = ['shop.test', 'www.shop.test', 'mail.shop.test'];
const wish = { names, redirect: true, hsts: false };
const lines = (line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const pair = 'ssl_cert = </old.pem\nssl_key = </old.key\n';

const dovecots: Readonly<Record<string, string>> = {
  'lines that are joined': `x = \\\n${'a \\\n'.repeat(count)}b\n`,
  'joined lines behind a run of blanks': `${' '.repeat(count)}\\\n${'\\\n'.repeat(count)}b\n`,
  'joined lines behind a comment': `${' '.repeat(count)}# \\\n${'\\\n'.repeat(count)}b\n`,
  'quotes that never end': `x = "${'\\"'.repeat(count)}\n${lines(() => '"\n')}`,
  'blocks within blocks': `${'a {\n'.repeat(count / 2)}${'}\n'.repeat(count / 2)}`,
  'blocks by name within each other': lines((index) => `local_name a${index}.test {\n${pair}`),
  'entries by name': lines((index) => (index % 4 > 0 ? '' : `local_name a${index}.shop.test {\n${pair}}\n`)),
  'one entry of many names': `local_name "${lines((index) => `a${index}.test `)}" {\n${pair}}\n`,
  includes: lines((index) => `!include x${index}.conf\n`),
  closings: '}\n'.repeat(count),
};

describe('Dovecot’s files are read and planned in time', () => {
  it.each(Object.entries(dovecots))('with %s', (_, text) => {
    const facts = dovecotFacts(`${pair}${text}`);
    const start = process.cpuUsage();
    readLines(text);
    const target = dovecotTarget();
    target.sites(facts);
    target.shown(facts, names);
    target.probes(facts, names);
    checkDovecot(facts, wish);
    dovecotLasting(facts, wish);
    expect(secondsSince(start)).toBeLessThan(1);
  });

  it('also where they include each other', () => {
    const main = '/etc/dovecot/dovecot.conf';
    const text = `${'# nothing\n'.repeat(count)}!include a\n!include a\n`;
    const facts = dovecotFacts('', {
      includes: [{ from: main, pattern: 'a', paths: [main] }],
      files: { [main]: { realPath: main, text, sha256: '', mode: 0o644, foreign: null } },
    });
    const start = process.cpuUsage();
    checkDovecot(facts, wish);
    expect(secondsSince(start)).toBeLessThan(1);
  });
});

const masters: Readonly<Record<string, string>> = {
  'words of a service': `smtp inet n - y - - smtpd\n${lines((index) => `  -o x${index}=y\n`)}`,
  listeners: lines((index) => `${1000 + index} inet n - y - - smtpd\n`),
  'comments within a service': `smtp inet n - y - - smtpd\n${lines(() => '# nothing\n')}  -o x=y\n`,
  'groups that never end': `smtp inet n - y - - smtpd\n${lines(() => ' -o {\n')}`,
  'services within braces': `smtp inet n - y - - smtpd ${'{'.repeat(count)}\n`,
};
const mains: Readonly<Record<string, string>> = {
  settings: lines((index) => `x${index} = y\n`),
  'one setting again and again': lines(() => 'smtpd_tls_cert_file = /old.pem\n'),
  'a value of many lines': `smtpd_tls_chain_files =\n${lines((index) => `  /k${index}.pem,\n`)}`,
  'maps by name': `tls_server_sni_maps = ${lines((index) => `inline:{ {a${index}.test=/x} }\n  `)}\n`,
  blanks: `x = ${' '.repeat(count * 5)}y\n`,
};

describe('Postfix’s files are read and planned in time', () => {
  const inTime = (main: string, master?: string) => {
    const facts = postfixFacts(main, master);
    const start = process.cpuUsage();
    const target = postfixTarget();
    target.sites(facts);
    target.shown(facts, names);
    target.probes(facts, names);
    target.meant?.(facts, names);
    checkPostfix(facts, wish);
    expect(secondsSince(start)).toBeLessThan(1);
  };
  it.each(Object.entries(masters))('master.cf with %s', (_, text) =>
    inTime('smtpd_tls_security_level = may\n', text),
  );
  it.each(Object.entries(mains))('main.cf with %s', (_, text) => inTime(text));

  it('and says of each word in which line it stands', () => {
    const [service] = readMaster('# a\nsmtp inet n - y - - smtpd\n# b\n  -o x=y -o {z\n = 1}\n\n  -ov=w\n');
    expect(service?.overrides.map(({ name, line }) => [name, line])).toEqual([
      ['x', 4],
      ['z', 4],
      ['v', 7],
    ]);
  });
});
