import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { NginxFacts } from '../../electron/targets/nginx/config/facts.ts';
import { nginxFacts } from './nginx-facts.ts';

const run = promisify(execFile);

export interface PrivateNginx {
  readonly folder: string;
  readonly http: number;
  path(name: string): string;
  /** As an inspection would find it. */
  facts(foreign?: Readonly<Record<string, string>>): Promise<NginxFacts>;
  stop(): Promise<void>;
}

/** A real nginx of this machine on free ports of 127.0.0.1, with all of its files in a folder of its own. */
export async function startPrivateNginx(files: Readonly<Record<string, string>>): Promise<PrivateNginx> {
  const folder = await mkdtemp('/srv/sealkeeper-nginx-');
  const http = randomInt(20_000, 25_000);
  const upstream = createServer((_, response) => response.writeHead(404).end('application\n'));
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const to = `127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  const fill = (text: string) =>
    text
      .replaceAll('@HTTP@', String(http))
      .replaceAll('@SITE@', `${folder}/site`)
      .replaceAll('@BASE@', folder)
      .replaceAll('@UPSTREAM@', to);
  const all: Record<string, string> = {
    'nginx.conf': mainFile,
    'site/index.html': 'the site\n',
    htpasswd: 'x:$apr1$x$x\n',
    'temp/empty': '',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), Buffer.from(fill(text), 'latin1'));
  }
  await run('chmod', ['-R', 'go+rX', folder]);
  const mainPath = join(folder, 'nginx.conf');
  const control = ['/usr/sbin/nginx', '-c', mainPath, '-e', join(folder, 'log')];
  const stop = async () => {
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => ''));
    if (pid > 1) process.kill(pid, 'SIGTERM');
    upstream.close();
    // It goes on writing for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    await run(control[0] ?? '', control.slice(1));
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  const names = Object.keys(all).filter((name) => /\.conf$/.test(name));
  return {
    folder,
    http,
    path: (name) => join(folder, name),
    stop,
    facts: async (foreign = {}) => {
      const texts = new Map<string, string>();
      for (const name of names) texts.set(join(folder, name), await readFile(join(folder, name), 'latin1'));
      return nginxFactsOf(texts, {
        mainFile: mainPath,
        prefix: folder,
        http,
        control,
        pidFile: join(folder, 'pid'),
        foreign,
        listening: true,
      });
    },
  };
}

const mainFile = `pid @BASE@/pid;
user www-data;
worker_processes 1;
events { worker_connections 128; }
http {
  access_log off;
  server_names_hash_bucket_size 128;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `  ${one}_temp_path @BASE@/temp/${one};`).join('\n')}
  include conf.d/*.conf;
}
`;

/** Facts for texts, by their paths. */
export function nginxFactsOf(
  texts: ReadonlyMap<string, string>,
  given: {
    readonly mainFile?: string;
    readonly prefix?: string;
    readonly http?: number;
    readonly control?: readonly string[];
    readonly pidFile?: string;
    readonly foreign?: Readonly<Record<string, string>>;
    readonly listening?: boolean;
  } = {},
): NginxFacts {
  const { http = 80, foreign = {}, listening = false, ...more } = given;
  return nginxFacts(
    Object.fromEntries(texts),
    {
      ports: { http, https: 443 },
      unit: null,
      listeners: listening ? [{ address: '127.0.0.1', port: http, process: 'nginx' }] : [],
      ...more,
    },
    foreign,
  );
}
