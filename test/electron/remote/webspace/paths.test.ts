import { describe, expect, test } from 'vitest';
import { below, folderAt, isPlainName, rootOf } from '../../../../electron/remote/webspace/paths.ts';

describe('names from a listing', () => {
  test.each(['htdocs', 'Meine Seite', '-rf', "o'clock", 'über', '日本', '.well-known', ' blank '])(
    'plain: %j',
    (name) => expect(isPlainName(name)).toBe(true),
  );
  test.each([
    ...[
      '',
      '.',
      '..',
      'a/b',
      '../../etc',
      'a\\b',
      'a\0b',
      'x\r\nDELE y',
      'x\ny',
      '\u202egnp.exe',
      'a\u2028b',
      '\ufffd',
    ],
    ...['\ud800', 'x'.repeat(201), '\u200b'],
  ])('none: %j', (name) => expect(isPlainName(name)).toBe(false));
});

describe('the folder that an owner wrote', () => {
  test.each([
    ['/', 'htdocs', '/htdocs'],
    ['/home/u1', 'htdocs/', '/home/u1/htdocs'],
    ['/home/u1', '/htdocs', '/htdocs'],
    ['/home/u1', './a//b/', '/home/u1/a/b'],
    ['/home/u1', '../../../etc', '/etc'],
    ['/', 'Meine Seite', '/Meine Seite'],
    ['/', '.', '/'],
  ])('from %s, %j is %s', (root, written, expected) => expect(folderAt(root, written)).toBe(expected));
  test.each(['a\r\nDELE b', 'a\0', 'a\\b'])('%j is no path', (written) =>
    expect(folderAt('/', written)).toBe(null),
  );
  test('a server that says no path begins at the top', () => {
    expect([rootOf('C:\\web'), rootOf('/home/u 1/'), rootOf('')]).toEqual(['/', '/home/u 1', '/']);
    expect([below('/', 'a'), below('/a', 'b', 'c')]).toEqual(['/a', '/a/b/c']);
  });
});
