import { readFile } from 'node:fs/promises';
import { arch, release, type } from 'node:os';
import { join } from 'node:path';
import type { Check } from '../../shared/doctor.ts';
import { type Problem, ProblemError, toProblem } from '../../shared/problems.ts';
import { knownProviders } from '../../shared/wizard/recommend.ts';
import { readSshAliases } from '../remote/environment.ts';
import { keysIn, keysOfAgent, knownServers } from '../remote/ssh/found-keys.ts';
import { fetchDirectory } from '../sources/acme/protocol/directory.ts';
import { keychainHere } from '../store/keychain-here.ts';
import { mustBeOurs } from '../store/only-ours.ts';
import { version } from '../version.ts';
import { runsOf } from './runs.ts';
import type { Services } from './services.ts';

export interface AskedAuthority {
  /** Address of an ACME directory; Let's Encrypt's where it is missing. */
  readonly directory?: string | undefined;
  /** A PEM file that stands for the public list of roots. */
  readonly trust?: string | undefined;
}

/**
 * Looks at what this computer has for the work ahead, and asks one authority for its directory, which tells whether names
 * are found, the network lets us out, and the clock is right. Changes nothing. Raises only `cancelled` and `file-missing`.
 */
export async function lookAtComputer(
  services: Pick<Services, 'folder' | 'managed' | 'ssh' | 'knownData' | 'updates'>,
  { directory = knownProviders['lets-encrypt'].directory, trust }: AskedAuthority,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { ssh } = services;
  const lists = [...ssh.knownHostsFiles.own, ...ssh.knownHostsFiles.system, ssh.pinsFile];
  const trustPem = trust === undefined ? undefined : await textOf(trust);
  return Promise.all([
    { about: 'program', version, runtime: `Node ${process.versions.node}`, system: systemName() } as const,
    folderOf(services),
    keysIn(join(ssh.home, '.ssh')).then((keys) => ({ about: 'keys', keys }) as const),
    agentOf(ssh.agentSocket),
    keychainHere().then((state) => ({ about: 'keychain', state }) as const),
    Promise.all([knownServers(lists).catch(() => 0), readSshAliases(ssh).catch(() => [])]).then(
      ([known, aliases]) => ({ about: 'servers', known, aliases }) as const,
    ),
    dataOf(services),
    updatesOf(services),
    authorityOf(directory, trustPem, signal),
  ]);
}

const systemName = (): string => `${type()} ${release()} (${arch()})`;

/** What came instead of an answer; a person's own wish to stop is no such thing. */
function problemOf(thrown: unknown): Problem {
  const problem = toProblem(thrown);
  if (problem.code === 'cancelled') throw thrown;
  return problem;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ProblemError('file-missing', { file }, { cause });
  }
}

async function folderOf(services: Pick<Services, 'folder' | 'managed'>): Promise<Check> {
  const { folder } = services;
  const about = { about: 'folder', folder } as const;
  try {
    await mustBeOurs(folder);
    const { runs, unreadable } = await runsOf(services);
    return { ...about, runs: runs.length, unreadable: unreadable.length, problem: null };
  } catch (thrown) {
    return { ...about, runs: 0, unreadable: 0, problem: problemOf(thrown) };
  }
}

async function dataOf({ knownData }: Pick<Services, 'knownData'>): Promise<Check> {
  const { made, isAged } = knownData.view();
  return { about: 'data', made, isAged };
}

/** What is remembered: the command line asks nobody. */
async function updatesOf({ updates }: Pick<Services, 'updates'>): Promise<Check> {
  const { isWanted, askedAt, isSilent, newer, page } = await updates.read();
  return { about: 'updates', isWanted: isWanted === true, askedAt, isSilent, newer, page };
}

async function agentOf(socket: string | undefined): Promise<Check> {
  if (socket === undefined) return { about: 'agent', keys: null, problem: null };
  return keysOfAgent(socket).then(
    (keys) => ({ about: 'agent', keys, problem: null }),
    (thrown) => ({ about: 'agent', keys: null, problem: problemOf(thrown) }),
  );
}

async function authorityOf(
  directory: string,
  trustPem: string | undefined,
  signal: AbortSignal,
): Promise<Check> {
  const host = URL.canParse(directory) ? new URL(directory).host : directory;
  const about = { about: 'authority', directory, host } as const;
  const options = { signal, ...(trustPem === undefined ? {} : { trustPem }) };
  return fetchDirectory(directory, options).then(
    () => ({ ...about, problem: null }),
    (thrown) => ({ ...about, problem: problemOf(thrown) }),
  );
}
