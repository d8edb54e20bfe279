import { z } from 'zod';

/**
 * Version 1 of a journal's lines, as it was released. FROZEN: files of this form lie on owners' computers, and each of
 * them can be undone for ever. So it is written out in full and imports nothing of ours, and no change of a live type
 * can change it. What has to change becomes the next version, beside this one: see `versions.ts`.
 */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const at = z.iso.datetime();
const serverPath = z
  .string()
  .regex(/^(\/[^/\p{Cc}]+)+$/u)
  .refine((path) => !path.split('/').some((part) => part === '.' || part === '..'), 'no . or .. parts');
const stage = z.enum(['proof', 'import', 'install', 'redirect']);
const slot = z.number().int().min(0);

/** The codes are the program's words, not the journal's form: one that a reader does not know hides no change. */
const problem = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,80}$/),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  detail: z.string().optional(),
});

const argv = z.array(z.string().regex(/^\P{Cc}*$/u)).min(1);
const activation = z.strictObject({
  service: z.string(),
  test: argv,
  reload: argv,
  start: argv,
  pidFile: serverPath,
});

const thumbprint = z.string().regex(/^[0-9A-F]{40}$/);
const storeName = z.string().regex(/^[A-Za-z0-9 _.-]{1,64}$/);
const windowsPlace = z.string().regex(/^\P{Cc}{1,1024}$/u);
const siteId = z.number().int().positive();
const sslFlags = z.number().int().min(0).max(255);
const hsts = z.strictObject({
  enabled: z.boolean(),
  redirect: z.boolean(),
  maxAge: z.number().int().nonnegative(),
  includeSubDomains: z.boolean(),
  preload: z.boolean(),
});

const memo = z.discriminatedUnion('kind', [
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
  z.strictObject({ kind: z.literal('directory'), path: serverPath, before: z.enum(['absent', 'directory']) }),
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
        .strictObject({ thumbprint: z.union([thumbprint, z.literal('')]), store: z.string(), sslFlags })
        .nullable(),
      store: storeName,
      sslFlags,
      isShared: z.boolean(),
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
]);

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
function isName(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}
const name = z
  .string()
  .transform((text) => text.trim().toLowerCase().replace(/\.$/, ''))
  .refine(isName, 'a name such as shop.example.com');

const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/);

const job = z.strictObject({
  names: z
    .array(name)
    .min(1)
    .max(100)
    .refine((names) => new Set(names).size === names.length, 'each name once'),
  server: z.strictObject({
    host: z.string().min(1).max(255),
    port: z.number().int().min(1).max(65535).optional(),
    user: z.string().min(1).max(64).optional(),
    auth: z
      .discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('key'),
          file: z.string().min(1),
          passphraseEnv: variable.optional(),
        }),
        z.strictObject({ type: z.literal('agent') }),
        z.strictObject({ type: z.literal('password'), passwordEnv: variable }),
      ])
      .optional(),
    hostKey: z
      .string()
      .regex(/^SHA256:[A-Za-z0-9+/]{43}=?$/)
      .optional(),
    sudo: z.strictObject({ passwordEnv: variable.optional() }).optional(),
  }),
  certificate: z.strictObject({
    from: z.literal('acme'),
    directory: z.url({ protocol: /^https$/ }),
    directoryTrust: z.string().min(1).optional(),
    contact: z.email().optional(),
    agreeToTerms: z.boolean(),
    externalAccount: z.strictObject({ keyId: z.string().min(1), hmacKeyEnv: variable }).optional(),
    key: z.enum(['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096']).optional(),
  }),
  proof: z.strictObject({ method: z.literal('http-01') }).default({ method: 'http-01' }),
  install: z.array(z.strictObject({ target: z.enum(['apache', 'iis']) })).length(1),
  redirect: z.boolean().default(true),
  hsts: z.boolean().default(false),
  rehearsal: z.boolean().default(false),
  openProofPath: z.boolean().optional(),
  outside: z
    .strictObject({
      dnsServer: z
        .string()
        .regex(/^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:]+\])(:\d{1,5})?$/)
        .optional(),
      trust: z.string().min(1).optional(),
    })
    .optional(),
});

export const entryV1 = z.discriminatedUnion('entry', [
  z.strictObject({
    entry: z.literal('opened'),
    version: z.literal(1),
    runId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    at,
    names: z.array(z.string()),
    server: z.strictObject({ label: z.string(), hostKey: z.string() }),
    authority: z.string(),
    target: z.string(),
    job,
  }),
  z.strictObject({ entry: z.literal('prepared'), at, stage, slot, memo }),
  z.strictObject({ entry: z.literal('doing'), at, stage, activation: activation.nullable() }),
  z.strictObject({ entry: z.literal('stage-done'), at, stage }),
  z.strictObject({
    entry: z.literal('certificate'),
    at,
    fingerprint: sha256,
    issuer: z.string(),
    notBefore: at,
    notAfter: at,
  }),
  z.strictObject({ entry: z.literal('undoing'), at, reason: problem.optional() }),
  z.strictObject({
    entry: z.literal('undone'),
    at,
    slot,
    result: z.enum(['undone', 'same', 'kept', 'edited', 'failed']),
    detail: z.string().optional(),
  }),
  z.strictObject({
    entry: z.literal('ended'),
    at,
    outcome: z.enum(['committed', 'undone', 'refused', 'needs-attention']),
    problem: problem.optional(),
  }),
]);
export type EntryV1 = z.infer<typeof entryV1>;
