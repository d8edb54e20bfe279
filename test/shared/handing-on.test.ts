import { describe, expect, it } from 'vitest';
import { servesOf, supersededBy } from '../../shared/handing-on.ts';
import type { PreparedChange, UndoRecord } from '../../shared/journal.ts';

const hash = 'a'.repeat(64);
const edited = (...texts: readonly string[]): UndoRecord => ({
  kind: 'file',
  path: '/etc/apache2/ports.conf',
  before: hash,
  after: hash,
  edits: texts.map((text) => ({ start: 0, end: 0, text })),
});
const listen =
  '# sealkeeper: encrypted pages\n<IfModule ssl_module>\n    Listen 443\n</IfModule>\n# sealkeeper: end\n';
const host = '<VirtualHost *:443>\n    ServerName shop.test\n</VirtualHost>\n';

describe('what a change is to later sites', () => {
  it.each<[string, UndoRecord, ReturnType<typeof servesOf>]>([
    [
      'a module’s link',
      { kind: 'link', path: '/etc/apache2/mods-enabled/ssl.load', target: 'x' },
      'all-sites',
    ],
    ['a site’s link', { kind: 'link', path: '/etc/apache2/sites-enabled/a.conf', target: 'x' }, 'own-site'],
    ['what the server listens at', edited(listen), 'all-sites'],
    ['lines of a site', edited(host), 'own-site'],
    ['a line that only speaks of it', edited('# Listen to nobody\nServerAlias Listen.test\n'), 'own-site'],
    ['both in one file', edited(listen, host), null],
    ['a new folder', { kind: 'directory', path: '/etc/sealkeeper', before: 'absent' }, 'asks'],
    ['one that was there', { kind: 'directory', path: '/etc/x', before: 'directory' }, 'own-site'],
    [
      'a package',
      {
        kind: 'command',
        path: 'package certbot',
        run: { command: 'install-package', arguments: { package: 'certbot' }, before: 'absent' },
      },
      'asks',
    ],
  ])('%s', (_, undoRecord, serves) => {
    expect(servesOf(undoRecord)).toBe(serves);
  });
});

describe('what only put another certificate in the place of an earlier one', () => {
  const live = '/etc/sealkeeper/live/shop.test/current';
  const changes = (...undoRecords: readonly UndoRecord[]): readonly PreparedChange[] =>
    undoRecords.map((undoRecord, backupId) => ({ stage: 'install', backupId, undoRecord }));
  const led = (number: number): UndoRecord => ({
    kind: 'swapped-link',
    path: live,
    before: 'absent',
    target: `../../versions/shop.test/${number}`,
  });
  const more = edited(host);

  it('is the certificate, and not what was changed besides', () => {
    const left = changes(more, led(2));
    expect(supersededBy(changes(led(1)), left)).toEqual([left[1]]);
  });

  it.each<[string, readonly UndoRecord[], readonly UndoRecord[]]>([
    ['there is none before it', [], [led(2)]],
    [
      'the earlier one is of another site',
      [{ ...led(1), path: '/etc/sealkeeper/live/x/current' } as UndoRecord],
      [led(2)],
    ],
    [
      'somebody on the server was told of it',
      [led(1)],
      [
        led(2),
        {
          kind: 'command',
          path: 'renewal-hook shop.test',
          run: {
            command: 'attach-renewal-hook',
            arguments: { certificate: 'shop.test' },
            before: 'attached',
          },
        },
      ],
    ],
  ])('is nothing where %s', (_, earlier, left) => {
    expect(supersededBy(changes(...earlier), changes(...left))).toEqual([]);
  });
});
