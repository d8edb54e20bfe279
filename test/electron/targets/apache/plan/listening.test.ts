import { describe, expect, it } from 'vitest';
import type { ApacheFacts } from '../../../../../electron/targets/apache/config/facts.ts';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const site = '<VirtualHost *:80>\nServerName shop.ex.test\n</VirtualHost>\n';
const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };
const ports = '/etc/apache2/ports.conf';
const shop = '/etc/apache2/sites-enabled/shop.conf';
const packaged = '<IfModule ssl_module>\nListen 443\n</IfModule>\n';

describe('a line that listens for encrypted pages by hand', () => {
  it.each([
    ['the same as the packaged one', { [ports]: `Listen 80\n${packaged}`, [shop]: `Listen 443\n${site}` }],
    ['at one address', { [ports]: `Listen 80\nListen 192.0.2.1:443\n${packaged}`, [shop]: site }],
    [
      'under another condition',
      {
        [ports]: `Listen 80\nListen 443\n<IfModule mod_ssl.c>\nListen 0.0.0.0:443\n</IfModule>\n`,
        [shop]: site,
      },
    ],
  ])('%s does not wake that one up', (_, files) => {
    const facts = debianFacts({ files });
    expect(checkApache(facts, wish)).toEqual([]);
    const { install, differences } = planApache(facts, wish);
    expect(install.changes.filter(({ path }) => path.includes('/mods-enabled/ssl'))).toEqual([]);
    const [tls] = differences.filter(({ stage, before }) => stage === 'install' && before === null);
    expect(tls?.after).toMatch(/LoadModule ssl_module/);
    expect(differences.filter(({ path }) => path === ports)).toEqual([]);
  });

  it('is named where the packaged one is read behind our file', () => {
    const files = { [shop]: `Listen 443\n${site}`, '/etc/apache2/zz.conf': packaged, [ports]: 'Listen 80\n' };
    const facts = debianFacts({ files });
    const includes = facts.includes.toSorted((one, other) => one.path.localeCompare(other.path));
    const [check] = checkApache({ ...facts, includes }, wish);
    expect(check?.problem.facts).toEqual({
      reason: 'listens',
      file: shop,
      line: 1,
      beside: '/etc/apache2/zz.conf',
    });
  });
});

describe('a server with a folder and a main file of its own', () => {
  const web = '/opt/web/conf/web.conf';
  const own = '/opt/web/conf/sites/shop.conf';
  const tls = '/opt/web/conf/sites/shop.ex.test.tls-sealkeeper.conf';
  const factsOf = (lines: string, more: Partial<ApacheFacts> = {}) => {
    const facts = debianFacts({ files: { [web]: `${lines}Include conf/sites/*.conf\n`, [own]: site } });
    const includes = [
      { path: web, line: null, parent: null },
      { path: own, line: 1, parent: web },
    ];
    const files = Object.fromEntries(
      [web, own].map((path) => [path, facts.files[path]]).filter(([, file]) => file !== undefined),
    );
    const main = facts.main.filter(({ origin }) => origin === web);
    const run = { ...facts.run, serverRoot: '/opt/web' };
    return {
      ...{ ...facts, includes, files, main, run, layout: 'other' as const },
      ...{ modsAvailable: [], modsEnabled: [], ...more },
    };
  };
  const textAfter = (facts: ApacheFacts, path: string) =>
    planApache(facts, wish).differences.find((one) => one.stage === 'install' && one.path === path)?.after ??
    '';
  const listensIn = (text: string) =>
    [...text.matchAll(/^( *)Listen (\S*443)$/gm)].map(([, indent = '', word]) => `${indent}${word}`);

  it.each([
    ['goes on sleeping in front of the module', `Listen 80\n${packaged}`, ['443', '443']],
    [
      'goes on sleeping without its word',
      'Listen 80\n<IfDefine SSL>\nListen 443\n</IfDefine>\n',
      ['443', '443'],
    ],
    ['by hand is enough', 'Listen 80\nListen 443\n', []],
  ])('a line that %s', (_, lines, expected) => {
    const facts = factsOf(lines);
    expect(checkApache(facts, wish)).toEqual([]);
    expect(listensIn(textAfter(facts, web))).toEqual(expected);
  });

  it('a line that is read behind our file wakes up with its module', () => {
    const facts = factsOf('Listen 80\n');
    const text = `Listen 80\nInclude conf/sites/*.conf\n${packaged}`;
    const file = { ...facts.files[web], text, realPath: web, mode: 0o644, sha256: '', foreign: null };
    const files = { ...facts.files, [web]: file };
    expect(textAfter({ ...facts, files }, tls)).toMatch(/LoadModule ssl_module/);
    expect(listensIn(textAfter({ ...facts, files }, web))).toEqual([]);
    expect(listensIn(textAfter({ ...facts, files }, tls))).toEqual([]);
  });

  it('a line of the command line has its sister in our file', () => {
    const origin = '-c/-C directives';
    const listen = { name: 'listen', words: ['80'], raw: '80', origin, line: 1, within: [] };
    const facts = factsOf('ServerName web.invalid\n', { main: [listen] });
    expect(listensIn(textAfter(facts, tls))).toEqual(['443']);
  });

  it('that could not tell its lines is judged by its sockets', () => {
    expect(listensIn(textAfter(factsOf('', { main: [] }), tls))).toEqual(['443']);
    const both = [80, 443].map((port) => ({ address: '*', port, process: 'apache2' }));
    expect(listensIn(textAfter(factsOf('', { main: [], listeners: both }), tls))).toEqual([]);
  });

  it('does not read Debian’s folder of modules', () => {
    const { modsAvailable } = debianFacts({ files: {} });
    const facts = factsOf('Listen 80\n', { layout: 'debian', modsAvailable });
    expect(planApache(facts, wish).install.changes.filter(({ kind }) => kind === 'make-link')).toEqual([]);
    expect(textAfter(facts, tls)).toMatch(/LoadModule ssl_module/);
  });
});

describe('a line that sleeps', () => {
  it('in front of a module that is there already goes on, and gets a sister', () => {
    const facts = debianFacts({
      files: { [ports]: `Listen 80\n${packaged}`, [shop]: site },
      modules: ['ssl'],
    });
    const asleep = { ...facts, main: facts.main.filter(({ words }) => words[0] !== '443') };
    const [edit] = planApache(asleep, wish).differences.filter(({ path }) => path === ports);
    expect(edit?.after).toMatch(/^Listen 443$/m);
  });
});
