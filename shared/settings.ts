import { z } from 'zod';
import { unfinished } from './by-hand/unfinished.ts';
import { languages } from './content/languages.ts';
import { comparing } from './offers/comparing.ts';

/** What the app remembers between starts. No secrets. */
export const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['system', ...languages]),
  /** The last server that answered, offered again. */
  server: z
    .strictObject({
      host: z.string(),
      port: z.number().int().optional(),
      user: z.string().optional(),
      auth: z.enum(['password', 'key', 'agent', 'token']),
      keyFile: z.string().optional(),
    })
    .nullable(),
  contact: z.string().nullable(),
  /** Whether this computer renews by itself what this app renews; absent: it does not. */
  background: z.boolean().optional(),
  /** Whether we ask once a day for a newer version; absent: nobody has answered yet, so we do not. */
  updates: z.boolean().optional(),
  /** How the owner compares providers, with the prices they were told; absent: as we propose. */
  comparing: comparing.optional(),
  /** The flow by hand that was begun last; null: it is done, or was given up. */
  byHand: unfinished.nullable().optional(),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = { theme: 'system', language: 'system', server: null, contact: null };

const presetAuthority = z.strictObject({
  name: z.string(),
  directory: z.string(),
  trustFile: z.string().optional(),
});

/** Ready answers that a practice run or a private network hands the wizard at its start. */
export const preset = z.strictObject({
  practice: z.boolean(),
  domain: z.string().optional(),
  authority: presetAuthority.optional(),
  /** Who else may be asked where that one fails for a reason of its own, in this order. */
  otherAuthorities: z.array(presetAuthority).optional(),
  outside: z.strictObject({ dnsServer: z.string().optional(), trustFile: z.string().optional() }).optional(),
  server: z
    .strictObject({
      host: z.string(),
      port: z.number().int().optional(),
      user: z.string().optional(),
      keyFile: z.string().optional(),
    })
    .optional(),
});
export type Preset = z.infer<typeof preset>;
