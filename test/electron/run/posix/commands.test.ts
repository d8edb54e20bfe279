import { chownSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../../electron/run/posix/changes/commands.ts';
import { undoOf } from '../../../../electron/run/posix/changes/registry.ts';
import { silenceOf } from '../../../../electron/run/posix/guard.ts';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { commandChange } from '../../../../shared/command-change.ts';
import { type PlannedCommand, plannedCommand } from '../../../../shared/commands.ts';
import type { Stage } from '../../../../shared/plan.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { type CommandServer, commandServer } from './command-programs.ts';

const anyExit = Array.from({ length: 256 }, (_, code) => code);
const timer: PlannedCommand = { command: 'enable-unit', arguments: { unit: 'certbot.timer' } };
const md: PlannedCommand = { command: 'enable-apache-module', arguments: { module: 'md' } };
const certbot: PlannedCommand = { command: 'install-package', arguments: { package: 'certbot' } };
const stage = (...runs: readonly PlannedCommand[]): Stage => ({
  id: 'install',
  changes: runs.map(commandChange),
  activation: null,
});
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing was raised',
    (thrown: unknown) => (thrown instanceof ProblemError ? thrown.problem.code : String(thrown)),
  );

describe('the closed set', () => {
  it('gives the safety net as much patience as its commands may need', () => {
    expect(silenceOf([])).toBe(60);
    expect(
      silenceOf([{ argv: ['a'] }, { argv: ['b'], timeout: 600_000 }, { argv: ['c'], timeout: 500 }]),
    ).toBe(661);
  });

  it('has all functions of each command on the server, and its time', () => {
    const kinds: Readonly<Record<string, string>> = Object.fromEntries(
      [
        'enable-unit=unit enable-apache-module=module install-package=package attach-renewal-hook=hook',
        'hand-over-to-certbot=certbot hand-over-to-mod-md=md copy-for-exim=copy install-at-plesk=plesk',
        'secure-mail-at-plesk=plesk_mail place-proof-at-plesk=plesk_proof issue-at-plesk=plesk_issue',
      ].flatMap((line) => line.split(' ').map((pair) => pair.split('='))),
    );
    expect(Object.keys(commands)).toEqual(plannedCommand.options.map(({ shape }) => shape.command.value));
    for (const [command, kind] of Object.entries(kinds)) {
      expect(prelude).toContain(`${command}:`);
      for (const part of ['state', 'keep', 'do', 'back', 'again'])
        expect(prelude, part).toContain(`\nsk_${kind}_${part}() {`);
    }
    for (const { stands, seconds } of Object.values(commands)) {
      expect(stands).toMatch(/^(enabled|installed|attached|adopted|seeded|laid|shown|placed)/);
      expect(Math.min(...Object.values(seconds))).toBeGreaterThan(0);
    }
  });
});

describe.each(posixShells)('$program', ({ program, options }) => {
  let server: CommandServer;
  beforeEach(async () => {
    server = await commandServer([program, ...options, '-s']);
    server.unit('certbot.timer');
    server.module('md', 'watchdog');
    server.module('watchdog');
  });
  afterEach(() => server.close());

  const ask = async (...argv: readonly string[]) => {
    const [result] = await server.host.runAll([{ argv, accept: anyExit }]);
    if (result === undefined) throw new Error('no answer');
    return result;
  };
  const befores = () =>
    server.journal
      .of('prepared')
      .map(({ undoRecord }) => (undoRecord.kind === 'command' ? undoRecord.run.before : null));
  const results = () => server.journal.of('undone').map(({ result }) => result);
  const undoLines = () => readFileSync(join(server.folder, 'undo.list'), 'utf8');
  /** What the safety net does in our silence. */
  const restore = () => ask('sk_restore', server.folder);

  it.each([
    ['run', 'certbot'],
    ['enable-unit', 'reboot.target'],
    ['enable-unit', '-x.timer'],
    ['enable-unit', 'x.timer --now'],
    ['enable-unit', '../x.timer'],
    ['enable-apache-module', 'md ssl'],
    ['enable-apache-module', '*'],
    ['install-package', 'certbot-'],
    ['install-package', 'certbot+'],
    ['install-package', 'cert.*'],
    ['install-package', '/tmp/x'],
    ['install-package', '$(reboot)'],
    ['install-package', ''],
  ])('knows no command %s %s', async (command, argument) => {
    for (const verb of ['sk_prepare_command', 'sk_do_command', 'sk_undo_command']) {
      expect((await ask(verb, server.folder, '0', command, argument, 'absent')).exitCode).toBe(64);
    }
    expect(server.calls()).toBe('');
  });

  describe('a unit', () => {
    it.each([
      ['disabled-inactive', [], 'stop certbot.timer\ndisable certbot.timer\n'],
      ['disabled-active', ['active-certbot.timer'], 'disable certbot.timer\n'],
      ['enabled-inactive', ['enabled-certbot.timer'], 'stop certbot.timer\n'],
      ['enabled-active', ['enabled-certbot.timer', 'active-certbot.timer'], ''],
    ])('that was %s is so again', async (before, files, undone) => {
      for (const file of files) server.write(file, 'enabled\n');
      await server.runner.doStage(stage(timer), {});
      expect([server.has('enabled-certbot.timer'), server.has('active-certbot.timer')]).toEqual([true, true]);
      expect(befores()).toEqual([before]);
      expect(undoLines()).toBe(`sk_undo_command ${server.folder} 0 enable-unit certbot.timer ${before}\n`);
      server.write('calls');
      expect(await server.runner.undo()).toEqual([]);
      expect(server.calls()).toBe(undone);
      expect(results()).toEqual([undone === '' ? 'same' : 'undone']);
    });

    it.each([
      ['goes with it', [], false],
      ['stays where one was there before', ['stamp-certbot.timer'], true],
      [
        'stays where it goes on',
        ['enabled-certbot.timer', 'active-certbot.timer', 'stamp-certbot.timer'],
        true,
      ],
    ])('has a stamp of its last call, which %s', async (_, files, isLeft) => {
      for (const file of files) server.write(file, 'enabled\n');
      await server.runner.doStage(stage(timer), {});
      expect(server.has('stamp-certbot.timer')).toBe(true);
      expect(await server.runner.undo()).toEqual([]);
      expect(server.has('stamp-certbot.timer')).toBe(isLeft);
    });

    it('is put back by the safety net, also after half a change', async () => {
      await server.runner.doStage(stage(timer), {});
      server.write('calls');
      expect((await restore()).exitCode).toBe(0);
      expect((await restore()).exitCode).toBe(0);
      expect(server.calls()).toBe('stop certbot.timer\ndisable certbot.timer\n');
    });

    it('that does not start stops the run, and goes back', async () => {
      server.write('broken');
      expect(await codeOf(server.runner.doStage(stage(timer), {}))).toBe('command-failed');
      expect(await server.runner.undo()).toEqual([]);
      expect(server.has('enabled-certbot.timer')).toBe(false);
    });

    it('that somebody switched off since is left to them', async () => {
      server.write('enabled-certbot.timer', 'enabled\n');
      await server.runner.doStage(stage(timer), {});
      await ask('rm', '-f', server.at('enabled-certbot.timer'));
      server.write('calls');
      expect(await server.runner.undo()).toEqual([]);
      expect(server.calls()).toBe('stop certbot.timer\n');
      expect(results()).toEqual(['kept']);
    });

    it('that somebody has forbidden since is left so', async () => {
      await server.runner.doStage(stage(timer), {});
      server.write('enabled-certbot.timer', 'masked\n');
      server.write('calls');
      expect(await server.runner.undo()).toEqual([]);
      expect(server.calls()).toBe('');
      expect(results()).toEqual(['kept']);
    });

    it.each([
      [
        'stays on where another run has handed a certificate over meanwhile',
        ['shop.test', 'other.test'],
        'kept',
      ],
      ['goes off with the last one', ['shop.test'], 'undone'],
    ])('%s', async (_, certificates, result) => {
      await server.runner.doStage(stage(timer), {});
      for (const certificate of certificates) {
        const folder = server.at(`etc/renew/certs/${certificate}`);
        await ask('mkdir', '-p', `${folder}/1`);
        server.write(`etc/renew/certs/${certificate}/1/certbot`, 'told');
        await ask('ln', '-s', '1', `${folder}/current`);
      }
      expect(await server.runner.undo()).toEqual([]);
      expect(results()).toEqual([result]);
      expect(server.has('active-certbot.timer')).toBe(result === 'kept');
    });

    it.each([
      ['masked', 'masked\n', '[Timer]\n'],
      ['static', 'static\n', '[Timer]\n'],
      ['along with others', '', '[Install]\nAlso=other.service\n'],
    ])('is not begun where it is enabled %s', async (_, enabled, text) => {
      server.unit('certbot.timer', text);
      if (enabled !== '') server.write('enabled-certbot.timer', enabled);
      expect(await codeOf(server.runner.doStage(stage(timer), {}))).toBe('command-refused');
      expect(server.calls()).toBe('');
    });

    it('that somebody besides root may write is not touched', async () => {
      chownSync(server.at('units/certbot.timer'), 54_321, 54_321);
      expect(await codeOf(server.runner.doStage(stage(timer), {}))).toBe('writable-by-others');
      expect(server.calls()).toBe('');
    });

    it('is not switched by a program of somebody else', async () => {
      chownSync(join(server.bin, 'systemctl'), 54_321, 54_321);
      expect(await codeOf(server.runner.doStage(stage(timer), {}))).toBe('writable-by-others');
    });
  });

  it('is not done any more once it is decided that the run is taken back', async () => {
    await ask('ln', '-s', 'watchdog', join(server.folder, 'decided'));
    const argv = ['sk_do_command', server.folder, '0', 'install-package', 'certbot', 'absent'];
    expect((await ask(...argv)).exitCode).toBe(76);
    expect(server.calls()).toBe('');
  });

  it('stands again where an undo does not work out', async () => {
    await server.runner.doStage(stage(certbot, md, timer), {});
    expect((await ask('sk_save', server.folder)).exitCode).toBe(0);
    expect(await server.runner.undo()).toEqual([]);
    expect(server.has('active-certbot.timer')).toBe(false);
    expect((await ask('sk_redo', server.folder)).exitCode).toBe(0);
    expect(server.read('packages')).toContain('certbot');
    expect(server.has('apache2/mods-enabled/md.load')).toBe(true);
    expect([server.has('enabled-certbot.timer'), server.has('active-certbot.timer')]).toEqual([true, true]);
  });

  it('carries no words of a command line, neither in the journal nor in what the server notes', async () => {
    await server.runner.doStage(stage(certbot, timer), {});
    for (const text of [server.journal.text(), undoLines()])
      expect(text).not.toMatch(/systemctl|apt-get|argv/);
    const lines = server.journal.leftToUndo().map(({ undoRecord, backupId }) => {
      if (undoRecord.kind !== 'command') throw new Error('commands only');
      return undoOf(undoRecord, { folder: server.folder, backupId }).argv;
    });
    expect(lines).toEqual([
      ['sk_undo_command', server.folder, '1', 'enable-unit', 'certbot.timer', 'disabled-inactive'],
      ['sk_undo_command', server.folder, '0', 'install-package', 'certbot', 'absent'],
    ]);
  });
});
