import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readSshAliases } from '../remote/environment.ts';
import type { Services } from './services.ts';

/** Servers and keys that the person may mean: something to choose from. Reads only. */
export const suggestServers = async ({ ssh }: Pick<Services, 'ssh'>) => ({
  aliases: [...(await readSshAliases(ssh))],
  keyFiles: await usualKeyFiles(),
  agent: ssh.agentSocket !== undefined,
});

/** Private keys by their usual names: those with a public half beside them. */
async function usualKeyFiles(): Promise<string[]> {
  const folder = join(homedir(), '.ssh');
  const files: readonly string[] = await readdir(folder).catch(() => []);
  return files.filter((file) => files.includes(`${file}.pub`)).map((file) => join(folder, file));
}
