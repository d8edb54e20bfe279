import { ProblemError } from '../../../shared/problems.ts';
import { readKeyFile } from './key-file.ts';
import { type AnyAuthMethod, createAgent } from './ssh2.ts';

/** How somebody means to log in. */
export type Login =
  | { readonly type: 'key'; readonly file: string; readonly passphrase?: string }
  | { readonly type: 'agent' }
  | { readonly type: 'password'; readonly password: string }
  /** Nothing was chosen: the agent, then the usual key files, as OpenSSH does. */
  | { readonly type: 'usual'; readonly keyFiles: readonly string[] };

type Agent = Extract<AnyAuthMethod, { type: 'agent' }>['agent'];
type Key = Awaited<ReturnType<typeof readKeyFile>>;

export type Credential =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'agent'; readonly agent: Agent }
  | { readonly kind: 'password'; readonly password: string };

export interface Credentials {
  readonly inOrder: readonly Credential[];
  /** The first usual key that would need a passphrase to be tried. */
  readonly lockedKey?: string;
}

/**
 * Fetches what a login needs, before the server is bothered: opens key files, asks the agent for its keys.
 * Raises the problems of `readKeyFile` and `agent-unavailable` {reason}.
 */
export async function credentialsFor(login: Login, agentSocket: string | undefined): Promise<Credentials> {
  switch (login.type) {
    case 'key':
      return { inOrder: [{ kind: 'key', key: await readKeyFile(login.file, login.passphrase) }] };
    case 'password':
      return { inOrder: [{ kind: 'password', password: login.password }] };
    case 'agent':
      return { inOrder: [{ kind: 'agent', agent: await openAgent(agentSocket) }] };
    case 'usual':
      return usualCredentials(login.keyFiles, agentSocket);
  }
}

/** Raises `agent-unavailable` with reason `not-running`, `silent` or `empty`. */
async function openAgent(socket: string | undefined): Promise<Agent> {
  if (socket === undefined || socket === '') {
    throw new ProblemError('agent-unavailable', { reason: 'not-running' });
  }
  const agent = createAgent(socket);
  const keys = await new Promise<number>((resolve, reject) => {
    agent.getIdentities((failure, identities) => {
      if (failure) reject(new ProblemError('agent-unavailable', { reason: 'silent' }, { cause: failure }));
      else resolve(identities?.length ?? 0);
    });
  });
  if (keys === 0) throw new ProblemError('agent-unavailable', { reason: 'empty' });
  return agent;
}

async function usualCredentials(
  keyFiles: readonly string[],
  agentSocket: string | undefined,
): Promise<Credentials> {
  const inOrder: Credential[] = [];
  let lockedKey: string | undefined;
  try {
    inOrder.push({ kind: 'agent', agent: await openAgent(agentSocket) });
  } catch (thrown) {
    expectOneOf(thrown, ['agent-unavailable']);
  }
  for (const file of keyFiles) {
    try {
      inOrder.push({ kind: 'key', key: await readKeyFile(file) });
    } catch (thrown) {
      const code = expectOneOf(thrown, ['file-missing', 'key-unreadable', 'key-passphrase-needed']);
      if (code === 'key-passphrase-needed') lockedKey ??= file;
    }
  }
  return lockedKey === undefined ? { inOrder } : { inOrder, lockedKey };
}

/** Nobody asked for the usual keys by name, so their absence is no trouble; anything else is. */
function expectOneOf(thrown: unknown, codes: readonly string[]): string {
  if (thrown instanceof ProblemError && codes.includes(thrown.problem.code)) return thrown.problem.code;
  throw thrown;
}
