import { randomBytes } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import { mustBeOurs } from '../../store/only-ours.ts';
import { readIfThere, setAside, writeNew } from '../../store/write-whole.ts';
import { type JournalSeal, sealWith } from './journal-seal.ts';

/** What the system keeps for this person and this app alone. Both raise where it refuses. */
export interface Keychain {
  lock(text: string): Uint8Array;
  /** Raises where the bytes were not locked with this keychain. */
  unlock(bytes: Uint8Array): string;
}

/**
 * The seal of this computer's journals: a random key, which lies in `file` as the keychain locked it. Null: there is no
 * keychain. Only for `write` a key is made, in place of none or of one that does not open any more (the keychain was set
 * up anew), which is kept aside; what it sealed is then `journal-sealed-elsewhere`. Raises `keychain-closed` where the
 * keychain refuses at this moment: nothing is decided then.
 */
export async function journalSeal(
  file: string,
  keychain: Keychain | null,
  purpose: 'read' | 'write',
): Promise<JournalSeal | null> {
  if (keychain === null) return null;
  await mustBeOurs(file);
  for (let turn = 1; turn <= 3; turn += 1) {
    const locked = await readIfThere(file);
    const key = locked === null ? null : opened(locked, keychain, file);
    if (key !== null) return sealWith(key);
    // To read, a key that nobody has tells sealed journals from others just as well.
    if (purpose === 'read') return { ...sealWith(randomBytes(32)), isPassing: true };
    if (locked !== null) await setAside(file, 'damaged');
    const fresh = randomBytes(32).toString('base64');
    await writeNew(file, `${Buffer.from(locking(keychain, fresh, file)).toString('base64')}\n`);
  }
  throw closed(file);
}

/** Null where the keychain is at work and the key is none of its own. */
function opened(locked: string, keychain: Keychain, file: string): Uint8Array | null {
  const unlock = (): Uint8Array | null => {
    try {
      const key = Buffer.from(keychain.unlock(Buffer.from(locked, 'base64')), 'base64');
      return key.length === 32 ? key : null;
    } catch {
      return null;
    }
  };
  const key = unlock();
  if (key !== null) return key;
  // Does it refuse this key, or everything?
  const word = randomBytes(8).toString('hex');
  try {
    if (keychain.unlock(keychain.lock(word)) !== word) throw closed(file);
  } catch (cause) {
    throw closed(file, cause);
  }
  return unlock();
}

function locking(keychain: Keychain, text: string, file: string): Uint8Array {
  try {
    return keychain.lock(text);
  } catch (cause) {
    throw closed(file, cause);
  }
}

const closed = (file: string, cause?: unknown): ProblemError =>
  new ProblemError(
    'keychain-closed',
    { file },
    { cause, detail: cause instanceof Error ? cause.message : undefined },
  );
