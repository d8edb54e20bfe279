import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseParts } from '../../../../electron/remote/parts.ts';
import { scriptFrame } from '../../../../electron/remote/script-frame.ts';
import { judgedWords } from '../../../../electron/targets/posix/judged-words.ts';
import { rootIncludes } from '../../../../electron/targets/posix/root-includes.ts';
import { posixShells } from '../../../support/posix-shells.ts';

/** The files of these tests hold what `sk_named` says of them, with `@` for the folder. */
const stranger = 65_534;
let base = '';

beforeAll(() => {
  base = mkdtempSync('/srv/root-includes-');
  chmodSync(base, 0o755);
  const file = (name: string, text = '', owner = 0) => {
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), text.replaceAll('@', base));
    chownSync(join(base, name), owner, owner);
  };
  file('one', 'file @/two\nfile @/two\nfile @/none\n');
  file('two', 'file @/one\nglob @/sites/*.conf\n');
  file('sites/a b.conf');
  file('sites/c.conf', 'need @/theirs.so.none\n');
  file('sites/.hidden.conf', 'file @/theirs\n');
  file('sites/[x].conf');
  file('theirs', '', stranger);
  file('to-theirs', 'file @/theirs\n');
  file('module', 'need @/theirs\n');
  file('odd', 'odd x\n');
  file('homes/anna/x.conf');
  file('homes/note', '', stranger);
  file('homes/bert/y.conf');
  file('by-home', 'glob @/homes/*/x.conf\n');
  file('by-shape', 'glob @/homes//*/?.conf\n');
  file('by-name', 'glob @/si*/?x?.conf\n');
  file('of-theirs', 'glob @/their-homes/*/x.conf\n');
  file('their-homes/carl/y');
  chownSync(join(base, 'their-homes/carl'), stranger, stranger);
  file('in-theirs', 'glob @/their-homes/carl/none/*.conf\n');
  symlinkSync('theirs', join(base, 'link'));
  file('by-link', 'file @/link\n');
  symlinkSync('two', join(base, 'their-link'));
  lchownSync(join(base, 'their-link'), stranger, stranger);
  file('by-their-link', 'file @/their-link\n');
  mkdirSync(join(base, 'chain'));
  for (let index = 0; index < 60; index += 1) file(`chain/${index}`, `file @/chain/${index + 1}\n`);
});
afterAll(() => rmSync(base, { recursive: true }));

describe.each(posixShells)('includes by $program', ({ program, options }) => {
  const walk = (main: string): readonly (readonly [string, string])[] => {
    const script = `${scriptFrame}${judgedWords}${rootIncludes}
sk_named() { while IFS= read -r one; do cat "$one"; done; }
sk_walk "$1"; say files; printf '%s' "$sk_files"; say end`;
    const said = execFileSync(program, [...options, '-c', script, 'sh', join(base, main)], { input: 'N\n' });
    return parseParts(said.toString(), 'N').map(
      ({ name, text }) => [name, text.replaceAll(base, '@').trim()] as const,
    );
  };
  const found = (main: string) =>
    walk(main)
      .find(([name]) => name === 'files')?.[1]
      .split('\n');

  it('are followed, each once', () => {
    expect(found('one')).toEqual([
      '@/one',
      '@/two',
      '@/sites/[x].conf',
      '@/sites/a b.conf',
      '@/sites/c.conf',
    ]);
  });

  it('are found by patterns as the server names them', () => {
    expect(found('by-home')).toEqual(['@/by-home', '@/homes/anna/x.conf']);
    expect(found('by-shape')).toEqual(['@/by-shape', '@/homes//anna/x.conf', '@/homes//bert/y.conf']);
    expect(found('by-name')).toEqual(['@/by-name', '@/sites/[x].conf']);
  });

  it.each([
    ['to-theirs', '@/theirs'],
    ['module', '@/theirs'],
    ['by-link', '@/theirs'],
    ['by-their-link', '@/their-link'],
    ['of-theirs', '@/their-homes/carl'],
    ['in-theirs', '@/their-homes/carl'],
    ['odd', 'x'],
    ['theirs', '@/theirs'],
  ])('end the look at what is not root’s: %s', (main, path) => {
    expect(walk(main)).toContainEqual(['not-roots', path]);
    expect(found(main)).toBeUndefined();
  });

  it('end the look where they have no end', () => {
    expect(walk('chain/0')).toContainEqual(['endless', '@/chain/40']);
  });
});
