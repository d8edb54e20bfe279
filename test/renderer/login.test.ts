import { describe, expect, test } from 'vitest';
import {
  complaintsOf,
  firstLogin,
  toConnectRequest,
  toKnown,
  withKnown,
} from '../../renderer/screens/server/login.ts';
import { contract } from '../../shared/ipc/contract.ts';

const login = { ...firstLogin(undefined, null, 'shop.example'), user: 'anna', password: 'secret word' };

describe('the first login shown', () => {
  test('is at the domain, with a password', () => {
    expect(firstLogin(undefined, null, 'shop.example')).toMatchObject({
      host: 'shop.example',
      how: 'password',
      user: '',
    });
  });

  test('is what a practice run brought along', () => {
    const preset = { host: '10.77.1.2', port: 2222, user: 'root', keyFile: '/k' };
    expect(firstLogin(preset, null, 'shop.example')).toMatchObject({
      host: '10.77.1.2',
      port: '2222',
      user: 'root',
      how: 'key',
      keyFile: '/k',
    });
  });

  test('takes user and key of last time only for the same server', () => {
    const known = { host: 'shop.example', user: 'anna', auth: 'key', keyFile: '/k' } as const;
    expect(firstLogin(undefined, known, 'shop.example')).toMatchObject({ user: 'anna', how: 'key' });
    expect(firstLogin(undefined, known, 'other.example')).toMatchObject({ user: '', how: 'password' });
    expect(withKnown(login, known)).toMatchObject({ host: 'shop.example', how: 'key' });
  });
});

test.each([
  [{ host: ' ' }, ['host']],
  [{ port: '0' }, ['port']],
  [{ port: '70000' }, ['port']],
  [{ port: 'ssh' }, ['port']],
  [{ password: '' }, ['password']],
  [{ how: 'key' as const }, ['keyFile']],
  [{ how: 'agent' as const, password: '' }, []],
  [{}, []],
])('with %j it complains of %j', (patch, fields) => {
  expect(Object.keys(complaintsOf({ ...login, ...patch }))).toEqual(fields);
});

test.each(['password', 'key', 'agent'] as const)(
  'a login by %s is a request that the main process accepts',
  (how) => {
    const request = toConnectRequest(
      { ...login, how, port: '2222', keyFile: '/k', passphrase: 'p', sudoPassword: 's' },
      'SHA256:x',
    );
    expect(contract['server.connect'].input.parse(request)).toEqual(request);
  },
);

test('a password is taken as typed, spaces and all', () => {
  expect(toConnectRequest({ ...login, password: ' a b ' }, null).auth).toEqual({
    type: 'password',
    password: ' a b ',
  });
});

test('a token is sent to the place in the address that was copied from the browser', () => {
  const typed = {
    ...login,
    how: 'token' as const,
    host: 'https://cpanel.shop.test:2083/cpsess1/x',
    token: ' T ',
  };
  const request = toConnectRequest(typed, null);
  expect(contract['server.connect'].input.parse(request)).toEqual({
    ...{ host: 'cpanel.shop.test', port: 2083, user: 'anna' },
    auth: { type: 'panel-token', token: 'T' },
  });
  expect(toConnectRequest({ ...typed, host: 'cpanel.shop.test', port: '' }, null)).toMatchObject({
    host: 'cpanel.shop.test',
  });
  expect(complaintsOf({ ...typed, user: '', token: '' })).toEqual({
    user: 'server.need-panel-user',
    token: 'server.need-token',
  });
  expect(JSON.stringify(toKnown({ ...typed, token: 'hidden token' }))).not.toContain('hidden token');
});

test('what is remembered of a login holds no secret', () => {
  const known = JSON.stringify(toKnown({ ...login, passphrase: 'hidden phrase', sudoPassword: 'root word' }));
  for (const secret of ['secret word', 'hidden phrase', 'root word']) expect(known).not.toContain(secret);
});
