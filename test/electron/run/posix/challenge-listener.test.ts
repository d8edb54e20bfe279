import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { posixShell } from '../../../../electron/remote/posix-shell.ts';
import { challengeListener } from '../../../../electron/run/posix/challenge-listener.ts';
import { perlListener } from '../../../../electron/run/posix/listener/perl.ts';
import { pythonListener } from '../../../../electron/run/posix/listener/python.ts';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { purgeRun } from '../../../../electron/run/posix/run-folder.ts';
import { localProgram } from '../../../support/local-shell.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { problemWithin } from '../../sources/acme/problem-of.ts';

const runId = 'run-1';
const answer = (token: string) => ({ name: 'mail.shop.test', token, keyAuthorization: `${token}.print` });
const pathOf = (token: string) => `/.well-known/acme-challenge/${token}`;

/** What a visitor gets; null: nobody is there. */
async function asked(port: number, path: string, host = '127.0.0.1', method = 'GET'): Promise<string | null> {
  const got = await fetch(`http://${host}:${port}${path}`, { method }).catch(() => null);
  return got === null ? null : `${got.status} ${await got.text()}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === 'object' ? address.port : 0;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (await isSo()) return;
    await sleep(25);
  }
  throw new Error('it never was so');
}

let base: string;
let port: number;
beforeEach(async () => {
  base = mkdtempSync(join(homedir(), '.sealkeeper-listener-'));
  mkdirSync(join(base, 'runs', runId), { recursive: true, mode: 0o700 });
  port = await freePort();
});
afterEach(() => rmSync(base, { recursive: true, force: true }));
const folder = () => join(base, 'runs', runId);

describe.each(posixShells)('the listener of a run, in $program', ({ program, options }) => {
  let host: ReturnType<typeof posixShell>;
  beforeEach(() => {
    host = posixShell(localProgram([program, ...options, '-s']), {
      label: 'practice',
      prelude: `${prelude}\nsk_base=${base}\n`,
    });
  });
  afterEach(() => host.close());
  const listener = () => challengeListener(host, runId, folder(), port);

  it('answers what it was told, then others in their place, then nobody', async () => {
    await listener().open([answer('one'), answer('other_-2')]);
    expect(await asked(port, pathOf('one'))).toBe('200 one.print');
    expect(await asked(port, pathOf('other_-2'))).toBe('200 other_-2.print');
    expect(await asked(port, pathOf('none'))).toBe('404 ');
    await listener().open([answer('later')]);
    expect(await asked(port, pathOf('later'))).toBe('200 later.print');
    expect(await asked(port, pathOf('one'))).toBe('404 ');
    await listener().close();
    expect(await asked(port, pathOf('later'))).toBeNull();
    await listener().close();
    expect(existsSync(join(folder(), 'answers'))).toBe(false);
  });

  it('ends with its run', async () => {
    await listener().open([answer('one')]);
    await purgeRun(host, runId);
    await until(async () => (await asked(port, pathOf('one'))) === null);
  });

  it('leaves a port that is somebody else’s', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(port, '0.0.0.0', resolve));
    const { code } = await problemWithin(() => listener().open([answer('one')]));
    other.close();
    expect(code).toBe('port-80-taken');
    expect(existsSync(join(folder(), 'answers'))).toBe(false);
  });
});

describe.each([
  ['Perl', '/usr/bin/perl', ['-f', '-e', perlListener]],
  ['Python', '/usr/bin/python3', ['-I', '-S', '-c', pythonListener]],
])('the listener in %s', (_, program, words) => {
  function start(seconds: number): void {
    writeFileSync(join(folder(), 'answers'), 'one one.print\n', { mode: 0o600 });
    const { status, stderr } = spawnSync(program, [...words, String(port), folder(), String(seconds)], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  }
  const end = async () => {
    rmSync(join(folder(), 'answers'), { force: true });
    await until(() => !existsSync(join(folder(), 'listening')));
  };
  /** The numbers of its processes. */
  const processes = (): readonly string[] =>
    execFileSync(
      'sh',
      ['-c', 'grep -l -a -F -e "$1" /proc/[0-9]*/cmdline 2>/dev/null || :', 'sh', folder()],
      {
        encoding: 'utf8',
      },
    )
      .split('\n')
      .flatMap((line) => line.split('/')[2] ?? [])
      .filter(
        (pid) => /State:\s+[RS]/.test(readStatus(pid)) && !/^Name:\s+(sh|grep|node)/.test(readStatus(pid)),
      );
  const readStatus = (pid: string): string => {
    try {
      return readFileSync(`/proc/${pid}/status`, 'utf8');
    } catch {
      return '';
    }
  };

  it('answers on IPv4 and IPv6, by head as well, and nothing but these paths', async () => {
    start(60);
    expect(await asked(port, pathOf('one'))).toBe('200 one.print');
    expect(await asked(port, pathOf('one'), '[::1]')).toBe('200 one.print');
    expect(await asked(port, pathOf('one'), '127.0.0.1', 'HEAD')).toBe('200 ');
    for (const path of ['/', '/etc/passwd', `${pathOf('one')}/..`, `${pathOf('one')}x`, pathOf('')])
      expect(await asked(port, path)).toBe('404 ');
    expect(await asked(port, pathOf('one'), '127.0.0.1', 'POST')).toBe('404 ');
    await end();
  });

  it('speaks with strangers as nobody who has a file', async () => {
    start(60);
    const owners = () =>
      processes().map((pid) => /^Uid:\s+(.*)$/m.exec(readStatus(pid))?.[1]?.split('\t') ?? []);
    // Both are still at their beginning when the port is open.
    await until(() => owners().length === 2 && owners().some(([real]) => real !== '0'));
    expect(owners()).toContainEqual(['0', '0', '0', '0']);
    const [speaker = []] = owners().filter(([real]) => real !== '0');
    expect(new Set(speaker).size).toBe(1);
    expect(Number(speaker[0])).toBeGreaterThanOrEqual(61_184);
    await end();
    await until(() => processes().length === 0);
  });

  it('is held up by nobody who says nothing, or never ends', async () => {
    start(60);
    const silent = Array.from({ length: 20 }, () => connect(port, '127.0.0.1'));
    const endless = connect(port, '127.0.0.1');
    for (const one of [...silent, endless]) one.on('error', () => undefined);
    endless.write(`GET /${'x'.repeat(60_000)}`);
    expect(await asked(port, pathOf('one'))).toBe('200 one.print');
    await until(() => silent.every(({ readyState }) => readyState !== 'opening'));
    await Promise.all(silent.map((one) => new Promise((resolve) => one.once('close', resolve))));
    expect(await asked(port, pathOf('one'))).toBe('200 one.print');
    endless.destroy();
    await end();
  }, 20_000);

  it('ends by itself, and takes what it was told with it', async () => {
    start(1);
    await until(async () => (await asked(port, pathOf('one'))) === null);
    await until(() => !existsSync(join(folder(), 'listening')));
    expect(existsSync(join(folder(), 'answers'))).toBe(false);
  });

  it('ends where the one that keeps root’s rights is killed', async () => {
    start(60);
    const ofRoot = () => processes().filter((pid) => /^Uid:\s+0\t/m.test(readStatus(pid)));
    await until(() => processes().length === 2 && ofRoot().length === 1);
    process.kill(Number(ofRoot()[0]), 'SIGKILL');
    await until(async () => (await asked(port, pathOf('one'))) === null);
  });
});
