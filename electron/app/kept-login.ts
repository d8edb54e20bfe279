import { needsPerson } from '../../shared/background.ts';
import type { Job } from '../../shared/job.ts';
import type { ManagedCertificate } from '../../shared/managed.ts';
import { resolveServer } from '../job/resolve-job.ts';
import type { KeptLogin } from '../store/logins.ts';
import type { Connection, Connections } from './connections.ts';
import type { Secrets } from './reach.ts';
import { type Renewal, renewalOfRun } from './renew.ts';
import type { Access } from './server-of-run.ts';
import type { Services } from './services.ts';
import type { CertificateStatus } from './status.ts';
import { zoneSecretsKept } from './zone-logins.ts';

/** A job names its secrets; here they are by these names. Pure. */
export function secretsBy({ server }: Pick<Job, 'server'>, login: KeptLogin): Secrets {
  const { auth, sudo } = server;
  return {
    ...(auth?.type === 'password' ? { [auth.passwordEnv]: login.password } : {}),
    ...(auth?.type === 'panel-token' ? { [auth.tokenEnv]: login.password } : {}),
    ...(auth?.type === 'key' && auth.passphraseEnv !== undefined
      ? { [auth.passphraseEnv]: login.passphrase }
      : {}),
    // Most people's administrator password is their login password.
    ...(sudo?.passwordEnv === undefined ? {} : { [sudo.passwordEnv]: login.sudoPassword ?? login.password }),
  };
}

/** What the secrets of a run's job are called, with what the keychain holds for its server and its zones. Raises `keychain-closed`. */
export async function secretsKept(
  services: Pick<Services, 'logins' | 'zoneLogins'>,
  { job, server: { label, hostKey } }: Pick<Renewal, 'job' | 'server'>,
): Promise<Secrets> {
  const login = await services.logins.of({ label, hostKey });
  return { ...(await zoneSecretsKept(services, job)), ...(login === null ? {} : secretsBy(job, login)) };
}

/** Whether the keychain holds a login for the server of a run; it is not opened for that. Raises what `load` does. */
export async function isLoginKept(
  services: Pick<Services, 'journals' | 'logins'>,
  runId: string,
): Promise<boolean> {
  const { server } = await renewalOfRun(services, runId);
  return services.logins.has({ label: server.label, hostKey: server.hostKey });
}

/**
 * Opens the server of a run with the login that its owner lets this computer keep, and keeps it open; no other key of the
 * server than that of the run is taken. Raises `secret-missing` where none is kept, `keychain-closed`, and what `load` and connecting raise.
 */
export async function connectKept(
  services: Pick<Services, 'journals' | 'logins' | 'zoneLogins'>,
  connections: Pick<Connections, 'add'>,
  runId: string,
  signal: AbortSignal,
): Promise<Connection> {
  const renewal = await renewalOfRun(services, runId);
  const request = resolveServer(renewal.job, await secretsKept(services, renewal));
  return connections.add({ ...request, hostKey: renewal.server.hostKey }, signal);
}

/**
 * The logins of the keychain, for looks at which nobody is asked: by `of` the server of a certificate is reached, null where
 * none is kept. What a server has refused is not offered to it again until its owner has seen to it, or the program has
 * been started anew: `heed` is told what came of a look.
 */
export function createKeptAccess(
  services: Pick<Services, 'journals' | 'logins' | 'zoneLogins' | 'attempts'>,
) {
  const refused = new Set<string>();
  return {
    async of({ runId, server }: Pick<ManagedCertificate, 'runId' | 'server'>): Promise<Access | null> {
      if (refused.has(server)) return null;
      if ((await services.attempts.read()).get(runId)?.retryAt === null) return null;
      try {
        const renewal = await renewalOfRun(services, runId);
        const { label, hostKey } = renewal.server;
        if (!(await services.logins.has({ label, hostKey }))) return null;
        return { secrets: await secretsKept(services, renewal) };
      } catch {
        // A look from outside goes on without it; who needs the login is told why it does not open.
        return null;
      }
    },
    heed(statuses: readonly CertificateStatus[]): void {
      for (const status of statuses) {
        if (!('watched' in status)) continue;
        const { server } = status.watched;
        if (server.asked === 'failed' && needsPerson(server.problem.code))
          refused.add(status.certificate.server);
      }
    },
    /** Their owner has seen to it. */
    forgive(server: string): void {
      refused.delete(server);
    },
  };
}
export type KeptAccess = ReturnType<typeof createKeptAccess>;
