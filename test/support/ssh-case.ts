import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type SshEnvironment, sshEnvironment } from '../../electron/remote/environment.ts';
import { type OpenedServer, openAnyServer, type ServerRequest } from '../../electron/remote/open-server.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import type { LabServer } from '../lab/server.ts';
import type { ServerOptions } from '../lab/server-seed.ts';

/** Opens a server that is known to be none of Windows. */
export async function openPosix(
  wish: ServerRequest,
  ssh: SshEnvironment,
  signal?: AbortSignal,
): Promise<OpenedServer> {
  const opened = await openAnyServer(wish, ssh, signal);
  if (opened.host.system !== 'posix') throw new Error('this is a Windows server');
  return opened as OpenedServer;
}

/** A lab with one server for the tests of a file, and the few words in which they talk about it. */
export function sshCase(options: ServerOptions = {}, patience = 30_000) {
  let lab: Lab;
  let server: LabServer;
  let environment: SshEnvironment;
  beforeAll(async () => {
    lab = await startLab();
    server = await lab.server(options);
    environment = await newEnvironment('home');
  }, patience);
  afterAll(() => lab.stop(), 30_000);

  async function newEnvironment(
    name: string,
    variables: Record<string, string> = {},
  ): Promise<SshEnvironment> {
    const home = join(lab.folder, name);
    await mkdir(join(home, '.ssh'), { recursive: true });
    return sshEnvironment({ pinsFile: join(home, 'pins') }, home, variables);
  }

  return {
    lab: () => lab,
    server: () => server,
    environment: () => environment,
    newEnvironment,
    /** A request that works; tests change what they are about. */
    request: (wish: Partial<ServerRequest> = {}): ServerRequest => ({
      host: server.address,
      user: 'root',
      auth: { type: 'key', file: lab.keys.keyFile },
      hostKey: server.hostKey().sha256,
      ...wish,
    }),
    async opened<T>(
      wish: ServerRequest,
      use: (opened: OpenedServer) => Promise<T> | T,
      ssh = environment,
    ): Promise<T> {
      const result = await openPosix(wish, ssh);
      try {
        return await use(result);
      } finally {
        await result.host.close();
      }
    },
    async problemOf(wish: ServerRequest, ssh = environment, signal?: AbortSignal): Promise<Problem> {
      try {
        const { host } = await openPosix(wish, ssh, signal);
        await host.close();
      } catch (thrown) {
        return toProblem(thrown);
      }
      throw new Error('the server let us in');
    },
  };
}

export async function whoAmI({ host, elevation, user }: OpenedServer): Promise<readonly unknown[]> {
  const [result] = await host.runAll([{ argv: ['id', '-un'] }]);
  return [elevation, user, result?.stdout];
}

/** Runs a program of this machine and returns its exit code. */
export function exitCodeOf(
  [program = '', ...words]: readonly string[],
  variables: Record<string, string> = {},
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', env: { ...process.env, ...variables } });
    child.on('close', resolve);
  });
}
