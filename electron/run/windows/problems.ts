import { ProblemError, type QuietCode } from '../../../shared/problems.ts';
import { type FailureReason, VerbFailed } from '../../remote/windows/failure.ts';

/** What a refusal of Windows means for the person, wherever it happened. */
const codes: Readonly<Partial<Record<FailureReason, QuietCode>>> = {
  'not-elevated': 'windows-not-administrator',
  'access-denied': 'windows-not-administrator',
  'iis-missing': 'web-server-missing',
  conflict: 'settings-changed-meanwhile',
  'site-missing': 'settings-changed-meanwhile',
  'duplicate-binding': 'settings-changed-meanwhile',
  'row-not-kept': 'iis-settings-not-kept',
  'hsts-changed': 'settings-changed-meanwhile',
  'file-changed': 'file-changed-meanwhile',
  'central-store': 'iis-central-store',
  'sharing-violation': 'settings-in-use',
  'section-locked': 'iis-settings-locked',
  'no-logon-session': 'certificate-not-taken',
  'pfx-unreadable': 'certificate-not-stored',
  'pfx-without-key': 'certificate-not-stored',
  'key-unusable': 'certificate-not-stored',
  'certificate-missing': 'certificate-not-stored',
};

/** A failed verb as a problem; anything else as it is. `path` says where. */
export function problemOf(thrown: unknown, path: string): unknown {
  if (!(thrown instanceof VerbFailed)) return thrown;
  const { reason, failure } = thrown;
  const facts = {
    path,
    reason,
    ...(failure.subject === '' ? {} : { subject: failure.subject.slice(0, 200) }),
  };
  const code =
    codes[reason] ??
    (failure.step === 'import' || failure.step === 'store' ? 'certificate-not-stored' : 'change-failed');
  return new ProblemError(code, facts, { detail: detailOf(thrown), cause: thrown });
}

/** For a technician: Windows' own words, which are in the server's language, and its numbers, which are not. */
export const detailOf = ({ verb, failure }: VerbFailed): string =>
  [
    `${verb}: ${failure.step} ${failure.subject}`.trim(),
    failure.message,
    `${failure.type} native ${failure.native} hresult 0x${(failure.hresult >>> 0).toString(16)} line ${failure.line}`,
  ].join('\n');
