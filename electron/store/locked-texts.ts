import { z } from 'zod';
import { ProblemError } from '../../shared/problems.ts';
import { keptRecords } from './kept-records.ts';
import { mustBeOurs } from './only-ours.ts';
import type { Safe, SafeOf } from './safe.ts';

/**
 * Texts by key, each as the system's keychain has locked it, in a file of the owner's alone and nowhere else. Without a
 * keychain none is kept. What is unlocked says itself what it is for: a blob may have been moved to another's key.
 */
export function lockedTexts(file: string, safeOf: SafeOf) {
  const records = keptRecords(file, z.base64());
  const closed = (cause?: unknown): ProblemError => new ProblemError('keychain-closed', { file }, { cause });
  const change = async (work: (all: Map<string, string>) => void): Promise<void> => {
    await mustBeOurs(file);
    const all = new Map(await records.read());
    work(all);
    await records.write(all);
  };
  const lockIn = async (safe: Safe, key: string, text: string): Promise<void> => {
    const bytes = await safe.lock(text).catch((cause: unknown) => {
      throw closed(cause);
    });
    await change((all) => void all.set(key, Buffer.from(bytes).toString('base64')));
  };
  return {
    /** Whether this computer can keep one. */
    isPossible: async (): Promise<boolean> => (await safeOf()) !== null,
    /** Nothing is unlocked for that. */
    keys: async (): Promise<readonly string[]> => [...(await records.read()).keys()],
    has: async (key: string): Promise<boolean> => (await records.read()).has(key),
    /** Raises `keychain-closed` where there is no keychain, or it refuses, and `data-open-to-others`. */
    async lock(key: string, text: string): Promise<void> {
      const safe = await safeOf();
      if (safe === null) throw closed();
      await lockIn(safe, key, text);
    },
    /** Null: none is kept. Raises `keychain-closed` where one is and cannot be opened. */
    async open(key: string): Promise<string | null> {
      const blob = (await records.read()).get(key);
      if (blob === undefined) return null;
      const safe = await safeOf();
      if (safe === null) throw closed();
      const { text, isAged } = await safe.unlock(Buffer.from(blob, 'base64')).catch((cause: unknown) => {
        throw closed(cause);
      });
      // It opens all the same where that does not come off.
      if (isAged) await lockIn(safe, key, text).catch(() => undefined);
      return text;
    },
    /** All whose key is meant. */
    forget: (isMeant: (key: string) => boolean): Promise<void> =>
      change((all) => {
        for (const key of [...all.keys()]) if (isMeant(key)) all.delete(key);
      }),
  };
}

/** A key that was written as JSON; null: it is none. */
export function readKey(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
