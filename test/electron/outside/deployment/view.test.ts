import { expect, test } from 'vitest';
import { viewOutside } from '../../../../electron/outside/deployment/view.ts';
import { isOutOfReach, isSilent } from '../../../../electron/outside/no-answer.ts';
import { outsideView } from '../../../../shared/events.ts';
import { createWorld, patience, says, sendsTo, theAuthority } from '../support/world.ts';

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

test('a name is visited on its own addresses, but from a public one of them it leads to no private place', async () => {
  const world = await createWorld(
    { 'shop.test': { addresses: ['127.0.0.2', '127.0.0.3'] }, 'router.test': { addresses: ['127.0.0.4'] } },
    undefined,
    ['127.0.0.2'],
  );
  const visits: (string | undefined)[] = [];
  const send = sendsTo('http://router.test/');
  for (const address of ['127.0.0.2', '127.0.0.3']) await world.http(address, send);
  await world.http('127.0.0.4', (request, response) => {
    visits.push(request.headers.host);
    says('inside')(request, response);
  });
  // As a server at home has them: one as it is seen from here, one as the internet sees it.
  expect(await viewOutside(['shop.test'], world.outside, patience())).toMatchObject([
    { http: { status: 301, finalStatus: null, problem: 'redirect-to-private' } },
    { http: { status: 301, finalStatus: 200 } },
  ]);
  expect(visits).toEqual(['router.test']);
});
