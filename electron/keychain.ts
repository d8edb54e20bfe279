import { safeStorage } from 'electron';
import type { Keychain } from './store/journal-key.ts';

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
