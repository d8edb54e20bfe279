import { expect, test } from 'vitest';
import { tagsIn } from '../../../../electron/outside/mixed/html-tags.ts';

const read = (html: string) =>
  tagsIn(html).map(({ name, attributes, text }) => [name, Object.fromEntries(attributes), text]);

test.each([
  ['<IMG SRC="http://a/b">', [['img', { src: 'http://a/b' }, '']]],
  ["<img src='x>y' alt=z>", [['img', { src: 'x>y', alt: 'z' }, '']]],
  ['<img src=http://a/b/>', [['img', { src: 'http://a/b/' }, '']]],
  ['<img/src="a"/alt>', [['img', { src: 'a', alt: '' }, '']]],
  ['<img src = "a" src="b">', [['img', { src: 'a' }, '']]],
  ['<a href="?a&amp;b&#x3a;&#58;&colon;&unknown;">', [['a', { href: '?a&b:::&unknown;' }, '']]],
  ['<img =src=a>', [['img', { '=src': 'a' }, '']]],
  ['a < b <1> </ x> <b>', [['b', {}, '']]],
])('%s', (html, tags) => {
  expect(read(html)).toEqual(tags);
});

test('what is no markup is none: comments, scripts, texts, and a tag that does not end', () => {
  expect(read('<!-- <img> --><!--><b><!doctype x><?php <i>?><p>')).toEqual([
    ['b', {}, ''],
    ['p', {}, ''],
  ]);
  expect(
    read('<script>"<img>"</SCRIPT ><title><i></title><noscript><img></noscript><p>').map(([n]) => n),
  ).toEqual(['script', 'title', 'noscript', 'p']);
  expect(read('<style>a{}</style><p>')).toEqual([
    ['style', {}, 'a{}'],
    ['p', {}, ''],
  ]);
  expect(read('<b><img src="http://a')).toEqual([['b', {}, '']]);
  expect(read('<textarea><img>')).toEqual([['textarea', {}, '']]);
});

test('letters whose small form is longer move nothing', () => {
  expect(read('İ<style>x</style><p>').map(([name]) => name)).toEqual(['style', 'p']);
});

test('anything ends, in time that grows with its length alone', () => {
  const pieces = ['<', '<!--', '<a ', '="', "'", '</style', '<style>', '&#', '>', '/', 'İ', '\0'];
  let seed = 7;
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  for (let round = 0; round < 300; round += 1) {
    const html = Array.from({ length: 40 }, () => pieces[next() % pieces.length]).join('');
    expect(tagsIn(html).every(({ name }) => name.length < html.length)).toBe(true);
  }
  for (const piece of pieces) {
    const before = process.cpuUsage().user;
    tagsIn(piece.repeat(120_000));
    // A quadratic reading of these takes minutes.
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  }
});
