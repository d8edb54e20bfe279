import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPatterns, patternFaults } from '../../build/patterns.ts';

const root = join(import.meta.dirname, '../..');
const faults = (text: string, file = 'electron/engine/look.ts') => patternFaults(file, text);

describe('patterns in the product', () => {
  it.each([
    ['made of a text', 'const a = new RegExp(text);'],
    ['made without new', 'const a = RegExp(text);'],
    ['under another name', 'const Make = RegExp;\nnew Make(text);'],
    ['taken out of the global object', 'const { RegExp: Make } = globalThis;'],
    ['by reflection', 'Reflect.construct(RegExp, [text]);'],
    ['as a type', 'const has = (pattern: RegExp) => pattern.test(text);'],
    ['made by match', 'text.match(pattern)'],
    ['made by match of a maybe', 'text?.match(pattern)'],
    ['made by match on its own line', 'text\n  .match(\n    pattern)'],
    ['made by matchAll', 'text.matchAll(rule.pattern)'],
    ['made by search of a joined text', "text.search('^' + name)"],
    ['made by search of a filled text', 'text.search(`^$'.concat('{name}`)')],
    ['made by match in brackets', "text['match'](pattern)"],
    ['bound to a text', 'const pattern = word;\ntext.match(pattern)'],
    ['bound twice', 'const pattern = /a/;\n{ const pattern = word;\ntext.match(pattern) }'],
    ['compiled anew', '/a/.compile(text)'],
    ['by the constructor of another', 'new (/a/.constructor)(text)'],
  ])('are refused where they are %s', (_, text) => {
    expect(faults(text)).not.toEqual([]);
  });

  it.each([
    ['a literal', 'text.match(/a+/g)'],
    ['a literal with a name', 'const pattern =\n  /a+/g;\ntext.matchAll(pattern)'],
    ['a text that is only searched for', "text.split(word); text.replaceAll(word, ''); text.indexOf(word)"],
    ['the part of an address', 'const query = url.search;'],
  ])('may be %s', (_, text) => {
    expect(faults(text)).toEqual([]);
  });

  it('are free in tests and in the build, and the engine for foreign ones may compile', () => {
    expect(faults('new RegExp(text)', 'test/a.test.ts')).toEqual([]);
    expect(faults('new RegExp(text)', 'build/a.ts')).toEqual([]);
    const engine = 'electron/targets/posix/pattern/foreign-pattern.ts';
    expect(faults(readFileSync(join(root, engine), 'utf8'), engine)).toEqual([]);
    expect(faults('RE2JS.compile(text)')).not.toEqual([]);
  });

  it('are as they should be in every file', () => {
    expect(checkPatterns(root)).toEqual([]);
  });
});
