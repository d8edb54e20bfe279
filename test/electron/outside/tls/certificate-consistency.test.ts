import { connect } from 'node:net';
import { expect, test } from 'vitest';
import {
  inconsistentPlaces,
  redirectLoops,
} from '../../../../electron/outside/tls/certificate-consistency.ts';
import { createWorld, patience, says, sendsTo, theAuthority } from '../support/world.ts';

const name = 'shop.test';
const place = { name, address: '127.0.0.2' };
const zone = { [name]: { addresses: [place.address] } };

test('a certificate that every handshake sees is steady, with and without HTTP/2', async () => {
  const authority = await theAuthority();
  const own = await authority.issue([name]);
  const world = await createWorld(zone, authority.rootPem);
  await world.https(place.address, own, says('page'));
  expect(await inconsistentPlaces([place], own.fingerprint, world.outside, patience())).toEqual([]);
});

test('one that some handshakes miss is not, and it is counted how often', async () => {
  const authority = await theAuthority();
  const own = await authority.issue([name]);
  const old = await authority.issue([name]);
  const world = await createWorld(zone, authority.rootPem);
  await world.https('127.0.0.3', own, says('page'));
  await world.https('127.0.0.4', old, says('page'));
  // Two machines behind one address, each third visitor meets the old one.
  let turn = 0;
  await world.bytes(place.address, 'https', (socket) => {
    const host = turn++ % 3 === 0 ? '127.0.0.4' : '127.0.0.3';
    const behind = connect({ host, port: world.outside.ports?.https ?? 0 });
    for (const end of [socket, behind]) end.on('error', () => end.destroy());
    socket.pipe(behind).pipe(socket);
  });
  const [problem, ...more] = await inconsistentPlaces([place], own.fingerprint, world.outside, patience());
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    code: 'certificate-not-steady',
    facts: { ...place, seen: 4, of: 6, others: [old.fingerprint] },
  });
});

test('a door that is shut is told by its code', async () => {
  const world = await createWorld(zone);
  expect(await inconsistentPlaces([place], 'aa', world.outside, patience())).toMatchObject([
    { code: 'certificate-not-steady', facts: { seen: 0, others: ['ECONNREFUSED'] } },
  ]);
});

test('an encrypted page that leads back to itself is a circle; one that leads on is none', async () => {
  const authority = await theAuthority();
  const own = await authority.issue([name]);
  const world = await createWorld(zone, authority.rootPem);
  const first = await world.https(place.address, own, sendsTo(`https://${name}{path}`));
  expect(await redirectLoops([place], world.outside, patience())).toMatchObject([
    { ...place, chain: [`https://${name}/`, `https://${name}/`, `https://${name}/`, `https://${name}/`] },
  ]);
  await first.stop();
  await world.https(place.address, own, says('page'));
  expect(await redirectLoops([place], world.outside, patience())).toEqual([]);
});
