import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ProblemError } from '../../shared/problems.ts';
import { lockedTexts } from './locked-texts.ts';
import { isCode } from './read-file.ts';
import type { SafeOf } from './safe.ts';

/** Locked whole, with whose it is: a blob that was moved to another's place opens nothing there. */
const locked = z.strictObject({ id: z.string(), keyPem: z.string().max(16_384) });

/**
 * Private keys of orders whose server has no place for them, each as the system's keychain has locked it and never otherwise on
 * this computer's disk. A file each: what befalls one costs no other. Without a keychain none is kept. `id`: an order's.
 */
export function keyVault(folder: string, safeOf: SafeOf) {
  const fileOf = (id: string): string => join(folder, `${id}.json`);
  const textsOf = (id: string) => lockedTexts(fileOf(id), safeOf);
  /** Nothing is unlocked for that. */
  const has = async (id: string): Promise<boolean> =>
    stat(fileOf(id)).then(
      () => true,
      (thrown: unknown) => {
        if (isCode(thrown, 'ENOENT')) return false;
        throw thrown;
      },
    );
  return {
    /** Whether this computer can keep one. */
    isPossible: async (): Promise<boolean> => (await safeOf()) !== null,
    has,
    /** Raises `keychain-closed` where there is no keychain, or it refuses, and `data-open-to-others`. */
    keep: (id: string, keyPem: string): Promise<void> => textsOf(id).lock(id, JSON.stringify({ id, keyPem })),
    /** PEM (PKCS#8); null: none is kept. Raises `keychain-closed` {file} where one is and does not open. */
    async of(id: string): Promise<string | null> {
      if (!(await has(id))) return null;
      const text = await textsOf(id).open(id);
      const read = text === null ? null : locked.parse(JSON.parse(text));
      if (read?.id !== id) throw new ProblemError('keychain-closed', { file: fileOf(id) });
      return read.keyPem;
    },
    forget: (id: string): Promise<void> => rm(fileOf(id), { force: true }),
  };
}
export type KeyVault = ReturnType<typeof keyVault>;
