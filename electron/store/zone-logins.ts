import { z } from 'zod';
import { lockedTexts, readKey } from './locked-texts.ts';
import type { SafeOf } from './safe.ts';

/** What a login of a DNS provider was tried for: it is found again for these very names, and for no others. */
export interface ZonePlace {
  readonly provider: string;
  /** The names that are proven with it, without stars. */
  readonly names: readonly string[];
  /** What is no secret, by the names of the fields. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Secrets by the names of the fields. */
export type ZoneSecrets = Readonly<Record<string, string>>;

const place = z.strictObject({
  provider: z.string(),
  names: z.array(z.string()),
  settings: z.record(z.string(), z.string()),
});
/** Locked whole, with what it is for: a blob that was moved to another's place opens nothing there. */
const locked = z.strictObject({
  key: z.string(),
  secrets: z.record(z.string(), z.string().max(8192)),
});

/** The one text for a place, whatever the order of its parts. Pure. */
export function zonePlaceKey({ provider, names, settings }: ZonePlace): string {
  const sorted = Object.fromEntries(
    Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return JSON.stringify({ provider, names: [...new Set(names)].sort(), settings: sorted });
}

/** Logins of DNS providers that their owner lets this computer keep, in the system's keychain. */
export function keptZoneLogins(file: string, safeOf: SafeOf) {
  const texts = lockedTexts(file, safeOf);
  return {
    isPossible: texts.isPossible,
    /** What logins are kept for; nothing is unlocked for that. */
    async places(): Promise<readonly ZonePlace[]> {
      return (await texts.keys()).flatMap((key) => {
        const read = place.safeParse(readKey(key));
        return read.success ? [read.data] : [];
      });
    },
    /** Raises `keychain-closed` where there is no keychain, or it refuses, and `data-open-to-others`. */
    async keep(of: ZonePlace, secrets: ZoneSecrets): Promise<void> {
      const key = zonePlaceKey(of);
      await texts.lock(key, JSON.stringify({ key, secrets }));
    },
    has: (of: ZonePlace): Promise<boolean> => texts.has(zonePlaceKey(of)),
    /** Null: none is kept. Raises `keychain-closed` where one is and cannot be opened. */
    async of(asked: ZonePlace): Promise<ZoneSecrets | null> {
      const key = zonePlaceKey(asked);
      const text = await texts.open(key);
      if (text === null) return null;
      const { key: own, secrets } = locked.parse(JSON.parse(text));
      return own === key ? secrets : null;
    },
    /** What is kept for the names at this provider, whatever its other settings. */
    forget: ({ provider, names }: Pick<ZonePlace, 'provider' | 'names'>): Promise<void> =>
      texts.forget((key) => {
        const read = place.safeParse(readKey(key));
        return (
          read.success &&
          read.data.provider === provider &&
          JSON.stringify(read.data.names) === JSON.stringify([...new Set(names)].sort())
        );
      }),
  };
}
export type KeptZoneLogins = ReturnType<typeof keptZoneLogins>;
