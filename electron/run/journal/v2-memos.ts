import { z } from 'zod';
import { commandMemo } from './v2-commands.ts';

/** What a change found and what it will leave, in version 2 of a journal's lines. FROZEN with `v2.ts`. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const serverPath = z
  .string()
  .regex(/^(\/[^/\p{Cc}]+)+$/u)
  .refine((path) => !path.split('/').some((part) => part === '.' || part === '..'), 'no . or .. parts');

const thumbprint = z.string().regex(/^[0-9A-F]{40}$/);
const storeName = z.string().regex(/^[A-Za-z0-9 _.-]{1,64}$/);
const windowsPlace = z.string().regex(/^\P{Cc}{1,1024}$/u);
const siteId = z.number().int().positive();
const sslFlags = z.number().int().min(0).max(255);
const endpointAttributes = z.strictObject({
  flags: z.number().int().nonnegative(),
  checkMode: z.number().int().nonnegative(),
  freshness: z.number().int().nonnegative(),
  urlTimeout: z.number().int().nonnegative(),
  ctlIdentifier: z.string().max(256),
  ctlStore: z.string().max(256),
  appId: z.string().max(64),
});
const hsts = z.strictObject({
  enabled: z.boolean(),
  redirect: z.boolean(),
  maxAge: z.number().int().nonnegative(),
  includeSubDomains: z.boolean(),
  preload: z.boolean(),
});

export const memo = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    path: serverPath,
    before: z.union([z.literal('absent'), sha256]),
    after: sha256,
    edits: z
      .array(
        z.strictObject({
          start: z.number().int().min(0),
          end: z.number().int().min(0),
          text: z.string(),
        }),
      )
      .optional(),
  }),
  z.strictObject({ kind: z.literal('link'), path: serverPath, target: z.string().regex(/^\P{Cc}+$/u) }),
  z.strictObject({
    kind: z.literal('swapped-link'),
    path: serverPath,
    before: z.union([z.literal('absent'), sha256, z.string().regex(/^link \P{Cc}+$/u)]),
    target: z.string().regex(/^\P{Cc}+$/u),
  }),
  z.strictObject({ kind: z.literal('directory'), path: serverPath, before: z.enum(['absent', 'directory']) }),
  commandMemo,
  z.strictObject({ kind: z.literal('configuration-backup'), path: windowsPlace, name: z.string() }),
  z.strictObject({
    kind: z.literal('certificate'),
    path: windowsPlace,
    store: storeName,
    thumbprint,
    wasThere: z.boolean(),
    intermediates: z.array(thumbprint),
  }),
  z.strictObject({
    kind: z.literal('binding'),
    path: windowsPlace,
    thumbprint,
    binding: z.strictObject({
      siteId,
      siteName: z.string(),
      bindingInformation: z.string().min(1).max(512),
      before: z
        .strictObject({
          thumbprint: z.union([thumbprint, z.literal('')]),
          store: z.string(),
          sslFlags,
          attributes: endpointAttributes.optional(),
        })
        .nullable(),
      store: storeName,
      sslFlags,
      isShared: z.boolean(),
      wasStarted: z.boolean().optional(),
    }),
  }),
  z.strictObject({
    kind: z.literal('challenges'),
    path: windowsPlace,
    folders: z.array(
      z.strictObject({
        root: windowsPlace,
        files: z.array(z.strictObject({ path: z.string(), ours: z.array(sha256).min(1) })),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('hsts'), path: windowsPlace, siteId, before: hsts, after: hsts }),
  z.strictObject({
    kind: z.literal('ftp-certificate'),
    path: windowsPlace,
    siteId,
    thumbprint,
    store: storeName,
    before: z.strictObject({ thumbprint, store: storeName }),
  }),
  z.strictObject({
    kind: z.literal('simple-acme'),
    path: windowsPlace,
    id: z.string().regex(/^sealkeeper-[a-z0-9.-]{1,80}$/),
    endpoint: z.string().regex(/^https:\/\/[a-z0-9][a-z0-9.:-]{0,200}\/[A-Za-z0-9._~/-]{0,200}$/),
    hadTask: z.boolean(),
    thumbprint,
    bindings: z.array(
      z.strictObject({ siteId, bindingInformation: z.string().min(1).max(512), store: storeName, sslFlags }),
    ),
  }),
  z.strictObject({ kind: z.literal('placed-proof'), path: serverPath, made: z.array(serverPath).max(2) }),
  z.strictObject({
    kind: z.literal('panel-certificate'),
    path: z.string().regex(/^cPanel: [a-z0-9][a-z0-9.-]{0,252}$/),
    domain: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/),
    after: sha256,
    before: z
      .strictObject({ fingerprint: sha256, pem: z.string().max(20_000), hasKey: z.boolean() })
      .nullable(),
  }),
  z.strictObject({
    kind: z.literal('panel-autossl'),
    path: z.string().regex(/^cPanel: [a-z0-9][a-z0-9.-]{0,252}$/),
    domain: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/),
    excluded: z.array(z.string().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/)).max(200),
    before: z
      .strictObject({ fingerprint: sha256, pem: z.string().max(20_000), hasKey: z.boolean() })
      .nullable(),
  }),
]);
