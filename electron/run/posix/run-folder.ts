import { randomUUID } from 'node:crypto';
import type { KeyAlgorithm } from '../../../shared/job.ts';
import { ProblemError } from '../../../shared/problems.ts';
import {
  anyExit,
  type Command,
  type CommandResult,
  type RemoteHost,
  type ShellLink,
} from '../../remote/host.ts';
import type { Kept, MadeKey } from '../session.ts';
import { othersProblem } from './place-of-others.ts';
import { prelude, preludeExit, runFolder } from './prelude.ts';
import { patienceSeconds } from './watchdog.ts';

const said = ({ stdout, stderr }: CommandResult): string => `${stderr}${stdout}`.trim();

/** `2026-11-25T01:02:03Z` as people write it; the server's own clock. */
const readable = (time: string): string => time.replace('T', ' ').replace(/:\d+Z$/, ' UTC');

/** Takes the server for this run and makes the run's folder. Raises `server-busy`, `tool-missing`, `server-not-writable`, `writable-by-others`. */
function openCommand(runId: string, who: string): Command {
  return { argv: ['sk_open', runId, who], accept: anyExit };
}

/** Raises what kept a run from taking the server. */
export function checkOpened(result: CommandResult | undefined, base = '/var/lib/sealkeeper'): void {
  if (result === undefined || result.exitCode === 0) return;
  const byOthers = othersProblem(result, base);
  if (byOthers !== null) throw byOthers;
  const [runId = '', who = '?', since = '?'] = result.stdout.split('\n');
  switch (result.exitCode) {
    case preludeExit.busy:
      throw new ProblemError('server-busy', {
        runId,
        who,
        since: readable(since),
        stale: result.stdout.includes('\nstale'),
      });
    case preludeExit.toolMissing:
      throw new ProblemError('tool-missing', { tool: result.stdout.trim() });
    default:
      throw new ProblemError('server-not-writable', { path: base }, { detail: said(result) });
  }
}

/** Takes the server and spreads the safety net on it: from here on silence lets the server restore itself. */
export async function openRun(host: RemoteHost, runId: string, who: string): Promise<void> {
  const [opened, armed] = await host.runAll([
    { ...openCommand(runId, who), accept: [0] },
    { argv: ['sk_arm', runId, String(patienceSeconds)], stdin: prelude, accept: anyExit },
  ]);
  checkOpened(opened);
  if (armed?.exitCode !== 0) {
    const byOthers = othersProblem(armed, runFolder(runId));
    if (byOthers !== null) throw byOthers;
    throw new ProblemError(
      'server-not-writable',
      { path: runFolder(runId) },
      { detail: armed === undefined ? '' : said(armed) },
    );
  }
}

/** A sign of life. */
export const beat = (runId: string, sign: string): Command => ({
  argv: ['sk_beat', runId, sign, String(patienceSeconds)],
  accept: anyExit,
});

/** Makes the private key on the server, which it never leaves, and answers with the request that the CA signs. */
export async function makeKey(
  host: RemoteHost,
  runId: string,
  algorithm: KeyAlgorithm,
  names: readonly string[],
): Promise<MadeKey> {
  const [, key] = await host.runAll([
    // A long key takes a small server its time, in which no other sign of life gets through.
    { argv: ['sk_beat', runId, randomUUID(), '180'], accept: anyExit },
    { argv: ['sk_key', runId, algorithm, ...names], accept: anyExit, timeout: 120_000 },
    beat(runId, randomUUID()),
  ]);
  return madeKey(key, runFolder(runId));
}

/** Lays a key into the run's folder. It travels by standard input, and only root may read it there. */
export async function bringKey(host: RemoteHost, runId: string, pem: string): Promise<MadeKey> {
  const [brought] = await host.runAll([{ argv: ['sk_bring_key', runId], stdin: pem, accept: anyExit }]);
  const byOthers = othersProblem(brought, runFolder(runId));
  if (byOthers !== null) throw byOthers;
  return madeKey(brought, runFolder(runId));
}

/** A certificate that the run's key has signed, in PEM: the key stays where it was made. Raises `change-failed`. */
export async function selfSign(
  host: RemoteHost,
  runId: string,
  names: readonly string[],
  days: number,
): Promise<string> {
  const [signed] = await host.runAll([
    { argv: ['sk_self_sign', runId, String(days), ...names], accept: anyExit },
  ]);
  const byOthers = othersProblem(signed, runFolder(runId));
  if (byOthers !== null) throw byOthers;
  if (signed?.exitCode === 0) return signed.stdout;
  const detail = signed === undefined ? '' : said(signed);
  throw new ProblemError('change-failed', { path: `${runFolder(runId)}/key.pem` }, { detail });
}

/** Understands what `sk_request` prints: the hash of the key file in the run's folder, and the request. Raises `change-failed`. */
export function madeKey(result: CommandResult | undefined, folder: string): MadeKey {
  const path = `${folder}/key.pem`;
  const [sha256 = '', ...csr] = result?.stdout.split('\n') ?? [];
  if (result?.exitCode !== 0 || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new ProblemError('change-failed', { path }, { detail: result === undefined ? '' : result.stderr });
  }
  return { csrPem: csr.join('\n'), onServer: { path, sha256 } };
}

/**
 * Confirms the run: from here on the server does not restore itself. What stays there are the copies of
 * former files and the journal; of former private keys the newest two of each place. Raises `server-restored-itself`
 * where the server had given us up already.
 */
export async function commitRun(host: RemoteHost, runId: string, journal: string): Promise<Kept> {
  const [kept] = await host.runAll([{ argv: ['sk_keep', runId], stdin: journal, accept: anyExit }]);
  if (kept?.exitCode === preludeExit.decided) {
    throw new ProblemError('server-restored-itself', {}, { detail: said(kept) });
  }
  if (kept?.exitCode !== 0) {
    throw new ProblemError(
      'change-failed',
      { path: runFolder(runId) },
      { detail: kept === undefined ? '' : said(kept) },
    );
  }
  return { prunedKeys: Number(/^\d+$/.exec(kept.stdout.trim())?.[0] ?? 0) };
}

/** The journal that `commitRun` left; null where there is none. */
export async function readKept(host: ShellLink, folder: string): Promise<string | null> {
  const [kept] = await host.runAll([{ argv: ['sk_read', `${folder}/journal.jsonl`], accept: [0, 1] }]);
  return kept?.exitCode === 0 ? Buffer.from(kept.stdout, 'base64').toString('utf8') : null;
}

/** An undone run leaves nothing behind. */
export async function purgeRun(host: RemoteHost, runId: string): Promise<void> {
  const [gone] = await host.runAll([{ argv: ['sk_forget', runId], accept: anyExit }]);
  if (gone?.exitCode === 0) return;
  const detail = gone === undefined ? undefined : said(gone);
  throw new ProblemError('server-not-writable', { path: runFolder(runId) }, { detail });
}

/** Gives the server free and keeps the copies, for a person to look at. */
export async function releaseRun(host: RemoteHost, runId: string): Promise<void> {
  await host.runAll([{ argv: ['sk_set_down', runId], accept: anyExit }]);
}

/** Puts the issued chain into the run's folder, where a rehearsal finds it. */
export async function storeChain(host: RemoteHost, runId: string, chainPem: string): Promise<void> {
  const [stored] = await host.runAll([{ argv: ['sk_store', runId, 'chain.pem'], stdin: chainPem }]);
  if (stored?.accepted !== true) {
    throw new ProblemError(
      'server-not-writable',
      { path: `${runFolder(runId)}/chain.pem` },
      { detail: stored?.stderr },
    );
  }
}
