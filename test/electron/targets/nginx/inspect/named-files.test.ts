import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../../../../electron/targets/nginx/config/includes.ts';
import { namedFiles } from '../../../../../electron/targets/nginx/inspect/named-files.ts';
import { mutated, numbersFrom, someServers } from '../../../../support/nginx-mutations.ts';

/** What the shell finds in these texts, a line each. */
function named(texts: readonly string[], given = '', awk = 'awk'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-named-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.conf`);
      writeFileSync(file, text, 'latin1');
      return file;
    });
    const script = `LC_ALL=C; export LC_ALL\n${awk === 'awk' ? '' : `awk() { ${awk} "$@"; }\n`}conf=/conf prefix=/pre given=$1${namedFiles}sk_named`;
    const said = execFileSync('sh', ['-c', script, 'sh', given], { input: files.join('\n') });
    return said.toString('latin1').split('\n').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['one', 'include /a.conf;', ['file /a.conf']],
  ['one in its folder', 'include a.conf;', ['file /conf/a.conf']],
  ['two on a line', 'include a;include b;', ['file /conf/a', 'file /conf/b']],
  ['one over lines', 'include\n\n\t# not this;\r\n  a.conf\n;', ['file /conf/a.conf']],
  ['one in blocks', 'http{server{include a;}location / {\ninclude b;}}', ['file /conf/a', 'file /conf/b']],
  ['quotes', `include "/a b;c";include '/d"e{';`, ['file /a b;c', 'file /d"e{']],
  ['a quoted name', `"include" /a; 'include' /b;`, ['file /a', 'file /b']],
  ['a quote within a word', `include /a"b; include /c'd;`, [`file /a"b`, `file /c'd`]],
  [
    'backslashes',
    String.raw`include /a\ b; include "/c\"d"; include /e\;f;`,
    [String.raw`file /a\ b`, 'file /c"d', String.raw`file /e\;f`],
  ],
  ['a hash within a word', 'include /a#b; # include /c;\ninclude /d;', ['file /a#b', 'file /d']],
  ['a hash in quotes', 'return 200 "x # y"; include /a;', ['file /a']],
  ['a brace of a variable', `set $a $${'{b}'}; include /a$${'{x}'}b;`, [`file /a$${'{x}'}b`]],
  ['quotes over lines', 'return 200 "one\n include /no;\n"; include /a;', ['file /a']],
  ['nothing of another word', 'server_name include; add_header include /x; included /y; include;', []],
  ['no file', '', []],
  ['what is never ended', 'include /a', []],
  ['patterns', 'include sites/*; include /srv/*/n?.conf;', ['glob /conf/sites/*', 'glob /srv/*/n?.conf']],
  [
    'patterns of other kinds',
    String.raw`include /a/[!b]c.conf; include /\*/x[.conf; include /*/.\d*; include /*/(a|b);`,
    ['glob /a/*', 'glob /?/x*', 'glob /*/.d*', 'glob /*/?a?b?'],
  ],
  [
    'a module',
    'load_module modules/a.so; load_module "/b c.so";',
    ['need /pre/modules/a.so', 'need /b c.so'],
  ],
  [
    'programs',
    'js_import a from /js/a.js; perl_modules lib; init_by_lua_file x.lua;',
    ['need /js/a.js', 'need /conf/lib', 'need /pre/x.lua'],
  ],
  ['a line end in a path', 'include "/a\nb";', ['odd /a b']],
  ['a list', 'geo $x {\n  1.2.3.4/32 a;\n 10.0.0.0/8 "b";\n# no\n  include /list;\n}', ['file /list']],
  [
    'Lua',
    String.raw`content_by_lua_block { local a = "}\"" -- it's }
 local b = [==[ ' } ]] ]==] --[[ { ]]
 if x then y = { 'include /no;' } end } include /a;`,
    ['file /a'],
  ],
  [
    'a long line',
    `return 200 "${'x'.repeat(5000)}";${' '.repeat(500)}include /${'y'.repeat(900)};`,
    [`file /${'y'.repeat(900)}`],
  ],
];

describe.each(['awk', 'busybox awk'])('what nginx’s files name, by %s', (awk) => {
  it.each(cases)('%s', (_, text, expected) => expect(named([text], '', awk)).toEqual(expected));

  it('is told of each file for itself, and of what -g says', () => {
    expect(
      named(['include "/never', 'include /a;', '{{ x', 'include /b; include /a;'], 'include g;', awk),
    ).toEqual(['file /conf/g', 'file /a', 'file /b']);
  });
});

it.each(cases.filter(([title]) => !title.includes('line end')))(
  'finds what the reader of files finds: %s',
  (_, text) => {
    const mainFile = '/conf/nginx.conf';
    const { includes } = readTree({ mainFile, texts: new Map([[mainFile, text]]) });
    const plain = includes
      .filter(({ pattern }) => !/[*?[]/.test(pattern))
      .map(({ pattern }) => `file ${pattern}`);
    expect(named([text]).filter((line) => line.startsWith('file '))).toEqual([...new Set(plain)]);
  },
);

it.each(['awk', 'busybox awk'])(
  'misses nothing that the reader of files finds, in texts by chance, by %s',
  (awk) => {
    const mainFile = '/conf/nginx.conf';
    const texts = Array.from({ length: 400 }, (_, seed) => {
      const next = numbersFrom(seed + 1);
      const text = mutated(someServers(next), next).replaceAll('\0', ' ');
      // By its own folder it is plain of which text a file is named.
      return text.replace(/snippets\//g, `snippets/${seed}/`);
    });
    const wanted = texts.flatMap((text) =>
      readTree({ mainFile, texts: new Map([[mainFile, text]]) }).includes.map(({ pattern }) => pattern),
    );
    // Those that a shell reads in its own way are made wider, and one with a line end is told as such.
    const told = wanted
      .filter((pattern) => !/[[\]\\(|)\n]/.test(pattern))
      .map((pattern) => `${/[*?]/.test(pattern) ? 'glob' : 'file'} ${pattern}`);
    expect(told.length).toBeGreaterThan(100);
    const found = new Set(named(texts, '', awk));
    expect(told.filter((line) => !found.has(line))).toEqual([]);
  },
);
