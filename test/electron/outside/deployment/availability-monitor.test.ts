import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  startMonitor,
  type VisitCount,
} from '../../../../electron/outside/deployment/availability-monitor.ts';
import { createWorld, says, sendsTo, theAuthority, type World } from '../support/world.ts';

const zone = { 'shop.test': { addresses: ['127.0.0.2', '127.0.0.3'] } };

async function beats(world: World, during: () => Promise<unknown> = async () => undefined) {
  const counts: VisitCount[] = [];
  let heard: () => void = () => undefined;
  const beat = () => new Promise<void>((resolve) => (heard = resolve));
  const first = beat();
  const pulse = startMonitor(
    ['shop.test'],
    world.outside,
    (count) => {
      counts.push(count);
      heard();
    },
    20,
  );
  await first;
  await during();
  await beat();
  await beat();
  return { counts, total: pulse.stop() };
}

test('visits that are answered count, and an address silent from the start does not', async () => {
  const world = await createWorld(zone);
  await world.http('127.0.0.2', says('here', 404));
  const { total } = await beats(world);
  expect(total.answered).toBeGreaterThanOrEqual(3);
  expect(total.missed).toBe(0);
});

test('a server that goes away is missed', async () => {
  const world = await createWorld(zone);
  const server = await world.http('127.0.0.2', says('here'));
  const { total } = await beats(world, () => server.stop());
  expect(total.answered).toBeGreaterThanOrEqual(1);
  expect(total.missed).toBeGreaterThanOrEqual(1);
});

test.each([
  ['a site that begins to fail is missed', 200, 503, true],
  ['a site that failed from the start is not held against us', 503, 503, false],
])('%s', async (_what, first, later, isMissed) => {
  const world = await createWorld(zone);
  let status = first;
  await world.http('127.0.0.2', (request, response) => says('here', status)(request, response));
  const { total } = await beats(world, async () => {
    status = later;
  });
  expect(total.missed > 0).toBe(isMissed);
});

test('a redirect is followed, whatever the certificate', async () => {
  const authority = await theAuthority();
  const world = await createWorld(zone, authority.rootPem);
  let visits = 0;
  await world.http('127.0.0.2', sendsTo('https://shop.test/'));
  await world.https('127.0.0.2', await authority.selfSigned(['other.test']), (request, response) => {
    visits += 1;
    says('inside')(request, response);
  });
  const { total } = await beats(world);
  expect(total.missed).toBe(0);
  expect(visits).toBeGreaterThanOrEqual(total.answered);
});

test('after the end nothing is counted any more', async () => {
  const world = await createWorld(zone);
  await world.http('127.0.0.2', says('here'));
  const { counts, total } = await beats(world);
  await sleep(80);
  expect(counts.at(-1)).toEqual(total);
});

test('a name without addresses is nothing to count, and nothing that ends the work', async () => {
  const world = await createWorld({});
  const counts: VisitCount[] = [];
  const pulse = startMonitor(['shop.test'], world.outside, (count) => counts.push(count), 20);
  await sleep(80);
  expect(pulse.stop()).toEqual({ answered: 0, missed: 0 });
  expect(counts).toEqual([]);
});
