import { z } from 'zod';

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

const unit = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(@[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?\.(timer|service)$/);
const apacheModule = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/);
const packageName = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$/);

const certificateFolder = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/);

/** What was done, never how: no words of a command line. */
const run = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('enable-unit'),
    arguments: z.strictObject({ unit }),
    before: z.enum(['absent', 'disabled-inactive', 'disabled-active', 'enabled-inactive', 'enabled-active']),
  }),
  z.strictObject({
    command: z.literal('enable-apache-module'),
    arguments: z.strictObject({ module: apacheModule }),
    before: z.enum(['absent', 'disabled', 'enabled']),
  }),
  z.strictObject({
    command: z.literal('install-package'),
    arguments: z.strictObject({ package: packageName }),
    before: z.enum(['absent', 'installed']),
  }),
  z.strictObject({
    command: z.literal('attach-renewal-hook'),
    arguments: z.strictObject({ certificate: certificateFolder }),
    before: z.enum(['absent', 'attached']),
  }),
  z.strictObject({
    command: z.literal('hand-over-to-certbot'),
    arguments: z.strictObject({ certificate: certificateFolder, lineage: certificateFolder.optional() }),
    before: z.enum(['absent', 'adopted']),
  }),
  z.strictObject({
    command: z.literal('hand-over-to-mod-md'),
    arguments: z.strictObject({ certificate: certificateFolder }),
    before: z.enum(['absent', 'seeded']),
  }),
  z.strictObject({
    command: z.literal('copy-for-exim'),
    arguments: z.strictObject({
      certificate: certificateFolder,
      group: z.string().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,31}$/),
    }),
    before: z.enum(['absent', 'laid']),
  }),
]);

const placeOf = {
  'enable-unit': 'unit',
  'enable-apache-module': 'apache-module',
  'install-package': 'package',
  'attach-renewal-hook': 'renewal-hook',
  'hand-over-to-certbot': 'certbot-lineage',
  'hand-over-to-mod-md': 'mod-md-store',
  'copy-for-exim': 'exim-copy',
};

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
  z
    .strictObject({
      kind: z.literal('command'),
      path: z
        .string()
        .regex(
          /^(unit|apache-module|package|renewal-hook|certbot-lineage|mod-md-store|exim-copy) [A-Za-z0-9@_.-]{1,420}$/,
        ),
      run,
    })
    .refine(
      ({ path, run: { command, arguments: words } }) =>
        path === `${placeOf[command]} ${Object.values(words).join('@')}`,
    ),
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
