import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Filesystem } from '../../electron/targets/posix/ground.ts';

const run = promisify(execFile);
const modules = '/usr/lib/apache2/modules';

export interface PrivateApacheOptions {
  /** Files below the folder; `@HTTP@`, `@FOLDER@`, `@SITE@`, `@UPSTREAM@`, `@VHOSTS@`, `@BASE@` are filled in. */
  readonly files: Readonly<Record<string, string>>;
  /** Beside what every test needs. */
  readonly modules?: readonly string[];
  /** Lines of the main file behind Listen. */
  readonly main?: string;
}

export interface PrivateApache {
  readonly folder: string;
  readonly ground: Filesystem;
  readonly executable: string;
  readonly configFile: string;
  path(name: string): string;
  graceful(): Promise<void>;
  errors(): Promise<string>;
  stop(): Promise<void>;
}

const basic = [
  ...['mpm_event', 'authz_core', 'authz_host', 'authz_user', 'authn_core', 'authn_file', 'auth_basic'],
  ...['access_compat', 'alias', 'dir', 'mime', 'setenvif', 'proxy', 'proxy_http', 'vhost_alias', 'status'],
];

/**
 * A real httpd of this machine on free ports of 127.0.0.1, with all of its files in a folder of its own, where only root
 * may write: anywhere else the app would refuse to run it.
 */
export async function startPrivateApache(options: PrivateApacheOptions): Promise<PrivateApache> {
  const folder = await mkdtemp('/srv/sealkeeper-apache-');
  const [http, https] = await Promise.all([freePort(), freePort()]);
  const upstream = createServer((request, response) => {
    response.statusCode = request.url === '/' ? 200 : 404;
    response.end(`application ${request.headers['x-forwarded-proto'] ?? 'http'}\n`);
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const fill = (text: string) =>
    text
      .replaceAll('@HTTP@', String(http))
      .replaceAll('@HTTPS@', String(https))
      .replaceAll('@FOLDER@', folder)
      .replaceAll('@SITE@', `${folder}/site`)
      .replaceAll('@VHOSTS@', `${folder}/vhosts`)
      .replaceAll('@BASE@', folder)
      .replaceAll('@UPSTREAM@', `127.0.0.1:${(upstream.address() as AddressInfo).port}`);
  const configFile = join(folder, 'httpd.conf');
  const files: Record<string, string> = {
    'site/index.html': 'the site\n',
    'site/index.php': 'front controller\n',
    'site/.htaccess': 'RewriteEngine On\nRewriteRule !^index index.php [L]\n',
    'vhosts/vd.ex/index.html': 'elsewhere\n',
    htpasswd: 'x:$apr1$x$x\n',
    'log/empty': '',
    'live/empty': '',
    'httpd.conf': mainFile(options),
    ...options.files,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), Buffer.from(fill(text), 'latin1'));
  }
  await run('chmod', ['-R', 'go+rX', folder]);
  const control = (...words: readonly string[]) => run('apache2', ['-f', configFile, ...words]);
  const errors = () => readFile(join(folder, 'log/error'), 'utf8').catch(() => '');
  const stop = async () => {
    // By its number: `-k stop` refuses where a test broke the configuration.
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => ''));
    const isAlive = pid > 1 && isRunning(pid);
    const said = await errors();
    if (isAlive) process.kill(pid, 'SIGTERM');
    if (isAlive) await gone(join(folder, 'pid'));
    upstream.close();
    await rm(folder, { recursive: true, force: true });
    if (pid > 1 && !isAlive) throw new Error(`the private Apache died: ${said}`);
  };
  try {
    await control('-k', 'start');
    await written(join(folder, 'pid'));
  } catch (thrown) {
    const said = await errors();
    await stop();
    throw new Error(`the private Apache did not start: ${said}`, { cause: thrown });
  }
  return {
    folder,
    ground: {
      ports: { http, https },
      liveRoot: join(folder, 'sealkeeper'),
      proofRoot: join(folder, 'proofs'),
    },
    executable: '/usr/sbin/apache2',
    configFile,
    path: (name) => join(folder, name),
    graceful: async () => {
      await control('-t');
      await control('-k', 'graceful');
    },
    errors,
    stop,
  };
}

function mainFile(options: PrivateApacheOptions): string {
  return [
    'ServerRoot @FOLDER@',
    'ServerName localhost',
    'PidFile @FOLDER@/pid',
    'ErrorLog @FOLDER@/log/error',
    'DefaultRuntimeDir @FOLDER@/log',
    'Mutex file:@FOLDER@/log',
    'TypesConfig /dev/null',
    'StartServers 1',
    'ServerLimit 4',
    'ThreadsPerChild 8',
    'MaxRequestWorkers 32',
    'MaxSpareThreads 8',
    ...[...basic, ...(options.modules ?? [])].map(
      (name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`,
    ),
    'User www-data',
    'Group www-data',
    'Listen 127.0.0.1:@HTTP@',
    '<Directory />\nAllowOverride None\n</Directory>',
    options.main ?? '',
    'IncludeOptional sites/*.conf',
    '',
  ].join('\n');
}

const given = new Set<number>();

/** Below the range that the system gives to outgoing connections, so that nobody takes it before we start. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 20_000);
    if (given.has(port)) continue;
    given.add(port);
    const server = createTcpServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.on('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the private Apache did not come to the state that was waited for');
}

const written = (path: string) => until(async () => (await readFile(path).catch(() => '')).length > 0);
const gone = (path: string) => until(async () => (await readFile(path).catch(() => null)) === null);
