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
 * (`disable_root_opts`; older ones write the name without quotes, and `NONE` where the image has no user of its own).
 */
export function loginRefusal(words: string, user: string): ProblemError | null {
  const detail = words;
  if (/password (has|is) expired|required to change your password|password change required/i.test(words))
    return new ProblemError('login-password-expired', { user }, { detail });
  const [, instead] =
    /Please log ?in as the (?:user )?"?([A-Za-z0-9._-]{1,32})"?(?: user)? rather than/i.exec(words) ?? [];
  return instead === undefined ? null : new ProblemError('login-as-another', { user, instead }, { detail });
}

/**
 * sudo(8) has said nothing between its two questions for a password, so the first answer was right: another module of PAM
 * asks for something of its own (a wrong password is answered with a sentence, `badpass_message`).
 */
export function isAskedAgainAtOnce(words: string, prompt: string): boolean {
  const [, between] = words.split(prompt);
  return between !== undefined && between.trim() === '';
}

/** The line that is not ended yet, as far as a question goes. */
export const lastLineOf = (text: string): string => text.slice(text.lastIndexOf('\n') + 1).slice(-200);

/** Such a line asks something that is not ours to answer, as PAM modules ask for a code. */
export function isQuestion(line: string, prompt: string): boolean {
  const at = line.lastIndexOf(prompt);
  return /[:?]$/.test((at === -1 ? line : line.slice(at + prompt.length)).trim());
}

/** sudo's question in its own words, which sudoers(5) may insist on (`passprompt_override`). */
export const isForPassword = (line: string): boolean => /\bpassword(?: for \S{1,64})?:\s?$/i.test(line);
