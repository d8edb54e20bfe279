import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundKey } from '../../../shared/doctor.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { readKeyFile } from './key-file.ts';
import { readKnownHosts } from './known-hosts-files.ts';
import { identitiesOf } from './narrow-agent.ts';
import { createAgent } from './ssh2.ts';

/** The private keys in this folder (`~/.ssh`) by the names that ssh-keygen(1) gives them. Reads only; none where it is not there. */
export async function keysIn(folder: string): Promise<readonly FoundKey[]> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  const files = names.filter((name) => name.startsWith('id_') && !name.endsWith('.pub')).sort();
  return Promise.all(files.map((name) => keyAt(join(folder, name))));
}

async function keyAt(file: string): Promise<FoundKey> {
  try {
    return { file, type: (await readKeyFile(file)).type, state: 'ready' };
  } catch (thrown) {
    const isLocked = thrown instanceof ProblemError && thrown.problem.code === 'key-passphrase-needed';
    return {
      file,
      type: isLocked ? await publicTypeOf(file) : null,
      state: isLocked ? 'locked' : 'unreadable',
    };
  }
}

/** What stands in its public half, which is not locked (sshd(8), AUTHORIZED_KEYS). */
async function publicTypeOf(file: string): Promise<string | null> {
  const text = await readFile(`${file}.pub`, 'utf8').catch(() => '');
  return /^((?:ssh|ecdsa|sk)-[A-Za-z0-9@.-]+) /.exec(text)?.[1] ?? null;
}

/** How many keys an agent holds ready. Raises `agent-unavailable` where nothing answers there. */
export const keysOfAgent = async (socket: string): Promise<number> =>
  (await identitiesOf(createAgent(socket))).length;

/** How many servers these lists know. */
export const knownServers = async (files: readonly string[]): Promise<number> =>
  new Set((await readKnownHosts(files)).map(({ hosts }) => hosts)).size;
