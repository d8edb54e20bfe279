import { printable } from '../../shared/printable.ts';
import { ProblemError } from '../../shared/problems.ts';
import { terminalWanted } from './login-refusals.ts';

/** What sudo(8) and its successors write, in English by LC_ALL=C, where they give their reason. */
const patterns = {
  expired: /account or password is expired/i,
  notListed:
    /is not in the sudoers file|(is|are) not allowed to|may not run sudo|not permitted to|i'm sorry .+ i'm afraid/i,
  /** Not this program, of those that it starts for the user; `may not run sudo` is said of all. */
  notThis: /not allowed to (execute|run) (?!sudo\b)/i,
  needsPassword:
    /password is required|no password was provided|auth(entication|ori[sz]ation) (is )?required/i,
  privileges:
    /no new privileges|effective uid is not 0|must be setuid|nosuid|is not permitted with the .* flag/i,
  settings:
    /world writable|is owned by|bad permissions|parse error|syntax error|no valid sudoers|policy plugin|should be mode/i,
  account: /account (has )?expired|account validation failure|account is locked/i,
} as const;

const reasons = ['privileges', 'settings', 'account'] as const;

/** sudo said that it would do it for a password, or nothing. Pure. */
const isForPassword = (words: string): boolean => words.trim() === '' || patterns.needsPassword.test(words);

/**
 * What sudo has said instead of starting a shell of root's: `sudo-wants-terminal`, `login-password-expired`, `sudo-refused` {allowed},
 * `sudo-unusable` {reason, said} in its own words, also where nobody knows them. Null: it wants a password, or was silent.
 */
export function sudoRefusal(all: string, user: string): ProblemError | null {
  // Its reason comes first, and patterns are not run over whatever a login prints.
  const words = all.slice(0, 4000);
  const terminal = terminalWanted(words, user);
  if (terminal !== null) return terminal;
  const said = printable(words, 600);
  const detail = { detail: words.trim().slice(0, 2000) };
  if (patterns.expired.test(words)) return new ProblemError('login-password-expired', { user, said }, detail);
  if (patterns.notListed.test(words)) {
    const allowed = patterns.notThis.test(words) ? 'some' : 'none';
    return new ProblemError('sudo-refused', { user, said, allowed }, detail);
  }
  const reason = reasons.find((each) => patterns[each].test(words));
  if (reason === undefined && isForPassword(words)) return null;
  return new ProblemError('sudo-unusable', { user, reason: reason ?? 'other', said }, detail);
}
