import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { lookForMixed } from '../../../../electron/outside/mixed/look-for-mixed.ts';
import { mixedLook } from '../../../../shared/mixed-content.ts';
import { createWorld, patience, sendsTo, theAuthority } from '../support/world.ts';

const zone = { 'shop.test': { addresses: ['127.0.0.2'] }, 'www.shop.test': { addresses: ['127.0.0.3'] } };

/** Serves pages by their paths, and writes down what was asked for. */
async function shop(pages: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  const authority = await theAuthority();
  const certificate = await authority.issue(['shop.test', 'www.shop.test']);
  const world = await createWorld(zone, authority.rootPem);
  const asked: string[] = [];
  const answer: RequestListener = ({ url = '', method }, response) => {
    asked.push(`${method} ${url}`);
    const page = pages[url];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html', ...headers });
    response.end(page);
  };
  await world.https('127.0.0.2', certificate, answer);
  const look = async () => mixedLook.parse(await lookForMixed('shop.test', world.outside, patience()));
  return { world, certificate, asked, answer, look };
}

test('looks through the start page and pages that it links to, each once', async () => {
  const { look, asked } = await shop({
    '/': '<a href="/about"><a href="http://shop.test/about#x"><a href="/news/"><a href=//other.test/><img src="http://cdn.test/a.png"><meta name=generator content="WordPress 6">',
    '/about': '<img src="http://cdn.test/a.png"><script src="http://cdn.test/s.js"></script>',
    '/news/': '<p>fine</p>',
  });
  expect(await look()).toEqual({
    pages: ['/', '/about', '/news/'],
    parts: [
      { kind: 'image', url: 'http://cdn.test/a.png', pages: ['/', '/about'] },
      { kind: 'script', url: 'http://cdn.test/s.js', pages: ['/about'] },
    ],
    more: 0,
    isWhole: true,
    isUpgraded: false,
    isWordPress: true,
    problem: null,
  });
  expect(asked).toEqual(['GET /', 'GET /about', 'GET /news/']);
});

test('leaves alone what could mean more than reading, and stops after five pages', async () => {
  const left = ['/logout', '/wp-admin/', '/delete/3', '/a?id=1', '/cart', '/list.pdf', '/abmelden'];
  const links = [...left, '/1', '/2', '/3', '/4', '/5', '/6'].map((path) => `<a href="${path}">`).join('');
  const { look, asked } = await shop(
    Object.fromEntries(['/', ...'123456'].map((n) => [n === '/' ? n : `/${n}`, links])),
  );
  expect((await look()).pages).toEqual(['/', '/1', '/2', '/3', '/4']);
  expect(asked).toHaveLength(5);
});

test('counts what is more than a list can show, and says where a page was not read whole', async () => {
  const parts = Array.from({ length: 60 }, (_, n) => `<img src="http://cdn.test/${n}">`).join('');
  const { look } = await shop({ '/': `${parts}${' '.repeat(600_000)}<img src="http://cdn.test/late">` });
  const { parts: shown, more, isWhole } = await look();
  expect([shown.length, more, isWhole]).toEqual([50, 10, false]);
});

test('finds nothing where browsers are told to ask for all encrypted', async () => {
  const { look } = await shop(
    { '/': '<img src="http://cdn.test/a.png">' },
    { 'content-security-policy': "default-src 'self'; Upgrade-Insecure-Requests" },
  );
  expect(await look()).toMatchObject({ parts: [], isUpgraded: true });
});

test('follows to the www of the same site, and to no other', async () => {
  const { world, certificate, answer } = await shop({ '/': '<img src="http://cdn.test/a.png">' });
  const look = () => lookForMixed('www.shop.test', world.outside, patience());
  const www = await world.https('127.0.0.3', certificate, sendsTo('https://shop.test{path}'));
  expect(await look()).toMatchObject({ pages: ['/'], problem: null });
  await www.stop();
  await world.https('127.0.0.3', certificate, sendsTo('https://other.test/'));
  expect(await look()).toMatchObject({ pages: [], problem: 'name-not-in-dns' });
  expect(answer).toBeTypeOf('function');
});

test.each([
  [{}, {}, 'no-page'],
  [{ '/': 'x' }, { 'content-type': 'image/png' }, 'no-page'],
  [{ '/': 'x' }, { 'content-encoding': 'br' }, 'no-page'],
])('says why nothing was read: %o %o', async (pages, headers, problem) => {
  const { look } = await shop(pages, headers);
  expect(await look()).toMatchObject({ pages: [], parts: [], problem });
});

test('a page that answers nobody is no page', async () => {
  const world = await createWorld(zone);
  expect(await lookForMixed('shop.test', world.outside, patience())).toMatchObject({
    problem: 'ECONNREFUSED',
  });
});
