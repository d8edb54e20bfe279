import { spawn } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anyExit } from '../../../../electron/remote/host.ts';
import { commandChange } from '../../../../shared/command-change.ts';
import type { Activation, Change, Stage } from '../../../../shared/plan.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { type CommandServer, commandServer } from './command-programs.ts';

/** Changes and the service that takes them up, in one round trip; nothing is taken up that does not stand. */

describe.each(posixShells)('$program', ({ program, options }) => {
  let server: CommandServer;
  beforeEach(async () => {
    server = await commandServer([program, ...options, '-s']);
    server.write('service.pid', `${process.pid}\n`);
    for (const [name, exit] of [
      ['good', 0],
      ['bad', 1],
    ] as const)
      server.program(`${name}-test`, `echo test >>"$STATE/calls"; exit ${exit}`);
    server.program('take-up', 'echo "$1" >>"$STATE/calls"');
  });
  afterEach(() => server.close());

  const activation = (test = 'good-test'): Activation => ({
    service: 'practice',
    test: [test],
    reload: ['take-up', 'reload'],
    start: ['take-up', 'start'],
    alive: { by: 'pid-file', path: server.at('service.pid') },
  });
  const newFile = (name: string): Change => ({
    kind: 'write-file',
    path: server.at(name),
    mode: 0o640,
    before: { state: 'absent' },
    content: { from: 'text', text: `${name}\n` },
  });
  const stage = (changes: readonly Change[], test?: string): Stage => ({
    id: 'install',
    changes: [...changes],
    activation: activation(test),
  });
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (thrown) => thrown.problem.code,
    );
  const tripsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = server.host.roundTrips;
    await work();
    return server.host.roundTrips - before;
  };

  it('compares in one round trip, and changes and reloads in the next', async () => {
    expect(await tripsOf(() => server.runner.doStage(stage([newFile('a'), newFile('b')]), {}))).toBe(2);
    expect([server.read('a'), server.read('b'), server.calls()]).toEqual(['a\n', 'b\n', 'test\nreload\n']);
  });

  it('neither tests nor reloads where one of the changes does not stand', async () => {
    const inNoFolder: Change = { kind: 'make-link', path: server.at('none/link'), target: 'a' };
    expect(await codeOf(server.runner.doStage(stage([newFile('a'), inNoFolder, newFile('b')]), {}))).toBe(
      'server-not-writable',
    );
    expect([server.has('a'), server.has('b'), server.calls()]).toEqual([true, false, '']);
  });

  it('looks at a command before the service hears of it: nobody waits for what it leaves running', async () => {
    server.module('ssl');
    server.program(
      'a2enmod',
      `
ln -sf "../mods-available/$2.load" "$STATE/apache2/mods-enabled/$2.load"
sleep 60 & echo "$!" >"$STATE/left"`,
    );
    const command = commandChange({ command: 'enable-apache-module', arguments: { module: 'ssl' } });
    expect(await tripsOf(() => server.runner.doStage(stage([newFile('a'), command]), {}))).toBe(3);
    process.kill(Number(server.read('left')), 'SIGKILL');
    expect(server.calls()).toBe('test\nreload\n');
  });

  it('reloads nothing where the test refuses', async () => {
    expect(await codeOf(server.runner.doStage(stage([newFile('a')], 'bad-test'), {}))).toBe(
      'configuration-refused',
    );
    expect(server.calls()).toBe('test\n');
  });

  it.each([
    [['is', 'link a'], 'sk_state a', 0, 'link a\n'],
    [['is', 'link a'], 'sk_state ab', 66, 'link ab\n'],
    [['is', 'link a'], 'sk_state none; sk_state a', 0, 'absent\nlink a\n'],
    [['is', 'link a'], 'sk_state a; sk_state none', 66, 'link a\nabsent\n'],
    [['is', 'link a'], 'sk_state none; echo link a', 66, 'absent\nlink a\n'],
    [['is', 'link a'], 'sk_state none; sk_see a', 66, 'absent\n'],
    [['begins', 'link a'], 'sk_state ab', 0, 'link ab\n'],
    [['begins', 'link ab '], 'sk_state ab', 66, 'link ab\n'],
    [['begins', 'link * '], 'sk_state a', 66, 'link a\n'],
    [['is', 'link a'], 'true', 66, ''],
    [['is', 'link a'], 'sk_is / absent', 1, ''],
  ])('is sure of %j by %s: %i', async (sure, script, exitCode, stdout) => {
    for (const name of ['a', 'ab']) symlinkSync(name, server.at(name));
    const argv = ['sk_sure', ...sure, 'eval', `cd '${server.at('')}'; ${script}`];
    const results = await server.host.runAll([{ argv, accept: anyExit }]);
    expect(results).toMatchObject([{ exitCode, stdout }]);
  });

  describe('taking back', () => {
    const install = async (): Promise<void> => {
      await server.runner.doStage(stage([newFile('a')]), {});
      writeFileSync(server.at('calls'), '');
    };
    const undo = async (isTested: boolean, test?: string) => {
      const undone = server.session.services?.undoAndReactivate;
      const changes = server.journal.leftToUndo();
      return await undone?.(
        { changes, merges: [], activations: [activation(test)] },
        { isTested, isOnTheWay: false },
      );
    };

    it('is one round trip with the reload', async () => {
      await install();
      expect(await tripsOf(() => server.runner.undo())).toBe(1);
      expect([server.has('a'), server.calls()]).toEqual([false, 'reload\n']);
    });

    it('reloads behind the service’s own test', async () => {
      await install();
      const services = { refused: null, fallen: [] };
      expect(await undo(true)).toEqual({ answers: [{ result: 'undone' }], services });
      expect(server.calls()).toBe('test\nreload\n');
    });

    it('reloads nothing that the service refuses to read', async () => {
      await install();
      const services = { refused: { service: 'practice', words: '' }, fallen: [] };
      expect(await undo(true, 'bad-test')).toEqual({ answers: [{ result: 'undone' }], services });
      expect(server.calls()).toBe('test\n');
    });

    it.each([true, false])(
      'touches no service where a file was edited since (tested: %s)',
      async (isTested) => {
        await install();
        server.write('a', 'edited\n');
        expect(await undo(isTested)).toMatchObject({ answers: [{ result: 'edited' }], services: null });
        expect([server.read('a'), server.calls()]).toEqual(['edited\n', '']);
      },
    );

    it('lets the service take up what came back beside a file that was edited', async () => {
      await server.runner.doStage(stage([newFile('a'), newFile('b')]), {});
      writeFileSync(server.at('calls'), '');
      server.write('a', 'edited\n');
      expect(await server.runner.undo()).toMatchObject([{ path: server.at('a'), reason: 'edited' }]);
      expect([server.has('b'), server.calls()]).toEqual([false, 'reload\n']);
    });
  });

  describe('a reload is over', () => {
    const born = async (reload: string): Promise<string> => {
      const script = `sk_generation '${server.at('service.pid')}' '${reload}'; printf %s "$sk_born"`;
      const [said] = await server.host.runAll([{ argv: ['eval', script] }]);
      return said?.stdout ?? '';
    };
    const isNext = async (now: string, before: string): Promise<boolean> => {
      const [said] = await server.host.runAll([{ argv: ['sk_is_next', now, before], accept: [0, 1] }]);
      return said?.exitCode === 0;
    };

    it('when Apache has written its PID file anew', async () => {
      const reload = ' /usr/sbin/apache2ctl graceful';
      const before = await born(reload);
      expect(await isNext(await born(reload), before)).toBe(false);
      writeFileSync(server.at('service.next'), `${process.pid}\n`);
      await server.host.runAll([{ argv: ['mv', server.at('service.next'), server.at('service.pid')] }]);
      expect(await isNext(await born(reload), before)).toBe(true);
      expect(await isNext('', before)).toBe(false);
    });

    it('when nginx has other workers besides those it had, not when it has fewer', async () => {
      const reload = ' /usr/sbin/nginx -s reload';
      const first = spawn('sleep', ['60'], { stdio: 'ignore' });
      const before = await born(reload);
      const second = spawn('sleep', ['60'], { stdio: 'ignore' });
      const now = await born(reload);
      for (const child of [first, second]) child.kill('SIGKILL');
      expect([await isNext(before, before), await isNext(now, before), await isNext(before, now)]).toEqual([
        false,
        true,
        false,
      ]);
    });

    it('is not told by others', async () => {
      for (const reload of [' /usr/sbin/postfix reload', ' /usr/sbin/graceful-service reload'])
        expect(await born(reload)).toBe('');
    });
  });
});

describe('a service that dies of a reload', () => {
  let server: CommandServer;
  let sign: string;
  beforeEach(async () => {
    server = await commandServer(['sh', '-s']);
    sign = server.at('service.pid');
    const main = spawn('sleep', ['60'], { stdio: 'ignore' });
    server.write('service.pid', `${main.pid}\n`);
    server.program('ctl', `kill -KILL ${main.pid}; rm "$STATE/service.pid"`);
    server.program('start', 'echo start >>"$STATE/calls"');
  });
  afterEach(() => server.close());

  it('is started, where another generation would have shown itself', async () => {
    const argv = ['sk_reload_or_start', sign, '2', 'ctl', 'graceful', 'start'];
    expect(await server.host.runAll([{ argv }])).toMatchObject([{ exitCode: 0 }]);
    expect(server.calls()).toBe('start\n');
  });

  it('is named where it does not stand afterwards', async () => {
    const activations: Activation[] = [
      {
        service: 'practice',
        ...{ test: ['true'], reload: ['ctl', 'reload'], start: ['start'] },
        alive: { by: 'pid-file', path: sign },
      },
    ];
    const undone = server.session.services?.undoAndReactivate;
    const taken = await undone?.(
      { changes: [], merges: [], activations },
      { isTested: false, isOnTheWay: false },
    );
    expect(taken?.services?.fallen).toMatchObject([{ service: 'practice' }]);
    expect(server.calls()).toBe('start\n');
  });
});
