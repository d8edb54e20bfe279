import { readFile } from 'node:fs/promises';
import { ProblemError } from '../../../shared/problems.ts';
import type { SshEnvironment } from '../environment.ts';
import type { SshHost } from './config.ts';
import { type KnownHost, parseKnownHosts } from './known-hosts.ts';
import { readKnownHosts } from './known-hosts-files.ts';

/**
 * All that this computer has been told of host keys: our pins, the owner's and the system's known_hosts or what
 * ~/.ssh/config names in their place, and its `RevokedHostKeys`, good for no host. Raises `host-unreachable` {host,
 * port, reason: detour} where those cannot be read: OpenSSH then trusts nobody either (ssh_config(5)).
 */
export async function hostKeysOnRecord(
  way: Pick<SshHost, 'hostName' | 'port' | 'knownHostsFiles' | 'revokedHostKeys'>,
  { pinsFile, knownHostsFiles }: Pick<SshEnvironment, 'pinsFile' | 'knownHostsFiles'>,
): Promise<readonly KnownHost[]> {
  const { own, system } = { ...knownHostsFiles, ...way.knownHostsFiles };
  const [known, revoked] = await Promise.all([
    readKnownHosts([pinsFile, ...own, ...system]),
    way.revokedHostKeys === undefined ? [] : revokedIn(way.revokedHostKeys, way),
  ]);
  return [...known, ...revoked];
}

/** A revocation list of ssh-keygen(1) is a format of its own, which starts so (PROTOCOL.krl). */
const listMagic = 'SSHKRL\n\0';

async function revokedIn(
  file: string,
  { hostName, port }: Pick<SshHost, 'hostName' | 'port'>,
): Promise<readonly KnownHost[]> {
  const refusal = (detail: string, cause?: unknown) =>
    new ProblemError('host-unreachable', { host: hostName, port, reason: 'detour' }, { detail, cause });
  const text = await readFile(file, 'latin1').catch((cause: unknown) => {
    throw refusal(`RevokedHostKeys in ~/.ssh/config: ${file} cannot be read`, cause);
  });
  if (text.startsWith(listMagic)) {
    throw refusal(
      `RevokedHostKeys in ~/.ssh/config: ${file} is a revocation list, which is not supported yet`,
    );
  }
  const lines = text.split('\n').map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const { entries, ignored } = parseKnownHosts(keys.map((line) => `@revoked * ${line}`).join('\n'));
  if (ignored.length > 0) throw refusal(`RevokedHostKeys in ~/.ssh/config: ${file} holds what is no key`);
  return entries;
}
