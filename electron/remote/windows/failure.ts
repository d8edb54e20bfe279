import { z } from 'zod';
import type { VerbName } from './verbs.ts';

/** Refusals of our own scripts: nothing was changed. */
export const refusals = [
  'not-elevated',
  'iis-missing',
  'conflict',
  'site-missing',
  'duplicate-binding',
  'row-not-kept',
  'sni-without-host',
  'central-store',
  'hsts-missing',
  'hsts-changed',
  'path-refused',
  'file-changed',
  'pfx-without-key',
  'key-unusable',
  'certificate-missing',
  'key-file-missing',
  'program-failed',
  'renewer-missing',
  'renewer-unsafe',
] as const;

/** How a script says that it did not come off. Messages are in the server's language: never decide by them. */
export const verbFailure = z.object({
  /** Where in the script: `start`, `sites`, `change`, `commit`, `import`, `key-check`, `listen`, … */
  step: z.string(),
  /** What the step was about: a binding, a path; may be empty. */
  subject: z.string(),
  message: z.string(),
  /** NativeErrorCode of a Win32Exception, else 0. */
  native: z.number().int(),
  hresult: z.number().int(),
  /** Full name of the .NET exception. */
  type: z.string(),
  /** One of `refusals`, or empty when it was Windows who refused. */
  code: z.union([z.enum(refusals), z.literal('')]),
  line: z.number().int(),
});
export type VerbFailure = z.infer<typeof verbFailure>;

const windowsReasons = [
  'access-denied',
  'port-taken',
  'prefix-taken',
  'sharing-violation',
  'section-locked',
  'no-logon-session',
  'pfx-unreadable',
  'already-exists',
  'other',
] as const;
export type FailureReason = (typeof refusals)[number] | (typeof windowsReasons)[number];

/** A verb ran and failed; the connection is fine. Nothing is half done: each verb does all or nothing. */
export class VerbFailed extends Error {
  readonly verb: VerbName;
  readonly failure: VerbFailure;
  readonly reason: FailureReason;

  constructor(verb: VerbName, failure: VerbFailure) {
    super(`${verb}: ${failure.step} ${failure.subject}: ${failure.message}`);
    this.name = 'VerbFailed';
    this.verb = verb;
    this.failure = failure;
    this.reason = failureReason(failure);
  }
}

/** Decides by numbers and types only. */
export function failureReason(failure: VerbFailure): FailureReason {
  if (failure.code !== '') return failure.code;
  const code = win32Code(failure);
  const isListening = failure.step === 'listen';
  switch (code) {
    case 5:
      return 'access-denied';
    case 32:
      return isListening ? 'port-taken' : 'sharing-violation';
    case 33: // ERROR_LOCK_VIOLATION of a file; of IIS' library (0x80070021): its owner has locked the settings
      return failure.type.endsWith('COMException') ? 'section-locked' : 'sharing-violation';
    case 86: // ERROR_INVALID_PASSWORD: also what Windows says of a PFX whose encryption it does not know
      return 'pfx-unreadable';
    case 183:
      return isListening ? 'prefix-taken' : 'already-exists';
    case 1312: // ERROR_NO_SUCH_LOGON_SESSION: http.sys finds no usable key
      return 'no-logon-session';
    default:
      return failure.step === 'import' && failure.type.endsWith('CryptographicException')
        ? 'pfx-unreadable'
        : 'other';
  }
}

/** The Win32 code, from the exception itself or out of an HRESULT of FACILITY_WIN32; 0 if there is none. */
export function win32Code({ native, hresult }: Pick<VerbFailure, 'native' | 'hresult'>): number {
  if (native !== 0) return native & 0xffff;
  return hresult >>> 16 === 0x8007 ? hresult & 0xffff : 0;
}
