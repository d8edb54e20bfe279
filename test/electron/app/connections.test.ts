import { describe, expect, it } from 'vitest';
import { type Connection, connect, targetOn } from '../../../electron/app/connections.ts';
import type { Services } from '../../../electron/app/services.ts';
import type { ServerRequest } from '../../../electron/remote/open-server.ts';
import { targets } from '../../../electron/targets/registry.ts';

async function asked(wish: Parameters<typeof connect>[2]): Promise<ServerRequest> {
  let request: ServerRequest | undefined;
  const add = async (given: ServerRequest) => {
    request = given;
    return {} as Connection;
  };
  await connect({} as Services, { add }, wish, new AbortController().signal);
  return request ?? expect.unreachable();
}

describe('the administrator’s password', () => {
  it('is that of the login where none was given', async () => {
    expect(await asked({ host: 'shop', auth: { type: 'password', password: 'x' } })).toEqual({
      host: 'shop',
      auth: { type: 'password', password: 'x' },
      sudoPassword: 'x',
    });
  });

  it.each([
    [{ auth: { type: 'password', password: 'x' }, sudoPassword: 'y' }, 'y'],
    [{ auth: { type: 'agent' } }, undefined],
  ] as const)('of %o is %s', async (wish, password) => {
    expect((await asked({ host: 'shop', ...wish })).sudoPassword).toBe(password);
  });
});

describe('the software that a run is for', () => {
  const on = (system: 'posix' | 'windows', look: Connection['look'] = null) =>
    targetOn({ look, server: { host: { system } } } as Connection);

  it('is what was found there', () => {
    const look = {
      target: targets.iis,
      detection: { support: 'supported', title: '', version: '' },
      found: { detections: [], occupants: null },
    } as const;
    expect(on('windows', { ...look, facts: null })).toBe('iis');
  });

  it('is the usual one of the system where nobody has looked', () => {
    expect([on('posix'), on('windows')]).toEqual(['apache', 'iis']);
  });
});
