import { expect, test } from 'vitest';
import { obeyedPins, pinsOf } from '../../../../electron/outside/dns/pins.ts';
import { createWorld, patience } from '../support/world.ts';

test('pins are told with their door, doors without any are left out', async () => {
  const { outside } = await createWorld({
    '_25._tcp.mail.shop.test': { pins: [[3, 1, 1, 'ab'.repeat(32)]] },
    '_443._tcp.shop.test': {},
    '_443._tcp.bad.test': 'broken',
  });
  const doors = [
    { host: 'mail.shop.test', port: 25 },
    { host: 'shop.test', port: 443 },
    { host: 'none.test', port: 443 },
  ];
  expect(await pinsOf(doors, outside, patience())).toEqual({
    state: 'known',
    value: [
      {
        host: 'mail.shop.test',
        port: 25,
        records: [{ usage: 3, selector: 1, matching: 1, data: 'ab'.repeat(32) }],
      },
    ],
  });
  expect(await pinsOf([{ host: 'bad.test', port: 443 }], outside, patience())).toMatchObject({
    state: 'unknown',
  });
});

const pin = [3, 1, 1, 'ab'.repeat(32)] as const;
const mail = { host: 'mail.shop.test', port: 25 };

test('a question that fails counts as no pin only where nobody asks it, since the domain is not signed', async () => {
  const failing = '_25._tcp.mail.shop.test';
  const said = async (zone: Parameters<typeof createWorld>[0]) => {
    const { outside } = await createWorld(zone);
    return obeyedPins([mail, { host: 'mx.other.test', port: 25 }], outside, patience());
  };
  const unsure = { pins: [], unsure: [mail] };
  const shop = { addresses: ['127.0.0.2'] };
  expect(await said({ [failing]: 'broken', 'mail.shop.test': shop, 'shop.test': {} })).toEqual({
    pins: [],
    unsure: [],
  });
  // The parent vouches for a key of it.
  const delegated = { delegated: true };
  expect(await said({ [failing]: 'broken', 'mail.shop.test': shop, 'shop.test': delegated })).toEqual(unsure);
  expect(await said({ [failing]: 'badly-signed', 'mail.shop.test': shop, 'shop.test': delegated })).toEqual(
    unsure,
  );
  // The name server has checked its address.
  expect(await said({ [failing]: 'broken', 'mail.shop.test': { ...shop, signed: true } })).toEqual(unsure);
  // Whether it is signed is not told either.
  expect(await said({ [failing]: 'broken', 'mail.shop.test': shop, 'shop.test': 'broken' })).toEqual(unsure);
  // There is no such name, and nothing failed.
  expect(await said({ 'shop.test': delegated })).toEqual({ pins: [], unsure: [] });
});

test('a door that says nothing does not hide what the others say', async () => {
  const { outside } = await createWorld({
    '_25._tcp.mail.shop.test': { pins: [pin] },
    '_587._tcp.mail.shop.test': 'broken',
    'shop.test': { delegated: true },
  });
  const other = { host: 'mail.shop.test', port: 587 };
  expect(await obeyedPins([mail, other], outside, patience())).toMatchObject({
    pins: [{ ...mail, records: [{ usage: 3 }] }],
    unsure: [other],
  });
});

test('a host that is an alias is asked about under the name that it leads to, too', async () => {
  const { outside } = await createWorld({
    'mail.shop.test': { alias: 'Server.host.test' },
    '_25._tcp.server.host.test': { pins: [pin] },
  });
  expect(await obeyedPins([mail], outside, patience())).toMatchObject({
    pins: [{ host: 'server.host.test', port: 25 }],
    unsure: [],
  });
});
