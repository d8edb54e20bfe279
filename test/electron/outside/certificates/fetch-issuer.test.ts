import { expect, test } from 'vitest';
import { fetchIssuer } from '../../../../electron/outside/certificates/fetch-issuer.ts';
import { createWorld, patience, says, sendsTo } from '../support/world.ts';

const zone = { 'issuer.test': { addresses: ['127.0.0.2'] }, 'inside.test': { addresses: ['127.0.0.3'] } };
const address = 'http://issuer.test/inter.cer';

test('what stands at the address of an issuer is fetched', async () => {
  const world = await createWorld(zone);
  await world.http('127.0.0.2', says('certificate'));
  const outside = { ...world.outside, standIns: ['127.0.0.2'] };
  expect((await fetchIssuer(address, outside, patience()))?.toString()).toBe('certificate');
});

test('a certificate leads us to no address of this computer’s own network, nor on to one', async () => {
  const world = await createWorld(zone);
  const asked: string[] = [];
  await world.http('127.0.0.3', (request, response) => {
    asked.push(request.url ?? '');
    says('secret')(request, response);
  });
  await world.http('127.0.0.2', sendsTo('http://inside.test/x'));
  const outside = { ...world.outside, standIns: ['127.0.0.2'] };
  for (const one of [address, 'http://inside.test/x', 'http://127.0.0.3/x'])
    expect(await fetchIssuer(one, outside, patience()), one).toBeNull();
  expect(asked).toEqual([]);
});

test.each([
  'https://issuer.test/x',
  'ftp://issuer.test/x',
  'file:///etc/passwd',
  'http://issuer.test:25/x',
  'nonsense',
  'http://nowhere.test/x',
])('nothing is asked at %s', async (one) => {
  const world = await createWorld(zone);
  expect(await fetchIssuer(one, { ...world.outside, standIns: ['127.0.0.2'] }, patience())).toBeNull();
});
