import { z } from 'zod';
import { lockedTexts, readKey } from './locked-texts.ts';
import type { SafeOf } from './safe.ts';

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

/** Logins for renewals that nobody watches, in the system's keychain. */
export function keptLogins(file: string, safeOf: SafeOf) {
  const texts = lockedTexts(file, safeOf);
  const keyOf = ({ label, hostKey }: LoginPlace): string => JSON.stringify([label, hostKey]);
  return {
    isPossible: texts.isPossible,
    /** The servers of which a login is kept; nothing is unlocked for that. */
    places: async (): Promise<readonly string[]> => (await texts.keys()).map(labelIn),
    /** Raises `keychain-closed` where there is no keychain, or it refuses, and `data-open-to-others`. */
    async keep(place: LoginPlace, login: KeptLogin): Promise<void> {
      const { label, hostKey } = place;
      const { password, passphrase, sudoPassword } = login;
      const text = JSON.stringify({ label, hostKey, password, passphrase, sudoPassword });
      await texts.lock(keyOf(place), text);
    },
    /** Whether one is kept; nothing is unlocked for that. */
    has: (place: LoginPlace): Promise<boolean> => texts.has(keyOf(place)),
    /** Null: none is kept. Raises `keychain-closed` where one is and cannot be opened. */
    async of(place: LoginPlace): Promise<KeptLogin | null> {
      const text = await texts.open(keyOf(place));
      if (text === null) return null;
      const { label, hostKey, ...login } = locked.parse(JSON.parse(text));
      return label === place.label && hostKey === place.hostKey ? login : null;
    },
    /** All that is kept under this name of a server. */
    forget: (label: string): Promise<void> => texts.forget((key) => labelIn(key) === label),
  };
}
export type KeptLogins = ReturnType<typeof keptLogins>;

function labelIn(key: string): string {
  const [label] = z.tuple([z.string(), z.string()]).catch(['', '']).parse(readKey(key));
  return label;
}
