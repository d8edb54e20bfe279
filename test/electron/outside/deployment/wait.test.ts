import { expect, test } from 'vitest';
import { viewOutside } from '../../../../electron/outside/deployment/view.ts';
import { waitForCertificate, waitForRedirect } from '../../../../electron/outside/deployment/wait.ts';
import { createWorld, patience, says, sendsTo, theAuthority } from '../support/world.ts';

const zone = { 'shop.test': { addresses: ['127.0.0.2', '127.0.0.3'] } };

test('the new certificate is waited for, and not for addresses that were silent before', async () => {
  const authority = await theAuthority();
  const world = await createWorld(zone, authority.rootPem);
  const [old, fresh] = [await authority.issue(['shop.test']), await authority.issue(['shop.test'])];
  const started = Date.now();
  await world.http('127.0.0.2', says('here'));
  await world.https('127.0.0.2', () => (Date.now() - started < 400 ? old : fresh), says('here'));
  const before = await viewOutside(['shop.test'], world.outside, patience());
  const views = await waitForCertificate(['shop.test'], fresh.fingerprint, world.outside, patience(), before);
  expect(views.map(({ https }) => https.fingerprint)).toEqual([fresh.fingerprint, null]);
  expect(Date.now() - started).toBeLessThan(5000);
});

test('after the given time the last view is returned as it is', async () => {
  const authority = await theAuthority();
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2'] } }, authority.rootPem);
  const old = await authority.issue(['shop.test']);
  await world.https('127.0.0.2', old, says('here'));
  const views = await waitForCertificate(['shop.test'], 'ff'.repeat(32), world.outside, patience(), [], 200);
  expect(views.map(({ https }) => https.fingerprint)).toEqual([old.fingerprint]);
});

test('the redirect is waited for', async () => {
  const authority = await theAuthority();
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2'] } }, authority.rootPem);
  const started = Date.now();
  await world.http('127.0.0.2', (request, response) => {
    const answer = Date.now() - started < 300 ? says('old way') : sendsTo('https://shop.test/');
    answer(request, response);
  });
  await world.https('127.0.0.2', await authority.issue(['shop.test']), says('inside'));
  const [view] = await waitForRedirect(['shop.test'], world.outside, patience());
  expect(view?.http).toEqual({ status: 301, redirects: ['https://shop.test/'], finalStatus: 200 });
});

test('a name without addresses is raised when the time is over', async () => {
  const world = await createWorld({});
  await expect(
    waitForCertificate(['shop.test'], 'ff'.repeat(32), world.outside, patience(), [], 100),
  ).rejects.toMatchObject({ problem: { code: 'name-not-in-dns' } });
});

test('cancelling ends the waiting', async () => {
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2'] } });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 80);
  await expect(
    waitForCertificate(['shop.test'], 'ff'.repeat(32), world.outside, stop.signal),
  ).rejects.toMatchObject({ name: 'AbortError' });
});
