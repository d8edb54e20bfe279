import { safeStorage } from 'electron';
import type { Keychain } from './run/journal/journal-key.ts';
import type { Safe } from './store/logins.ts';

/** What Electron calls a keychain on a Linux without one: the text is only turned about, with a key that all know. */
const noKeychain: ReadonlySet<string> = new Set(['basic_text', 'unknown']);

/** The keychain of the system, by Electron's safeStorage. Null where there is none. */
export function systemKeychain(): Keychain | null {
  if (!safeStorage.isEncryptionAvailable()) return null;
  if (process.platform === 'linux' && noKeychain.has(safeStorage.getSelectedStorageBackend())) return null;
  return {
    lock: (text) => safeStorage.encryptString(text),
    unlock: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
  };
}

/** The same for logins, without holding the window up where this Electron can. Null where nothing would protect them. */
export async function systemSafe(): Promise<Safe | null> {
  // Electron 40 and later; the synchronous calls go with version 46.
  if (typeof safeStorage.encryptStringAsync !== 'function') {
    const keychain = systemKeychain();
    return keychain === null
      ? null
      : { lock: async (text) => keychain.lock(text), unlock: async (bytes) => keychain.unlock(bytes) };
  }
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return null;
  if (process.platform === 'linux' && noKeychain.has(safeStorage.getSelectedStorageBackend())) return null;
  return {
    lock: (text) => safeStorage.encryptStringAsync(text),
    unlock: async (bytes) => (await safeStorage.decryptStringAsync(Buffer.from(bytes))).result,
  };
}
