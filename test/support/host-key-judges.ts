import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectVerified } from '../../electron/remote/ssh/connect-verified.ts';
import type { KnownAs } from '../../electron/remote/ssh/known-as.ts';
import { readKnownHosts } from '../../electron/remote/ssh/known-hosts-files.ts';
import { toProblem } from '../../shared/problems.ts';
import { mustRun } from '../lab/command.ts';

/** From the mildest to the strictest: what a stricter judge says stands further on. */
export const verdicts = ['accepted', 'unknown', 'changed', 'revoked'] as const;
export type Verdict = (typeof verdicts)[number];

/** Which host keys a server has; `signed`: an ed25519 key with a certificate of the authority. */
const keySets = {
  ed25519: ['ed25519-a'],
  ecdsa: ['ecdsa-a'],
  rsa: ['rsa-a'],
  'ecdsa and rsa': ['ecdsa-a', 'rsa-a'],
  all: ['ed25519-a', 'ecdsa-a', 'rsa-a'],
  signed: ['ed25519-a'],
} as const;
export type KeySet = keyof typeof keySets;
export const keySetNames = Object.keys(keySets) as KeySet[];

export const keyNames = [
  'ed25519-a',
  'ed25519-b',
  'ecdsa-a',
  'ecdsa-b',
  'rsa-a',
  'rsa-b',
  'authority',
] as const;
export type KeyName = (typeof keyNames)[number];

/** A server as it is named, what it has, and what three files say of it. */
export interface HostKeyCase {
  readonly knownAs: KnownAs;
  readonly server: KeySet;
  readonly user: string;
  readonly pins?: string;
  readonly global?: string;
}

const patience = 20_000;

/** Real servers with all kinds of keys, and both judges of what known_hosts files say of them: OpenSSH and we. */
export async function startHostKeyJudges() {
  const folder = await mkdtemp(join(tmpdir(), 'host-keys-'));
  const at = (name: string) => join(folder, name);
  await Promise.all(keyNames.map((name) => makeKey(at(name), name)));
  await makeKey(at('visitor'), 'ed25519-visitor');
  await mustRun(['ssh-keygen', '-q', '-s', at('authority'), '-I', 'lab', '-h', at('ed25519-a.pub')]);
  const keys = Object.fromEntries(
    await Promise.all(
      keyNames.map(async (name) => [
        name,
        (await readFile(at(`${name}.pub`), 'utf8')).split(' ').slice(0, 2).join(' '),
      ]),
    ),
  ) as Record<KeyName, string>;
  // A system that has not started its own sshd since it came up lacks the folder that every sshd wants (sshd(8), FILES).
  await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  const servers = Object.fromEntries(
    await Promise.all(keySetNames.map(async (name) => [name, await startServer(name)])),
  ) as Record<KeySet, { readonly config: string; readonly relay: Server; readonly port: number }>;
  let count = 0;

  /** `sshd -i` behind a port of this machine, and as a command for OpenSSH, to which any name may then lead. */
  async function startServer(name: KeySet) {
    const config = at(`sshd-${name.replaceAll(' ', '-')}`);
    const lines = keySets[name].map((key) => `HostKey ${at(key)}`);
    if (name === 'signed') lines.push(`HostCertificate ${at('ed25519-a-cert.pub')}`);
    await writeFile(config, [...lines, 'UsePAM no', 'StrictModes no', 'LogLevel QUIET', ''].join('\n'));
    const relay = createServer((socket) => {
      const sshd = spawn('/usr/sbin/sshd', ['-i', '-f', config], { stdio: ['pipe', 'pipe', 'ignore'] });
      for (const stream of [socket, sshd.stdin, sshd.stdout]) stream.on('error', () => undefined);
      socket.pipe(sshd.stdin);
      sshd.stdout.pipe(socket);
      socket.once('close', () => sshd.kill());
    });
    await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
    return { config, relay, port: (relay.address() as AddressInfo).port };
  }

  async function writeFiles({ user, pins = '', global = '' }: HostKeyCase) {
    count += 1;
    const own = count;
    const files = { user: at(`user-${own}`), pins: at(`pins-${own}`), global: at(`global-${own}`) };
    await Promise.all([
      writeFile(files.user, user, 'latin1'),
      writeFile(files.pins, pins, 'latin1'),
      writeFile(files.global, global, 'latin1'),
    ]);
    return files;
  }

  async function openssh(each: HostKeyCase, files: Awaited<ReturnType<typeof writeFiles>>): Promise<Verdict> {
    const { host, port, alias } = each.knownAs;
    const options = [
      'StrictHostKeyChecking=yes',
      'BatchMode=yes',
      'PreferredAuthentications=none',
      `UserKnownHostsFile=${files.pins} ${files.user}`,
      `GlobalKnownHostsFile=${files.global}`,
      `ProxyCommand=/usr/sbin/sshd -i -f ${servers[each.server].config}`,
      ...(alias === undefined ? [] : [`HostKeyAlias=${alias}`]),
    ].flatMap((option) => ['-o', option]);
    const said = await complaintsOf(['ssh', '-F', '/dev/null', '-p', String(port), ...options, host, 'true']);
    if (said.includes('REVOKED HOST KEY DETECTED')) return 'revoked';
    if (said.includes('IDENTIFICATION HAS CHANGED')) return 'changed';
    if (/No \S+ host key is known/.test(said)) return 'unknown';
    if (said.includes('Permission denied')) return 'accepted';
    throw new Error(`ssh said: ${said}`);
  }

  async function ours(each: HostKeyCase, files: Awaited<ReturnType<typeof writeFiles>>): Promise<Verdict> {
    const known = await readKnownHosts([files.pins, files.user, files.global]);
    const { port } = servers[each.server];
    const way = {
      host: '127.0.0.1',
      port,
      user: 'nobody',
      login: { type: 'key', file: at('visitor') },
    } as const;
    try {
      const connection = await connectVerified(way, { known, knownAs: each.knownAs });
      await connection.close();
      return 'accepted';
    } catch (thrown) {
      const { code } = toProblem(thrown);
      const verdict = verdicts.find((name) => code === `host-key-${name}`);
      if (verdict !== undefined) return verdict;
      if (code === 'key-refused') return 'accepted';
      throw thrown;
    }
  }

  return {
    keys,
    hashed: async (line: string): Promise<string> => {
      count += 1;
      const file = at(`hashed-${count}`);
      await writeFile(file, line);
      await mustRun(['ssh-keygen', '-q', '-H', '-f', file]);
      return readFile(file, 'utf8');
    },
    async judge(each: HostKeyCase): Promise<{ readonly openssh: Verdict; readonly ours: Verdict }> {
      const files = await writeFiles(each);
      return { openssh: await openssh(each, files), ours: await ours(each, files) };
    },
    async stop(): Promise<void> {
      for (const { relay } of Object.values(servers)) relay.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
export type HostKeyJudges = Awaited<ReturnType<typeof startHostKeyJudges>>;

async function makeKey(file: string, name: string): Promise<void> {
  const type = name === 'authority' ? 'ed25519' : (name.split('-')[0] ?? '');
  await mustRun(['ssh-keygen', '-q', '-t', type, '-N', '', '-C', name, '-f', file]);
}

function complaintsOf([program = '', ...words]: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], timeout: patience });
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString('latin1');
    });
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });
}
