import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { NginxFacts } from '../../electron/targets/nginx/config/facts.ts';
import type { Stage } from '../../shared/plan.ts';
import { factsOf } from '../electron/targets/nginx/practice.ts';
import { activateStage } from './local-stage.ts';

/** A real nginx of this machine on ports of its own, with its files in a folder. */
export interface NginxDesk {
  readonly ports: { readonly http: number; readonly https: number };
  path(name: string): string;
  text(name: string): string;
  /** Test and reload as the stage says; over when no worker of before takes requests any more. */
  takeUp(stage: Stage): Promise<void>;
  /** What inspection would tell, of the files as they are now. */
  facts(change?: Partial<NginxFacts>): NginxFacts;
}

const program = '/usr/sbin/nginx';

/** `files` by name below the folder, with `@HTTP@`, `@HTTPS@` and `@FOLDER@`; `http` stands in front of the sites. */
export async function withNginx(
  files: Readonly<Record<string, string>>,
  work: (desk: NginxDesk) => Promise<void>,
  http = '',
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-nginx-'));
  const ports = { http: await freePort(), https: await freePort() };
  const path = (name: string) => join(folder, name);
  const filled = (text: string) =>
    text
      .replaceAll('@HTTP@', String(ports.http))
      .replaceAll('@HTTPS@', String(ports.https))
      .replaceAll('@FOLDER@', folder);
  const main = `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n    access_log off;\n    ${http}\n    include ${folder}/sites/*;\n}\n`;
  const all = { 'nginx.conf': main, 'www/index.html': 'the shop\n', ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), filled(text));
  }
  execFileSync('chmod', ['-R', 'go+rX', folder]);
  const control = [program, '-c', path('nginx.conf'), '-e', path('error.log')];
  const child = spawn(program, [...control.slice(1), '-g', 'daemon off;'], { stdio: 'ignore' });
  try {
    for (let turn = 0; turn < 50 && !isThere(path('nginx.pid')); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const names = Object.keys(all).filter((name) => !name.startsWith('www/'));
    await work({
      ports,
      path,
      text: (name) => readFileSync(path(name), 'latin1'),
      takeUp: async (stage) => {
        const former = workersOf(child.pid);
        activateStage(stage);
        for (
          let turn = 0;
          turn < 250 && workersOf(child.pid).some((one) => former.includes(one));
          turn += 1
        ) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
      facts: (change = {}) =>
        factsOf(Object.fromEntries(names.map((name) => [path(name), readFileSync(path(name), 'latin1')])), {
          mainFile: path('nginx.conf'),
          ports,
          liveRoot: path('sealkeeper'),
          control,
          pidFile: path('nginx.pid'),
          unit: null,
          ...change,
        }),
    });
  } finally {
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** proc(5): the children of the main thread of a process. */
function workersOf(pid: number | undefined): readonly string[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((one) => one !== '');
}

function isThere(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').trim() !== '';
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
