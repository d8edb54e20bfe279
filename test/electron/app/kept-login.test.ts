import { describe, expect, it } from 'vitest';
import { createConnections } from '../../../electron/app/connections.ts';
import { connectKept, createKeptAccess, isLoginKept, secretsBy } from '../../../electron/app/kept-login.ts';
import type { Services } from '../../../electron/app/services.ts';
import type { CertificateStatus } from '../../../electron/app/status.ts';
import type { KeptLogin } from '../../../electron/store/logins.ts';
import type { Attempt } from '../../../shared/background.ts';
import { type ProblemCode, ProblemError } from '../../../shared/problems.ts';
import { createScene, runId, runsKey, stands } from './scene.ts';

const place = JSON.stringify(['root@shop', runsKey]);

/** A run whose server is `root@shop`; `kept`: what the keychain holds, by place. */
async function world(
  kept: Readonly<Record<string, KeptLogin | ProblemError>> = {},
  attempts: readonly [string, Attempt][] = [],
) {
  const scene = createScene();
  await scene.run(stands);
  const keyOf = ({ label, hostKey }: { label: string; hostKey: string }) => JSON.stringify([label, hostKey]);
  const services = {
    ...scene.services,
    attempts: { read: async () => new Map(attempts) },
    logins: {
      has: async (asked: { label: string; hostKey: string }) => Object.hasOwn(kept, keyOf(asked)),
      of: async (asked: { label: string; hostKey: string }) => {
        const found = kept[keyOf(asked)] ?? null;
        if (found instanceof ProblemError) throw found;
        return found;
      },
    },
  } as unknown as Services;
  return { ...scene, services, connections: createConnections(services) };
}
const signal = new AbortController().signal;
const certificate = { runId, server: 'root@shop' };
const failedBy = (code: ProblemCode): readonly CertificateStatus[] =>
  [
    {
      certificate,
      shown: [],
      watched: { server: { asked: 'failed', problem: { code, facts: {} } } },
    },
  ] as unknown as readonly CertificateStatus[];

describe('a login that is kept', () => {
  it('opens the server of a run, by no other key than that of the run, and nothing is typed', async () => {
    const { services, connections, requests } = await world({ [place]: { password: 'kept' } });
    expect(await isLoginKept(services, runId)).toBe(true);
    const { id } = await connectKept(services, connections, runId, signal);
    expect(requests).toEqual([
      { host: 'shop', user: 'root', hostKey: runsKey, auth: { type: 'password', password: 'kept' } },
    ]);
    expect(connections.get(id).server.host.label).toBe('root@shop');
  });

  it('is none where it is kept for a server of another key', async () => {
    const another = JSON.stringify(['root@shop', 'SHA256:another']);
    const { services, connections, requests } = await world({ [another]: { password: 'kept' } });
    expect(await isLoginKept(services, runId)).toBe(false);
    await expect(connectKept(services, connections, runId, signal)).rejects.toMatchObject({
      problem: { code: 'secret-missing' },
    });
    expect(requests).toEqual([]);
  });

  it('says so where the keychain does not open', async () => {
    const closed = new ProblemError('keychain-closed', { file: '/x' });
    const { services, connections, requests } = await world({ [place]: closed });
    await expect(connectKept(services, connections, runId, signal)).rejects.toBe(closed);
    expect(await createKeptAccess(services).of(certificate)).toBeNull();
    expect(requests).toEqual([]);
  });

  it('gives each secret the name that the job has for it', () => {
    const login = { password: 'p', passphrase: 'w', sudoPassword: 's' };
    const server = { host: 'shop', sudo: { passwordEnv: 'SUDO' } };
    expect(
      secretsBy({ server: { ...server, auth: { type: 'password', passwordEnv: 'PW' } } }, login),
    ).toEqual({ PW: 'p', SUDO: 's' });
    expect(
      secretsBy({ server: { ...server, auth: { type: 'key', file: '/k', passphraseEnv: 'PP' } } }, login),
    ).toEqual({ PP: 'w', SUDO: 's' });
    expect(secretsBy({ server: { host: 'shop', auth: { type: 'agent' } } }, login)).toEqual({});
  });
});

describe('a look at which nobody is asked', () => {
  it('asks the server with the login that is kept', async () => {
    const { services } = await world({ [place]: { password: 'kept' } });
    expect(await createKeptAccess(services).of(certificate)).toEqual({ secrets: { SSH_PW: 'kept' } });
  });

  it('asks it with none where none is kept', async () => {
    const { services } = await world();
    expect(await createKeptAccess(services).of(certificate)).toBeNull();
  });

  it.each(['login-refused', 'host-key-changed', 'sudo-password-wrong'] as const)(
    'does not offer it again what it refused (%s), until its owner has seen to it',
    async (code) => {
      const { services } = await world({ [place]: { password: 'kept' } });
      const kept = createKeptAccess(services);
      kept.heed(failedBy(code));
      expect(await kept.of(certificate)).toBeNull();
      kept.forgive('root@shop');
      expect(await kept.of(certificate)).not.toBeNull();
    },
  );

  it('offers it again after what may pass by itself', async () => {
    const { services } = await world({ [place]: { password: 'kept' } });
    const kept = createKeptAccess(services);
    kept.heed(failedBy('host-unreachable'));
    expect(await kept.of(certificate)).not.toBeNull();
  });

  it('does not offer it where a renewal waits for its owner', async () => {
    const waits: Attempt = {
      at: '2027-01-01T00:00:00.000Z',
      failures: 1,
      retryAt: null,
      problem: { code: 'login-refused', facts: {} },
    };
    const { services } = await world({ [place]: { password: 'kept' } }, [[runId, waits]]);
    expect(await createKeptAccess(services).of(certificate)).toBeNull();
  });
});
