import { z } from 'zod';
import { storedCertificate } from './look.ts';
import { bindingInformation, siteId, sslFlags, storeName, thumbprint } from './shapes.ts';

/** A scheduled task that starts a renewer. Text of the server. */
const task = z.object({
  name: z.string(),
  program: z.string(),
  arguments: z.string(),
  isEnabled: z.boolean(),
  /** It runs as SYSTEM or with an administrator's full rights, so an administrator made it. */
  isPrivileged: z.boolean(),
  /** ISO 8601; empty: it is never started again. */
  nextRun: z.string(),
  lastResult: z.number().int(),
});

/** What simple-acme or win-acme keeps of one certificate. */
const renewal = z.object({
  client: z.enum(['simple-acme', 'win-acme']),
  id: z.string(),
  endpoint: z.string(),
  file: z.string(),
  /** Only administrators could have written it. */
  isSafe: z.boolean(),
  /** Of all its certificates, oldest first. */
  thumbprints: z.array(thumbprint),
  /** Its last try went well. */
  isWell: z.boolean(),
  lastRun: z.string(),
});

/** Who renews certificates there, and simple-acme where only administrators can have put it. */
export const renewers = {
  parameters: z.strictObject({}),
  result: z.object({
    program: z.object({
      program: z.string(),
      isThere: z.boolean(),
      version: z.string(),
      /** The first file of it, or of its settings, that not only administrators may change; empty: there is none. */
      unsafe: z.string(),
    }),
    tasks: z.array(task),
    renewals: z.array(renewal),
    certify: z.object({ isThere: z.boolean(), isStarted: z.boolean() }),
    /** Certificates that Posh-ACME keeps for SYSTEM and for this administrator. */
    posh: z.array(z.string()),
    certificates: z.array(storedCertificate),
  }),
  timeout: 90_000,
  changes: false,
} as const;

/** Letters that no command line reads as anything else; the script asks once more. */
export const renewalId = z.string().regex(/^sealkeeper-[a-z0-9.-]{1,80}$/);
export const acmeEndpoint = z
  .string()
  .regex(/^https:\/\/[a-z0-9][a-z0-9.:-]{0,200}\/[A-Za-z0-9._~/-]{0,200}$/);
const hostName = z.string().regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/);
export const renewalContact = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,190}$/);

/** What one renewal of simple-acme may hold: its command line, and what an undo takes back in one call. */
export const mostHanded = { sites: 50, bindings: 500 } as const;

const making = {
  id: renewalId,
  endpoint: acmeEndpoint,
  friendlyName: z.string().regex(/^Sealkeeper-[A-Za-z0-9.-]{1,80}$/),
  /** `iis`: by bindings with these very names; `manual`: by name, into the first of the sites. */
  source: z.enum(['iis', 'manual']),
  names: z.array(hostName).min(1).max(100),
  siteIds: z.array(siteId).min(1).max(mostHanded.sites),
  contact: renewalContact.nullable(),
};

/**
 * simple-acme by its documented command line (https://simple-acme.com/reference/cli): has it try against an authority for
 * trials, hands a certificate over to it, asks how that stands, and takes it back with the bindings that it has set since.
 */
export const simpleAcme = {
  parameters: z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('trial'), ...making }),
    z.strictObject({ op: z.literal('create'), ...making }),
    z.strictObject({ op: z.literal('ask'), id: renewalId, endpoint: acmeEndpoint }),
    z.strictObject({
      op: z.literal('cancel'),
      id: renewalId,
      endpoint: acmeEndpoint,
      /** The task was there before, and stays. */
      hadTask: z.boolean(),
      /** What the bindings show again. */
      thumbprint,
      bindings: z
        .array(
          z.strictObject({
            siteId,
            bindingInformation,
            store: storeName,
            sslFlags,
          }),
        )
        .max(mostHanded.bindings),
    }),
  ]),
  result: z.object({
    exitCode: z.number().int(),
    /** Its time was over, and it was ended. */
    isLate: z.boolean(),
    /** The end of what it said. */
    text: z.string(),
    renewal: renewal.nullable(),
    task: task.nullable(),
  }),
  timeout: 200_000,
  changes: true,
} as const;
