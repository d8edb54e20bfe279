import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { posixShells } from '../../support/posix-shells.ts';
import { type PracticeServer, practiceServer } from './practice-server.ts';

/** Somebody of the server who is not root. */
const stranger = 54_321;
const anyExit = Array.from({ length: 256 }, (_, code) => code);

describe.each(posixShells)('$program', ({ program, options }) => {
  let server: PracticeServer;
  beforeEach(async () => {
    server = await practiceServer([program, ...options, '-s']);
  });
  afterEach(() => server.close());

  const ask = async (...argv: readonly string[]) => {
    const [result] = await server.host.runAll([{ argv, stdin: 'x', accept: anyExit }]);
    if (result === undefined) throw new Error('no answer');
    return result;
  };
  /** A file of ours, in a folder of its own. */
  const inFolder = (name: string, text = 'old\n'): string => {
    mkdirSync(dirname(server.at(name)), { recursive: true });
    server.write(name, text);
    return server.at(name);
  };
  const folder = () => server.at('run');

  describe('running what a plan names', () => {
    const script = (name: string): string => {
      const path = inFolder(name, `#!/bin/sh\necho ran; : >"${server.at('proof-of-run')}"\n`);
      chmodSync(path, 0o755);
      return path;
    };

    it('runs what is root’s, with files that are root’s', async () => {
      const conf = inFolder('ours/httpd.conf');
      const said = await ask(
        'sk_run',
        script('ours/httpd'),
        '-t',
        '-f',
        conf,
        '-C',
        `Include "${conf}"`,
        '-DX',
      );
      expect([said.exitCode, said.stdout]).toEqual([0, 'ran\n']);
      // What is not there yet, only root can make.
      expect((await ask('sk_run', 'true', '-C', `PidFile ${server.at('ours/none.pid')}`)).exitCode).toBe(0);
    });

    it.each([
      ['a program of somebody else', (program: string) => [program]],
      ['a program in the folder of somebody else', (program: string) => [`${dirname(program)}/ours`]],
      ['-f FILE', (program: string) => ['true', '-t', '-f', program]],
      ['-fFILE', (program: string) => ['true', `-f${program}`]],
      ['--file=FILE', (program: string) => ['true', `--file=${program}`]],
      ['a directive', (program: string) => ['true', '-C', `LoadModule own_module ${program}`]],
      ['a quoted directive', (program: string) => ['true', '-C', `Include "${program} too"`]],
      ['a folder', (program: string) => ['true', '-d', dirname(program)]],
    ])('refuses %s', async (_title, argv) => {
      const program = script('strange place/httpd');
      script('strange place/ours');
      writeFileSync(`${program} too`, '');
      chownSync(program, stranger, stranger);
      chownSync(dirname(program), stranger, stranger);
      const { exitCode, stderr } = await ask('sk_run', ...argv(program));
      expect(exitCode).toBe(77);
      expect(stderr).toContain('somebody besides root may write to');
      expect(existsSync(server.at('proof-of-run'))).toBe(false);
    });

    it.each([
      ['a star', (at: string) => `Include ${at}/*.conf`],
      ['a question mark', (at: string) => `Include ${at}/own?.conf`],
      ['letters to choose from', (at: string) => `Include ${at}/[o]wn.conf`],
      ['a variable', (at: string) => `Include ${at}/\${own}.conf`],
      ['an escape', (at: string) => `Include "${at}/\\"own.conf"`],
      ['a star in a path of its own', (at: string) => `${at}/*.conf`],
    ])('refuses %s, which only the program knows to read', async (_title, wordOf) => {
      const { exitCode } = await ask('sk_run', script('ours/httpd'), '-C', wordOf(server.at('strange')));
      expect([73, 77]).toContain(exitCode);
      expect(existsSync(server.at('proof-of-run'))).toBe(false);
    });

    it.each(['eval', 'sk_forget', '.', 'exec', './true', 'no-such-program'])(
      'takes %s for no program',
      async (name) => {
        const { exitCode } = await ask('sk_run', name, `: >${server.at('proof-of-run')}`);
        expect(exitCode).toBe(127);
        expect(existsSync(server.at('proof-of-run'))).toBe(false);
      },
    );

    it('starts no second service where somebody else may write to the PID file', async () => {
      const start = script('ours/start');
      const pid = inFolder('pids/service.pid', '2147483646\n');
      chownSync(pid, stranger, stranger);
      expect((await ask('sk_reload_or_start', pid, '1', 'true', start)).exitCode).toBe(68);
      expect((await ask('sk_alive', pid)).exitCode).toBe(68);
      expect(existsSync(server.at('proof-of-run'))).toBe(false);
      chownSync(pid, 0, 0);
      expect((await ask('sk_reload_or_start', pid, '1', 'true', start)).exitCode).toBe(0);
      expect(existsSync(server.at('proof-of-run'))).toBe(true);
    });
  });

  describe('processes', () => {
    it.each([
      ['real', ['--reuid', String(stranger), '--clear-groups']],
      ['effective', ['--euid', String(stranger)]],
    ])('takes one with somebody else’s %s rights for none of ours', async (_title, rights) => {
      mkdirSync(server.at('runs/r'), { recursive: true });
      const words = ['-c', 'sleep 60 & wait', `${server.at('runs/r')}/watch.sh`];
      const theirs = spawn('setpriv', [...rights, 'sh', ...words], { stdio: 'ignore', detached: true });
      const ours = spawn('sh', words, { stdio: 'ignore', detached: true });
      try {
        const watched = async (pid: number | undefined) => {
          server.write('runs/r/watch.pid', `${pid}\n`);
          return (await ask('sk_watched', server.at('runs/r'))).exitCode;
        };
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(await watched(theirs.pid)).toBe(1);
        expect(await watched(ours.pid)).toBe(0);
        server.write('service.pid', `${theirs.pid}\n`);
        expect((await ask('sk_lives', server.at('service.pid'))).exitCode).toBe(1);
        server.write('service.pid', `${ours.pid}\n`);
        expect((await ask('sk_lives', server.at('service.pid'))).exitCode).toBe(0);
        chownSync(server.at('service.pid'), stranger, stranger);
        expect((await ask('sk_lives', server.at('service.pid'))).exitCode).toBe(1);
      } finally {
        for (const { pid } of [theirs, ours]) if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      }
    });

    it.each(['', '1 2', '-1', '$(id)', '1; id'])('takes %j for no process', async (text) => {
      server.write('service.pid', `${text}\n`);
      expect((await ask('sk_lives', server.at('service.pid'))).exitCode).toBe(1);
    });
  });

  describe('what root carries out', () => {
    it.each(['undo.list', 'activate.list'])(
      'is no line of a %s that somebody else may write',
      async (list) => {
        server.write(`run/${list}`, `touch ${server.at('carried-out')}\n`);
        chmodSync(server.at(`run/${list}`), 0o666);
        const { exitCode, stderr } = await ask('sk_restore', folder());
        expect(exitCode).toBe(1);
        expect(stderr).toContain(`somebody besides root may write to ${server.at(`run/${list}`)}`);
        expect(existsSync(server.at('carried-out'))).toBe(false);
        expect((await ask('sk_note', folder(), list)).exitCode).toBe(68);
        expect((await ask('sk_renote', folder(), list)).exitCode).toBe(68);
        chmodSync(server.at(`run/${list}`), 0o600);
        expect((await ask('sk_restore', folder())).exitCode).toBe(0);
        expect(existsSync(server.at('carried-out'))).toBe(true);
      },
    );

    it('is no watcher’s script that somebody else may write', async () => {
      server.write('run/watch.sh', `touch ${server.at('carried-out')}\n`);
      chownSync(server.at('run/watch.sh'), stranger, stranger);
      expect((await ask('sk_start', folder(), 'run')).exitCode).toBe(68);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(existsSync(server.at('carried-out'))).toBe(false);
    });

    it('is begun in no folder that somebody else may write to', async () => {
      chmodSync(folder(), 0o777);
      expect((await ask('sk_guard', folder())).exitCode).toBe(68);
    });

    it.each(['', '..', '../../precious', 'a/b', 'A'])('is no run with the id %j', async (runId) => {
      for (const name of ['sk_open', 'sk_forget']) expect((await ask(name, runId, 'x')).exitCode).toBe(64);
    });
  });
});
