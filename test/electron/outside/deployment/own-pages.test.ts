import { expect, test } from 'vitest';
import type { PageSign, SiteSign } from '../../../../electron/outside/deployment/neighbouring-sites.ts';
import { strangePages, swappedPages } from '../../../../electron/outside/deployment/own-pages.ts';

const address = '192.0.2.1';
const page = (title: string | null, mark: string | null = title): PageSign => ({
  status: 200,
  to: null,
  title,
  mark,
});
const shut: PageSign = { status: null, to: null, title: null, mark: null };
const sent: PageSign = { status: 301, to: 'https://shop.test/', title: null, mark: null };
const looks = (
  http: PageSign,
  https = shut,
  fingerprint: string | null = null,
  name = 'shop.test',
): SiteSign => ({
  name,
  address,
  http,
  https,
  fingerprint,
});
const blog = looks(page('Blog'), shut, null, 'blog.test');
const bare = looks(page(null, 'bare'), shut, null, 'bare.test');

test.each<[string, SiteSign, SiteSign, string | null]>([
  ['its own page', looks(page('Shop')), looks(sent, page('Shop')), null],
  ['its own page, with something else in it', looks(page('Shop', 'a')), looks(sent, page('Shop', 'b')), null],
  ['another title', looks(page('Shop')), looks(sent, page('Welcome')), 'Welcome'],
  ['the page of another site', looks(page('Shop')), looks(sent, page('Blog')), 'blog.test'],
  [
    'the page of another site, without titles',
    looks(page(null, 'shop')),
    looks(sent, page(null, 'bare')),
    'bare.test',
  ],
  ['another page without a title', looks(page(null, 'shop')), looks(sent, page(null, 'news')), null],
  ['a page that differs at each look', looks(page(null)), looks(sent, page('Visitor 3')), null],
  ['what it showed encrypted before', looks(page('Old'), page('Shop'), 'x'), looks(sent, page('Shop')), null],
  [
    'what stood behind a certificate of others',
    looks(page('Shop'), page('Blog')),
    looks(sent, page('Blog')),
    'blog.test',
  ],
  ['nothing to compare with', looks(sent), looks(sent, page('Blog')), null],
  ['no page, which others judge', looks(page('Shop')), looks(sent, shut), null],
])('%s', (_, before, after, shown) => {
  const found = strangePages([before], [blog, bare], [after, blog, bare]);
  expect(found.map(({ code, facts }) => [code, facts.after])).toEqual(
    shown === null ? [] : [['page-of-another-site', shown]],
  );
});

test.each<[string, SiteSign, SiteSign, string | null]>([
  ['its page, changed by itself', blog, looks(page('Blog', 'new'), shut, null, 'blog.test'), null],
  ['the page of the shop', bare, looks(page(null, 'Shop'), shut, null, 'bare.test'), 'shop.test'],
  ['the page of a third one', bare, looks(page(null, 'Blog'), shut, null, 'bare.test'), 'blog.test'],
  [
    'the page that it shared before',
    looks(page(null, 'Blog'), shut, null, 'bare.test'),
    looks(page(null, 'Blog'), shut, null, 'bare.test'),
    null,
  ],
])('another site shows %s', (_, before, after, shown) => {
  const found = swappedPages([before, blog], [looks(page('Shop'))], [after]);
  expect(found.map(({ code, facts }) => [code, facts.after])).toEqual(
    shown === null ? [] : [['other-site-changed', shown]],
  );
});
