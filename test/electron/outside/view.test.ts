import { expect, test } from 'vitest';
import { isOutOfReach, isSilent, placesOf, viewOutside } from '../../../electron/outside/view.ts';
import { outsideView } from '../../../shared/events.ts';
import { createWorld, patience, says, sendsTo, theAuthority } from './support/world.ts';

test('every name is seen on each of its addresses', async () => {
  const authority = await theAuthority();
  const world = await createWorld(
    {
      'shop.test': { addresses: ['127.0.0.2', '127.0.0.3', '::1'] },
      'www.shop.test': { addresses: ['127.0.0.2'] },
    },
    authority.rootPem,
  );
  const certificate = await authority.issue(['shop.test']);
  await world.http('127.0.0.2', sendsTo('https://shop.test/'));
  await world.https('127.0.0.2', certificate, says('inside'));
  await world.http('::1', says('gone', 404));

  const told: string[] = [];
  const names = ['shop.test', 'www.shop.test', '*.shop.test', 'shop.test'];
  const views = await viewOutside(names, world.outside, patience(), (view) => told.push(view.address));
  expect(views.map((view) => outsideView.parse(view))).toMatchObject([
    {
      name: 'shop.test',
      address: '127.0.0.2',
      http: { status: 301, redirects: ['https://shop.test/'], finalStatus: 200 },
      https: { status: 200, fingerprint: certificate.fingerprint, trusted: true, protocol: 'TLSv1.3' },
    },
    {
      address: '127.0.0.3',
      http: { status: null, redirects: [], finalStatus: null, problem: 'ECONNREFUSED' },
      https: { status: null, fingerprint: null, trusted: false, reason: 'ECONNREFUSED' },
    },
    { address: '::1', http: { status: 404, finalStatus: 404 }, https: { fingerprint: null } },
    {
      name: 'www.shop.test',
      http: { status: 301, finalStatus: 200 },
      https: { status: 200, trusted: false, reason: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    },
  ]);
  expect(told.toSorted()).toEqual(['127.0.0.2', '127.0.0.2', '127.0.0.3', '::1']);
});

test('a closed port is the site’s, an unreachable network is this computer’s', async () => {
  // No TCP connection leads to a multicast address: the system itself says so, and no packet leaves.
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2', '224.0.0.1'] } });
  const views = await viewOutside(['shop.test'], world.outside, patience());
  expect(views).toMatchObject([
    { http: { problem: 'ECONNREFUSED' } },
    { http: { problem: 'ENETUNREACH' }, https: { reason: 'ENETUNREACH' } },
  ]);
  expect(views.map(isSilent)).toEqual([true, true]);
  expect(views.map(isOutOfReach)).toEqual([false, true]);
});

test('a name without addresses stops the view', async () => {
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2'] } });
  await expect(viewOutside(['shop.test', 'www.shop.test'], world.outside, patience())).rejects.toMatchObject({
    problem: { code: 'name-not-in-dns', facts: { name: 'www.shop.test' } },
  });
});

test('cancelling ends a view of silent servers', async () => {
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2'] } });
  await world.bytes('127.0.0.2', 'http', () => undefined);
  await world.bytes('127.0.0.2', 'https', () => undefined);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  await expect(viewOutside(['shop.test'], world.outside, stop.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('on behalf of a name with public addresses its private ones are not visited', async () => {
  const zone = {
    'shop.test': { addresses: ['127.0.0.2', '127.0.0.3'] },
    'desk.test': { addresses: ['127.0.0.3'] },
  };
  const world = await createWorld(zone, undefined, ['127.0.0.2']);
  const visits: (string | undefined)[] = [];
  await world.http('127.0.0.2', says('here'));
  await world.http('127.0.0.3', (request, response) => {
    visits.push(request.headers.host);
    says('inside')(request, response);
  });
  await world.bytes('127.0.0.3', 'https', () => visits.push('tls'));
  const [here, inside] = await viewOutside(['shop.test'], world.outside, patience());
  expect(here).toMatchObject({ http: { status: 200 } });
  expect(inside).toMatchObject({
    address: '127.0.0.3',
    http: { status: null, problem: 'private-address' },
    https: { reason: 'private-address' },
  });
  expect(inside === undefined ? null : isOutOfReach(inside)).toBe(true);
  expect(visits).toEqual([]);
  expect(await placesOf(['shop.test'], world.outside, patience())).toEqual([
    { name: 'shop.test', address: '127.0.0.2' },
  ]);
  // A name of the private network alone is looked at.
  expect(await placesOf(['desk.test'], world.outside, patience())).toHaveLength(1);
});
