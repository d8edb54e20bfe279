import type { z } from 'zod';
import { backup, bind, ftp, hsts } from './verbs/bindings.ts';
import { cleanup, findCertificates, importCertificate, keyAccess } from './verbs/certificates.ts';
import { readFiles, writeFiles } from './verbs/files.ts';
import { listener } from './verbs/listener.ts';
import { detect, hello } from './verbs/look.ts';
import { renewers, simpleAcme } from './verbs/renewers.ts';
import { runFolder } from './verbs/run-folder.ts';

/**
 * All that we can ask of a Windows server. Each verb is one PowerShell script, `scripts/verb-NAME.ps1`, that takes
 * the parameters as JSON on standard input and answers with one result or one failure.
 */
export const verbs = {
  hello,
  detect,
  backup,
  'read-files': readFiles,
  'write-files': writeFiles,
  'find-certificates': findCertificates,
  import: importCertificate,
  bind,
  hsts,
  ftp,
  cleanup,
  'key-access': keyAccess,
  renewers,
  'simple-acme': simpleAcme,
  'run-folder': runFolder,
  listener,
} as const satisfies Readonly<Record<string, Verb>>;

interface Verb {
  readonly parameters: z.ZodType;
  readonly result: z.ZodType;
  /** Milliseconds, a cold start of PowerShell on an old server included. */
  readonly timeout: number;
  /** What changes something is awaited to its end even if it is cancelled. */
  readonly changes: boolean;
}

export type VerbName = keyof typeof verbs;
/** The verbs that run to their end by themselves. */
export type ShortVerb = Exclude<VerbName, 'listener'>;
export type VerbParameters<Name extends VerbName> = z.input<(typeof verbs)[Name]['parameters']>;
export type VerbResult<Name extends VerbName> = z.infer<(typeof verbs)[Name]['result']>;

/** The secrets of `import`; they travel as lines of their own and never meet script text or logs. */
export interface VerbSecrets {
  readonly pfx: Uint8Array;
  /** Letters and digits only: other letters depend on Windows' code page. */
  readonly password: string;
}
