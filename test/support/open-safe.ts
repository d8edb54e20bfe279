import type { Safe } from '../../electron/store/safe.ts';

/** A keychain that is there, which no machine of tests has. */
export const openSafe: Safe = {
  lock: async (text) => Buffer.from(text).map((byte) => byte ^ 0x55),
  unlock: async (bytes) => ({
    text: Buffer.from(bytes.map((byte) => byte ^ 0x55)).toString(),
    isAged: false,
  }),
};
