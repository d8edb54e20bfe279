import { randomBytes } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import { mustBeOurs } from '../../store/only-ours.ts';
import type { Safe, Unlocked } from '../../store/safe.ts';
import { readIfThere, setAside, writeNew, writeWhole } from '../../store/write-whole.ts';
import { type JournalSeal, sealWith } from './journal-seal.ts';

/**
 * The seal of this computer's journals: a random key, which lies in `file` as the keychain locked it. Null: there is no
 * keychain. Only for `write` a key is made, in place of none or of one that does not open any more (the keychain was set
 * up anew), which is kept aside; what it sealed is then `journal-sealed-elsewhere`. Raises `keychain-closed` where the
 * keychain refuses at this moment: nothing is decided then.
 */
export async function journalSeal(
  file: string,
  keychain: Safe | null,
  purpose: 'read' | 'write',
): Promise<JournalSeal | null> {
  if (keychain === null) return null;
  await mustBeOurs(file);
  for (let turn = 1; turn <= 3; turn += 1) {
    const locked = await readIfThere(file);
    const opened = locked === null ? null : await open(locked, keychain, file);
    if (opened !== null) {
      // It opens all the same where that does not come off.
      if (opened.isAged && purpose === 'write')
        await writeWhole(file, await lock(keychain, opened.text, file)).catch(() => undefined);
      return sealWith(Buffer.from(opened.text, 'base64'));
    }
    // To read, a key that nobody has tells sealed journals from others just as well.
    if (purpose === 'read') return { ...sealWith(randomBytes(32)), isPassing: true };
    if (locked !== null) await setAside(file, 'damaged');
    const fresh = randomBytes(32).toString('base64');
    await writeNew(file, await lock(keychain, fresh, file));
  }
  throw closed(file);
}

/** Null where the keychain is at work and the key is none of its own. */
async function open(locked: string, keychain: Safe, file: string): Promise<Unlocked | null> {
  const unlock = async (): Promise<Unlocked | null> => {
    try {
      const unlocked = await keychain.unlock(Buffer.from(locked, 'base64'));
      return Buffer.from(unlocked.text, 'base64').length === 32 ? unlocked : null;
    } catch {
      return null;
    }
  };
  const key = await unlock();
  if (key !== null) return key;
  // Does it refuse this key, or everything?
  const word = randomBytes(8).toString('hex');
  try {
    if ((await keychain.unlock(await keychain.lock(word))).text !== word) throw closed(file);
  } catch (cause) {
    throw closed(file, cause);
  }
  return unlock();
}

/** As it lies in the file. */
async function lock(keychain: Safe, text: string, file: string): Promise<string> {
  try {
    return `${Buffer.from(await keychain.lock(text)).toString('base64')}\n`;
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
