import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toldOf } from '../../../electron/renewers/told.ts';
import { toldScript } from '../../../electron/renewers/told-script.ts';
import { posixShells } from '../../support/posix-shells.ts';

/** What a server tells of the renewal, on a made-up root, with a systemctl of our own. */

const nonce = '0123456789abcdef01234567';
const stranger = 65_534;
const state = `ok\t2026-11-29T04:44:00Z\t${'a'.repeat(64)}\t2027-02-01T00:00:00Z\tthe renewed certificate stands\n`;
const systemctl = `#!/bin/sh
case "$*" in
  'is-active certbot.timer' | 'is-active odd.timer') echo active ;;
  'is-active '*) echo inactive; exit 3 ;;
  *certbot.timer) [ "$TZ" = UTC ] && echo 'NextElapseUSecRealtime=Sun 2026-11-29 18:00:07 UTC' ;;
  *odd.timer) echo 'NextElapseUSecRealtime=n/a' ;;
esac
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync('/srv/told-');
  chmodSync(root, 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string, mode = 0o644, owner = 0): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  chmodSync(join(root, path), mode);
  chownSync(join(root, path), owner, owner);
}

describe.each(posixShells)('what a server tells, in $program', ({ program, options }) => {
  const ask = (...timers: string[]) =>
    toldOf(
      execFileSync(program, [...options, '-c', toldScript, 'sh', root], {
        encoding: 'utf8',
        input: [nonce, 'shop.test', ...timers, '', ''].join('\n'),
        env: { ...process.env, PATH: `${root}/bin:${process.env.PATH}`, TZ: 'America/New_York' },
      }),
      nonce,
    );

  it('is the hook’s state and when a timer elapses next', () => {
    put('var/lib/sealkeeper/renew/shop.test', state);
    put('bin/systemctl', systemctl, 0o755);
    mkdirSync(join(root, 'run/systemd/system'), { recursive: true });
    const { hook, next } = ask('certbot.timer', 'sealkeeper-shop.test.timer', 'odd.timer');
    expect(hook).toEqual({
      word: 'ok',
      at: '2026-11-29T04:44:00Z',
      fingerprint: 'a'.repeat(64),
      notAfter: '2027-02-01T00:00:00Z',
      text: 'the renewed certificate stands',
    });
    expect([...next]).toEqual([['certbot.timer', '2026-11-29T18:00:07.000Z']]);
  });

  it('is nothing where nothing is there, or somebody else may have written it', () => {
    expect(ask('certbot.timer')).toEqual({ hook: null, next: new Map() });
    put('var/lib/sealkeeper/renew/shop.test', state, 0o644, stranger);
    expect(ask()).toEqual({ hook: null, next: new Map() });
    put('var/lib/sealkeeper/renew/shop.test', `${nonce} timers\ncertbot.timer Sun 2026-11-29 18:00:07 UTC\n`);
    expect(ask().hook).toBeNull();
  });
});
