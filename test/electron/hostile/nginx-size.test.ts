import { describe, expect, it } from 'vitest';
import { includesOf, readTree } from '../../../electron/targets/nginx/config/includes.ts';
import { parseConfig } from '../../../electron/targets/nginx/config/parse.ts';
import { checkNginx } from '../../../electron/targets/nginx/plan/check.ts';
import { planNginx } from '../../../electron/targets/nginx/plan/plan.ts';
import { nginxObstacles } from '../../../electron/targets/nginx/proof/obstacles.ts';
import { nginxFacts } from '../../support/nginx-facts.ts';

/**
 * Configuration of a size that nobody writes by hand: four times as much may take about four times as long. What is as large
 * as this is mostly read and planned within a second.
 */

const name = 'shop.ex.test';
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const site = (body: string) => `server {\nlisten 80;\nserver_name ${name};\nroot /srv;\n${body}\n}\n`;
const tls = (body: string) => site(`listen 443 ssl;\nssl_certificate /a;\nssl_certificate_key /b;\n${body}`);

const bodies: Readonly<Record<string, (count: number) => string>> = {
  names: (n) => site(lines(n, (i) => `server_name a${i}.ex.test *.b${i}.ex.test c${i}.*;`)),
  'names of an encrypted site': (n) => tls(lines(n, (i) => `server_name a${i}.ex.test;`)),
  'patterns of names': (n) => tls(lines(n, (i) => `server_name "~^(?<t>a|b)${i}\\.ex\\.test$";`)),
  sites: (n) => site('') + lines(n, (i) => `server { listen 80; server_name s${i}.ex.test; }`),
  'encrypted sites': (n) =>
    site('') +
    lines(
      n,
      (i) =>
        `server { listen 443 ssl; server_name s${i}.ex.test; ssl_certificate /${i}; ssl_certificate_key /k; }`,
    ),
  'sockets of IPv6': (n) =>
    site('') +
    lines(
      n,
      (i) =>
        `server { listen [2001:db8::${i.toString(16)}]:443 ssl; ssl_certificate /${i}; ssl_certificate_key /k; }`,
    ),
  'conditions that cannot be judged, and values': (n) =>
    site(lines(n, (i) => `set $a${i} 1; if ($http_x = ${i}) { set $b${i} 1; }`)),
  redirects: (n) =>
    site(
      lines(
        n,
        (i) => `location /a${i} { return 301 https://${name}/b; } rewrite ^/c${i}$ https://$host/c${i};`,
      ),
    ),
  'redirects round in circles': (n) =>
    site(lines(n, (i) => `location /a${i} { return 301 https://$host$request_uri; }`)),
  programs: (n) => site(lines(n, (i) => `location /a${i} { proxy_pass http://b; proxy_set_header X-A a; }`)),
  'headers around': (n) =>
    site(
      lines(
        n,
        (i) =>
          `location /a${i} { proxy_pass http://b; proxy_set_header X-Forwarded-Proto http; add_header X a; }`,
      ),
    ),
  'blocks of one line': (n) => site(lines(n, (i) => `location /a${i} { root /x; }`).replaceAll('\n', ' ')),
  'words of one line': (n) => site(`x ${'ab '.repeat(20 * n)};`),
  'directives of one line': (n) => site('x y; '.repeat(20 * n)),
  'lua of one line': (n) => site('x_by_lua_block { a } '.repeat(5 * n)),
  comments: (n) => site('# a\n'.repeat(20 * n)),
  'an indent of many blanks': (n) => site(`${' '.repeat(100 * n)}x y;`),
  'lines of one directive': (n) => site(`x${'\ny'.repeat(20 * n)};`),
};

const planned = (files: Readonly<Record<string, string>>) => {
  const facts = nginxFacts(files, {
    certificates: { '/a': { names: [name, '*.ex.test'], isExpired: false, fingerprint: null } },
  });
  const wish = { names: [name], redirect: true, hsts: true, openProofPath: true };
  nginxObstacles(facts, [name]);
  if (checkNginx(facts, wish).length === 0) planNginx(facts, wish);
};

const many = (count: number, file: (index: number) => readonly [string, string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => file(index)));

const others: Readonly<Record<string, (count: number) => unknown>> = {
  'includes with a wildcard, and files': (n) => {
    const files = new Map(Object.entries(many(n, (i) => [`/etc/nginx/x${i}/a.conf`, ''])));
    const text = lines(n, (i) => `include /etc/nginx/x${i}/*.conf;`);
    return readTree({
      mainFile: '/etc/nginx/nginx.conf',
      texts: new Map([...files, ['/etc/nginx/nginx.conf', text]]),
    });
  },
  'files of one folder': (n) =>
    planned({ 'sites-enabled/a': site(''), ...many(n, (i) => [`conf.d/${i}.conf`, `# ${i}\n`]) }),
  'includes of a site': (n) =>
    planned({
      'sites-enabled/a': site(lines(n, (i) => `location /${i} { include p/${i}; }`)),
      ...many(n, (i) => [`p/${i}`, `proxy_pass http://b; proxy_set_header X-A ${i};\n`]),
    }),
  'includes that bring a certificate': (n) =>
    planned({
      'sites-enabled/a': site(`listen 443 ssl;\n${lines(n, (i) => `include p/${i};`)}`),
      ...many(n, (i) => [`p/${i}`, `ssl_certificate /${i}; ssl_certificate_key /${i};\n`]),
    }),
};

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** The best of some, in milliseconds of the processor's own time: other programs have it, too. */
async function time(act: () => unknown, times = 2): Promise<number> {
  const all: number[] = [];
  for (let count = 0; count < times; count += 1) {
    await nextTurn();
    const start = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(start);
    all.push((user + system) / 1000);
  }
  return Math.min(...all);
}

describe('an nginx with configuration of great size', () => {
  const tried = [
    ...Object.entries(bodies).map(([title, body]) => ({
      title,
      act: (n: number) => planned({ 'sites-enabled/a': body(n) }),
    })),
    ...Object.entries(others).map(([title, act]) => ({ title, act })),
  ];

  it.each(tried)('is planned in time that grows with it: $title', { timeout: 120_000 }, async ({ act }) => {
    await time(() => act(100), 1);
    let growth = Number.POSITIVE_INFINITY;
    // Sixteen times as long is the square, each time anew; what the collection of garbage adds is not. Below some milliseconds
    // nothing can be told.
    for (let turn = 0; turn < 4 && growth >= 10; turn += 1) {
      const once = await time(() => act(400));
      const fourfold = await time(() => act(1600));
      growth = fourfold / Math.max(once, 4);
    }
    expect(growth).toBeLessThan(10);
  });

  it('is read in a second, with twenty thousand of each', async () => {
    const n = 20_000;
    for (const text of [
      site('location /a { root /x; } '.repeat(n)),
      site(lines(n, (i) => `location /a${i} { root /x; }`)),
      'x_by_lua_block { a } '.repeat(n),
      lines(n, (i) => `include /${i}/*;`),
    ]) {
      expect(await time(() => parseConfig(text), 1)).toBeLessThan(1000);
    }
    const tree = readTree({
      mainFile: '/n',
      texts: new Map([
        ['/n', lines(n, (i) => `include /etc/x${i}/*.conf;`)],
        ...Array.from({ length: n }, (_, i) => [`/etc/x${i}/a.conf`, 'a b;'] as const),
      ]),
    });
    expect(tree.main).toHaveLength(n);
    expect(includesOf(tree, '/etc/x1/a.conf')).toEqual([]);
  });
});
