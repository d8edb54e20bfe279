import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandChange } from '../../../../shared/command-change.ts';
import type { PlannedCommand } from '../../../../shared/commands.ts';
import type { Stage } from '../../../../shared/plan.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { type CommandServer, commandServer } from './command-programs.ts';

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

describe.each(posixShells)('$program', ({ program, options }) => {
  let server: CommandServer;
  beforeEach(async () => {
    server = await commandServer([program, ...options, '-s']);
    server.module('md', 'watchdog');
    server.module('watchdog');
  });
  afterEach(() => server.close());

  const befores = () =>
    server.journal
      .of('prepared')
      .map(({ undoRecord }) => (undoRecord.kind === 'command' ? undoRecord.run.before : null));
  const results = () => server.journal.of('undone').map(({ result }) => result);
  /** What the safety net does in our silence. */
  const restore = async () => {
    const [result] = await server.host.runAll([{ argv: ['sk_restore', server.folder] }]);
    return result?.exitCode;
  };

  describe('a module', () => {
    const on = (name: string) => server.has(`apache2/mods-enabled/${name}.load`);

    it('goes again with what came along with it', async () => {
      await server.runner.doStage(stage(md), {});
      expect([on('md'), on('watchdog')]).toEqual([true, true]);
      expect(await server.runner.undo()).toEqual([]);
      expect([on('md'), on('watchdog')]).toEqual([false, false]);
      expect([befores(), results()]).toEqual([['disabled'], ['undone']]);
    });

    it('leaves what was on before, and what another one needs by now', async () => {
      server.module('other', 'md');
      server.enabled('watchdog');
      await server.runner.doStage(stage(md), {});
      server.enabled('other');
      expect(await server.runner.undo()).toEqual([]);
      expect([on('md'), on('watchdog'), on('other')]).toEqual([true, true, true]);
      expect(results()).toEqual(['kept']);
    });

    it('that is not there cannot be switched on', async () => {
      const none: PlannedCommand = { command: 'enable-apache-module', arguments: { module: 'none' } };
      expect(await codeOf(server.runner.doStage(stage(none), {}))).toBe('command-failed');
      expect(await server.runner.undo()).toEqual([]);
    });
  });

  describe('a package', () => {
    it('goes again with those that it brought, and no other', async () => {
      await server.runner.doStage(stage(certbot), {});
      server.write('packages', `${server.read('packages')}later\n`);
      expect(await server.runner.undo()).toEqual([]);
      expect(server.calls()).toBe('apt-get install certbot\ndpkg remove certbot libcertbot\n');
      expect(server.read('packages')).toBe('base\nlibbase\nlater\n');
      expect([befores(), results()]).toEqual([['absent'], ['undone']]);
    });

    it('comes to a server that has no lists of packages yet', async () => {
      server.write('listless');
      await server.runner.doStage(stage(certbot), {});
      expect(server.calls()).toBe('apt-get update\napt-get install certbot\n');
    });

    it('that was there stays', async () => {
      server.write('packages', 'base\ncertbot\n');
      await server.runner.doStage(stage(certbot), {});
      server.write('calls');
      expect(await server.runner.undo()).toEqual([]);
      expect([server.calls(), results()]).toEqual(['', ['same']]);
    });

    it('that another one needs by now stays whole', async () => {
      await server.runner.doStage(stage(certbot), {});
      server.write('needed');
      server.write('calls');
      expect(await server.runner.undo()).toEqual([]);
      expect([server.calls(), results()]).toEqual(['', ['kept']]);
    });

    it('that others have a certificate of by now stays, and so does what starts it', async () => {
      const timer: PlannedCommand = { command: 'enable-unit', arguments: { unit: 'certbot.timer' } };
      // It comes with the package.
      await server.runner.doStage(stage(certbot), {});
      const prepared = await server.session.changes.prepare([commandChange(timer)], [7], {});
      expect(prepared).toMatchObject([{ run: { before: 'absent' } }]);
      server.unit('certbot.timer');
      server.write('enabled-certbot.timer', 'enabled\n');
      server.write('active-certbot.timer');
      const lineages = join(server.at('letsencrypt'), 'renewal');
      mkdirSync(lineages, { recursive: true });
      writeFileSync(join(lineages, 'theirs.conf'), '');
      server.write('calls');
      const back = {
        argv: ['sk_undo_command', server.folder, '7', 'enable-unit', 'certbot.timer', 'absent'],
      };
      expect(await server.host.runAll([back])).toMatchObject([{ exitCode: 0, stdout: 'kept\n' }]);
      expect(await server.runner.undo()).toEqual([]);
      expect([server.calls(), results()]).toEqual(['', ['kept']]);
    });

    it('whose installation breaks in the middle goes again, by the safety net too', async () => {
      server.write('broken');
      expect(await codeOf(server.runner.doStage(stage(certbot), {}))).toBe('command-failed');
      expect(await restore()).toBe(0);
      expect(server.read('packages')).toBe('base\nlibbase\n');
      expect(await server.runner.undo()).toEqual([]);
    });

    it.each([
      ['exchange another', 'Inst libbase [1.0] (1.1 Debian)\nInst certbot (2.1 Debian [all])\n'],
      ['remove another', 'Remv other [1.0]\nInst certbot (2.1 Debian [all])\n'],
      ['not be found', ''],
    ])('that would %s is not begun', async (_, simulated) => {
      server.write('simulated', simulated);
      expect(await codeOf(server.runner.doStage(stage(certbot), {}))).toBe('command-refused');
      expect(server.calls()).toBe('');
    });

    it('waits with its inverse until its installation is over', async () => {
      await server.runner.doStage(stage(certbot), {});
      const [asked] = await server.host.runAll([
        {
          argv: [
            'sh',
            '-c',
            'sleep 3 & printf "%s %s\\n" $! "$(cat /proc/sys/kernel/random/boot_id)" >"$1.at"',
            'sh',
            join(server.folder, 'backup', '0'),
          ],
        },
      ]);
      expect(asked?.exitCode).toBe(0);
      const started = Date.now();
      expect(await server.runner.undo()).toEqual([]);
      expect(Date.now() - started).toBeGreaterThan(1000);
    });
  });

  describe.each([
    ['dnf', 'Installing:\n certbot  noarch  2.1\nOperation aborted.\n', 'Upgrading:\n base  noarch  2\n'],
    [
      'zypper',
      'The following NEW package is going to be installed:\n',
      'The following package is going to be upgraded:\n',
    ],
    [
      'apk',
      '(1/2) Installing libcertbot (1-r0)\n(2/2) Installing certbot (2-r0)\n',
      '(3/3) Upgrading base (1 -> 2)\n',
    ],
  ] as const)('a package of %s', (manager, adds, more) => {
    beforeEach(async () => {
      await server.close();
      server = await commandServer([program, ...options, '-s'], manager);
      server.write('simulated', adds);
      server.write('purged', '(1/2) Purging certbot (2-r0)\n(2/2) Purging libcertbot (1-r0)\n');
    });

    it('comes and goes with what it brought', async () => {
      await server.runner.doStage(stage(certbot), {});
      expect(await server.runner.undo()).toEqual([]);
      expect(results()).toEqual(['undone']);
      expect(server.read('packages').replace('gpg-pubkey\n', '')).toBe('base\nlibbase\n');
      const removed = manager === 'apk' ? 'certbot' : 'certbot libcertbot';
      expect(server.calls()).toBe(`install certbot\nremove ${removed}\n`);
    });

    it('that another one needs by now, or that would take another along, stays whole', async () => {
      await server.runner.doStage(stage(certbot), {});
      server.write('needed');
      server.write('purged', '(1/2) Purging certbot (2-r0)\n(2/2) Purging base (1-r0)\n');
      expect(await server.runner.undo()).toEqual([]);
      expect([server.calls(), results()]).toEqual(['install certbot\n', ['kept']]);
    });

    it('is not begun where another one would be exchanged for it', async () => {
      server.write('simulated', adds + more);
      expect(await codeOf(server.runner.doStage(stage(certbot), {}))).toBe('command-refused');
      expect(server.calls()).toBe('');
    });
  });
});
