import { z } from 'zod';
import type { problems as english } from './content/en/problems.ts';
import type { MessageArguments } from './content/message-arguments.ts';

/**
 * Every way in which Sealkeeper can be stopped, by what the owner can do about it.
 * Words for each stand in `content/en/problems.ts`, which does not compile while one is missing.
 */
export const problemCodes = [
  // what we were given
  'job-unreadable',
  'job-invalid',
  'name-invalid',
  'file-missing',
  'secret-missing',
  'run-unknown',
  'run-not-undoable',
  'run-on-other-server',
  'run-unsettled',
  'run-not-waiting',
  'waiting-key-gone',
  'waiting-not-possible',
  // what this computer keeps of earlier runs
  'journal-damaged',
  'journal-newer',
  'journal-empty',
  'journal-unreadable',
  'journal-foreign',
  'journal-altered',
  'journal-sealed-elsewhere',
  'journal-busy',
  'service-unknown',
  'data-open-to-others',
  'file-unreadable',
  'account-newer',
  'keychain-closed',
  // reaching the server
  'host-name-unknown',
  'host-unreachable',
  'host-not-ssh',
  'host-key-unknown',
  'host-key-changed',
  'host-key-revoked',
  'login-refused',
  'key-refused',
  'key-unreadable',
  'key-passphrase-needed',
  'key-passphrase-wrong',
  'agent-unavailable',
  'connection-lost',
  'server-too-slow',
  'shell-unusable',
  'login-silent',
  'login-as-another',
  'login-password-expired',
  'sudo-missing',
  'sudo-wants-terminal',
  'sudo-second-proof',
  'sudo-refused',
  'sudo-password-needed',
  'sudo-password-wrong',
  'server-busy',
  'server-not-writable',
  'writable-by-others',
  'space-open-to-others',
  'tool-missing',
  // the web server
  'web-server-missing',
  'web-server-stopped',
  'web-server-broken',
  'web-server-unsupported',
  'web-server-not-roots',
  'web-server-module-missing',
  'name-not-on-server',
  'site-managed-elsewhere',
  'renewed-by-another',
  'renewer-not-working',
  'panel-on-server',
  'settings-writable-by-others',
  'port-443-taken',
  'answered-by-another',
  'answered-by-several',
  // Windows servers
  'windows-restricted',
  'windows-not-administrator',
  'tunnel-refused',
  'iis-shared-configuration',
  'iis-central-store',
  'iis-address-crowded',
  'iis-address-shadows',
  'iis-certificates-vanish',
  'name-on-several-sites',
  'other-certificate-program',
  'certificate-not-stored',
  'certificate-not-taken',
  'settings-changed-meanwhile',
  'settings-in-use',
  'challenge-not-possible',
  // the outside view
  'name-not-in-dns',
  'port-80-closed',
  'port-80-taken',
  'listener-not-possible',
  'port-443-closed',
  'challenge-not-visible',
  'proof-behind-login',
  'proof-forbidden',
  'proof-hidden-by-rule',
  'proof-sent-elsewhere',
  'proof-goes-in-circles',
  'proof-in-maintenance',
  'proof-behind-network',
  'proof-on-other-server',
  'proof-at-other-site',
  'dnssec-broken',
  'caa-not-answered',
  'caa-other-proof',
  'caa-other-account',
  'caa-other-renewer',
  'wildcard-needs-dns',
  'record-needs-somebody',
  'dns-record-not-seen',
  'new-certificate-not-visible',
  'new-certificate-not-trusted',
  'site-worse-than-before',
  'encrypted-page-worse',
  'page-of-another-site',
  'mail-certificate-not-visible',
  'mail-port-worse',
  'mail-key-pinned',
  'pinned-key-gone',
  'redirect-not-working',
  'redirect-loop',
  'certificate-not-steady',
  'other-site-changed',
  // the certificate authority
  'clock-wrong',
  'ca-unreachable',
  'ca-not-trusted',
  'ca-not-acme',
  'ca-terms-not-agreed',
  'ca-account-needed',
  'ca-account-refused',
  'ca-account-deactivated',
  'ca-profile-unknown',
  'ca-profile-refused',
  'short-lived-unrenewed',
  'ca-refuses-name',
  'ca-refuses-request',
  'ca-forbidden-by-caa',
  'ca-rate-limited',
  'ca-busy',
  'ca-sees-wrong-answer',
  'ca-cannot-connect',
  'ca-cannot-resolve',
  'ca-too-slow',
  'ca-order-gone',
  'ca-sent-wrong-certificate',
  // making the changes
  'file-changed-meanwhile',
  'plan-changed',
  'change-failed',
  'command-refused',
  'command-failed',
  'renewal-way-closed',
  'renewal-trial-failed',
  'renewal-hook-failed',
  'renewal-store-not-roots',
  'renewal-store-unfit',
  'renewal-not-there',
  'renewal-force-unconfirmed',
  'renewal-force-failed',
  'renewers-unread',
  'renewal-not-served',
  'renewal-hand-over-failed',
  'rehearsal-failed',
  'configuration-refused',
  'reload-failed',
  'undo-blocked-by-edit',
  'undo-blocked-by-others',
  'newer-run-stands',
  'former-key-pruned',
  'undo-would-break',
  'undo-incomplete',
  'server-restored-itself',
  'server-out-of-reach',
  'cancelled',
  'unexpected',
] as const;

export const problemCode = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof problemCode>;

/** Values that the words of a problem may mention. Never a secret; text from outside is data, never markup. */
export const problemFacts = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);
export type ProblemFacts = z.infer<typeof problemFacts>;

export const problem = z.strictObject({
  code: problemCode,
  facts: problemFacts,
  /** What a technician wants to read: a command's output, a CA's own sentence. Shown only on demand. */
  detail: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;

type Mentioned<Code extends ProblemCode> = MessageArguments<
  (typeof english)[Code]['title' | 'what' | 'next']
>;
/** Problems whose words mention facts. */
type TellingCode = { [Code in ProblemCode]: [Mentioned<Code>] extends [never] ? never : Code }[ProblemCode];
/** Problems whose words mention none: the facts stand beneath them. */
export type QuietCode = Exclude<ProblemCode, TellingCode>;
type Told = { detail?: string | undefined; cause?: unknown };

/** What a problem is made of: where its words mention facts, these cannot be left out. */
export type ProblemParts =
  | readonly [code: QuietCode, facts?: ProblemFacts, options?: Told]
  | {
      [Code in TellingCode]: readonly [
        code: Code,
        facts: Readonly<Record<Mentioned<Code>, string | number>> & ProblemFacts,
        options?: Told,
      ];
    }[TellingCode];

/** The one exception of this program for expected trouble; anything else thrown is our own mistake. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(...[code, facts = {}, options = {}]: ProblemParts) {
    super(code, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'ProblemError';
    this.problem = options.detail === undefined ? { code, facts } : { code, facts, detail: options.detail };
  }

  /** A problem that is there already, as an exception. */
  static of({ code, facts, detail }: Problem, cause?: unknown): ProblemError {
    // Whoever made it has given its facts.
    const parts: readonly unknown[] = [code, facts, { detail, ...(cause === undefined ? {} : { cause }) }];
    return new ProblemError(...(parts as ProblemParts));
  }
}

/** Whatever was thrown, as a problem. What we did not foresee becomes `unexpected` with its stack as detail. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  if (thrown instanceof Error && thrown.name === 'AbortError') return { code: 'cancelled', facts: {} };
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { code: 'unexpected', facts: {}, detail };
}
