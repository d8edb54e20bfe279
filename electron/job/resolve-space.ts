import type { WebSpace } from '../../shared/webspace/job.ts';
import type { SpaceRequest } from '../remote/webspace/open-space.ts';
import { type Environment, secret } from './secret.ts';

/** How to reach and enter the web space of a job, secrets fetched. Raises `secret-missing`. */
export function resolveSpace(space: WebSpace, environment: Environment, trustPem?: string): SpaceRequest {
  const field = 'server.webspace';
  const { host, port, user } = space;
  const where = { host, user, ...(port === undefined ? {} : { port }) };
  if (space.protocol === 'sftp') {
    const { auth, hostKey } = space;
    return {
      protocol: 'sftp',
      ...where,
      ...(hostKey === undefined ? {} : { hostKey }),
      ...(auth === undefined ? {} : { auth: authOf(auth, `${field}.auth`, environment) }),
    };
  }
  const password = secret(environment, `${field}.passwordEnv`, space.passwordEnv);
  if (space.protocol === 'ftp') return { protocol: 'ftp', ...where, password, encryption: 'none' };
  const { certificate, implicit = false } = space;
  return {
    protocol: 'ftp',
    ...where,
    password,
    encryption: implicit ? 'implicit' : 'explicit',
    ...(certificate === undefined ? {} : { certificate }),
    ...(trustPem === undefined ? {} : { trustPem }),
  };
}

function authOf(
  auth: NonNullable<Extract<WebSpace, { protocol: 'sftp' }>['auth']>,
  field: string,
  environment: Environment,
) {
  switch (auth.type) {
    case 'agent':
      return { type: 'agent' } as const;
    case 'password':
      return {
        type: 'password',
        password: secret(environment, `${field}.passwordEnv`, auth.passwordEnv),
      } as const;
    case 'key': {
      const { file, passphraseEnv } = auth;
      const passphrase =
        passphraseEnv === undefined
          ? {}
          : { passphrase: secret(environment, `${field}.passphraseEnv`, passphraseEnv) };
      return { type: 'key', file, ...passphrase } as const;
    }
  }
}
