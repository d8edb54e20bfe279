import { chmodSync, chownSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { posixShells } from '../../support/posix-shells.ts';
import { type PracticeServer, practiceServer, sha256 } from './practice-server.ts';

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

  const places: readonly [string, (file: string) => string][] = [
    ['its folder', (file) => dirname(file)],
    ['a folder above', (file) => dirname(dirname(file))],
    ['the file itself', (file) => file],
  ];
  const ways: readonly [string, (place: string) => void][] = [
    ['belongs to somebody else', (place) => chownSync(place, stranger, stranger)],
    ['may be written by a group', (place) => chmodSync(place, 0o770)],
    ['may be written by everybody', (place) => chmodSync(place, 0o707)],
  ];
  const doings: readonly [string, (file: string) => readonly string[]][] = [
    ['prepare', (file) => ['sk_prepare', folder(), '0', file, sha256('old\n')]],
    ['write', (file) => ['sk_write', folder(), '0', file, sha256('old\n'), sha256('x'), '600']],
    ['edit', (file) => ['sk_edit', folder(), '0', file, sha256('old\n'), sha256('x'), '0', '4', 'eA==']],
    ['copy', (file) => ['sk_copy', folder(), '0', file, sha256('old\n'), sha256('k'), '600', server.at('k')]],
    ['undo_file', (file) => ['sk_undo_file', folder(), '0', file, sha256('former'), sha256('old\n')]],
    ['merge', (file) => ['sk_merge', folder(), 'm', file, sha256('old\n'), sha256('merged')]],
    ['keep_theirs', (file) => ['sk_keep_theirs', 'no-run', file, sha256('old\n')]],
    ['may_undo', (file) => ['sk_may_undo', folder(), '0', file]],
  ];

  it.each(places.flatMap(([where, place]) => ways.map(([how, make]) => ({ where, how, place, make }))))(
    'leaves a file alone where $where $how, and names it',
    async ({ place, make }) => {
      server.write('run/backup/0', 'former');
      mkdirSync(server.at('run/merged'));
      server.write('run/merged/m', 'merged');
      server.write('k', 'k');
      const file = inFolder('above/folder/site.conf');
      make(place(file));
      for (const [doing, argv] of doings) {
        const { exitCode, stdout, stderr } = await ask(...argv(file));
        expect([doing, exitCode, stdout.trimEnd()]).toEqual([doing, 68, place(file)]);
        expect(stderr).toContain(`somebody besides root may write to ${place(file)}`);
      }
      expect(server.read('above/folder/site.conf')).toBe('old\n');
      expect(readdirSync(dirname(file))).toEqual(['site.conf']);
    },
  );

  it.each(['sk_link', 'sk_mkdir', 'sk_undo_link', 'sk_undo_mkdir', 'sk_prepare_mkdir'])(
    '%s touches nothing in the folder of somebody else',
    async (name) => {
      mkdirSync(server.at('theirs/folder'), { recursive: true });
      symlinkSync('target', server.at('theirs/link'));
      chownSync(server.at('theirs'), stranger, stranger);
      const isLink = name.endsWith('undo_link');
      const path = server.at(
        isLink ? 'theirs/link' : name === 'sk_undo_mkdir' ? 'theirs/folder' : 'theirs/new',
      );
      const word = { sk_link: 'to', sk_mkdir: '700', sk_undo_link: 'target' }[name] ?? 'absent';
      expect((await ask(name, path, word)).exitCode).toBe(68);
      expect(readdirSync(server.at('theirs')).sort()).toEqual(['folder', 'link']);
    },
  );

  it('names nobody where only the look failed', async () => {
    const file = inFolder('seen/site.conf');
    server.write('fail-once', '');
    const once = server.at('fail-once');
    const look = `if [ -e ${once} ]; then rm ${once}; return 1; fi; command stat "$@"`;
    const { exitCode, stdout } = await ask('eval', `stat() { ${look}; }; sk_safe ${file}`);
    expect([exitCode, stdout]).toEqual([73, '']);
    expect((await ask('sk_safe', file)).exitCode).toBe(0);
  });

  it('does not wait for a pipe that somebody put where a file was', async () => {
    const file = inFolder('pipes/site.conf');
    const [made] = await server.host.runAll([{ argv: ['mkfifo', server.at('pipes/pipe')] }]);
    expect(made?.accepted).toBe(true);
    chownSync(dirname(file), stranger, stranger);
    expect((await ask('sk_prepare', folder(), '0', server.at('pipes/pipe'), sha256(''))).exitCode).toBe(68);
    expect((await ask('sk_state', server.at('pipes/pipe'))).stdout).toBe('other\n');
  });

  it('puts again what an undo took away only where it is still root’s', async () => {
    const file = inFolder('given/site.conf');
    server.write(
      'run/undo.list',
      `sk_undo_file ${folder()} 0 ${file} ${sha256('former')} ${sha256('old\n')}\n`,
    );
    expect((await ask('sk_save', folder())).exitCode).toBe(0);
    server.write('given/site.conf', 'former');
    chownSync(dirname(file), stranger, stranger);
    expect((await ask('sk_redo', folder())).exitCode).toBe(1);
    expect(server.read('given/site.conf')).toBe('former');
    chownSync(dirname(file), 0, 0);
    expect((await ask('sk_redo', folder())).exitCode).toBe(0);
    expect(server.read('given/site.conf')).toBe('old\n');
    chownSync(dirname(file), stranger, stranger);
    expect((await ask('sk_save', folder())).exitCode).toBe(68);
  });

  it('keeps copies of two files of one name apart', async () => {
    const one = inFolder('one/site.conf', 'of one');
    const two = inFolder('two/site.conf', 'of two');
    const kept = (path: string) => `${server.at('base')}/theirs/run-1${path}`;
    for (const [path, text] of [
      [one, 'of one'],
      [two, 'of two'],
    ] as const) {
      const set = `sk_base=${server.at('base')}; sk_keep_theirs run-1 ${path} ${sha256(text)}`;
      expect((await ask('eval', set)).exitCode).toBe(0);
    }
    expect([kept(one), kept(two)].map((path) => server.read(path.slice(server.root.length + 1)))).toEqual([
      'of one',
      'of two',
    ]);
  });

  it('stages under a name that nobody can know, and finds again what a killed run left', async () => {
    const file = inFolder('staged/site.conf');
    await ask('sk_write', folder(), '7', file, sha256('old\n'), sha256('not this'), '600');
    const token = readlinkSync(server.at('run/token'));
    expect(token).toMatch(/^[0-9a-f-]{32,36}$/);
    server.write(`staged/.sk-${token}-7`, 'half');
    server.write('staged/.site.conf.sealkeeper-new', 'half, of a former version');
    server.write('run/backup/7', 'former');
    const undone = await ask('sk_undo_file', folder(), '7', file, sha256('former'), sha256('old\n'));
    expect(undone.stdout).toBe('undone\n');
    expect(readdirSync(server.at('staged'))).toEqual(['site.conf']);
    expect(server.read('staged/site.conf')).toBe('former');
  });

  it('does not write through a link that stands where a file was', async () => {
    server.write('precious', 'precious');
    mkdirSync(server.at('links'));
    symlinkSync(server.at('precious'), server.at('links/site.conf'));
    const { exitCode } = await ask(
      ...['sk_write', folder(), '0', server.at('links/site.conf'), sha256('precious'), sha256('x'), '600'],
    );
    expect(exitCode).toBe(65);
    expect(server.read('precious')).toBe('precious');
  });
});
