import { z } from 'zod';
import { job } from './v2-job.ts';
import { memo } from './v2-memos.ts';

/**
 * Version 2 of a journal's lines: commands of a closed set, several services in one run, and each line names its version. FROZEN once a program that
 * writes it is released: it is written out in full, with `v2-job.ts`, `v2-memos.ts` and `v2-commands.ts`, and imports nothing else of ours, and no change of a live type can change
 * it. What has to change after that becomes the next version, beside this one: see `versions.ts`.
 */

const version = z.literal(2);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const at = z.iso.datetime();
const serverPath = z
  .string()
  .regex(/^(\/[^/\p{Cc}]+)+$/u)
  .refine((path) => !path.split('/').some((part) => part === '.' || part === '..'), 'no . or .. parts');
const stage = z.enum(['proof', 'import', 'install', 'redirect', 'renewal']);
const slot = z.number().int().min(0);
/** Which of the run's targets it belongs to; missing: the first. */
const part = z.number().int().min(1).optional();

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
  alive: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('pid-file'), path: serverPath }),
    z.strictObject({
      by: z.literal('unit'),
      unit: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}(@[A-Za-z0-9_.:\\-]{1,200})?\.service$/),
    }),
    z.strictObject({
      by: z.literal('port'),
      program: serverPath,
      port: z.number().int().min(1).max(1023),
    }),
  ]),
});

const probe = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('https'), name: z.string(), port: z.literal(443) }),
  z.strictObject({
    kind: z.enum(['smtp', 'submission', 'submissions', 'imap', 'imaps', 'pop3', 'pop3s']),
    name: z.string(),
    port: z.number().int().min(1).max(65_535),
  }),
]);

/** What came of handing the certificate over; `problem`: why it is the app after all. */
const handedOver = {
  by: z.enum([
    ...(['certbot', 'mod-md', 'simple-acme'] as const),
    ...(['acme.sh', 'dehydrated', 'lego', 'uacme', 'getssl', 'acmetool'] as const),
    ...(['another', 'app', 'nobody'] as const),
  ]),
  provenBy: z.array(z.enum(['way', 'trial', 'store', 'authority', 'hook', 'timer', 'task', 'served'])),
  starter: z
    .strictObject({
      by: z.string().nullable(),
      next: at.nullable(),
      trouble: z.enum(['gone', 'masked', 'off', 'cronless', 'unstarted', 'unsure']).optional(),
    })
    .optional(),
  problem: problem.optional(),
};

const dnsValues = z
  .array(
    z.strictObject({
      name: z.string().max(255),
      zone: z.string().max(255),
      record: z.string().max(255),
      value: z.string().regex(/^\P{Cc}{1,255}$/u),
      lasting: z.literal(true).optional(),
    }),
  )
  .min(1)
  .max(200);

export const entryV2 = z.discriminatedUnion('entry', [
  z.strictObject({
    entry: z.literal('opened'),
    version,
    runId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    at,
    names: z.array(z.string()),
    server: z.strictObject({ label: z.string(), hostKey: z.string() }),
    authority: z.string(),
    targets: z.array(z.string()).min(1),
    probes: z.array(probe),
    job,
  }),
  z.strictObject({ entry: z.literal('prepared'), version, at, part, stage, slot, memo }),
  z.strictObject({
    entry: z.literal('doing'),
    version,
    at,
    part,
    stage,
    activation: activation.nullable(),
  }),
  z.strictObject({ entry: z.literal('stage-done'), version, at, part, stage }),
  z.strictObject({
    entry: z.literal('certificate'),
    version,
    at,
    fingerprint: sha256,
    issuer: z.string(),
    notBefore: at,
    notAfter: at,
    /** By which its authority is asked when to renew it (RFC 9773 §4.1); missing: it cannot be asked. */
    renewalId: z.string().max(200).optional(),
    /** SHA-256 of the public half of its key (SubjectPublicKeyInfo); missing: it is not known. */
    publicKey: sha256.optional(),
    /** The chain that was wished for was not to be had: names of roots. */
    chainMissed: z
      .strictObject({ wished: z.string(), taken: z.string(), offered: z.array(z.string()) })
      .optional(),
  }),
  z.strictObject({ entry: z.literal('renewal'), version, at, ...handedOver }),
  z.strictObject({
    entry: z.literal('left-out'),
    version,
    at,
    part: z.number().int().min(1),
    probes: z.array(probe),
    reason: problem,
  }),
  z.strictObject({
    entry: z.literal('waiting'),
    version,
    at,
    for: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('dns-records'),
        records: z
          .array(
            z.strictObject({
              name: z.string(),
              record: z.string(),
              value: z.string().regex(/^\P{Cc}{1,255}$/u),
            }),
          )
          .min(1)
          .max(200),
      }),
    ]),
    until: at.nullable(),
    pending: z.strictObject({
      source: z.string().regex(/^[a-z0-9-]{1,40}$/),
      version: z.number().int().min(1),
      data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
    }),
    key: sha256,
    plan: sha256,
  }),
  z.strictObject({ entry: z.literal('resuming'), version, at }),
  z.strictObject({ entry: z.literal('dns-values'), version, at, values: dnsValues }),
  z.strictObject({ entry: z.literal('dns-values-gone'), version, at, values: dnsValues }),
  z.strictObject({
    entry: z.literal('handed-on'),
    version,
    at,
    backupIds: z.array(slot).min(1),
    to: z.array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)).min(1),
  }),
  z.strictObject({
    entry: z.literal('superseded'),
    version,
    at,
    path: serverPath,
    target: z.string().regex(/^\.\.\/\.\.\/versions\/[A-Za-z0-9_.-]+\/[0-9]+$/),
  }),
  z.strictObject({ entry: z.literal('reclaimed'), version, at }),
  z.strictObject({ entry: z.literal('undoing'), version, at, reason: problem.optional() }),
  z.strictObject({
    entry: z.literal('undone'),
    version,
    at,
    slot,
    result: z.enum(['undone', 'same', 'kept', 'edited', 'failed']),
    detail: z.string().optional(),
  }),
  z.strictObject({
    entry: z.literal('ended'),
    version,
    at,
    outcome: z.enum(['committed', 'undone', 'refused', 'needs-attention', 'waiting']),
    problem: problem.optional(),
  }),
]);
export type EntryV2 = z.infer<typeof entryV2>;
