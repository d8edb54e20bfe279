import { spawnSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { isForeign, listeningScript, parseListeners } from '../../../electron/targets/listeners.ts';

const ss = (...pids: readonly number[]) =>
  `LISTEN 0 511 *:443 *:* users:(${pids.map((pid) => `("apache2",pid=${pid},fd=4)`).join(',')})`;

describe('whose a port is', () => {
  test.each<[string, string, string, boolean | undefined]>([
    ['the server’s, with its children', ss(7, 8, 9), '', true],
    ['another copy’s of the same program', ss(20, 21), '', false],
    ['a child’s, where only one is named', 'tcp 0 0 0.0.0.0:443 0.0.0.0:* LISTEN 8/apache2', '8\n9\n', true],
    ['of another copy’s child', 'tcp 0 0 0.0.0.0:443 0.0.0.0:* LISTEN 21/apache2', '8\n9\n', false],
    ['kept by systemd for the server', ss(1, 7), '', true],
    ['not told', 'LISTEN 0 511 *:443 *:*', '', undefined],
    ['one of hundreds', ss(...Array.from({ length: 400 }, (_, index) => 1000 + index), 7), '', true],
    [
      'that of hundreds of another',
      ss(...Array.from({ length: 400 }, (_, index) => 1000 + index)),
      '',
      false,
    ],
  ])('%s', (_, line, children, isOwn) => {
    const [listener] = parseListeners(line, 7, children);
    expect(listener?.port).toBe(443);
    expect(listener?.isOwn).toBe(isOwn);
  });

  test.each([
    [{ process: 'apache2', isOwn: false }, true],
    [{ process: 'systemd', isOwn: true }, false],
    [{ process: 'apache2' }, false],
    [{ process: 'nginx' }, true],
    [{ process: null }, false],
  ])('%o is somebody else’s: %s', (more, expected) => {
    expect(isForeign({ address: '*', port: 443, ...more }, 'apache2')).toBe(expected);
  });
});

it('the server itself tells which of the processes at a port it has started', () => {
  const script = `${listeningScript}
sleep 60 & own=$!
( sleep 60 & echo $! >"$1"; wait ) & between=$!
while [ ! -s "$1" ]; do :; done
read -r other <"$1"
listening="LISTEN 0 5 *:443 *:* users:((\\"a\\",pid=$own,fd=4),(\\"a\\",pid=$other,fd=4),(\\"a\\",pid=999999999,fd=4))"
echo "$own"; port_children $$ 80 443
kill $own $between $other`;
  const file = spawnSync('mktemp', { encoding: 'utf8' }).stdout.trim();
  const { stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', file], { encoding: 'utf8' });
  spawnSync('rm', ['-f', file]);
  const [own, ...children] = stdout.trim().split('\n');
  expect(children, stderr).toEqual([own]);
});
