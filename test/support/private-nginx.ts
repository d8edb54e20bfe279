import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Filesystem } from '../../electron/targets/posix/ground.ts';

const run = promisify(execFile);

export interface PrivateNginxOptions {
  /** Files below the folder; `@HTTP@`, `@HTTPS@`, `@FOLDER@` are filled in. `sites/*.conf` is read within `http`. */
  readonly files: Readonly<Record<string, string>>;
  /** Lines of the main file outside of `http`, and first in it. */
  readonly main?: string;
  readonly http?: string;
  /** Further words to start it with. */
  readonly words?: readonly string[];
}

export interface PrivateNginx {
  readonly folder: string;
  readonly ground: Filesystem;
  path(name: string): string;
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A real nginx of this machine on free ports of 127.0.0.1, with all of its files in a folder of its own, where only root
 * may write: anywhere else the app would refuse to run it.
 */
export async function startPrivateNginx(options: PrivateNginxOptions): Promise<PrivateNginx> {
  const folder = await mkdtemp('/srv/sealkeeper-nginx-');
  const [http, https] = await Promise.all([freePort(), freePort()]);
  const fill = (text: string) =>
    text
      .replaceAll('@HTTP@', String(http))
      .replaceAll('@HTTPS@', String(https))
      .replaceAll('@FOLDER@', folder);
  const files: Record<string, string> = {
    'site/index.html': 'the site\n',
    'log/empty': '',
    'nginx.conf': mainFile(options),
    ...options.files,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), Buffer.from(fill(text), 'latin1'));
  }
  await run('chmod', ['-R', 'go+rX', folder]);
  const words = ['-c', join(folder, 'nginx.conf'), '-e', 'stderr', ...(options.words ?? [])];
  const control = (...more: readonly string[]) => run('/usr/sbin/nginx', [...words, ...more]);
  const stop = async () => {
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => ''));
    if (pid > 1 && isRunning(pid)) process.kill(pid, 'SIGTERM');
    for (let turn = 0; turn < 250 && pid > 1 && isRunning(pid); turn += 1) await moment();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await control();
  } catch (thrown) {
    await stop();
    throw new Error('the private nginx did not start', { cause: thrown });
  }
  return {
    folder,
    ground: {
      ports: { http, https },
      liveRoot: join(folder, 'sealkeeper'),
      proofRoot: join(folder, 'proofs'),
    },
    path: (name) => join(folder, name),
    reload: async () => void (await control('-s', 'reload')),
    stop,
  };
}

function mainFile({ main = '', http = '' }: PrivateNginxOptions): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `pid @FOLDER@/pid;
error_log @FOLDER@/log/error;
worker_processes 1;
${main}
events { worker_connections 64; }
http {
    access_log off;
${temporary.map((name) => `    ${name}_temp_path @FOLDER@/log/${name};\n`).join('')}
    ${http}
    include sites/*.conf;
}
`;
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const given = new Set<number>();

/** Below the range from which the kernel takes ports for connections, and no port twice. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 20_000);
    if (given.has(port)) continue;
    given.add(port);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.on('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}
