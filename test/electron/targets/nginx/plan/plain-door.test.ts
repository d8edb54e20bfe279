import { expect, it } from 'vitest';
import { checkNginx } from '../../../../../electron/targets/nginx/plan/check.ts';
import { isPort80Free } from '../../../../../electron/targets/nginx/plan/plain-door.ts';
import { planNginx } from '../../../../../electron/targets/nginx/plan/plan.ts';
import { nginxFacts } from '../../../../support/nginx-facts.ts';
import { factsOf, server, siteFile } from '../practice.ts';
import { stagesOf, wish } from './stages.ts';

const pair = ['ssl_certificate /etc/ssl/old.pem;', 'ssl_certificate_key /etc/ssl/old.key;'];
const shop = server(
  'listen 443 ssl;',
  'listen [::]:443 ssl;',
  'server_name shop.ex.test www.shop.ex.test;',
  ...pair,
  'root /srv/shop;',
);
const both = ['shop.ex.test', 'www.shop.ex.test'];
const notesOf = (facts: ReturnType<typeof factsOf>, change: object = {}) =>
  planNginx(facts, { ...wish, hsts: false, ...change }).notes.flatMap(({ say, facts: told }) =>
    say.startsWith('plan.nginx.') && say !== 'plan.nginx.proof' ? [[say, told]] : [],
  );

it('where nobody has port 80, a server of its own leads on at the addresses of the encrypted site', () => {
  const facts = factsOf({ [siteFile]: shop });
  expect(isPort80Free(facts)).toBe(true);
  const { installed, redirected } = stagesOf(facts, { hsts: false });
  expect(installed).not.toContain('80;');
  expect(redirected.slice(installed.length)).toMatchInlineSnapshot(`
    "# sealkeeper: plain visitors of shop.ex.test
    server {
        listen 80;
        listen [::]:80;
        server_name shop.ex.test www.shop.ex.test;
        root /var/www/sealkeeper-acme;
        # sealkeeper: to the encrypted site
        set $sealkeeper_to "";
        if ($host ~ "^(?:shop\\.ex\\.test|www\\.shop\\.ex\\.test)$") { set $sealkeeper_to "https"; }
        if ($http_x_forwarded_proto ~* "^https") { set $sealkeeper_to ""; }
        if ($request_uri ~ "^/\\.well-known/acme-challenge/") { set $sealkeeper_to ""; }
        if ($request_method !~ "^(?:GET|HEAD)$") { set $sealkeeper_to "$sealkeeper_to again"; }
        if ($sealkeeper_to = "https") { return 301 https://$host$request_uri; }
        if ($sealkeeper_to = "https again") { return 308 https://$host$request_uri; }
        # sealkeeper: end
    }
    # sealkeeper: end
    "
  `);
  expect(notesOf(facts)).toEqual([
    ['plan.nginx.plain-door', { names: both.join(', '), places: '*:80, [::]:80', proofs: 'no' }],
  ]);
  // Read once more, it is a plain site that leads on already.
  const again = factsOf({ [siteFile]: redirected });
  expect(planNginx(again, { ...wish, hsts: false }).redirect).toBeNull();
});

it('at a default of others it stands where it does not become the default itself', () => {
  const other = '/etc/nginx/sites-enabled/zzz-default';
  const facts = factsOf({
    [siteFile]: shop,
    [other]: server('listen 80;', 'return 404;'),
  });
  expect(isPort80Free(facts)).toBe(false);
  const { redirect } = planNginx(facts, { ...wish, hsts: false });
  const paths = redirect?.changes.map(({ path }) => path);
  expect(paths).toEqual(['/etc/nginx/nginx.conf']);
  const said = factsOf({ [siteFile]: shop, [other]: server('listen 80 default_server;', 'return 404;') });
  const beside = planNginx(said, { ...wish, hsts: false }).redirect;
  expect(beside?.changes.map(({ path }) => path)).toEqual([siteFile]);
  expect(stagesOf(said, { hsts: false }).redirected).toContain(
    '    listen 80;\n    server_name shop.ex.test',
  );
});

it.each([
  ['the default leads everybody on', { more: server('listen 80;', 'return 301 https://$host$request_uri;') }],
  ['another program has the port', { listeners: [{ address: '*', port: 80, process: 'caddy' }] }],
  [
    'the encrypted site sends its visitors back',
    { own: shop.replace('root /srv/shop;', 'return 302 http://$host$request_uri;') },
  ],
  ['nobody is to be led on', { redirect: false }],
])('none is added where %s', (_, { own = shop, more = '', listeners = [], redirect = true }: Given) => {
  const facts = factsOf({ [siteFile]: more + own }, { listeners });
  const plan = planNginx(facts, { ...wish, hsts: false, redirect });
  expect(plan.redirect).toBeNull();
  expect(plan.notes.filter(({ say }) => say.endsWith('-door'))).toEqual([]);
});

interface Given {
  readonly own?: string;
  readonly more?: string;
  readonly listeners?: readonly { address: string; port: number; process: string }[];
  readonly redirect?: boolean;
}

it('a way for later proofs comes with it, also where nobody is to be led on', () => {
  const facts = factsOf({ [siteFile]: shop });
  const opened = { ...wish, hsts: false, openProofPath: true };
  expect(checkNginx(facts, opened)).toEqual([]);
  const { install, redirect } = planNginx(facts, opened);
  expect(install.changes.filter(({ kind }) => kind === 'edit-file').map(({ path }) => path)).toEqual([
    siteFile,
  ]);
  expect(install.changes.some(({ path }) => path === '/var/www/sealkeeper-acme')).toBe(true);
  expect(JSON.stringify(redirect)).toContain('root /var/www/sealkeeper-acme;');
  expect(notesOf(facts, { openProofPath: true })).toEqual([
    ['plan.nginx.plain-door', { names: both.join(', '), places: '*:80, [::]:80', proofs: 'yes' }],
  ]);

  const alone = planNginx(facts, { ...opened, redirect: false });
  expect(alone.redirect).toBeNull();
  expect(JSON.stringify(alone.install)).toContain('root /var/www/sealkeeper-acme;');
  expect(JSON.stringify(alone.install)).not.toContain('sealkeeper_to');
  expect(notesOf(facts, { openProofPath: true, redirect: false })).toEqual([
    ['plan.nginx.proof-door', { names: both.join(', '), folder: '/var/www/sealkeeper-acme' }],
  ]);
});

it('a name for which none can be added is not said to be led on', () => {
  const main = '/etc/nginx/nginx.conf';
  const facts = nginxFacts(
    {
      [main]: 'events {}\nhttp {\n    include /etc/nginx/sites-enabled/*;\n}\n',
      [siteFile]: shop,
      '/etc/nginx/sites-enabled/zzz': server('listen 80;', 'return 404;'),
    },
    {},
    { [main]: '/etc/nginx' },
  );
  const plan = planNginx(facts, { ...wish, hsts: true });
  expect(plan.unredirected).toEqual(both);
  expect(plan.notes.map(({ say }) => say)).toContain('plan.nginx.no-plain-door');
});
