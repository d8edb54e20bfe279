import { randomBytes } from 'node:crypto';
import { type JournalSeal, sealWith } from '../run/journal-seal.ts';
import { mustBeOurs } from './only-ours.ts';
import { readIfThere, setAside, writeNew } from './write-whole.ts';

/** What the system keeps for this person and this app alone. */
export interface Keychain {
  lock(text: string): Uint8Array;
  /** Raises where the bytes were not locked with this keychain. */
  unlock(bytes: Uint8Array): string;
}

/**
 * The seal of this computer's journals: a random key, which lies in `file` as the keychain locked it. A key that does
 * not open any more (the keychain was set up anew) is kept aside and another one takes its place; what it sealed is
 * then `journal-sealed-elsewhere`. Null: there is no keychain.
 */
export async function journalSeal(file: string, keychain: Keychain | null): Promise<JournalSeal | null> {
  if (keychain === null) return null;
  await mustBeOurs(file);
  for (;;) {
    const locked = await readIfThere(file);
    if (locked === null) {
      const key = randomBytes(32).toString('base64');
      await writeNew(file, `${Buffer.from(keychain.lock(key)).toString('base64')}\n`);
      continue;
    }
    const key = opened(locked, keychain);
    if (key !== null) return sealWith(key);
    await setAside(file, 'damaged');
  }
}

function opened(locked: string, keychain: Keychain): Uint8Array | null {
  try {
    const key = Buffer.from(keychain.unlock(Buffer.from(locked, 'base64')), 'base64');
    return key.length === 32 ? key : null;
  } catch {
    return null;
  }
}
