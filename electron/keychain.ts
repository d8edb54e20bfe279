import { safeStorage } from 'electron';
import { safeOver } from './safe-storage.ts';
import type { SafeOf } from './store/safe.ts';

/** The keychain of the system, for logins and for the key of the journals. */
export const systemSafe: SafeOf = () => safeOver(safeStorage, process.platform);
