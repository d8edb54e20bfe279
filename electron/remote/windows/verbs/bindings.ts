import { z } from 'zod';
import {
  bindingInformation,
  hstsSettings,
  httpsysRow,
  rowAttributes,
  site,
  siteId,
  sslFlags,
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
  /** The site ran before the binding came: should IIS have stopped it for that, it is started when the binding is gone. */
  wasStarted: z.boolean().default(false),
  /** What the endpoint's row had of its own, should it be at Windows' defaults now; null: whatever it has is right. */
  attributes: rowAttributes.nullable().default(null),
};

/** Bindings that one commit may change. */
export const mostBindings = 5_000;

/** One https binding to add, replace or remove. */
export const bindingChange = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), ...where, thumbprint, store: storeName, sslFlags }),
  z.strictObject({
    op: z.literal('replace'),
    ...where,
    /** Empty: by a binding without a certificate, which is how an undo leaves one that had none. */
    thumbprint: thumbprintOrNone,
    store: storeName,
    sslFlags,
  }),
  z.strictObject({ op: z.literal('remove'), ...where }),
]);
export type BindingChange = z.input<typeof bindingChange>;

/**
 * All changes in one commit. Undo is the same verb with the inverse list. What http.sys keeps of an endpoint besides
 * its certificate is as before afterwards.
 */
export const bind = {
  parameters: z.strictObject({ changes: z.array(bindingChange).min(1).max(mostBindings) }),
  result: z.object({
    /** Commits that it took; more than one where another writer was active. */
    attempts: z.number().int(),
    sites: z.array(site),
    httpsys: z.array(httpsysRow),
    /** Sites that ran before the commit and do not run after it. */
    stopped: z.array(z.object({ id: z.number().int(), name: z.string() })),
    addresses: z.array(z.string()),
    listenOn: z.array(z.string()),
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

/** The certificate that FTP of a site shows over TLS. */
export const ftp = {
  parameters: z.strictObject({
    siteId,
    /** What it shows now; empty: nothing. Nothing is left to do where that is `thumbprint` already. */
    expect: thumbprintOrNone,
    thumbprint: thumbprintOrNone,
    store: storeName,
  }),
  result: z.object({ before: z.string(), after: z.string() }),
  timeout: 60_000,
  changes: true,
} as const;
