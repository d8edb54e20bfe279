import { describe, expect, it } from 'vitest';
import {
  parseIncludes,
  parseRunConfig,
  parseVirtualHosts,
} from '../../../electron/targets/apache/config/dumps.ts';
import { parseConfig, printConfig, walk } from '../../../electron/targets/apache/config/tree.ts';
import { wantedPaths } from '../../../electron/targets/apache/inspect/reading.ts';
import { checkApache } from '../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../electron/targets/apache/plan/plan.ts';
import { apacheObstacles } from '../../../electron/targets/apache/proof/obstacles.ts';
import { debianFacts } from '../../support/apache-facts.ts';

/**
 * Configuration of a size that nobody writes by hand. One answer of a server may have eight million bytes; whatever they
 * say, four times as many may take about four times as long, and nothing overflows.
 */

const name = 'shop.ex.test';
const path = '/etc/apache2/sites-enabled/shop.conf';
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const site = (body: string) =>
  `<VirtualHost *:80>\nServerName ${name}\nDocumentRoot /var/www/shop\n${body}\n</VirtualHost>\n`;
const address = (index: number) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;

const bodies: Readonly<Record<string, (count: number) => string>> = {
  aliases: (n) => site(lines(n, (i) => `ServerAlias a${i}.ex.test *b${i}*.ex.test`)),
  sites: (n) => site('') + lines(n, (i) => `<VirtualHost *:80>\nServerName s${i}.ex.test\n</VirtualHost>`),
  'sections within sections': (n) => site('<IfModule a>\n'.repeat(n) + '</IfModule>\n'.repeat(n)),
  'sections that cross': (n) => site(`<A>\n<B>\n${'</B>\n<B>\n'.repeat(n)}`),
  'rules with conditions': (n) =>
    site(
      `RewriteEngine on\n${lines(n, (i) => `RewriteCond %{HTTP_HOST} ^s${i}+$\nRewriteRule ^/(.+)+${i} https://%{HTTP_HOST}/ [R]`)}`,
    ),
  'places that are closed': (n) => site(lines(n, (i) => `<Location /${i}>\nRequire all denied\n</Location>`)),
  marks: (n) =>
    site(
      `${lines(n, (i) => `SetEnvIf Request_URI "^/x${i}" m${i}`)}\nAllow from all\n${lines(n, (i) => `Deny from env=n${i}`)}`,
    ),
  'a line of many parts': (n) => site(`ServerAlias \\\n${'a \\\n'.repeat(10 * n)}b`),
  'a run of blanks': (n) => site(`ServerAlias a${' '.repeat(100 * n)}b`),
  'a name in quotes': (n) => site(`"${'\\a'.repeat(100 * n)}`),
  'Listen lines': (n) => site('') + lines(n, (i) => `Listen ${address(i)}:80`),
  certificates: (n) => site('').replace('*:80', '*:443') + site(lines(n, (i) => `SSLCertificateFile /${i}`)),
};

const planned = (text: string) => {
  const facts = debianFacts({ files: { [path]: text }, modules: ['rewrite', 'ssl', 'access_compat'] });
  const wish = { names: [name], redirect: true, hsts: false };
  wantedPaths(facts, [name]);
  apacheObstacles(facts, [name]);
  if (checkApache(facts, wish).length === 0) planApache(facts, wish);
};

const dumps: Readonly<Record<string, (count: number) => unknown>> = {
  'aliases of a site': (n) =>
    parseVirtualHosts(`*:80  a (/x:1)\n${lines(40 * n, (i) => `                 alias a${i}`)}`),
  'colons in a row': (n) => parseVirtualHosts(`${'::'.repeat(100 * n)} x`),
  'files within files': (n) =>
    parseIncludes(lines(4 * n, (i) => `${' '.repeat(2 + (i % 40) * 2)}(1) /x${i}`)),
  'names with values': (n) => parseRunConfig(lines(40 * n, (i) => `Define: N${i}=${i}`)),
};

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** The best of some, in milliseconds of the processor's own time: other programs have it, too. */
async function time(act: () => unknown): Promise<number> {
  const all: number[] = [];
  for (let count = 0; count < 3; count += 1) {
    await nextTurn();
    const start = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(start);
    all.push((user + system) / 1000);
  }
  return Math.min(...all);
}

describe('a server with configuration of great size', () => {
  const tried = [
    ...Object.entries(bodies).map(([title, body]) => ({ title, act: (n: number) => planned(body(n)) })),
    ...Object.entries(dumps).map(([title, act]) => ({ title, act })),
  ];

  it.each(tried)('is planned in time that grows with it: $title', { timeout: 120_000 }, async ({ act }) => {
    await time(() => act(200));
    const once = await time(() => act(700));
    const fourfold = await time(() => act(2800));
    // Sixteen times as long is the square. Below some milliseconds nothing can be told.
    expect(fourfold / Math.max(once, 4)).toBeLessThan(10);
  });

  it('is read and printed as it was, a hundred thousand sections deep', () => {
    const text = `Listen 80\n${'<If "x">\n Require all denied\n'.repeat(100_000)}${'</If>\n'.repeat(99_000)}</Other>\nListen 81\n`;
    const file = parseConfig(text);
    expect(printConfig(file)).toBe(text);
    const depths = [...walk(file.nodes)].map(({ around }) => around.length);
    expect(Math.max(...depths.slice(0, 1000))).toBeLessThan(100);
  });

  it('is read behind such a depth as before it', () => {
    const text = `${'<IfModule a>\n'.repeat(500)}${'</IfModule>\n'.repeat(500)}Listen 81\n`;
    expect(parseConfig(text).nodes.at(-1)).toMatchObject({ kind: 'directive', name: 'listen' });
  });
});
