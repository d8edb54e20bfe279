import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does `work` while no other process holds the lock file; waits for its turn. A lock whose process is gone
 * (killed, machine restarted) is taken over, so nobody ever has to delete it by hand.
 */
export async function oneAtATime<T>(lockFile: string, work: () => T | Promise<T>): Promise<T> {
  mkdirSync(dirname(lockFile), { recursive: true });
  while (!take(lockFile)) await wait(100);
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function take(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (!isExisting(cause)) throw cause;
  }
  if (!isAbandoned(lockFile)) return false;
  rmSync(lockFile, { force: true });
  return false;
}

function isExisting(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
}

function isAbandoned(lockFile: string): boolean {
  try {
    const holder = Number(readFileSync(lockFile, 'utf8'));
    // Empty for the instant between creating and writing: not abandoned.
    if (!holder) return false;
    process.kill(holder, 0);
    return false;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ESRCH';
  }
}
