import { expect, test } from 'vitest';
import { type FollowOptions, follow } from '../../../electron/outside/follow.ts';
import { createWorld, patience, says, sendsTo, theAuthority } from './support/world.ts';

const start = new URL('http://shop.test/x');
const as = (visitor: 'ca' | 'browser'): FollowOptions => ({
  address: '127.0.0.2',
  as: visitor,
  read: 'body',
});
const zone = { 'shop.test': { addresses: ['127.0.0.9'] }, 'www.shop.test': { addresses: ['127.0.0.3'] } };

test('redirects lead over other hosts and back to the same address', async () => {
  const world = await createWorld(zone);
  await world.http('127.0.0.2', (request, response) => {
    if (request.url === '/x') sendsTo('http://www.shop.test/y')(request, response);
    else says(`here ${request.url}`)(request, response);
  });
  await world.http('127.0.0.3', sendsTo('http://shop.test/z', 308));
  const chain = await follow(start, world.outside, patience(), as('ca'));
  expect(chain.hops).toEqual([
    { url: 'http://shop.test/x', status: 301, location: 'http://www.shop.test/y' },
    { url: 'http://www.shop.test/y', status: 308, location: 'http://shop.test/z' },
    { url: 'http://shop.test/z', status: 200, location: null },
  ]);
  expect(chain.answer?.body.toString()).toBe('here /z');
});

test('a loop ends after ten redirects', async () => {
  const world = await createWorld(zone);
  await world.http('127.0.0.2', sendsTo('/x'));
  const chain = await follow(start, world.outside, patience(), as('browser'));
  expect(chain).toMatchObject({ answer: null, problem: 'too-many-redirects' });
  expect(chain.hops).toHaveLength(11);
});

test.each([
  ['http://shop.test:8080/', 'ca', 'redirect-to-other-port'],
  ['http://127.0.0.3/', 'ca', 'redirect-to-address'],
  ['ftp://shop.test/', 'browser', 'redirect-unreadable'],
  ['http://', 'browser', 'redirect-unreadable'],
  ['http://nowhere.test/', 'browser', 'name-not-in-dns'],
  ['https://shop.test/', 'browser', 'ECONNREFUSED'],
] as const)('a redirect to %s stops a %s with %s', async (location, visitor, problem) => {
  const world = await createWorld(zone);
  await world.http('127.0.0.2', sendsTo(location));
  expect(await follow(start, world.outside, patience(), as(visitor))).toMatchObject({
    answer: null,
    problem,
  });
});

test('a CA looks past a bad certificate behind a redirect, a browser does not', async () => {
  const authority = await theAuthority();
  const world = await createWorld(zone, authority.rootPem);
  await world.http('127.0.0.2', sendsTo('https://shop.test{path}'));
  await world.https('127.0.0.2', await authority.issue(['shop.test'], -1), says('inside'));
  const seen = await follow(start, world.outside, patience(), as('ca'));
  expect(seen.answer?.body.toString()).toBe('inside');
  const refused = await follow(start, world.outside, patience(), as('browser'));
  expect(refused).toMatchObject({ answer: null, problem: 'CERT_HAS_EXPIRED' });
  expect(refused.hops.at(-1)).toEqual({ url: 'https://shop.test/x', status: null, location: null });
});

test('a 303 is the end for a CA and a way on for a browser', async () => {
  const world = await createWorld(zone);
  await world.http('127.0.0.2', sendsTo('http://www.shop.test/', 303));
  await world.http('127.0.0.3', says('there'));
  expect((await follow(start, world.outside, patience(), as('ca'))).answer?.status).toBe(303);
  expect((await follow(start, world.outside, patience(), as('browser'))).answer?.status).toBe(200);
});

test('of another host’s addresses the next is tried where nothing listens', async () => {
  const world = await createWorld({ 'www.shop.test': { addresses: ['127.0.0.4', '127.0.0.3'] } });
  await world.http('127.0.0.2', sendsTo('http://www.shop.test/'));
  await world.http('127.0.0.3', says('there'));
  const chain = await follow(start, world.outside, patience(), as('browser'));
  expect(chain.answer?.body.toString()).toBe('there');
});

test('a chain of slow answers is given up as a whole', async () => {
  const world = await createWorld(zone);
  await world.http('127.0.0.2', (request, response) => {
    setTimeout(() => sendsTo('/x')(request, response), 60);
  });
  const chain = await follow(start, world.outside, patience(), { ...as('ca'), timeoutMs: 200 });
  expect(chain.problem).toBe('ETIMEDOUT');
});
