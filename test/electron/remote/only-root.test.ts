import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlyRootPrelude } from '../../../electron/remote/only-root.ts';
import { posixShells } from '../../support/posix-shells.ts';

const stranger = 65_534;
let base = '';

beforeAll(() => {
  base = mkdtempSync('/srv/only-root-');
  chmodSync(base, 0o755);
  const folder = (name: string, owner = 0, mode = 0o755) => {
    mkdirSync(join(base, name), { recursive: true });
    chmodSync(join(base, name), mode);
    chownSync(join(base, name), owner, owner);
  };
  const file = (name: string, owner = 0, mode = 0o644) => {
    writeFileSync(join(base, name), '');
    chmodSync(join(base, name), mode);
    chownSync(join(base, name), owner, 0);
  };
  const link = (name: string, target: string, owner = 0) => {
    symlinkSync(target, join(base, name));
    lchownSync(join(base, name), owner, owner);
  };
  folder('a/b');
  file('a/b/good');
  file('a/b/blank ');
  file('a/b/-n');
  file("a/b/it's $(id) *");
  file('a/b/line\nend');
  file('a/b/theirs', stranger);
  file('a/b/group', 0, 0o664);
  file('a/b/all', 0, 0o646);
  folder('home', stranger);
  file('home/roots');
  folder('home/in');
  file('home/in/roots');
  folder('shared', 0, 0o775);
  file('shared/roots');
  folder('sticky', 0, 0o1777);
  file('sticky/roots');
  link('a/link', 'b/good');
  link('a/chain', 'link');
  link('a/up', '../a/../a/b/./good');
  link('a/dangling', 'b/none');
  link('a/circle', 'circle');
  link('a/out', '../home/roots');
  link('a/through', '../home/in');
  link('a/theirs', 'b/good', stranger);
  link('home/back', '../a/b/good', stranger);
  link('a/line', 'b/line\nend');
  link('a/round', '../home/back');
});
afterAll(() => rmSync(base, { recursive: true }));

/** A path below the base, and the offender below it; null: only root could have made it. */
const cases: readonly (readonly [string, string | null])[] = [
  ['a/b/good', null],
  ['a/b', null],
  ['a//b/./good', null],
  ['a/b/blank ', null],
  ['a/b/-n', null],
  ["a/b/it's $(id) *", null],
  ['a/link', null],
  ['a/chain', null],
  ['a/up', null],
  ['home/../a/b/good', 'home'],
  ['a/b/line\nend', 'a/b/line\nend'],
  ['a/line', 'a/line'],
  ['a/b/blank', 'a/b/blank'],
  ['a/b/none', 'a/b/none'],
  ['a/none/deeper', 'a/none'],
  ['a/dangling', 'a/b/none'],
  ['a/circle', 'a/circle'],
  ['a/b/theirs', 'a/b/theirs'],
  ['a/b/group', 'a/b/group'],
  ['a/b/all', 'a/b/all'],
  ['home/roots', 'home'],
  ['home/in/roots', 'home'],
  ['home/none', 'home'],
  ['shared/roots', 'shared'],
  ['sticky/roots', 'sticky'],
  ['a/out', 'home'],
  ['a/through/roots', 'home'],
  ['a/theirs', 'a/theirs'],
  ['home/back', 'home'],
  ['a/round', 'home'],
];

describe.each(posixShells)('only root, in $program', ({ program, options }) => {
  const ask = (paths: readonly string[], meanwhile = '') => {
    const script = `${onlyRootPrelude}${meanwhile}
for path in "$@"; do if sk_only_root "$path"; then printf 'yes\\0'; else printf '%s\\0' "$sk_why"; fi; done`;
    const words = [...options, '-c', script, 'sh', ...paths];
    return execFileSync(program, words, { encoding: 'utf8' }).split('\0').slice(0, -1);
  };
  const expected = (offender: string | null) => (offender === null ? 'yes' : join(base, offender));

  it.each(cases)('%j: %j', (path, offender) => {
    expect(ask([`${base}/${path}`])).toEqual([expected(offender)]);
  });

  it('answers the same whatever was asked before, in either order', () => {
    for (const all of [cases, cases.toReversed(), [...cases, ...cases]]) {
      expect(ask(all.map(([path]) => `${base}/${path}`))).toEqual(
        all.map(([, offender]) => expected(offender)),
      );
    }
  });

  it('knows no path but an absolute one', () => {
    expect(ask(['', 'a/b', '.', '..'])).toEqual(['', 'a/b', '.', '..']);
    expect(ask(['/'])).toEqual(['yes']);
  });

  it.each([
    ['a link', 'readlink() { return 1; }', 'home/back', 'home'],
    ['what is listed', `stat() { command stat "$@" /none/such; }`, 'home/in/roots', 'home'],
    ['a link of root’s', 'readlink() { return 1; }', 'a/link', 'a/link'],
    ['a file of root’s', `stat() { command stat "$@" /none/such; }`, 'a/b/good', 'a/b/good'],
  ])(
    'names whose folder it is, and trusts nothing, where %s goes while it looks',
    (_what, meanwhile, path, named) => {
      const asked = `${base}/${path}`;
      expect(ask([asked, asked], meanwhile)).toEqual([expected(named), expected(named)]);
    },
  );

  it('answers the same where all was asked ahead, and without a further look for what is root’s and no link', () => {
    const count = join(base, 'a/count');
    const counting = `stat() { echo >>'${count}'; command stat "$@"; }
sk_root_ways "$@" '' relative /none/such
`;
    for (const all of [cases, cases.toReversed()]) {
      const asked = all.map(([path]) => `${base}/${path}`);
      expect(ask(asked, counting)).toEqual(all.map(([, offender]) => expected(offender)));
    }
    rmSync(count);
    const roots = ['a', 'a/b', 'a/b/good', 'a/b/blank ', 'a/b/-n', "a/b/it's $(id) *"];
    const asked = roots.map((path) => `${base}/${path}`);
    expect(ask(asked, counting)).toEqual(roots.map(() => 'yes'));
    expect(readFileSync(count, 'utf8')).toBe('\n');
    rmSync(count);
  });

  it('takes nothing for root’s that a folder of somebody else’s holds, where all was asked ahead', () => {
    const script = `${onlyRootPrelude}sk_root_ways "$@"; printf %s "$sk_roots"`;
    const asked = [
      'home/roots',
      'home/in/roots',
      'shared/roots',
      'sticky/roots',
      'a/b/group',
      'a/link',
      'a/through/roots',
    ];
    const words = [...options, '-c', script, 'sh', ...asked.map((path) => `${base}/${path}`)];
    const said = execFileSync(program, words, { encoding: 'utf8' }).split('\n');
    expect(said.filter((line) => line.startsWith(base)).sort()).toEqual([base, `${base}/a`, `${base}/a/b`]);
  });

  it('tells what it saw of the mode, the owner and the group, of nothing but what was asked for', () => {
    const told = (path: string, before = '') => {
      const script = `${onlyRootPrelude}${before}sk_only_root "$1"; printf %s "$sk_shape"`;
      return execFileSync(program, [...options, '-c', script, 'sh', `${base}/${path}`], { encoding: 'utf8' });
    };
    expect([told('a/b/good'), told('a/b'), told('a/link'), told('a/b/none')]).toEqual([
      '644 0 0',
      '755 0 0',
      '644 0 0',
      '',
    ]);
    expect(told('a/link', `sk_only_root '${base}/a/b/good'\n`)).toBe('');
    expect(told('a/b/good', `sk_only_root '${base}/a/b/good'\n`)).toBe('');
  });

  it('sees an access list that lets somebody write', () => {
    const path = join(base, 'a/b/listed');
    writeFileSync(path, '');
    const set = spawnSync('setfacl', ['-m', `u:${stranger}:rw`, path]);
    if (set.status !== 0) chmodSync(path, 0o664); // how such a list shows in the mode
    expect(ask([path])).toEqual([path]);
  });
});
