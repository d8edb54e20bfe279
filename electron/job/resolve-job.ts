import { readFile } from 'node:fs/promises';
import { accountByMailOf, stagingOf } from '../../shared/content/authorities.ts';
import type { Job } from '../../shared/job.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { Outside } from '../outside/outside.ts';
import type { ServerRequest } from '../remote/open-server.ts';
import type { AcmeRequest } from '../sources/acme/source.ts';
import { type Environment, secret } from './secret.ts';

/** A PEM file's text. Raises `file-missing` with the field that names it. */
export const readPem = (field: string, path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ProblemError('file-missing', { field, path }, { cause });
  });

/** A server as a job file names it. */
export type ServerFields = Job['server'];

/** How to reach and enter the job's server, secrets fetched. */
export function resolveServer({ server }: Pick<Job, 'server'>, environment: Environment): ServerRequest {
  const { host, port, user, hostKey, sudo, auth } = server;
  const sudoPassword =
    sudo?.passwordEnv === undefined
      ? undefined
      : secret(environment, 'server.sudo.passwordEnv', sudo.passwordEnv);
  return {
    host,
    ...(port === undefined ? {} : { port }),
    ...(user === undefined ? {} : { user }),
    ...(hostKey === undefined ? {} : { hostKey }),
    ...(sudoPassword === undefined ? {} : { sudoPassword }),
    ...(auth === undefined ? {} : { auth: resolveAuth(auth, environment) }),
  };
}

function resolveAuth(
  auth: NonNullable<Job['server']['auth']>,
  environment: Environment,
): NonNullable<ServerRequest['auth']> {
  switch (auth.type) {
    case 'agent':
      return { type: 'agent' };
    case 'password':
      return { type: 'password', password: secret(environment, 'server.auth.passwordEnv', auth.passwordEnv) };
    case 'panel-token':
      return { type: 'panel-token', token: secret(environment, 'server.auth.tokenEnv', auth.tokenEnv) };
    case 'key':
      return {
        type: 'key',
        file: auth.file,
        ...(auth.passphraseEnv === undefined
          ? {}
          : { passphrase: secret(environment, 'server.auth.passphraseEnv', auth.passphraseEnv) }),
      };
  }
}

/** What the certificate authority is asked with: its test service for a rehearsal, where it has one. Null: none is asked. */
export async function resolveAcme(
  { certificate, rehearsal }: Pick<Job, 'certificate' | 'rehearsal'>,
  environment: Environment,
): Promise<AcmeRequest | null> {
  if (certificate.from !== 'acme') return null;
  const { directory, directoryTrust, contact, agreeToTerms, profile, chain } = certificate;
  const staging = rehearsal ? stagingOf(directory) : null;
  return {
    directory: staging ?? directory,
    agreeToTerms,
    ...(directoryTrust === undefined
      ? {}
      : { trustPem: await readPem('certificate.directoryTrust', directoryTrust) }),
    ...(contact === undefined ? {} : { contact }),
    ...(profile === undefined ? {} : { profile }),
    // Its test service has roots of its own.
    ...(chain === undefined || staging !== null ? {} : { chain }),
    ...accountOf(certificate, environment),
  };
}

/** Whose account it is: what its website gave, or an address for which one is made. Raises `secret-missing`. */
function accountOf(
  { directory, contact, externalAccount }: Extract<Job['certificate'], { readonly from: 'acme' }>,
  environment: Environment,
): Pick<AcmeRequest, 'externalAccount' | 'accountByMail'> {
  if (externalAccount === undefined) return {};
  if ('byEmail' in externalAccount) {
    const url = accountByMailOf(directory);
    return url === null || contact === undefined ? {} : { accountByMail: { url, email: contact } };
  }
  const { keyId, hmacKeyEnv } = externalAccount;
  const hmacKey = secret(environment, 'certificate.externalAccount.hmacKeyEnv', hmacKeyEnv);
  return { externalAccount: { keyId, hmacKey } };
}

export async function resolveOutside({ outside }: Pick<Job, 'outside'>): Promise<Outside> {
  return {
    ...(outside?.dnsServer === undefined ? {} : { dnsServer: outside.dnsServer }),
    ...(outside?.trust === undefined ? {} : { trustPem: await readPem('outside.trust', outside.trust) }),
  };
}
