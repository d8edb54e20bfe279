import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccountName } from './accounts.ts';
import { type CommandResult, run } from './command.ts';
import { type Lab, startLab } from './lab.ts';
import type { LabServer } from './server.ts';

let lab: Lab;
let server: LabServer;

beforeAll(async () => {
  lab = await startLab();
  server = await lab.server({ apache: false, sshd: { ports: [22, 2222], keyboardInteractive: true } });
});
afterAll(() => lab?.stop());

interface SshOptions {
  readonly port?: number;
  readonly host?: string;
  readonly input?: string;
  readonly settings?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** The system's own ssh client, by key unless the settings say otherwise. */
async function ssh(user: AccountName, command: string, options: SshOptions = {}): Promise<CommandResult> {
  const settings = [
    'UserKnownHostsFile=/dev/null',
    'StrictHostKeyChecking=no',
    'LogLevel=DEBUG1',
    'IdentityAgent=none',
  ];
  const argv = [
    ...['ssh', '-F', 'none', '-i', lab.keys.keyFile, '-p', String(options.port ?? 22)],
    ...[...settings, ...(options.settings ?? ['BatchMode=yes'])].flatMap((setting) => ['-o', setting]),
    ...[`${user}@${options.host ?? server.address}`, command],
  ];
  return await run(argv, { input: options.input ?? '', env: { ...process.env, ...options.env } });
}

test.each(['root', 'owner', 'deploy', 'visitor'] as const)('%s gets in with the lab’s key', async (user) => {
  const { stdout } = await ssh(user, 'id -un; pwd');
  expect(stdout.split('\n').slice(0, 2)).toEqual([user, user === 'root' ? '/root' : `/home/${user}`]);
});

test('the fingerprint that ssh sees is the one the lab tells', async () => {
  const { stderr } = await ssh('root', 'true');
  expect(stderr).toContain(server.hostKey().sha256);
});

test('ssh answers on IPv6 and on the second port as well', async () => {
  const overV6 = await ssh('root', 'echo v6', { host: server.address6 ?? '' });
  const secondPort = await ssh('root', 'echo second', { port: 2222 });
  expect([overV6.stdout, secondPort.stdout]).toEqual(['v6\n', 'second\n']);
});

test('sudo asks the owner for the password, lets deploy through, and turns the visitor away', async () => {
  const { owner, visitor } = server.accounts;
  const whoAmI = "sudo -S -p '' id -un";
  expect((await ssh('owner', whoAmI, { input: `${owner.password}\n` })).stdout).toBe('root\n');
  expect((await ssh('owner', 'sudo -n id -un')).exitCode).not.toBe(0);
  expect((await ssh('deploy', 'sudo -n id -un')).stdout).toBe('root\n');
  expect((await ssh('visitor', whoAmI, { input: `${visitor.password}\n` })).stdout).toBe('');
});

test.each(['password', 'keyboard-interactive'])('%s login goes through PAM', async (method) => {
  const settings = [
    `PreferredAuthentications=${method}`,
    'PubkeyAuthentication=no',
    'NumberOfPasswordPrompts=1',
  ];
  const askpass = `${lab.folder}/askpass-${method}`;
  await writeFile(askpass, '#!/bin/sh\necho "$LAB_PASSWORD"\n', { mode: 0o700 });
  const withPassword = (password: string) =>
    ssh('owner', 'id -un', {
      settings,
      env: { SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', LAB_PASSWORD: password },
    });
  expect((await withPassword(server.accounts.owner.password)).stdout).toBe('owner\n');
  expect((await withPassword('not the password')).exitCode).toBe(255);
});

test('the protected key opens only with its passphrase', async () => {
  const opened = (passphrase: string) =>
    run(['ssh-keygen', '-y', '-P', passphrase, '-f', lab.keys.protectedKeyFile]);
  expect((await opened(lab.keys.passphrase)).exitCode).toBe(0);
  expect((await opened('')).exitCode).not.toBe(0);
});

test('sshd can be stopped, and come back with another host key', async () => {
  const before = server.hostKey().sha256;
  await server.sshd.stop();
  expect(await server.sshd.isRunning()).toBe(false);
  expect((await ssh('root', 'true')).stderr).toContain('Connection refused');
  const { sha256 } = await server.sshd.newHostKey();
  expect(sha256).not.toBe(before);
  expect((await ssh('root', 'true')).stderr).toContain(sha256);
});
