import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../electron/remote/host.ts';
import { batch, opening } from '../../../electron/remote/shell-script.ts';
import { posixShells } from '../../support/posix-shells.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-limits-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A word of our own stands in the arguments of all that a command starts, so that each can be found. */
const newTag = () => `tag-${randomBytes(8).toString('hex')}`;
const alive = (tag: string) =>
  readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const isZombie = / Z /.test(readFileSync(`/proc/${name}/stat`, 'latin1'));
      return !isZombie && readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(tag);
    } catch {
      return false;
    }
  });
const gone = async (tag: string, seconds: number) => {
  for (let tries = 0; tries < seconds * 10 && alive(tag).length > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return alive(tag).length === 0;
};
const started = async (tag: string, count: number) => {
  for (let tries = 0; tries < 100 && alive(tag).length < count; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(alive(tag).length).toBeGreaterThanOrEqual(count);
};

describe.concurrent.each(posixShells)('limits on the server, in $program', ({ program, options }) => {
  const shell = [program, ...options, '-s'];
  const speak = (commands: readonly Command[], grace: number, words = shell) => {
    const [file = '', ...rest] = words;
    const child = spawn(file, rest, { stdio: ['pipe', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
    });
    const closed = new Promise<string>((resolve) => child.on('close', () => resolve(said)));
    child.stdin.write(`${opening('MARK', '')}${batch(commands, grace)}`);
    return { child, closed };
  };
  const hanging = (tag: string): Command['argv'] => [
    'sh',
    '-c',
    'sh -c "trap : TERM HUP; while :; do sleep 1; done" "$0" & sleep 100 & wait',
    tag,
  ];

  it('end a command that hangs with all that it started, even what does not listen', async () => {
    const tag = newTag();
    const { child, closed } = speak(
      [{ argv: ['echo', 'before'] }, { argv: hanging(tag), timeout: 1000 }, { argv: ['echo', 'never'] }],
      0,
    );
    await started(tag, 2);
    expect(await gone(tag, 15)).toBe(true);
    child.stdin.end();
    expect(await closed).toMatch(/^before\nMARK 0\nMARK (143|137)\nMARK end\n$/);
  }, 30_000);

  it('leave a command that takes its time, and say with what it ended', async () => {
    const { child, closed } = speak(
      [
        { argv: ['sh', '-c', 'sleep 2.5; exit 3'], accept: [3], timeout: 5000 },
        { argv: ['sh', '-c', 'sleep 1.2; kill -9 $$'], accept: [137], timeout: 2000 },
        { argv: ['cat'], stdin: 'as given' },
      ],
      0,
    );
    child.stdin.end();
    expect(await closed).toBe('MARK 3\nMARK 137\nas givenMARK 0\nMARK end\n');
  }, 30_000);

  it('lets only what reads end with its connection', async () => {
    for (const reads of [true, false]) {
      const [tag, done] = [newTag(), join(folder, newTag())];
      const argv = ['sh', '-c', 'sleep 4; echo whole >"$1"', tag, done];
      // What stands between us and the shell goes, as sshd's process does when a line breaks.
      const between = ['sh', '-c', '"$@"; :', 'between', ...shell];
      // One of the other kind just before it: its signals may still be on their way.
      const { child } = speak(
        [
          { argv: ['true'], reads: !reads },
          { argv, reads },
        ],
        60,
        between,
      );
      await started(tag, 1);
      child.kill('SIGKILL');
      expect(await gone(tag, 15)).toBe(true);
      expect([reads, readdirSync(folder).includes(done.slice(folder.length + 1))]).toEqual([reads, !reads]);
    }
  }, 40_000);

  it.each([['ends'], ['is killed']])(
    'has one clock for all batches, and leaves none when it %s',
    async (how) => {
      const { child, closed } = speak([{ argv: ['true'] }], 10);
      child.stdin.write(`echo "clock $sk_frame_clock"\n${batch([{ argv: ['true'], reads: true }], 10)}`);
      child.stdin.write('echo "clock $sk_frame_clock"\n');
      if (how === 'is killed') child.stdin.write('kill -9 $$\n');
      child.stdin.end();
      const [, clock, same] =
        /^MARK 0\nMARK end\nclock (\d+)\nMARK 0\nMARK end\nclock (\d+)\n$/.exec(await closed) ?? [];
      expect(clock).toBeDefined();
      expect(same).toBe(clock);
      const stands = () => {
        try {
          return !/ Z /.test(readFileSync(`/proc/${clock}/stat`, 'latin1'));
        } catch {
          return false;
        }
      };
      await vi.waitFor(() => expect(stands()).toBe(false), { timeout: 5000 });
    },
  );
});
