import { describe, expect, it } from 'vitest';
import { capturesOf, fewNames, plainEnd } from '../../../../../electron/targets/nginx/config/name-pattern.ts';
import { planNginx } from '../../../../../electron/targets/nginx/plan/plan.ts';
import { factsOf, server, siteFile } from '../practice.ts';
import { live, plain, refusedBy, stagesOf, wish } from './stages.ts';

const pair = ['ssl_certificate /a.pem;', 'ssl_certificate_key /a.key;'];
const shown = (names: readonly string[], more = {}) => ({
  certificates: { '/a.pem': { names, isExpired: false, fingerprint: null, ...more } },
});
const everybody = shown(['ex.test', '*.ex.test']);
const tenants = (name: string, ...more: readonly string[]) =>
  server('listen 443 ssl;', `server_name ${name};`, ...pair, ...more);
const own = { names: ['shop.ex.test'], hsts: false };

describe('a server that answers for more names than it bears', () => {
  it.each([
    ['a pattern', '~^(?<t>.+)\\.ex\\.test$'],
    ['a pattern that cannot be told', '~^(?!x)[a-z]+\\.ex\\.test$'],
    ['a pattern of some names', '~^(shop|blog)\\.ex\\.test$'],
    ['a star', '*.ex.test'],
    ['a star at its end', 'shop.*" "blog.*'],
    ['being the default for all', '_'],
  ])('keeps its certificate for the others: %s', (_, name) => {
    const { installed } = stagesOf(
      factsOf({ [siteFile]: tenants(`"${name}"`, 'root /srv;') }, everybody),
      own,
    );
    expect(installed).toContain('ssl_certificate /a.pem;');
    expect(installed.match(/server_name shop\.ex\.test;/g)).toHaveLength(1);
    expect(installed).toContain(`ssl_certificate ${live}/fullchain.pem;`);
  });

  it('also where it answers plain requests too, which go on there', () => {
    const text = tenants('~^.+\\.ex\\.test$', 'listen 80;');
    const { installed } = stagesOf(factsOf({ [siteFile]: text }, everybody), own);
    expect(installed.match(/listen 80;/g)).toHaveLength(1);
    expect(installed).toContain('ssl_certificate /a.pem;');
  });

  it.each([
    ['nobody else is meant', '~^(www\\.)?shop\\.ex\\.test$', everybody],
    ['the pattern is of another domain', '~^.+\\.other\\.test$ shop.ex.test www.shop.ex.test', everybody],
    ['nobody vouches for it', '_', shown(['vps.host.test'], { isSelfSigned: true })],
    ['it is named, and a default by accident', 'shop.ex.test www.shop.ex.test', everybody],
    ['it is good for no more', '~^(?<t>.+)\\.ex\\.test$', shown(['shop.ex.test', 'www.shop.ex.test'])],
  ])('gives its own up where %s', (_, name, certificates) => {
    const { installed } = stagesOf(factsOf({ [siteFile]: tenants(name) }, certificates), { hsts: false });
    expect(installed).not.toContain('/a.pem');
    expect(installed.match(/server \{/g)).toHaveLength(1);
  });

  it.each([
    ['root', 'root /srv/$t;'],
    ['a number', 'root /srv/$1;'],
    ['an if', 'if ($t = x) { return 404; }'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: nginx's own.
    ['a program', 'location / { proxy_pass http://127.0.0.1:3000; proxy_set_header X-T "a${t}b"; }'],
  ])('is refused where its text needs the pattern: %s', (_, line) => {
    const text = tenants('~^(?<t>.+)\\.ex\\.test$', line);
    expect(refusedBy(factsOf({ [siteFile]: text }, everybody), own.names)).toMatchObject([
      { code: 'web-server-unsupported', facts: { reason: 'shared_names', file: siteFile } },
    ]);
  });

  it('is split where nothing needs it: what another pattern sets is that one’s', () => {
    const text = tenants(
      '~^(?<t>.+)\\.ex\\.test$',
      'rewrite ^/a/(.*)$ /$1;',
      'location ~ ^/x(.) { root /$1; }',
    );
    expect(stagesOf(factsOf({ [siteFile]: text }, everybody), own).installed).toContain('/a.pem');
  });

  it('keeps the folder of a certificate that a pattern still needs', () => {
    const text = tenants('~^(?<t>.+)\\.ex\\.test$', 'root /srv;').replaceAll('/a.', `${live}/`);
    const chain = `${live}/fullchain.pem`;
    const named = text.replace('/privkey', '/x').replace(`${live}/pem`, chain);
    const facts = factsOf(
      { [siteFile]: named },
      {
        certificates: {
          [chain]: { names: ['shop.ex.test', '*.ex.test'], isExpired: false, fingerprint: null },
        },
      },
    );
    expect(planNginx(facts, { ...wish, ...own }).live?.chain).toBe(`${live}-2/fullchain.pem`);
  });
});

describe('a plain server with a pattern', () => {
  const text = plain.replace('shop.ex.test www.shop.ex.test', '"~^(?<t>.+)\\.ex\\.test$"');
  const other = server('listen 443 ssl default_server;', 'server_name _;', ...pair);

  it('also answers encrypted, where nobody else does', () => {
    const alone = text.replace('/srv/shop', '/srv/$t');
    expect(stagesOf(factsOf({ [siteFile]: alone }), own).installed.match(/server \{/g)).toHaveLength(1);
  });

  it('takes no names from who shows them encrypted', () => {
    const { installed } = stagesOf(factsOf({ [siteFile]: text + other }, everybody), own);
    expect(installed).toContain('server_name shop.ex.test;');
  });

  it('is refused where its tlsServer would need the pattern', () => {
    const needy = text.replace('/srv/shop', '/srv/$t');
    expect(refusedBy(factsOf({ [siteFile]: needy + other }, everybody), own.names)).toMatchObject([
      { facts: { reason: 'shared_names', file: siteFile } },
    ]);
  });
});

describe('a pattern of names', () => {
  it.each([
    ['^(www\\.)?shop\\.ex$', ['shop.ex', 'www.shop.ex']],
    ['^(?:a|B)\\.(?<t>x|y-1)$', ['a.x', 'a.y-1', 'b.x', 'b.y-1']],
    ['^a|b$', null],
    ['^.+\\.ex$', null],
    ['^a+$', null],
    ['a\\.ex$', null],
    ['^(a$', null],
    ['^a)$', null],
    ['^a\\$', null],
    [`^${'(a|b)'.repeat(40)}$`, null],
    [`^${'('.repeat(200)}$`, null],
  ])('%s fits these alone', (pattern, names) => {
    expect(fewNames(pattern)?.toSorted() ?? null).toEqual(names);
  });

  it('has a plain end, and groups', () => {
    expect(['^.+\\.ex$', '^\\d$', '.ex$', 'a|\\.ex$', '^.+\\.ex'].map(plainEnd)).toEqual([
      '.ex',
      '',
      'ex',
      '',
      '',
    ]);
    expect(['^(?<t>a)$', '^(?:a)\\(b$', "(?P<x>a)(?'y'b)", '(a)'].map(capturesOf)).toEqual([
      ['t', '1'],
      [],
      ['x', 'y', '1'],
      ['1'],
    ]);
  });
});
