import { ProblemError } from '../../../shared/problems.ts';
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
      // RFC 4253 §11.1: the server hung up in words, which in this phase is about who we are.
      return disconnect
        ? loginProblem(attempt, record, { reason: 'hung-up', detail: options.detail })
        : new ProblemError('connection-lost', { host }, options);
    case 'open':
      return new ProblemError('connection-lost', { host }, options);
  }
}

function greetingReason(level: unknown, thrown: unknown): string {
  if (level === 'client-timeout') return 'silent';
  if (level === 'handshake') return 'no-common-algorithm';
  return systemCode(thrown) === undefined ? 'other-protocol' : 'closed';
}

/** Nothing we could prove was enough. */
export function loginProblem(
  { user, login, credentials }: Attempt,
  record: LoginRecord,
  more: { reason?: string; detail?: string } = {},
): ProblemError {
  const reason = record.isHalfDone ? 'second-proof-wanted' : more.reason;
  const facts = { user, methods: [...record.methods], ...(reason === undefined ? {} : { reason }) };
  const options = { detail: more.detail };
  if (login.type === 'key' && !record.isHalfDone) {
    return new ProblemError('key-refused', { ...facts, file: login.file }, options);
  }
  if (login.type === 'usual' && credentials.lockedKey !== undefined) {
    return new ProblemError('key-passphrase-needed', { file: credentials.lockedKey }, options);
  }
  return new ProblemError('login-refused', facts, options);
}
