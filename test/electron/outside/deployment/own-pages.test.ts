import { describe, expect, test } from 'vitest';
import type { SiteSign } from '../../../../electron/outside/deployment/neighbouring-sites.ts';
import { strangePages, swappedPages } from '../../../../electron/outside/deployment/own-pages.ts';
import {
  likeness,
  noPage,
  type PageSign,
  signOf,
  steadyPage,
} from '../../../../electron/outside/deployment/page-sign.ts';

const address = '192.0.2.1';
const page = (title: string | null, mark: string | null = title, more: Partial<PageSign> = {}): PageSign => ({
  ...noPage,
  status: 200,
  title,
  mark,
  ...more,
});
const shut = noPage;
const sent: PageSign = { ...noPage, status: 301, to: 'https://shop.test/' };
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

/** Pages of a whole shop, as they come over the line: what was answered, twice where two looks are compared. */
describe('whole pages', () => {
  const goods = (of: string) =>
    Array.from({ length: 12 }, (_, at) => `<li>${of} number ${at}, in stock</li>`).join('\n');
  const answered = (body: string, headers: Record<string, string | string[]> = {}): PageSign =>
    signOf(new URL('http://shop.test/'), {
      ...{ kind: 'answer', status: 200, headers, body: Buffer.from(body), isComplete: true },
    });
  const token = (value: string) => `<input name=token value=${value}-${value}-${value}>`;
  const steady = (body: (visit: string) => string, name = 'shop.test', headers = {}) =>
    looks(steadyPage(answered(body('one'), headers), answered(body('two'), headers)), shut, null, name);
  const shop = (title: string) => (visit: string) =>
    `<title>${title}</title>${token(visit)}${goods('Honey')}`;
  const other = (title: string) => (visit: string) =>
    `<title>${title}</title>${token(visit)}${goods('Tyres')}`;
  const found = (before: SiteSign, is: PageSign, others: readonly SiteSign[]) =>
    strangePages([before], others, [looks(sent, is)]).map(({ facts }) => facts.after);
  const tyres = steady(other('Login'), 'tyres.test');

  test('another site’s, under the same title and with a token made for each visit', () => {
    expect(found(steady(shop('Login')), answered(other('Login')('three')), [tyres])).toEqual(['tyres.test']);
    expect(found(steady(shop('Login')), answered(shop('Login')('three')), [tyres])).toEqual([]);
  });

  test.each([
    ['the time', 'It is 14:05:59', 'It is 14:06:00'],
    ['the scheme', 'http://shop.test', 'https://shop.test'],
    ['that it is encrypted', 'Shop', 'Shop (secure)'],
  ])('its own, whose title tells %s', (_, before, after) => {
    expect(found(steady(shop(before)), answered(shop(after)('three')), [tyres])).toEqual([]);
  });

  test('another one under another title', () => {
    expect(found(steady(shop('Shop')), answered(other('Moved')('three')), [])).toEqual(['Moved']);
  });

  test('two shops of one make are told apart by nothing, and nobody is blamed', () => {
    const twin = steady(shop('Shop'), 'twin.test');
    expect(found(steady(shop('Shop')), answered(shop('Shop')('three')), [twin])).toEqual([]);
  });

  test('one shop’s under its own title on the other, of one make in three quarters', () => {
    const made = (of: string) =>
      `<title>Shop ${of}</title>${goods('Theme').slice(0, 380)}${goods(of).slice(0, 90)}`;
    const a = steady(() => made('A'));
    const b = steady(() => made('B'), 'b.test');
    expect(likeness(a.http, b.http)).toBeGreaterThan(0.5);
    expect(found(a, answered(made('B')), [b])).toEqual(['b.test']);
    expect(found(a, answered(made('A')), [b])).toEqual([]);
  });

  test.each([
    ['canonical link', '<link rel="canonical" href="https://tyres.test/start">', {}],
    ['cookies', '', { 'set-cookie': ['a=b; Path=/', 'id=1; Domain=.tyres.test; Secure'] }],
  ])('one whose %s belongs to another site of the server', (_, link, headers) => {
    const is = answered(`<title>Shop</title>${link}<p>short</p>`, headers);
    const before = steady(() => '<title>Shop</title><p>brief</p>');
    expect(found(before, is, [tyres])).toEqual(['tyres.test']);
    // Where it said so before, it is its own affair.
    const same = steady(() => `<title>Shop</title>${link}<p>brief</p>`, 'shop.test', headers);
    expect(found(same, is, [tyres])).toEqual([]);
  });

  test('a neighbour’s that changed by itself is no swap; one of ours is', () => {
    const before = steady(other('Tyres'), 'tyres.test');
    const own = steady(shop('Shop'));
    const shows = (body: string) => looks(answered(body), shut, null, 'tyres.test');
    const swapped = (body: string) =>
      swappedPages([before], [own], [shows(body)]).map(({ facts }) => facts.after);
    expect(swapped(other('Tyres, 2 new')('three'))).toEqual([]);
    expect(swapped(shop('Tyres')('three'))).toEqual(['shop.test']);
  });
});

test('an encrypted page that stood by the server’s own settings is its own, whatever certificate was shown with it', () => {
  const before = [looks(page('Sorry'), page('Shop'))];
  const after = [looks(sent, page('Shop'))];
  expect(strangePages(before, [], after)).toHaveLength(1);
  expect(strangePages(before, [], after, ['shop.test'])).toEqual([]);
  expect(strangePages(before, [blog], [looks(sent, page('Blog'))], ['shop.test'])).toHaveLength(1);
});
