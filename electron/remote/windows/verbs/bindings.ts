import { z } from 'zod';
import {
  bindingInformation,
  hstsSettings,
  httpsysRow,
  site,
  siteId,
  storeName,
  thumbprint,
  thumbprintOrNone,
} from './shapes.ts';

/** `appcmd add backup`: a safety net for a person at the keyboard. Certificates are not in it. */
export const backup = {
  parameters: z.strictObject({
    op: z.enum(['add', 'delete']),
    name: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  }),
  result: z.object({ name: z.string(), folder: z.string() }),
  timeout: 60_000,
  changes: true,
} as const;

const where = {
  siteId,
  bindingInformation,
  /** The thumbprint that the https binding has now (empty: none), or `absent`. */
  expect: z.union([z.literal('absent'), thumbprintOrNone]),
  /** If the binding has this now, nothing is left to do for it: what makes an undo safe to repeat. Null: always do it. */
  unless: z
    .union([z.literal('absent'), thumbprintOrNone])
    .nullable()
    .default(null),
  /** Leave the endpoint's row in http.sys alone, because other bindings share it. */
  configOnly: z.boolean(),
};

/** One https binding to add, replace or remove. */
export const bindingChange = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.enum(['add', 'replace']),
    ...where,
    thumbprint,
    store: storeName,
    sslFlags: z.number().int().min(0).max(255),
  }),
  z.strictObject({ op: z.literal('remove'), ...where }),
]);
export type BindingChange = z.input<typeof bindingChange>;

/** All changes in one commit. Undo is the same verb with the inverse list. */
export const bind = {
  parameters: z.strictObject({ changes: z.array(bindingChange).min(1).max(500) }),
  result: z.object({
    /** Commits that it took; more than one where another writer was active. */
    attempts: z.number().int(),
    sites: z.array(site),
    httpsys: z.array(httpsysRow),
  }),
  timeout: 120_000,
  changes: true,
} as const;

/** The native redirect and HSTS of a site. */
export const hsts = {
  parameters: z.strictObject({
    siteId,
    /** What must be set now, or null to take it as it is. */
    expect: hstsSettings.nullable(),
    settings: hstsSettings,
  }),
  result: z.object({ before: hstsSettings, after: hstsSettings }),
  timeout: 60_000,
  changes: true,
} as const;
