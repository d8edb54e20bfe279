import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodeOf, sshCase, whoAmI } from '../support/ssh-case.ts';

const { lab, server, newEnvironment, request, opened, problemOf } = sshCase();

describe('logging in', () => {
  it('as root with a key', async () => {
    expect(await opened(request(), whoAmI)).toEqual(['root', 'root', 'root\n']);
  });

  it('with a key behind a passphrase', async () => {
    const { protectedKeyFile: file, passphrase } = lab().keys;
    expect(await opened(request({ auth: { type: 'key', file, passphrase } }), whoAmI)).toEqual([
      'root',
      'root',
      'root\n',
    ]);
    expect(await problemOf(request({ auth: { type: 'key', file } }))).toMatchObject({
      code: 'key-passphrase-needed',
    });
    expect(await problemOf(request({ auth: { type: 'key', file, passphrase: 'no' } }))).toMatchObject({
      code: 'key-passphrase-wrong',
    });
  });

  it('with a password, and says which other ways the server offers when it is wrong', async () => {
    const { password } = server().accounts.root;
    expect(await opened(request({ auth: { type: 'password', password } }), whoAmI)).toEqual([
      'root',
      'root',
      'root\n',
    ]);
    const problem = await problemOf(request({ auth: { type: 'password', password: 'a wrong secret' } }));
    expect(problem).toMatchObject({
      code: 'login-refused',
      facts: { user: 'root', methods: ['publickey', 'password'] },
    });
    expect(JSON.stringify(problem)).not.toContain('a wrong secret');
  });

  it('with a key that the server does not know', async () => {
    const file = join(lab().folder, 'stranger');
    await exitCodeOf(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', file]);
    expect(await problemOf(request({ auth: { type: 'key', file } }))).toMatchObject({
      code: 'key-refused',
      facts: { user: 'root', file },
    });
  });

  it('by an agent, chosen or found by itself', async () => {
    const socket = join(lab().folder, 'agent');
    const agent = spawn('ssh-agent', ['-D', '-a', socket]);
    try {
      await expect
        .poll(() => exitCodeOf(['ssh-add', '-l'], { SSH_AUTH_SOCK: socket }), { timeout: 5000 })
        .toBe(1);
      const withAgent = await newEnvironment('agent-home', { SSH_AUTH_SOCK: socket });
      const auth = { type: 'agent' } as const;
      expect(await problemOf(request({ auth }), withAgent)).toMatchObject({
        code: 'agent-unavailable',
        facts: { reason: 'empty' },
      });
      await exitCodeOf(['ssh-add', '-q', lab().keys.keyFile], { SSH_AUTH_SOCK: socket });
      expect(await opened(request({ auth }), whoAmI, withAgent)).toEqual(['root', 'root', 'root\n']);
      const { auth: _, ...unchosen } = request();
      expect(await opened(unchosen, whoAmI, withAgent)).toEqual(['root', 'root', 'root\n']);
    } finally {
      agent.kill();
    }
    expect(await problemOf(request({ auth: { type: 'agent' } }))).toMatchObject({
      code: 'agent-unavailable',
    });
    const dead = await newEnvironment('dead-agent-home', { SSH_AUTH_SOCK: socket });
    expect(await problemOf(request({ auth: { type: 'agent' } }), dead)).toMatchObject({
      code: 'agent-unavailable',
    });
  });

  it.each([
    ['the configured key alone, where it says so', '  IdentitiesOnly yes\n', false],
    ['the configured key first', '', false],
    ['the agent’s copy of the configured key first', '', true],
  ])('from an agent full of other keys: %s', async (_, more, isInAgent) => {
    const socket = join(lab().folder, `full-agent-${String(isInAgent)}-${String(more === '')}`);
    const agent = spawn('ssh-agent', ['-D', '-a', socket]);
    const add = (file: string) => exitCodeOf(['ssh-add', '-q', file], { SSH_AUTH_SOCK: socket });
    try {
      await expect
        .poll(() => exitCodeOf(['ssh-add', '-l'], { SSH_AUTH_SOCK: socket }), { timeout: 5000 })
        .toBe(1);
      // One more than a server lets anybody try (MaxAuthTries).
      for (let count = 0; count < 7; count += 1) {
        const file = `${socket}-${String(count)}`;
        await exitCodeOf(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', file]);
        expect(await add(file)).toBe(0);
      }
      if (isInAgent) expect(await add(lab().keys.keyFile)).toBe(0);
      const own = await newEnvironment(`${socket.split('/').at(-1)}-home`, { SSH_AUTH_SOCK: socket });
      await writeFile(
        own.sshConfigFile,
        `Host *\n  HostName ${server().address}\n  IdentityFile ${lab().keys.keyFile}\n${more}`,
      );
      const { auth: _auth, ...unchosen } = request();
      expect(await opened(unchosen, whoAmI, own)).toEqual(['root', 'root', 'root\n']);
    } finally {
      agent.kill();
    }
  });

  it('by the usual key file, and by an alias of ~/.ssh/config', async () => {
    const own = await newEnvironment('usual-home');
    await writeFile(join(own.home, '.ssh', 'id_ed25519'), await readFile(lab().keys.keyFile), {
      mode: 0o600,
    });
    await writeFile(own.sshConfigFile, `Host shop\n  HostName ${server().address}\n  User deploy\n`);
    await writeFile(
      join(own.home, '.ssh', 'known_hosts'),
      `${server().address} ${server().hostKey().openSshLine}\n`,
    );
    expect(await opened({ host: 'shop' }, whoAmI, own)).toEqual(['sudo', 'deploy', 'root\n']);
  });

  it('asks the person where nothing else is left', async () => {
    const asked: string[] = [];
    const password = async () => {
      asked.push('password');
      return server().accounts.root.password;
    };
    const { auth: _, ...unchosen } = request({ person: { password } });
    expect(await opened(unchosen, whoAmI)).toEqual(['root', 'root', 'root\n']);
    expect(asked).toEqual(['password']);
  });
});

describe('a server that asks by keyboard-interactive', () => {
  it('is answered with the password, once', async () => {
    const strict = await lab().server({
      sshd: { passwordAuthentication: false, keyboardInteractive: true, lines: ['UsePAM yes'] },
    });
    const { password } = strict.accounts.root;
    const at = { host: strict.address, hostKey: strict.hostKey().sha256 };
    expect(await opened(request({ ...at, auth: { type: 'password', password } }), whoAmI)).toEqual([
      'root',
      'root',
      'root\n',
    ]);
    expect(await problemOf(request({ ...at, auth: { type: 'password', password: 'wrong' } }))).toMatchObject({
      code: 'login-refused',
    });
  }, 20_000);
});

describe('a server on which the session behind a login waits for others', () => {
  it('is given the time that pam_systemd takes to give up', async () => {
    const slow = await lab().server({ sshd: { lines: ['UsePAM yes'] } });
    // As where D-Bus was restarted, and systemd-logind answers nobody.
    await slow.writeFile('/usr/local/bin/wait-for-logind', '#!/bin/sh\nexec sleep 25\n');
    await slow.must([
      'sh',
      '-c',
      'chmod 755 /usr/local/bin/wait-for-logind; echo "session optional pam_exec.so /usr/local/bin/wait-for-logind" >>/etc/pam.d/sshd',
    ]);
    const at = { host: slow.address, hostKey: slow.hostKey().sha256 };
    expect(await opened(request(at), whoAmI)).toEqual(['root', 'root', 'root\n']);
  }, 90_000);
});
