import { expect, it } from 'vitest';
import { planNginx } from '../../../../../electron/targets/nginx/plan/plan.ts';
import { nginxFacts } from '../../../../support/nginx-facts.ts';
import { factsOf, server, siteFile } from '../practice.ts';
import { plain, stagesOf, wish } from './stages.ts';

const pair = ['ssl_certificate /etc/ssl/old.pem;', 'ssl_certificate_key /etc/ssl/old.key;'];
const blog = '/etc/nginx/sites-enabled/zzz-blog';
const encrypted = (...listens: readonly string[]) =>
  server(...listens, 'server_name blog.ex.test;', ...pair, 'return 200 blog;');
const planned = (text: string, site = plain) => planNginx(factsOf({ [siteFile]: site, [blog]: text }), wish);

it('whoever was the default by order alone is said to be it, where a site joins before it', () => {
  const text = encrypted('listen 443 ssl;', 'listen [::]:443 ssl;');
  const { installed } = stagesOf(factsOf({ [siteFile]: plain, [blog]: text }), {}, blog);
  expect(installed).toBe(
    text.replace('443 ssl;', '443 ssl default_server;').replace(/(\[::\]:443 ssl);/, '$1 default_server;'),
  );
  const told = planned(text).notes.filter(({ say }) => say === 'plan.nginx.kept-default');
  expect(told.map(({ facts, path }) => [facts, path])).toEqual([
    [{ name: 'blog.ex.test', place: '*:443' }, blog],
    [{ name: 'blog.ex.test', place: '[::]:443' }, blog],
  ]);
});

it.each([
  ['it is said to be already', encrypted('listen 443 ssl default_server;'), plain, '443 ssl;'],
  ['it has another address', encrypted('listen 192.0.2.1:8443 ssl;'), plain, '443 ssl http2;'],
])('nothing is said where %s', (_, text, site, listen) => {
  const plan = planned(text, site);
  expect(plan.notes.map(({ say }) => say)).not.toContain('plan.nginx.kept-default');
  expect(plan.install.changes.map(({ path }) => path)).not.toContain(blog);
  expect(JSON.stringify(plan.install)).toContain(`listen ${listen}`);
});

it('nothing is said where the site joins behind it, or its line is read by others too', () => {
  const first = '/etc/nginx/sites-enabled/aaa-blog';
  const behind = planNginx(factsOf({ [siteFile]: plain, [first]: encrypted('listen 443 ssl;') }), wish);
  expect(behind.install.changes.map(({ path }) => path)).not.toContain(first);

  const shared = nginxFacts({
    'sites-enabled/shop': plain,
    'sites-enabled/zzz': `${encrypted('include snippets/tls.conf;')}${encrypted('include snippets/tls.conf;').replaceAll('blog', 'news')}`,
    'snippets/tls.conf': 'listen 443 ssl;\n',
  });
  const paths = planNginx(shared, wish).install.changes.map(({ path }) => path);
  expect(paths).not.toContain('/etc/nginx/snippets/tls.conf');
});

it('of two sites that listen by lines of ours the order decides, and the plan says so', () => {
  const other = plain.replaceAll('shop.ex.test', 'blog.ex.test');
  const names = ['blog.ex.test', 'www.blog.ex.test'];
  const { installed } = stagesOf(factsOf({ [blog]: other }), { names, hsts: false }, blog);
  const plan = planned(installed);
  expect(plan.install.changes.map(({ path }) => path)).not.toContain(blog);
  const told = plan.notes.filter(({ say }) => say === 'plan.nginx.moved-default');
  expect(told.map(({ facts }) => facts)).toEqual([
    { former: 'blog.ex.test', name: 'shop.ex.test', place: '*:443' },
    { former: 'blog.ex.test', name: 'shop.ex.test', place: '[::]:443' },
  ]);
});
