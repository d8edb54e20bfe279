import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig, type Written } from '../../../../../electron/targets/nginx/config/parse.ts';

/** The words of a tree: `[name, word…]`, a block behind them as a list. */
type Shape = readonly (string | readonly Shape[])[];
const shape = ({ name, words, block }: Written): Shape => [
  name,
  ...words,
  ...(block === null ? [] : [block.children.map(shape)]),
];
const shapes = (text: string) => parseConfig(text).directives.map(shape);

const texts: readonly (readonly [string, string, readonly Shape[]])[] = [
  ['a directive', 'a b c;', [['a', 'b', 'c']]],
  ['words over lines', 'a\n  b\r\n\tc ;', [['a', 'b', 'c']]],
  ['no blank before a block', 'a{b;}c;', [['a', [['b']]], ['c']]],
  ['both quotes', `a "b c" 'd "e"' "f'";`, [['a', 'b c', 'd "e"', "f'"]]],
  ['what ends things, in quotes', 'a "b;c{d}e #f";', [['a', 'b;c{d}e #f']]],
  ['escapes', String.raw`a "\"\\\t\.\d" \;\  x\ y;`, [['a', '"\\\t\\.\\d', '\\;\\ ', 'x\\ y']]],
  ['a comment at the start of a word only', 'a b#c; # d; "\n#e\n', [['a', 'b#c']]],
  ['a comment between words', "a b # it's\n c;", [['a', 'b', 'c']]],
  ['variables with braces', `a \${b}c x\${d}{e;}`, [['a', `\${b}c`, `x\${d}`, [['e']]]]],
  ['a variable without braces before a block', 'if ($a) {b;}', [['if', '($a)', [['b']]]]],
  ['a bracket behind a quote', 'if ($a = "b") { c; }', [['if', '($a', '=', 'b', ')', [['c']]]]],
  ['a closing brace within a word', 'a x}y;', [['a', 'x}y']]],
  [
    'a map',
    'map $a $b { default 0; "~^x;{2}" "y z"; ~*\\.(js|css)$ 1; }',
    [
      [
        'map',
        '$a',
        '$b',
        [
          ['default', '0'],
          ['~^x;{2}', 'y z'],
          ['~*\\.(js|css)$', '1'],
        ],
      ],
    ],
  ],
  ['an empty word', 'a "" \'\';', [['a', '', '']]],
  ['types', 'types { text/html html htm; }', [['types', [['text/html', 'html', 'htm']]]]],
  ['nothing', '', []],
  ['only a comment without a line end', '# a', []],
  ['bytes above ASCII', 'a \xC3\xA9\xA0b;', [['a', '\xC3\xA9\xA0b']]],
  ['a byte order mark, as a part of the name', '\xEF\xBB\xBFa b;', [['\xEF\xBB\xBFa', 'b']]],
  ['no line end at the end', 'a b;\n#c', [['a', 'b']]],
  [
    'Lua',
    'server { content_by_lua_block { local a = "}" -- }\n local b = {c = [[ } ]], d = [==[ ]] } ]==]} --[[ }\n } ]] if a then b() end } listen 80; }',
    [
      [
        'server',
        [
          ['content_by_lua_block', []],
          ['listen', '80'],
        ],
      ],
    ],
  ],
  [
    'Lua with a variable to set',
    'set_by_lua_block $x { return {"{"} } a;',
    [['set_by_lua_block', '$x', []], ['a']],
  ],
];

describe('words and blocks', () => {
  it.each(texts)('%s', (_, text, expected) => {
    expect(parseConfig(text).flaw).toBeNull();
    expect(shapes(text)).toEqual(expected);
  });
});

const broken: readonly (readonly [string, string, number])[] = [
  ['no end', 'a;\nb', 2],
  ['an open block', 'a {\nb;', 2],
  ['an open quote', '\n\na "b;', 3],
  ['a brace too many', 'a;\n}', 2],
  ['a semicolon alone', 'a;;', 1],
  ['a block without a name', 'a;\n{ b; }', 2],
  ['words before a closing brace', 'a { b }', 1],
  ['a letter behind a quote', 'a "b"c;', 1],
  ['Lua without an end', 'x_by_lua_block { "}', 1],
  ['blocks without end', 'a {'.repeat(100), 1],
];

describe('what nginx refuses', () => {
  it.each(broken)('%s ends the reading there', (_, text, line) => {
    expect(parseConfig(text).flaw).toBe(line);
  });
});

/** Between directives, and around their words, there is nothing but blanks, comments and what ends them. */
function leftovers(text: string, directives: readonly Written[], from: number, until: number): string {
  let at = from;
  let rest = '';
  for (const one of directives) {
    rest += text.slice(at, one.start);
    at = one.end;
    if (one.block !== null) {
      expect(text.charAt(one.block.open)).toBe('{');
      expect(text.charAt(one.block.close)).toBe('}');
      if (!one.name.endsWith('_by_lua_block'))
        rest += leftovers(text, one.block.children, one.block.open + 1, one.block.close);
    } else expect(text.charAt(one.end - 1)).toBe(';');
    for (const [index, { start, end }] of one.spans.entries()) {
      const raw = text.slice(start, end);
      expect(parseConfig(`x ${raw};`).directives[0]?.words).toEqual([one.words[index]]);
    }
    expect(text.slice(0, one.start).split('\n')).toHaveLength(one.line);
  }
  return rest + text.slice(at, until);
}

const folder = join(import.meta.dirname, '../../../../fixtures/nginx/configs');

describe('real-looking files', () => {
  it.each(readdirSync(folder))('%s is read whole, with each byte in its place', (name) => {
    const text = readFileSync(join(folder, name), 'latin1');
    const file = parseConfig(text);
    expect(file.flaw).toBeNull();
    const rest = leftovers(text, file.directives, 0, text.length);
    for (const line of rest.split('\n')) expect(line.trim()).toMatch(/^(#.*)?$/);
  });
});
