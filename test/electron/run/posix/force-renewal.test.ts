import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { posixShells } from '../../../support/posix-shells.ts';

/** The words with which certbot is told to renew now; that it does is tried on a real server. */

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sealkeeper-force-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe.each(posixShells)('a forced renewal in $program', ({ program, options }) => {
  const force = (name: string) =>
    spawnSync(
      program,
      [
        ...options,
        '-c',
        `${prelude}
sk_base=${root}
sk_certbot_told() { sk_program=/usr/bin/certbot sk_lineage=shop.test-0001; }
sk_only_root() { :; }
sk_run() { printf '%s\\n' "$@"; }
sk_certbot_force "$1"`,
        'sh',
        name,
      ],
      { encoding: 'utf8' },
    );

  it('has constant words, and the lineage that root’s own files name', () => {
    expect(force('shop.test')).toMatchObject({
      status: 0,
      stdout: [
        '/usr/bin/certbot renew --cert-name shop.test-0001 --force-renewal --no-random-sleep-on-renew --non-interactive'
          .split(' ')
          .join('\n'),
        '',
      ].join('\n'),
    });
  });

  it.each([[''], ['../shop'], ['-a'], ['a b'], ['a;b'], ['$(id)'], ['a\nb']])(
    'of %j is refused before anything is read',
    (name) => {
      expect(force(name)).toMatchObject({ status: 64, stdout: '' });
    },
  );

  it('is not begun while a run of the app has the server', () => {
    mkdirSync(join(root, 'lock'));
    const { status, stdout, stderr } = force('shop.test');
    expect([status, stdout, stderr]).toEqual([75, '', expect.stringContaining('a run of the app')]);
  });
});

it('is known to every shell that the app opens', () => {
  expect(
    execFileSync('sh', ['-c', `${prelude}\ncommand -v sk_certbot_force`], { encoding: 'utf8' }),
  ).toContain('sk_certbot_force');
});
