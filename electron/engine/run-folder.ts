import type { KeyAlgorithm } from '../../shared/job.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { Command, CommandResult, RemoteHost } from '../remote/host.ts';
import { preludeExit, runFolder } from '../run/prelude.ts';

const anyExit = Array.from({ length: 256 }, (_, code) => code);
const said = ({ stdout, stderr }: CommandResult): string => `${stderr}${stdout}`.trim();

/** Takes the server for this run and makes the run's folder. Raises `server-busy`, `tool-missing`, `server-not-writable`. */
export function openCommand(runId: string, who: string): Command {
  return { argv: ['sk_open', runId, who], accept: anyExit };
}

export function checkOpened(result: CommandResult | undefined): void {
  if (result === undefined || result.exitCode === 0) return;
  const [runId = '', who = '', since = ''] = result.stdout.split('\n');
  switch (result.exitCode) {
    case preludeExit.busy:
      throw new ProblemError('server-busy', { runId, who, since, stale: result.stdout.includes('\nstale') });
    case preludeExit.toolMissing:
      throw new ProblemError('tool-missing', { tool: result.stdout.trim() });
    default:
      throw new ProblemError(
        'server-not-writable',
        { path: '/var/lib/sealkeeper' },
        { detail: said(result) },
      );
  }
}

export interface MadeKey {
  readonly path: string;
  /** Of the key file's bytes, so that its copy can be compared without reading it. */
  readonly sha256: string;
  readonly csrPem: string;
}

/**
 * Takes the server, makes the private key there, and answers with the request that the CA signs: one round
 * trip. The key never leaves the server.
 */
export async function openWithKey(
  host: RemoteHost,
  runId: string,
  who: string,
  algorithm: KeyAlgorithm,
  names: readonly string[],
): Promise<MadeKey> {
  const results = await host.runAll([
    { ...openCommand(runId, who), accept: [0] },
    { argv: ['sk_key', runId, algorithm, ...names], accept: anyExit, timeout: 120_000 },
  ]);
  const [opened, key] = results;
  checkOpened(opened);
  const [sha256 = '', ...csr] = key?.stdout.split('\n') ?? [];
  if (key?.exitCode !== 0 || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new ProblemError(
      'change-failed',
      { path: `${runFolder(runId)}/key.pem` },
      { detail: key === undefined ? '' : key.stderr },
    );
  }
  return { path: `${runFolder(runId)}/key.pem`, sha256, csrPem: csr.join('\n') };
}

/** What a finished run leaves on the server: the copies of former files, its journal, no key of its own. */
export async function keepRun(host: RemoteHost, runId: string, journal: string): Promise<void> {
  await host.runAll([{ argv: ['sk_keep', runId], stdin: journal }]);
}

/** An undone run leaves nothing behind. */
export async function forgetRun(host: RemoteHost, runId: string): Promise<void> {
  await host.runAll([{ argv: ['sk_forget', runId], accept: anyExit }]);
}

/** Gives the server free and keeps the copies, for a person to look at. */
export async function releaseRun(host: RemoteHost, runId: string): Promise<void> {
  await host.runAll([{ argv: ['sk_release', runId], accept: anyExit }]);
}
