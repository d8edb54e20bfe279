import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../../electron/text/digest.ts';
import type { Change } from '../../../../shared/plan.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { type CommandServer, commandServer } from './command-programs.ts';

/** A link in place of whatever is there, by one rename, and what was there back in its place. */

describe.each(posixShells)('$program', ({ program, options }) => {
  let server: CommandServer;
  beforeEach(async () => {
    server = await commandServer([program, ...options, '-s']);
    for (const version of ['1', '2']) mkdirSync(server.at(version));
  });
  afterEach(() => server.close());

  const swap = (before: Extract<Change, { kind: 'swap-link' }>['before'], target = '2'): Change => ({
    kind: 'swap-link',
    path: server.at('current'),
    target,
    before,
  });
  const act = (change: Change) =>
    server.runner.doStage({ id: 'install', changes: [change], activation: null }, {});
  const problemOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (thrown) => thrown.problem.code,
    );

  it('where nothing is', async () => {
    await act(swap({ state: 'absent' }));
    expect(readlinkSync(server.at('current'))).toBe('2');
    expect(await server.runner.undo()).toEqual([]);
    expect(server.has('current')).toBe(false);
  });

  it('where a link to another folder is, and not into that folder', async () => {
    symlinkSync('1', server.at('current'));
    await act(swap({ state: 'link', target: '1' }));
    expect(readlinkSync(server.at('current'))).toBe('2');
    await server.runner.undo();
    expect(readlinkSync(server.at('current'))).toBe('1');
    for (const version of ['1', '2']) expect(readdirSync(server.at(version))).toEqual([]);
  });

  it('where a file is, with its mode', async () => {
    writeFileSync(server.at('current'), 'former\n', { mode: 0o640 });
    await act(swap({ state: 'file', sha256: sha256('former\n') }));
    expect(readlinkSync(server.at('current'))).toBe('2');
    await server.runner.undo();
    expect(readFileSync(server.at('current'), 'utf8')).toBe('former\n');
    expect(lstatSync(server.at('current')).mode & 0o7777).toBe(0o640);
  });

  it('not where something else is by now', async () => {
    symlinkSync('1', server.at('current'));
    for (const before of [
      { state: 'absent' },
      { state: 'link', target: '3' },
      { state: 'file', sha256: sha256('former\n') },
    ] as const)
      expect(await problemOf(act(swap(before)))).toBe('file-changed-meanwhile');
    expect(readlinkSync(server.at('current'))).toBe('1');
  });

  it('leaves alone, at its undo, what somebody else has led elsewhere', async () => {
    symlinkSync('1', server.at('current'));
    await act(swap({ state: 'link', target: '1' }));
    rmSync(server.at('current'));
    symlinkSync('elsewhere', server.at('current'));
    expect(await server.session.changes.edited(server.journal.leftToUndo())).toEqual([server.at('current')]);
    expect(
      await server.session.changes.undo({
        changes: server.journal.leftToUndo(),
        merges: [],
        activations: [],
      }),
    ).toMatchObject([{ result: 'edited' }]);
    expect(readlinkSync(server.at('current'))).toBe('elsewhere');
  });

  it('is known to the safety net, and stands again where a later undo did not work out', async () => {
    symlinkSync('1', server.at('current'));
    await act(swap({ state: 'link', target: '1' }));
    const save = await server.host.runAll([{ argv: ['sk_save', server.folder] }]);
    expect(save[0]?.accepted).toBe(true);
    await server.host.runAll([{ argv: ['sk_restore', server.folder] }]);
    expect(readlinkSync(server.at('current'))).toBe('1');
    await server.host.runAll([{ argv: ['sk_redo', server.folder] }]);
    expect(readlinkSync(server.at('current'))).toBe('2');
  });

  it('is not called confirmed where it does not stand again, and nothing half-made is left', async () => {
    const path = server.at('site');
    writeFileSync(path, 'former\n');
    const ask = async (...argv: readonly string[]) =>
      (await server.host.runAll([{ argv, accept: Array.from({ length: 256 }, (_, code) => code) }]))[0];
    await act({
      kind: 'write-file',
      path,
      mode: 0o644,
      before: { state: 'file', sha256: sha256('former\n') },
      content: { from: 'text', text: 'ours\n' },
    });
    await ask('sk_save', server.folder);
    await ask('sk_restore', server.folder);
    rmSync(`${server.folder}/redo/1`);
    expect((await ask('sk_redo', server.folder))?.exitCode).toBe(1);
    expect(await ask('sk_redone', server.folder)).toMatchObject({ exitCode: 1, stderr: `${path}\n` });
    expect(readdirSync(server.at('.')).filter((name) => name.startsWith('.sk-'))).toEqual([]);
    writeFileSync(path, 'ours\n');
    expect((await ask('sk_redone', server.folder))?.exitCode).toBe(0);
  });
});
