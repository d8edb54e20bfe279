import { readFile } from 'node:fs/promises';
import { ProblemError } from '../../../shared/problems.ts';
import { readKeyFile } from './key-file.ts';
import { identitiesOf, narrowAgent } from './narrow-agent.ts';
import { type BaseAgent as Agent, createAgent } from './ssh2.ts';

/** How somebody means to log in. */
export type Login =
  | { readonly type: 'key'; readonly file: string; readonly passphrase?: string }
  | { readonly type: 'agent' }
  | { readonly type: 'password'; readonly password: string }
  /**
   * Nothing was chosen: the agent's copies of these files' keys first, as OpenSSH does, for a server counts the tries.
   * `firstKeys`: what comes then, the agent's other keys or the files; `only`: the agent's other keys never.
   */
  | {
      readonly type: 'usual';
      readonly keyFiles: readonly string[];
      readonly firstKeys: 'agent' | 'files' | 'only';
    };

type Key = Awaited<ReturnType<typeof readKeyFile>>;

export type Credential =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'agent'; readonly agent: Agent }
  | { readonly kind: 'password'; readonly password: string };

export interface Credentials {
  readonly inOrder: readonly Credential[];
  /** The first usual key that would need a passphrase to be tried. */
  readonly lockedKey?: string;
  /** The first one that lies on a security key (FIDO), with which the SSH library cannot sign. */
  readonly tokenKey?: string;
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
      return { inOrder: [{ kind: 'agent', agent: (await openAgent(agentSocket)).agent }] };
    case 'usual':
      return usualCredentials(login, agentSocket);
  }
}

/** Raises `agent-unavailable` with reason `not-running`, `silent` or `empty`. */
async function openAgent(socket: string | undefined): Promise<AgentKeys> {
  if (socket === undefined || socket === '') {
    throw new ProblemError('agent-unavailable', { reason: 'not-running' });
  }
  const agent = createAgent(socket);
  const holds = new Set(await identitiesOf(agent));
  if (holds.size === 0) throw new ProblemError('agent-unavailable', { reason: 'empty' });
  return { agent, holds };
}

async function usualCredentials(
  { keyFiles, firstKeys }: Extract<Login, { type: 'usual' }>,
  agentSocket: string | undefined,
): Promise<Credentials> {
  const known = await Promise.all(
    keyFiles.map(async (named) => {
      // ssh_config(5): IdentityFile may name the public half of a key that an agent alone holds.
      const own = await publicHalfIn(named);
      const file = own === null ? named : named.replace(/\.pub$/, '');
      const half = own ?? (await publicHalfIn(`${named}.pub`));
      return { file, half, publicKey: half?.base64 ?? (await publicKeyOf(file)) };
    }),
  );
  const wanted = new Set(known.flatMap(({ publicKey }) => publicKey ?? []));
  const { listed, others } = await agentKeys(agentSocket, wanted);
  const files: Credential[] = [];
  let lockedKey: string | undefined;
  let tokenKey: string | undefined;
  for (const { file, half, publicKey } of known) {
    if (publicKey !== null && listed?.holds.has(publicKey) === true) continue;
    if (half?.type.startsWith('sk-') === true) {
      tokenKey ??= file;
      continue;
    }
    try {
      files.push({ kind: 'key', key: await readKeyFile(file) });
    } catch (thrown) {
      const code = expectOneOf(thrown, ['file-missing', 'key-unreadable', 'key-passphrase-needed']);
      if (code === 'key-passphrase-needed') lockedKey ??= file;
    }
  }
  const own: readonly Credential[] = listed === null ? [] : [{ kind: 'agent', agent: listed.agent }];
  const rest: readonly Credential[] =
    others === null || firstKeys === 'only' ? [] : [{ kind: 'agent', agent: others.agent }];
  const inOrder = firstKeys === 'agent' ? [...own, ...rest, ...files] : [...own, ...files, ...rest];
  return {
    inOrder,
    ...(lockedKey === undefined ? {} : { lockedKey }),
    ...(tokenKey === undefined ? {} : { tokenKey }),
  };
}

interface AgentKeys {
  readonly agent: Agent;
  /** Public keys in base64. */
  readonly holds: ReadonlySet<string>;
}

/** The agent's keys in two: those that are wanted, and the others; null where there are none. */
async function agentKeys(
  socket: string | undefined,
  wanted: ReadonlySet<string>,
): Promise<{ readonly listed: AgentKeys | null; readonly others: AgentKeys | null }> {
  let all: AgentKeys;
  try {
    all = await openAgent(socket);
  } catch (thrown) {
    expectOneOf(thrown, ['agent-unavailable']);
    return { listed: null, others: null };
  }
  const part = (isPart: (key: string) => boolean): AgentKeys | null => {
    const holds = new Set([...all.holds].filter(isPart));
    return holds.size === 0 ? null : { agent: narrowAgent(all.agent, holds), holds };
  };
  return { listed: part((key) => wanted.has(key)), others: part((key) => !wanted.has(key)) };
}

interface PublicHalf {
  readonly type: string;
  readonly base64: string;
}

/** A public key as ssh-keygen(1) writes it; null where the file is none, or another. */
async function publicHalfIn(file: string): Promise<PublicHalf | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [, type, base64] = /^((?:ssh|ecdsa|sk)-[A-Za-z0-9@.-]+) +([A-Za-z0-9+/=]+)/.exec(text) ?? [];
  return type === undefined || base64 === undefined ? null : { type, base64 };
}

/** From the key itself where that needs no passphrase, in base64; null: not to be had. */
const publicKeyOf = (file: string): Promise<string | null> =>
  readKeyFile(file).then(
    (key) => key.getPublicSSH().toString('base64'),
    () => null,
  );

/** Nobody asked for the usual keys by name, so their absence is no trouble; anything else is. */
function expectOneOf(thrown: unknown, codes: readonly string[]): string {
  if (thrown instanceof ProblemError && codes.includes(thrown.problem.code)) return thrown.problem.code;
  throw thrown;
}
