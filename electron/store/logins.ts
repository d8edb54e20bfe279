import { z } from 'zod';
import { ProblemError } from '../../shared/problems.ts';
import { keptRecords } from './kept-records.ts';
import { mustBeOurs } from './only-ours.ts';
import type { Safe, SafeOf } from './safe.ts';

/** A server as runs know it: how it is called, and the fingerprint of its key. */
export interface LoginPlace {
  readonly label: string;
  readonly hostKey: string;
}

/** What a person has let us remember for a server. */
export interface KeptLogin {
  readonly password?: string | undefined;
  readonly passphrase?: string | undefined;
  readonly sudoPassword?: string | undefined;
}

const secret = z.string().max(4096).optional();
/** Locked whole, with the server that it is for: a blob that was moved to another server's place opens nothing there. */
const locked = z.strictObject({
  label: z.string(),
  hostKey: z.string(),
  password: secret,
  passphrase: secret,
  sudoPassword: secret,
});

/**
 * Logins for renewals that nobody watches: each as the system's keychain has locked it, in a file of the owner's alone, and
 * nowhere else. Without a keychain none is kept.
 */
export function keptLogins(file: string, safeOf: SafeOf) {
  const records = keptRecords(file, z.base64());
  const keyOf = ({ label, hostKey }: LoginPlace): string => JSON.stringify([label, hostKey]);
  const closed = (cause?: unknown): ProblemError => new ProblemError('keychain-closed', { file }, { cause });
  const change = async (work: (all: Map<string, string>) => void): Promise<void> => {
    await mustBeOurs(file);
    const all = new Map(await records.read());
    work(all);
    await records.write(all);
  };
  const lockIn = async (safe: Safe, place: LoginPlace, text: string): Promise<void> => {
    const bytes = await safe.lock(text).catch((cause: unknown) => {
      throw closed(cause);
    });
    await change((all) => void all.set(keyOf(place), Buffer.from(bytes).toString('base64')));
  };
  return {
    /** Whether this computer can keep one. */
    isPossible: async (): Promise<boolean> => (await safeOf()) !== null,
    /** The servers of which a login is kept; nothing is unlocked for that. */
    places: async (): Promise<readonly string[]> => [...(await records.read()).keys()].map(labelIn),
    /** Raises `keychain-closed` where there is no keychain, or it refuses, and `data-open-to-others`. */
    async keep(place: LoginPlace, login: KeptLogin): Promise<void> {
      const safe = await safeOf();
      if (safe === null) throw closed();
      const { label, hostKey } = place;
      const { password, passphrase, sudoPassword } = login;
      await lockIn(safe, place, JSON.stringify({ label, hostKey, password, passphrase, sudoPassword }));
    },
    /** Whether one is kept; nothing is unlocked for that. */
    has: async (place: LoginPlace): Promise<boolean> => (await records.read()).has(keyOf(place)),
    /** Null: none is kept. Raises `keychain-closed` where one is and cannot be opened. */
    async of(place: LoginPlace): Promise<KeptLogin | null> {
      const blob = (await records.read()).get(keyOf(place));
      if (blob === undefined) return null;
      const safe = await safeOf();
      if (safe === null) throw closed();
      const { text, isAged } = await safe.unlock(Buffer.from(blob, 'base64')).catch((cause: unknown) => {
        throw closed(cause);
      });
      // It opens all the same where that does not come off.
      if (isAged) await lockIn(safe, place, text).catch(() => undefined);
      const { label, hostKey, ...login } = locked.parse(JSON.parse(text));
      return label === place.label && hostKey === place.hostKey ? login : null;
    },
    /** All that is kept under this name of a server. */
    forget: (label: string): Promise<void> =>
      change((all) => {
        for (const key of [...all.keys()]) if (labelIn(key) === label) all.delete(key);
      }),
  };
}
export type KeptLogins = ReturnType<typeof keptLogins>;

function labelIn(key: string): string {
  const [label] = z.tuple([z.string(), z.string()]).catch(['', '']).parse(safely(key));
  return label;
}

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
