import { ProblemError } from '../../shared/problems.ts';

/** Why a login or sudo did not let us work, where the server itself has said so. */

/** sudo(8) with `requiretty`, in English by LC_ALL=C: `sudo-wants-terminal` {user}; null: it said something else. */
export const terminalWanted = (words: string, user: string): ProblemError | null =>
  /\bmust have a tty to run sudo\b/.test(words)
    ? new ProblemError('sudo-wants-terminal', { user }, { detail: words })
    : null;

/**
 * What a login has said that never came to a shell of ours: `login-password-expired`, `login-as-another` {instead}; null:
 * nothing that we know. The words are those of pam_unix and passwd(1), and of the command that cloud-init gives root's key
 * (`disable_root_opts`).
 */
export function loginRefusal(words: string, user: string): ProblemError | null {
  const detail = words;
  if (/password (has|is) expired|required to change your password|password change required/i.test(words))
    return new ProblemError('login-password-expired', { user }, { detail });
  const [, instead] = /Please login as the user "([A-Za-z0-9._-]{1,32})"/i.exec(words) ?? [];
  return instead === undefined ? null : new ProblemError('login-as-another', { user, instead }, { detail });
}
