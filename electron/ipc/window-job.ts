import type { Job } from '../../shared/job.ts';
import type { Connection } from '../app/connections.ts';

/** The window's answers as the job that a command line would have been given: secrets become names of variables. */

/** Where a renewal or an undo from the command line finds the secrets of what was begun in the window. */
export const secretsOfWindow = {
  password: 'SEALKEEPER_PASSWORD',
  token: 'SEALKEEPER_PANEL_TOKEN',
  passphrase: 'SEALKEEPER_PASSPHRASE',
  sudo: 'SEALKEEPER_SUDO_PASSWORD',
  hmac: 'SEALKEEPER_EAB_HMAC',
} as const;

/** How an open server was reached, by the key that it showed. Pure. */
export function serverJobOf({ request, server }: Pick<Connection, 'request' | 'server'>): Job['server'] {
  const { auth } = request;
  return {
    host: request.host,
    ...(request.port === undefined ? {} : { port: request.port }),
    ...(request.user === undefined ? {} : { user: request.user }),
    ...(auth === undefined ? {} : { auth: authJob(auth) }),
    hostKey: server.hostKey.fingerprint,
    ...(server.elevation === 'sudo-password' ? { sudo: { passwordEnv: secretsOfWindow.sudo } } : {}),
  };
}

function authJob(auth: NonNullable<Connection['request']['auth']>): NonNullable<Job['server']['auth']> {
  switch (auth.type) {
    case 'agent':
      return { type: 'agent' };
    case 'password':
      return { type: 'password', passwordEnv: secretsOfWindow.password };
    case 'panel-token':
      return { type: 'panel-token', tokenEnv: secretsOfWindow.token };
    case 'key':
      return {
        type: 'key',
        file: auth.file,
        ...(auth.passphrase === undefined ? {} : { passphraseEnv: secretsOfWindow.passphrase }),
      };
  }
}
