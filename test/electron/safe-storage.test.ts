import { describe, expect, it } from 'vitest';
import { type SafeStorage, safeOver } from '../../electron/safe-storage.ts';

/** Each backend by its name in Electron's documentation of safeStorage. */
const protecting = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'] as const;
const protectingNothing = ['basic_text', 'unknown'] as const;

const neverSync = (): never => {
  throw new Error('the window would stand still');
};
const modern = (change: Partial<SafeStorage> = {}): SafeStorage => ({
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text) => Buffer.from(`async ${text}`),
  decryptStringAsync: async (bytes) => ({ result: bytes.toString().slice(6), shouldReEncrypt: false }),
  isEncryptionAvailable: neverSync,
  encryptString: neverSync,
  decryptString: neverSync,
  ...change,
});
const older = (change: Partial<SafeStorage> = {}): SafeStorage => ({
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from(`sync ${text}`),
  decryptString: (bytes) => bytes.toString().slice(5),
  ...change,
});

describe('the keychain of the system', () => {
  it('is asked by the calls that keep nobody waiting, and by no other, where there are such', async () => {
    const safe = await safeOver(modern(), 'linux');
    const locked = await safe?.lock('word');
    expect(Buffer.from(locked ?? []).toString()).toBe('async word');
    expect(await safe?.unlock(locked ?? new Uint8Array())).toEqual({ text: 'word', isAged: false });
  });

  it('is asked by the former calls where an Electron has no others', async () => {
    const safe = await safeOver(older(), 'linux');
    const locked = await safe?.lock('word');
    expect(Buffer.from(locked ?? []).toString()).toBe('sync word');
    expect(await safe?.unlock(locked ?? new Uint8Array())).toEqual({ text: 'word', isAged: false });
  });

  it('is asked without the former calls, once Electron has taken them away', async () => {
    const { isEncryptionAvailable, encryptString, decryptString, ...left } = modern();
    expect(await (await safeOver(left, 'linux'))?.lock('word')).toBeDefined();
  });

  it('tells that it locks by another key since', async () => {
    const turned = modern({
      decryptStringAsync: async () => ({ result: 'word', shouldReEncrypt: true }),
    });
    const safe = await safeOver(turned, 'darwin');
    expect(await safe?.unlock(new Uint8Array())).toEqual({ text: 'word', isAged: true });
  });

  it.each(protectingNothing)('is none on a Linux whose backend is %s', async (backend) => {
    for (const storage of [modern, older])
      expect(await safeOver(storage({ getSelectedStorageBackend: () => backend }), 'linux')).toBeNull();
  });

  it.each(protecting)('is one on a Linux whose backend is %s', async (backend) => {
    for (const storage of [modern, older])
      expect(await safeOver(storage({ getSelectedStorageBackend: () => backend }), 'linux')).not.toBeNull();
  });

  it.each(['darwin', 'win32'] as const)('is not asked for its backend on %s', async (platform) => {
    for (const storage of [modern, older])
      expect(await safeOver(storage({ getSelectedStorageBackend: neverSync }), platform)).not.toBeNull();
  });

  it('is none where the system says so, and the former calls are no way round that', async () => {
    expect(await safeOver(modern({ isAsyncEncryptionAvailable: async () => false }), 'linux')).toBeNull();
    expect(await safeOver(older({ isEncryptionAvailable: () => false }), 'linux')).toBeNull();
  });

  it('knows its backend only once it is set up', async () => {
    let isSetUp = false;
    const storage = modern({
      isAsyncEncryptionAvailable: async () => {
        isSetUp = true;
        return true;
      },
      getSelectedStorageBackend: () => (isSetUp ? 'kwallet6' : 'unknown'),
    });
    expect(await safeOver(storage, 'linux')).not.toBeNull();
  });
});
