import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import ssh2, { type Connection, type ServerChannel } from 'ssh2';
import { readByLoginShell, startOfPowerShell } from './login-shells.ts';
import type { WindowsModel } from './model/model.ts';
import type { Executor } from './runner.ts';
import type { Manners } from './windows-server.ts';

export interface SessionWorld {
  readonly model: WindowsModel;
  readonly manners: Manners;
  readonly executor: Executor;
  readonly user: string;
  readonly password: string;
  readonly authorizedKeys: readonly string[];
  readonly heard: { readonly lines: string[]; readonly inputs: Buffer[] };
  readonly cut: () => void;
}

/** One client of the double's SSH server: login, commands, tunnels. */
export function serveConnection(connection: Connection, world: SessionWorld): void {
  const gone = new AbortController();
  connection.on('error', () => undefined);
  connection.once('close', () => gone.abort());
  connection.on('authentication', (attempt) => {
    if (attempt.username !== world.user) return attempt.reject(['password', 'publickey']);
    if (attempt.method === 'password' && attempt.password === world.password) return attempt.accept();
    if (attempt.method === 'publickey') {
      const isKnown = world.authorizedKeys.some((line) => keyBlob(line)?.equals(attempt.key.data));
      if (isKnown && (attempt.signature === undefined || isSigned(attempt, world.authorizedKeys))) {
        return attempt.accept();
      }
    }
    return attempt.reject(['password', 'publickey']);
  });
  connection.on('ready', () => {
    connection.on('session', (accept) => {
      const session = accept();
      session.on('exec', (acceptExec, _reject, { command }) => {
        void serveCommand(acceptExec(), command, world, gone.signal);
      });
    });
    connection.on('tcpip', (accept, reject, { destIP, destPort }) => {
      const port = world.manners.allowsTunnels ? world.model.front.portFor(destIP, destPort) : null;
      if (port === null) return reject();
      const address = world.model.addresses.includes(destIP) ? destIP : '127.0.0.1';
      const socket = connect(port, address);
      socket.once('error', () => reject());
      socket.once('connect', () => {
        socket.removeAllListeners('error');
        const channel = accept();
        channel.on('error', () => undefined);
        socket.on('error', () => channel.close());
        channel.on('close', () => socket.destroy());
        channel.pipe(socket).pipe(channel);
      });
    });
  });
}

async function serveCommand(
  channel: ServerChannel,
  line: string,
  world: SessionWorld,
  gone: AbortSignal,
): Promise<void> {
  const { manners, heard } = world;
  heard.lines.push(line);
  channel.on('error', () => undefined);
  const killed = new AbortController();
  channel.once('close', () => killed.abort());
  gone.addEventListener('abort', () => killed.abort(), { once: true });
  const finish = (code: number) => {
    if (killed.signal.aborted) return;
    channel.exit(code);
    channel.end();
  };
  const reading = readByLoginShell(line, manners.loginShell);
  if (reading.kind === 'refused') {
    channel.stderr.write(reading.stderr);
    return finish(reading.exitCode);
  }
  const start = startOfPowerShell(reading.argv);
  if (start.kind === 'other') {
    channel.stderr.write(`${start.complaint}\r\n`);
    return finish(1);
  }
  const input = await inputOf(channel, killed.signal);
  if (input === null) return;
  heard.inputs.push(input);
  if (manners.cut === 'before-the-verb') return cutNow(world);
  await wait(manners.coldStart, undefined, { signal: killed.signal }).catch(() => undefined);
  if (killed.signal.aborted) return;
  // Windows writes it before the first line of the script could forbid it.
  if (manners.clixml) channel.stderr.write(clixmlNoise);
  channel.write(manners.banner);
  let held = '';
  const cut = manners.cut;
  const code = await world.executor.run({
    ...{ input, line, bootstrap: start.command, killed: killed.signal },
    stdout: (bytes) => {
      if (cut === 'never') channel.write(bytes);
      else held += bytes.toString();
    },
    stderr: (bytes) => channel.stderr.write(bytes),
  });
  if (cut !== 'never') {
    if (cut === 'in-the-answer') channel.write(held.slice(0, Math.floor(held.length / 2)));
    await wait(20);
    return cutNow(world);
  }
  finish(code ?? 1);
}

function cutNow({ manners, cut }: SessionWorld): void {
  manners.cut = 'never';
  cut();
}

/** Everything up to the end of input; null if the channel goes away first: the bootstrap then sees no last line. */
function inputOf(channel: ServerChannel, killed: AbortSignal): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  return new Promise((resolve) => {
    channel.on('data', (bytes: Buffer) => parts.push(bytes));
    channel.once('end', () => resolve(Buffer.concat(parts)));
    killed.addEventListener('abort', () => resolve(null), { once: true });
  });
}

const clixmlNoise = [
  '#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">',
  '<Obj S="progress" RefId="0"><TN RefId="0"><T>System.Management.Automation.PSCustomObject</T></TN><MS>',
  '<I64 N="SourceId">1</I64><PR N="Record"><AV>Module werden f\x81r erstmalige Verwendung vorbereitet.</AV></PR>',
  '</MS></Obj></Objs>',
].join('');

function keyBlob(line: string): Buffer | null {
  const key = ssh2.utils.parseKey(line);
  return key instanceof Error ? null : key.getPublicSSH();
}

interface KeyAttempt {
  readonly key: { readonly data: Buffer };
  readonly signature?: Buffer;
  readonly blob?: Buffer;
  readonly hashAlgo?: string;
}

function isSigned({ key, signature, blob, hashAlgo }: KeyAttempt, lines: readonly string[]): boolean {
  if (signature === undefined || blob === undefined) return false;
  return lines.some((line) => {
    const known = ssh2.utils.parseKey(line);
    if (known instanceof Error || !known.getPublicSSH().equals(key.data)) return false;
    return known.verify(blob, signature, hashAlgo) === true;
  });
}
