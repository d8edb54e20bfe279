import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { posixShells } from '../../../support/posix-shells.ts';
import { type CommandServer, commandServer } from './command-programs.ts';

const anyExit = Array.from({ length: 256 }, (_, code) => code);
/** Somebody of the server who is not root. */
const stranger = 54_321;
const unit = 'mail@a.service';
const sign = `unit:${unit}`;

describe.each(posixShells)('a service that is known by its unit, in $program', ({ program, options }) => {
  let server: CommandServer;
  let main: ChildProcess;
  beforeEach(async () => {
    server = await commandServer([program, ...options, '-s']);
    server.unit(unit, '[Service]\n');
    // Many a mail server has given up root's rights.
    main = spawn('setpriv', ['--reuid', String(stranger), '--clear-groups', 'sleep', '60'], {
      stdio: 'ignore',
    });
    server.write(`active-${unit}`, `${main.pid}\n`);
  });
  afterEach(async () => {
    main.kill('SIGKILL');
    await server.close();
  });

  const ask = async (...argv: readonly string[]) => {
    const [result] = await server.host.runAll([{ argv, accept: anyExit }]);
    if (result === undefined) throw new Error('no answer');
    return result;
  };
  const start = ['systemctl', 'start', unit];
  const takeUp = () => ask('sk_reload_or_start', sign, '3', 'systemctl', 'reload', unit, ...start);

  it('lives with its main process, whose number is told', async () => {
    const { exitCode, stdout } = await ask('sk_alive', sign);
    expect([exitCode, stdout]).toEqual([0, `${main.pid}\n`]);
    expect((await takeUp()).exitCode).toBe(0);
    expect(server.calls()).toBe('');
  });

  it.each([
    ['has ended', '2147483646'],
    ['is none', '0'],
    ['is no number', '$(id)'],
    ['is a whole group', '-1'],
  ])('is dead where its main process %s, and is started then', async (_title, pid) => {
    server.write(`active-${unit}`, `${pid}\n`);
    expect((await ask('sk_lives', sign)).exitCode).toBe(1);
    expect((await takeUp()).exitCode).toBe(0);
    expect(server.calls()).toBe(`start ${unit}\n`);
  });

  it('is dead where systemd calls it so, or knows it not', async () => {
    expect((await ask('sk_lives', 'unit:other.service')).exitCode).toBe(1);
  });

  it('is not started where somebody else may write its unit', async () => {
    server.write(`active-${unit}`, '0\n');
    chownSync(server.at(`units/${unit}`), stranger, stranger);
    const { exitCode, stdout } = await takeUp();
    expect([exitCode, stdout]).toEqual([68, `${server.at(`units/${unit}`)}\n`]);
    expect((await ask('sk_alive', sign)).exitCode).toBe(68);
    expect(server.calls()).toBe('');
  });

  it('is not believed where somebody else may have made systemctl', async () => {
    chownSync(join(server.bin, 'systemctl'), stranger, stranger);
    expect((await ask('sk_lives', sign)).exitCode).toBe(1);
    expect((await ask('sk_alive', sign)).exitCode).not.toBe(0);
  });

  it.each([
    'unit:',
    'unit:-x.service',
    'unit:../x.service',
    'unit:$(id).service',
    'unit:a b.service',
    'mail.service',
  ])('is none by the name %j', async (name) => {
    expect((await ask('sk_lives', name)).exitCode).toBe(1);
    expect((await ask('sk_alive', name)).exitCode).not.toBe(0);
  });
});

describe.each(posixShells)('a service that is known by its port, in $program', ({ program, options }) => {
  let server: CommandServer;
  let folder: string;
  let main: ChildProcess | null = null;
  beforeEach(async () => {
    server = await commandServer([program, ...options, '-s']);
    folder = mkdtempSync(join(homedir(), '.sealkeeper-port-'));
    chmodSync(folder, 0o755);
    copyFileSync('/usr/bin/python3', join(folder, 'exim4'));
    chmodSync(join(folder, 'exim4'), 0o755);
  });
  afterEach(async () => {
    main?.kill('SIGKILL');
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const lives = async (port: number) => {
    const [result] = await server.host.runAll([
      { argv: ['sk_at_port', `${port}:${join(folder, 'exim4')}`], accept: anyExit },
    ]);
    return result?.exitCode;
  };
  /** Listens with root's rights, or with none, and goes on as somebody else. */
  const listen = async (program: string, isRoots: boolean): Promise<number> => {
    const drop = `os.setgid(${stranger}); os.setuid(${stranger})`;
    const open =
      's=socket.socket(); s.bind(("127.0.0.1",P)); s.listen(); print(s.getsockname()[1],flush=True)';
    const wished = isRoots ? String(600 + Math.floor(Math.random() * 420)) : '0';
    const steps = isRoots ? [open, drop] : [drop, open];
    const text = ['import os,socket,time', ...steps, 'time.sleep(60)']
      .join('; ')
      .replace('P))', `${wished}))`);
    main = spawn(program, ['-I', '-c', text], { stdio: ['ignore', 'pipe', 'inherit'] });
    const said = await new Promise<string>((resolve) =>
      main?.stdout?.once('data', (data) => resolve(String(data))),
    );
    return Number(said);
  };

  it('lives where its own program answers there, as whoever it runs by then', async () => {
    const port = await listen(join(folder, 'exim4'), true);
    // It may be on its way to giving up its rights.
    expect(await lives(port)).toBe(0);
    expect(await lives(port - 1)).toBe(1);
    main?.kill('SIGKILL');
    await new Promise((resolve) => main?.once('exit', resolve));
    expect(await lives(port)).toBe(1);
  }, 60_000);

  it('is none that somebody else has opened, or that another program answers', async () => {
    expect(await lives(await listen(join(folder, 'exim4'), false))).toBe(1);
    main?.kill('SIGKILL');
    expect(await lives(await listen('/usr/bin/python3', true))).toBe(1);
    const own = createServer();
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
    const at = own.address();
    expect(await lives(typeof at === 'object' && at !== null ? at.port : 1)).toBe(1);
    own.close();
  }, 60_000);
});
