import { randomBytes } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { processStart } from './process-start.ts';
import { isCode } from './read-file.ts';
import { readIfThere, writeNew } from './write-whole.ts';

const holder = z.strictObject({
  pid: z.number().int(),
  computer: z.string(),
  /** Another one means that the computer was started anew since; empty where the system does not say. */
  boot: z.string(),
  /** When the process was started: its number alone may be another's by now. Empty where the system does not say. */
  started: z.string().default(''),
});
export type LockHolder = Readonly<z.infer<typeof holder>>;

export interface FileLock {
  release(): Promise<void>;
}

/** Those of this very process, by how often they were taken: its own number in any other file is one from before. */
const held = new Map<string, number>();

/**
 * Takes a lock that one program at a time can have, as often as it likes. Answers who has it where that is somebody who lives; a lock whose
 * holder is gone (killed, or the computer was started anew) is taken over.
 */
export async function takeLock(file: string): Promise<FileLock | LockHolder | 'unreadable'> {
  const own: LockHolder = {
    pid: process.pid,
    computer: hostname(),
    boot: await bootId(),
    started: await ownStart(),
  };
  const text = `${JSON.stringify(own)}\n`;
  const mine = (): FileLock => {
    held.set(file, (held.get(file) ?? 0) + 1);
    return { release: () => giveBack(file, text) };
  };
  for (;;) {
    if (held.has(file) || (await writeNew(file, text))) return mine();
    const found = await readIfThere(file);
    if (found === null) continue;
    const read = parse(found);
    if (read === null) return 'unreadable';
    if (await isAlive(read, own)) return read;
    await removeStale(file, found);
  }
}

async function giveBack(file: string, text: string): Promise<void> {
  const left = (held.get(file) ?? 1) - 1;
  if (left > 0) {
    held.set(file, left);
    return;
  }
  held.delete(file);
  if ((await readIfThere(file)) === text) await rm(file, { force: true });
}

function parse(text: string): LockHolder | null {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function isAlive({ pid, computer, boot, started }: LockHolder, own: LockHolder): Promise<boolean> {
  const isThisStart = boot !== '' && boot === own.boot;
  // A home folder that several computers share: of another one nothing is known. A computer may change its name.
  if (computer !== own.computer && !isThisStart) return true;
  if (boot !== own.boot) return false;
  if (pid === own.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    // EPERM: it lives, as somebody else's.
    if (isCode(thrown, 'ESRCH')) return false;
  }
  const now = started === '' ? '' : await processStart(pid);
  return now === '' || now === started;
}

/** Two may find it at once, and one may have a new lock there already: what was moved away by mistake is put back. */
async function removeStale(file: string, stale: string): Promise<void> {
  const moved = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(file, moved);
  } catch {
    return;
  }
  const text = await readFile(moved, 'utf8');
  if (text !== stale) await writeNew(file, text);
  await rm(moved, { force: true });
}

let start: Promise<string> | undefined;
const ownStart = (): Promise<string> => {
  start ??= processStart(process.pid);
  return start;
};

/** Linux names each start of the system (random(4)). */
const bootId = async (): Promise<string> =>
  (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();
