import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConfigNode,
  parseConfig,
  printConfig,
  walk,
} from '../../../../../electron/targets/apache/config/tree.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures/apache');
const files = ['configs', 'obstacles'].flatMap((folder) =>
  readdirSync(join(fixtures, folder)).map((name) => join(fixtures, folder, name)),
);

const names = (text: string) =>
  [...walk(parseConfig(text).nodes)].flatMap(({ node }) =>
    node.kind === 'directive' && /^server(name|alias)$/.test(node.name)
      ? node.words.map((word) => word.value)
      : [],
  );

function outline(nodes: readonly ConfigNode[]): readonly unknown[] {
  const shown = nodes.filter(({ kind }) => kind !== 'blank');
  return shown.map((node) => {
    if (node.kind === 'section') return [node.name, ...outline(node.children)];
    return node.kind === 'directive' ? node.name : node.kind;
  });
}

const fixture = (name: string) => readFileSync(join(fixtures, 'configs', name), 'latin1');

describe('a configuration as a tree', () => {
  it.each(files)('prints back to the very same bytes: %s', (path) => {
    const text = readFileSync(path, 'latin1');
    expect(printConfig(parseConfig(text))).toBe(text);
  });

  it('prints any text back to the very same bytes', () => {
    const piece = fc.constantFrom(
      ...[
        '<VirtualHost *:80>',
        '</VirtualHost>',
        '<IfModule x>',
        '</ifmodule>',
        '</IfModule> </x>',
        '<If "a > b">',
      ],
      ...[
        '# comment',
        '# \\',
        'ServerName a',
        'A "b',
        '\\',
        '\r',
        '\u00e9\u00a0',
        '',
        '   ',
        '<',
        '</',
        '<>',
        '</>',
      ],
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', '\\\n', '')), { maxLength: 20 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (any) => printConfig(parseConfig(any)) === any),
      {
        numRuns: 500,
      },
    );
  });

  it('closes one section with a tag, whatever stands behind it', () => {
    expect(outline(parseConfig(fixture('two-blocks-on-one-line.conf')).nodes)).toEqual([
      ['ifmodule', ['virtualhost', 'servername']],
      'servertokens',
    ]);
  });

  it('keeps stray and missing tags apart from the sections around them', () => {
    expect(outline(parseConfig(fixture('commented-tags.conf')).nodes)).toEqual([
      'comment',
      'comment',
      'comment',
      ['virtualhost', 'servername', 'comment'],
      'stray',
      ['ifmodule', 'rewriteengine'],
    ]);
  });

  it.each([
    ['continued-comment.conf', ['kept.ex.test', 'a.ex.test']],
    ['crlf.conf', ['crlf.ex.test', 'a.ex.test', 'b.ex.test']],
    ['commented-tags.conf', ['on.ex.test', '#', 'not', 'a', 'comment']],
    ['ispconfig-two-hosts.conf', ['ex.test', 'www.ex.test', 'ex.test', 'www.ex.test']],
    ['unterminated-quote.conf', ['q.ex.test']],
  ])('finds the names in %s', (name, expected) => {
    expect(names(fixture(name))).toEqual(expected);
  });

  it('reads the arguments of a section over several lines', () => {
    const sections = parseConfig(fixture('section-arguments.conf')).nodes.filter(
      (node) => node.kind === 'section',
    );
    expect(sections.map((section) => section.words.map((word) => word.value))).toEqual([
      ['<', '2.3'],
      ['192.0.2.1:80', '[2001:db8::1]:80', '*:8080'],
      ['\\.(?:cgi|shtml)$'],
      ['^/(?<name>[a-z]+)>x$'],
    ]);
  });

  it('takes a quoted directive name for what it is', () => {
    const [node] = parseConfig('"ServerName" a.ex.test').nodes;
    expect(node).toMatchObject({ kind: 'directive', name: 'servername', raw: 'a.ex.test' });
  });
});

it.each([
  ['"</VirtualHost>"', 'closes'],
  ["'</VirtualHost>'", 'closes'],
  ['"</virtualhost>" and more', 'closes'],
  ['A "</VirtualHost>"', 'does not close'],
  ['# "</VirtualHost>"', 'does not close'],
])('a tag is what the first word says: %s %s', (line, expected) => {
  const { nodes } = parseConfig(`<VirtualHost *:80>\n${line}\n"<VirtualHost" *:81>\n</VirtualHost>\n`);
  const hosts = nodes.filter((node) => node.kind === 'section');
  expect(hosts.map(({ name, raw }) => [name, raw])).toEqual([
    ['virtualhost', '*:80'],
    ...(expected === 'closes' ? [['virtualhost', '*:81']] : []),
  ]);
});
