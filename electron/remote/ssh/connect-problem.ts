import { printable } from '../../../shared/printable.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { loginRefusal } from '../login-refusals.ts';
import type { LoginRecord } from './authenticator.ts';
import type { Credentials, Login } from './login.ts';
import { systemCode } from './system-code.ts';

/** How far a connection had come. */
export type ConnectPhase = 'greeting' | 'keys' | 'login' | 'open';

export interface Attempt {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly login: Login;
  readonly credentials: Credentials;
}

/**
 * A failure of the SSH library as a problem, judged by its fields `level` and `code` and by how far we were.
 * Null if the library goes on by itself (a key of the agent that could not sign, and the like).
 */
export function connectProblem(
  attempt: Attempt,
  phase: ConnectPhase,
  record: LoginRecord,
  thrown: unknown,
): ProblemError | null {
  const { host, port } = attempt;
  const level = thrown instanceof Error && 'level' in thrown ? thrown.level : undefined;
  const options = { detail: thrown instanceof Error ? thrown.message : String(thrown), cause: thrown };
  const disconnect = thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'number';
  if (level === 'agent') return null;
  if (level === 'client-authentication') return record.isExhausted ? loginProblem(attempt, record) : null;
  switch (phase) {
    case 'greeting':
      return new ProblemError('host-not-ssh', { host, port, reason: greetingReason(level, thrown) }, options);
    case 'keys':
      if (level === 'client-timeout') {
        return new ProblemError('host-unreachable', { host, port, reason: 'timeout' }, options);
      }
      return level === 'client-socket'
        ? new ProblemError('connection-lost', { host }, options)
        : new ProblemError('host-not-ssh', { host, port, reason: 'handshake' }, options);
    case 'login':
      if (level === 'client-timeout') {
        return new ProblemError('host-unreachable', { host, port, reason: 'timeout' }, options);
      }
      // RFC 4253 §11.1: the server hung up in words, which in this phase is about who we are; or it has said why by a
      // banner, as sshd(8) does where PAM's rules for accounts keep the user out, and then hangs up without a word.
      if (disconnect) return hungUp(attempt, record, options.detail);
      return record.said === ''
        ? new ProblemError('connection-lost', { host }, options)
        : hungUp(attempt, record, '');
    case 'open':
      return new ProblemError('connection-lost', { host }, options);
  }
}

function greetingReason(level: unknown, thrown: unknown): string {
  if (level === 'client-timeout') return 'silent';
  if (level === 'handshake') return 'no-common-algorithm';
  return systemCode(thrown) === undefined ? 'other-protocol' : 'closed';
}

/** By sshd(8) (`MaxAuthTries`), and others after it: the keys that were shown have used up the tries. */
const tooMany = /\btoo many authentication failures\b/i;
/** pam_nologin(8) and shutdown(8), and what people write into /run/nologin. */
const closedForNow =
  /not permitted to log in|(system|server) is (booting|going down)|shut ?down|maintenance/i;
/** pam_unix(8), where `chage -E` has set a day. */
const accountExpired = /\baccount (has |is )?expired\b/i;

/** It ended the login by itself. Raises nothing; `parting` is what it said last, perhaps empty. */
function hungUp(attempt: Attempt, record: LoginRecord, parting: string): ProblemError {
  const { user } = attempt;
  const said = printable(`${record.said} ${parting}`, 600);
  const known = loginRefusal(said, user);
  if (known !== null) return known;
  if (tooMany.test(said))
    return record.isShownKeys
      ? new ProblemError('login-too-many-keys', { user, said })
      : loginProblem(attempt, record);
  if (record.isHalfDone) return loginProblem(attempt, record);
  const isClosed = closedForNow.test(said) ? 'closed' : 'other';
  const reason = accountExpired.test(said) ? 'expired' : isClosed;
  return new ProblemError('login-hung-up', { user, reason, said });
}

/** Nothing we could prove was enough. */
export function loginProblem({ user, login, credentials }: Attempt, record: LoginRecord): ProblemError {
  const known = loginRefusal(record.said, user);
  if (known !== null) return known;
  const { unanswered } = record;
  const heard = record.said === '' ? {} : { said: record.said };
  if (unanswered?.what === 'new-password')
    return new ProblemError('login-password-expired', { user, said: unanswered.question });
  if (unanswered !== undefined)
    return new ProblemError('login-second-proof', { user, said: unanswered.question });
  const facts = { user, methods: [...record.methods], ...heard };
  if (record.isHalfDone) return new ProblemError('login-second-proof', facts);
  if (login.type === 'key') return new ProblemError('key-refused', { ...facts, file: login.file });
  if (login.type === 'usual' && credentials.lockedKey !== undefined) {
    return new ProblemError('key-passphrase-needed', { file: credentials.lockedKey });
  }
  if (login.type === 'usual' && credentials.tokenKey !== undefined) {
    return new ProblemError('login-key-on-token', { ...facts, file: credentials.tokenKey });
  }
  return new ProblemError('login-refused', facts);
}
