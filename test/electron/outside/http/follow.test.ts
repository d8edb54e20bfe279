import { expect, test } from 'vitest';
import { type FollowOptions, follow } from '../../../../electron/outside/http/follow.ts';
import { createWorld, patience, says, sendsTo, theAuthority } from '../support/world.ts';

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

const door = '127.0.0.2';
const inside = '127.0.0.3';
const led = {
  ...zone,
  'inside.test': { addresses: [inside] },
  'mixed.test': { addresses: [inside, '127.0.0.4'] },
  'alias.test': { alias: 'inside.test' },
};

/** A world in which some loopback addresses are public, and a device inside that counts its visitors. */
async function twoNetworks(standIns: readonly string[]) {
  const world = await createWorld(led, undefined, standIns);
  const visits: string[] = [];
  await world.http(inside, (request, response) => {
    visits.push(request.url ?? '');
    says('inside')(request, response);
  });
  return { world, visits };
}

test.each([
  ...[
    'http://inside.test/',
    'http://alias.test/',
    'http://127.0.0.3/',
    'http://2130706435/',
    'http://0x7f.3/',
  ],
  ...[
    'http://[::ffff:127.0.0.3]/',
    'http://[::1]/',
    'http://localhost/',
    'http://a.LOCALHOST./',
    'http://0/',
  ],
  ...['https://inside.test/', '//inside.test', 'http://shop.test@inside.test/', 'http://[64:ff9b::7f00:3]/'],
  ...[
    'http://10.0.0.1/',
    'http://[fd00::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://224.0.0.1/',
  ],
])('from a public address, a redirect to %s is named and not followed', async (location) => {
  const { world, visits } = await twoNetworks([door]);
  await world.http(door, sendsTo(location));
  const chain = await follow(start, world.outside, patience(), as('browser'));
  expect(chain).toMatchObject({ answer: null, problem: 'redirect-to-private' });
  expect(chain.hops).toHaveLength(1);
  expect(chain.hops[0]?.location).toMatch(/^https?:\/\/[^@]+$/);
  expect(visits).toEqual([]);
  const { problem } = await follow(start, world.outside, patience(), as('ca'));
  expect(problem).toMatch(/^redirect-to-(private|address)$/);
  expect(visits).toEqual([]);
});

test('also over a second public host, and of its addresses only the public ones are visited', async () => {
  const { world, visits } = await twoNetworks([door, '127.0.0.4']);
  await world.http(door, sendsTo('http://mixed.test/'));
  await world.http('127.0.0.4', sendsTo('http://inside.test/'));
  const chain = await follow(start, world.outside, patience(), as('browser'));
  expect(chain).toMatchObject({ hops: [{}, { status: 301 }], problem: 'redirect-to-private' });
  expect(visits).toEqual([]);
});

test('inside a private network redirects lead on, but no stranger leads back into it', async () => {
  const { world, visits } = await twoNetworks(['127.0.0.4']);
  await world.http(door, sendsTo('http://inside.test/'));
  expect((await follow(start, world.outside, patience(), as('browser'))).answer?.status).toBe(200);
  expect(visits).toEqual(['/']);

  const away = await createWorld({ 'www.elsewhere.test': { addresses: ['127.0.0.4'] }, ...led }, undefined, [
    '127.0.0.4',
  ]);
  await away.http(door, (request, response) =>
    (request.url === '/home' ? says('home') : sendsTo('http://www.elsewhere.test{path}'))(request, response),
  );
  await away.http('127.0.0.4', (request, response) =>
    sendsTo(request.url === '/x' ? 'http://inside.test/' : 'http://shop.test/home')(request, response),
  );
  expect(await follow(start, away.outside, patience(), as('browser'))).toMatchObject({
    problem: 'redirect-to-private',
  });
  const back = await follow(new URL('http://shop.test/y'), away.outside, patience(), as('browser'));
  expect(back.answer?.body.toString()).toBe('home');
});

test.each(['http://shop.test:22/', 'http://shop.test:25/', 'https://shop.test:6667/'])(
  'no browser speaks to another protocol’s port: %s',
  async (location) => {
    const world = await createWorld(zone);
    await world.http(door, sendsTo(location));
    expect(await follow(start, world.outside, patience(), as('browser'))).toMatchObject({
      problem: 'redirect-to-other-port',
    });
  },
);
