import { printable } from '../../shared/printable.ts';
import { ProblemError } from '../../shared/problems.ts';
import { says } from './elevate-script.ts';
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
  const isBroken = patterns.settings.test(words);
  if (patterns.notListed.test(words) && !isBroken) {
    const allowed = patterns.notThis.test(words) ? 'some' : 'none';
    return new ProblemError('sudo-refused', { user, said, allowed }, detail);
  }
  // It goes by those of its lines that it understands, and may let this user through.
  if (patterns.needsPassword.test(words) && !/no valid sudoers/i.test(words)) return null;
  const reason = reasons.find((each) => patterns[each].test(words));
  if (words.trim() === '') return null;
  return new ProblemError('sudo-unusable', { user, reason: reason ?? 'other', said }, detail);
}

/** What doas(1) said without a password, where there is no sudo: it asks for one, it is not for this user, or there is none. Pure. */
export function doasSays(words: string): 'password' | 'denied' | 'none' {
  if (/^doas: auth(entication|ori[sz]ation) required/im.test(words)) return 'password';
  return /^doas: operation not permitted/im.test(words) ? 'denied' : 'none';
}

/**
 * sudo made root of a shell that may start no other program (sudoers(5), `noexec`): `sudo-unusable` {reason, said} with the lines
 * of its settings that say so, as the shell read them, or else its own complaint. Pure.
 */
export function noProgramsRefusal(heard: string, complaint: string, user: string): ProblemError {
  const lines = heard
    .split('\n')
    .filter((line) => line.startsWith(`${says.sees} `))
    .map((line) => line.slice(says.sees.length + 1).trim())
    .filter((line) => !/^[^:]*:\d+: #/.test(line) && !/!noexec\b/i.test(line));
  const reason = lines.length === 0 ? 'other' : 'programs';
  const said = printable(lines.length === 0 ? complaint : lines.join(' / '), 600);
  return new ProblemError('sudo-unusable', { user, reason, said }, { detail: complaint });
}
