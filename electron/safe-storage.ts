import type { Safe } from './store/safe.ts';

/**
 * The part of Electron's safeStorage that is used here (electron.d.ts). The asynchronous calls are there from Electron 40 on;
 * the others hold the window up for as long as the system asks its person, are deprecated in 45 and gone in 46.
 */
export interface SafeStorage {
  getSelectedStorageBackend?(): string;
  isAsyncEncryptionAvailable?(): Promise<boolean>;
  encryptStringAsync?(text: string): Promise<Uint8Array>;
  decryptStringAsync?(bytes: Buffer): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>;
  isEncryptionAvailable?(): boolean;
  encryptString?(text: string): Uint8Array;
  decryptString?(bytes: Buffer): string;
}

/** What Electron calls a keychain on a Linux without one: the text is only turned about, with a key that all know. */
const noKeychain: ReadonlySet<string> = new Set(['basic_text', 'unknown']);

/**
 * The keychain behind it, by the asynchronous calls where this Electron has them. Null where there is none, or none that
 * protects anything: then nothing is kept. What an earlier Electron has locked the asynchronous calls open as well.
 */
export async function safeOver(storage: SafeStorage, platform: NodeJS.Platform): Promise<Safe | null> {
  const safe = (await asynchronous(storage)) ?? synchronous(storage);
  // Asked behind the others: before the keychain is set up it is not known which one that is.
  const isProtected =
    platform !== 'linux' || !noKeychain.has(storage.getSelectedStorageBackend?.() ?? 'unknown');
  return isProtected ? safe : null;
}

const isAsynchronous = (storage: SafeStorage): boolean => storage.encryptStringAsync !== undefined;

async function asynchronous(storage: SafeStorage): Promise<Safe | null> {
  if (!isAsynchronous(storage) || (await storage.isAsyncEncryptionAvailable?.()) !== true) return null;
  return {
    lock: (text) => there(storage.encryptStringAsync?.(text)),
    async unlock(bytes) {
      const { result, shouldReEncrypt } = await there(storage.decryptStringAsync?.(Buffer.from(bytes)));
      return { text: result, isAged: shouldReEncrypt };
    },
  };
}

function synchronous(storage: SafeStorage): Safe | null {
  if (isAsynchronous(storage) || storage.isEncryptionAvailable?.() !== true) return null;
  return {
    lock: async (text) => there(storage.encryptString?.(text)),
    unlock: async (bytes) => ({
      text: there(storage.decryptString?.(Buffer.from(bytes))),
      isAged: false,
    }),
  };
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('This Electron has no such call.');
  return value;
}
