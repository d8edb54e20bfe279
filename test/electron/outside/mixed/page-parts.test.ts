import { expect, test } from 'vitest';
import { partsOfPage } from '../../../../electron/outside/mixed/page-parts.ts';

const page = new URL('https://shop.test/a/');
const plain = (html: string) => partsOfPage(html, page).plain.map(({ kind, url }) => `${kind} ${url}`);

test.each([
  ['<script src="http://x.test/a.js"></script>', ['script http://x.test/a.js']],
  ['<link rel="Stylesheet alternate" href=" http://x.test/a.css ">', ['style http://x.test/a.css']],
  ['<link rel=canonical href=http://x.test/>', []],
  ['<img src="//x.test/a.png"><img src="/b.png"><img src="c.png">', []],
  [
    '<img src=http://x.test/a.png srcset="http://x.test/a.png 1x, http://x.test/b.png 2x">',
    ['image http://x.test/a.png', 'image http://x.test/b.png'],
  ],
  [
    '<video src=http://x.test/v poster=http://x.test/p></video>',
    ['media http://x.test/v', 'image http://x.test/p'],
  ],
  [
    '<iframe src=http://x.test/></iframe><embed src=http://x.test/e><object data=http://x.test/o>',
    ['frame http://x.test/', 'object http://x.test/e', 'object http://x.test/o'],
  ],
  [
    '<form action=http://shop.test/order><button formaction="http://shop.test/b">',
    ['form http://shop.test/order', 'form http://shop.test/b'],
  ],
  ['<div style="background: url( \'http://x.test/b.png\' )">', ['style http://x.test/b.png']],
  ['<style>@import "http://x.test/i.css"; /* http://x.test/no */</style>', ['style http://x.test/i.css']],
  ['<a href="http://x.test/">http://x.test/</a><p>http://x.test/</p>', []],
  ['<script>load("http://x.test/a.js")</script><!-- <img src=http://x.test/a> -->', []],
  ['<img src=http://localhost/a><img src=http://127.0.0.1/b><img src=http://[::1]/c>', []],
  ['<img src=http://me:secret@x.test/a>', ['image http://x.test/a']],
  ['<base href="http://shop.test/"><img src=a.png>', ['image http://shop.test/a.png']],
  ['<img src="http://["><img src="HTTP://X.test/a">', ['image http://x.test/a']],
  ['<constructor src=http://x.test/><link rel=constructor href=http://x.test/>', []],
])('%s', (html, parts) => {
  expect(plain(html)).toEqual(parts);
});

test('says what made the site, and whether it has browsers ask for all encrypted', () => {
  expect(partsOfPage('<meta name="generator" content="WordPress 6.8">', page).isWordPress).toBe(true);
  expect(partsOfPage('<img src="/wp-content/a.png">', page).isWordPress).toBe(true);
  expect(partsOfPage('<p>WordPress</p>', page).isWordPress).toBe(false);
  const policy = '<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests">';
  expect(partsOfPage(policy, page).isUpgraded).toBe(true);
  expect(partsOfPage('', page).isUpgraded).toBe(false);
});

test('finds where its links lead', () => {
  const { links } = partsOfPage(
    '<a href=b>b</a><a href="/c#d">c</a><a href="mailto:x@y">m</a><a name=e>',
    page,
  );
  expect(links.map(String)).toEqual(['https://shop.test/a/b', 'https://shop.test/c', 'mailto:x@y']);
});
