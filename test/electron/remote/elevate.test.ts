import { userInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { elevate, stayUser } from '../../../electron/remote/elevate.ts';
import {
  elevateCommand,
  relayCommand,
  says,
  stayCommand,
  terminalLead,
} from '../../../electron/remote/elevate-script.ts';
import { toProblem } from '../../../shared/problems.ts';
import { localProgram } from '../../support/local-shell.ts';
import { scripted } from '../../support/scripted-channel.ts';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'root',
    (thrown) => toProblem(thrown).code,
  );

describe('elevate', () => {
  it.each([true, false])('sends a line that any login shell reads alike', (hasPassword) => {
    for (const line of [
      elevateCommand(hasPassword),
      elevateCommand(hasPassword, terminalLead('a0')),
      relayCommand('a0'),
    ])
      expect(line).toMatch(/^\/bin\/sh -c '[^'!\\\n]*'$/);
  });

  it.each([
    ['a shell of Windows', ['sh', '-c', 'echo "\'sh\' is not recognized" >&2; exit 1']],
    ['a shell that ends at once', ['false']],
  ] as const)('calls %s unusable', async (_, argv) => {
    const work = elevate(async () => localProgram([...argv]), { user: 'me', patience: 10_000 });
    expect(await codeOf(work)).toBe('shell-unusable');
  });

  it.each([
    ['a program that never answers', ['sleep', '30']],
    [
      'a program that only babbles',
      ['sh', '-c', 'while sleep 0.05; do echo hello 0 root Linux; echo sealkeeper is root by root; done'],
    ],
  ] as const)('calls %s silent', async (_, argv) => {
    const work = elevate(async () => localProgram([...argv]), { user: 'me', patience: 300 });
    expect(await codeOf(work)).toBe('login-silent');
  });

  it.each([
    ['answers', 'stdout', 'x'],
    ['answers, line by line', 'stdout', 'x\\n'],
    ['complains', 'stderr', 'x'],
  ] as const)('does not listen for ever to one that %s', async (_, stream, text) => {
    const to = stream === 'stderr' ? '>&2' : '';
    const program = localProgram(['sh', '-c', `yes "$(printf '${text}%.0s' 1 2 3 4 5 6 7 8)" ${to}`]);
    const problem = await elevate(async () => program, { user: 'me', patience: 20_000 }).catch(toProblem);
    expect(problem).toMatchObject({ code: 'shell-unusable', detail: expect.stringContaining('65536') });
    // It is cut off, and so ends.
    await program.closed;
  });

  it('hears a few bytes at a time as well as all at once, in time that does not grow with them', async () => {
    const channel = scripted();
    const work = elevate(async () => channel.open(), { user: 'me', sudoPassword: 'secret' });
    await channel.opened;
    const start = performance.now();
    for (let n = 0; n < 60_000; n += 1) channel.says('stdout', '.');
    for (const letter of `\n${says.hello} 1000 shop Linux\n`) channel.says('stdout', letter);
    for (let n = 0; n < 60_000; n += 1) channel.says('stderr', '.');
    for (const letter of says.password) channel.says('stderr', letter);
    expect(channel.written()).toEqual(['secret\n']);
    for (const letter of `${says.root} sudo-password\r\n`) channel.says('stdout', letter);
    expect(await work).toMatchObject({ elevation: 'sudo-password', user: 'shop', system: 'Linux' });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['asks for a password again without a word', says.password, 'sudo-second-proof'],
    ['asks again after a complaint', `Sorry, try again.\n${says.password}`, 'sudo-password-wrong'],
    ['asks for a code', 'Verification code: ', 'sudo-second-proof'],
    ['asks what to do', '1. Push\n\nPasscode or option (1-1): ', 'sudo-second-proof'],
  ])('hears whether the password was wrong or not enough, where sudo %s', async (_, more, code) => {
    const channel = scripted();
    const work = codeOf(elevate(async () => channel.open(), { user: 'me', sudoPassword: 'secret' }));
    await channel.opened;
    channel.says('stdout', `\n${says.hello} 1000 shop Linux\n`);
    channel.says('stderr', `Welcome:\n${says.password}`);
    expect(channel.written()).toEqual(['secret\n']);
    channel.says('stderr', more);
    expect(await work).toBe(code);
    expect(channel.written()).toEqual(['secret\n']);
  });

  it.each([
    ['Please touch the device.\n', 'sudo-second-proof'],
    ['Password required for me.', 'sudo-second-proof'],
    ['\n', 'server-too-slow'],
  ])('knows what sudo waits for behind the password by what it said: %j', async (more, code) => {
    const channel = scripted();
    const work = codeOf(
      elevate(async () => channel.open(), { user: 'me', sudoPassword: 'secret', patience: 300 }),
    );
    await channel.opened;
    channel.says('stdout', `\n${says.hello} 1000 shop Linux\n`);
    channel.says('stderr', says.password);
    channel.says('stderr', more);
    expect(await work).toBe(code);
  });

  it('answers sudo that insists on its own words, and hears that the password was wrong', async () => {
    const channel = scripted();
    const work = codeOf(elevate(async () => channel.open(), { user: 'me', sudoPassword: 'secret' }));
    await channel.opened;
    channel.says('stdout', `\n${says.hello} 1000 shop Linux\n`);
    channel.says('stderr', '[sudo] password for shop: ');
    await expect.poll(() => channel.written(), { timeout: 10_000 }).toEqual(['secret\n']);
    channel.says('stderr', '\nSorry, try again.\n[sudo] password for shop: ');
    expect(await work).toBe('sudo-password-wrong');
    expect(channel.written()).toEqual(['secret\n']);
  });

  it('sends no password to a question that is not for one', async () => {
    const channel = scripted();
    const work = codeOf(elevate(async () => channel.open(), { user: 'me', sudoPassword: 'secret' }));
    await channel.opened;
    channel.says('stdout', `\n${says.hello} 1000 shop Linux\n`);
    channel.says('stderr', 'Verification code: ');
    expect(await work).toBe('sudo-second-proof');
    expect(channel.written()).toEqual([]);
  });

  it('stops at once when it is cancelled', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 50);
    const work = elevate(async () => localProgram(['sleep', '30']), { user: 'me' }, cancel.signal);
    expect(await codeOf(work)).toBe('cancelled');
  });
});

describe('a login that stays who it is', () => {
  it('is a line that any login shell reads alike', () => {
    expect(stayCommand).toMatch(/^\/bin\/sh -c '[^'!\\\n]*'$/);
  });

  it('gets a shell of its own, and is told who it is', async () => {
    const open = async (command: string) => localProgram(['sh', '-c', command]);
    const { channel, user, system } = await stayUser(open, { user: 'me' });
    expect([user, system]).toEqual([userInfo().username, 'Linux']);
    const heard = new Promise<string>((resolve) => {
      channel.listen({ stdout: (bytes) => resolve(String(bytes)), stderr: () => undefined });
    });
    channel.write('echo "hello from $(id -u)"\n');
    expect(await heard).toBe(`hello from ${userInfo().uid}\n`);
    channel.close();
  });

  it('is refused where no shell answers', async () => {
    const work = stayUser(async () => localProgram(['sleep', '30']), { user: 'me', patience: 200 });
    expect(await codeOf(work)).toBe('login-silent');
  });

  it('never counts as root', async () => {
    const channel = scripted();
    const work = elevate(async () => channel.open(), { user: 'me' });
    await channel.opened;
    channel.says('stdout', `${says.hello} 0 root Linux\n${says.user}\n`);
    expect(await codeOf(work)).toBe('shell-unusable');
  });
});
