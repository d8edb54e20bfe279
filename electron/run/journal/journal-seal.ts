import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Tells the lines that this app wrote from those that somebody edited. The key lies in the system's keychain, so only
 * the window has one; the command line writes lines without a seal.
 */
export interface JournalSeal {
  /** Which key it was: another computer's, or one from before a keychain was reset, is not an altered journal. */
  readonly keyId: string;
  /** HMAC-SHA-256, lower-case hexadecimal. */
  mac(text: string): string;
  /** The key is kept nowhere: it only tells sealed journals from others. */
  readonly isPassing?: true;
}

/** `key`: 32 random bytes. */
export function sealWith(key: Uint8Array): JournalSeal {
  const mac = (text: string): string => createHmac('sha256', key).update(text).digest('hex');
  return { keyId: mac('key id').slice(0, 16), mac };
}

const sealed = /,"mac":"([0-9a-f]{16})([0-9a-f]{64})"\}$/;

export interface SealedLine {
  /** The entry alone. */
  readonly bare: string;
  /** Null: a line without a seal. */
  readonly seal: { readonly keyId: string; readonly mac: string } | null;
}

export function readSeal(line: string): SealedLine {
  const found = sealed.exec(line);
  const [, keyId, mac] = found ?? [];
  if (found === null || keyId === undefined || mac === undefined) return { bare: line, seal: null };
  return { bare: `${line.slice(0, found.index)}}`, seal: { keyId, mac } };
}

export const withSeal = (bare: string, { keyId, mac }: JournalSeal, thread: string): string =>
  `${bare.slice(0, -1)},"mac":"${keyId}${mac(thread)}"}`;

/**
 * A hash over everything up to a line: what a seal covers, so that lines can be neither changed, left out nor put
 * elsewhere, nor a journal given another name.
 */
export const threadOf = (runId: string): string => hash(runId);
export const nextThread = (thread: string, bare: string): string => hash(`${thread}\n${bare}`);

export function holds({ seal }: SealedLine, own: JournalSeal, thread: string): boolean {
  return seal !== null && timingSafeEqual(Buffer.from(seal.mac), Buffer.from(own.mac(thread)));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
