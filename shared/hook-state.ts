/**
 * How the hook that stays on a server says what it last did with a certificate; see `electron/renewers/hook/state.ts`
 * for what each word means.
 */
export const hookWords = ['ok', 'refused', 'blocked', 'failed', 'broken', 'unsafe', 'waiting'] as const;
export type HookWord = (typeof hookWords)[number];

export interface HookState {
  readonly word: HookWord;
  /** ISO 8601. */
  readonly at: string;
  /** SHA-256, hexadecimal, lower case; null where nothing could be read. */
  readonly fingerprint: string | null;
  /** ISO 8601; null where nothing could be read. */
  readonly notAfter: string | null;
  /** Text of the server, printable ASCII. */
  readonly text: string;
}

/** The folder in which it says so on a server, one file a certificate, each with a log beside it. */
export const hookStateFile = '/var/lib/sealkeeper/renew/';
