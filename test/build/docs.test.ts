import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { roomOrder } from '../../build/import-rules.ts';
import { commands } from '../../electron/run/posix/changes/commands.ts';

const foldersIn = (path: string): readonly string[] =>
  readdirSync(inCheckout(path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The folders that the picture draws, by the tree they stand under. */
function drawn(page: string): ReadonlyMap<string, readonly string[]> {
  const [, picture = ''] = page.split('```');
  const trees = new Map<string, string[]>();
  let rooms: string[] = [];
  for (const line of picture.split('\n')) {
    const [, indent, name] = /^([\s├└│]*)([a-z-]+)\//.exec(line) ?? [];
    if (name === undefined) continue;
    if (indent === '') {
      rooms = [];
      trees.set(name, rooms);
    } else rooms.push(name);
  }
  return trees;
}

describe('the pages of docs/', () => {
  it('draw every room of electron/, and no other', () => {
    const trees = drawn(readFileSync(inCheckout('docs/architecture.md'), 'utf8'));
    expect([...trees.keys()].sort()).toEqual(['electron', 'renderer', 'shared']);
    expect([...(trees.get('electron') ?? [])].sort()).toEqual(foldersIn('electron'));
  });

  it('draw the floors of the engine', () => {
    const [, line = ''] =
      /^ +engine\/(.*)$/m.exec(readFileSync(inCheckout('docs/architecture.md'), 'utf8')) ?? [];
    const floors = [...line.matchAll(/\b([a-z]+)\//g)].map(([, name = '']) => name);
    expect(floors.sort()).toEqual(foldersIn('electron/engine'));
  });

  it('draw the rooms in the order that the imports keep to', () => {
    const trees = drawn(readFileSync(inCheckout('docs/architecture.md'), 'utf8'));
    expect(trees.get('electron')).toEqual(roomOrder);
  });

  it('say of each command what its inverse is', () => {
    const [, section = ''] = readFileSync(inCheckout('docs/architecture.md'), 'utf8').split(
      '\n## Commands\n',
    );
    const [own = ''] = section.split('\n## ');
    const told = [...own.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
    expect(told).toEqual(Object.keys(commands));
  });

  it('bear each number of a decision once, without a gap', () => {
    const numbers = readdirSync(inCheckout('docs/decisions'))
      .sort()
      .map((file) => Number(file.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  });

  it('lead to files that are there', () => {
    const pages = ['*.md', 'docs/**/*.md'].flatMap((glob) => globSync(glob, { cwd: inCheckout('.') }));
    const broken = pages.flatMap((page) =>
      [...readFileSync(inCheckout(page), 'utf8').matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !target.includes(':') && !existsSync(join(inCheckout(dirname(page)), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(pages).toContain('docs/architecture.md');
    expect(broken).toEqual([]);
  });
});
