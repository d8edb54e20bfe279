import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questionOf } from '../../../electron/renewers/look.ts';
import { lookScript } from '../../../electron/renewers/look-script.ts';
import { renewerFactsOf } from '../../../electron/renewers/reading.ts';
import { madeUpRoot, putInto } from '../../support/look-root.ts';
import { posixShells } from '../../support/posix-shells.ts';

/** Which files the cron reads that is there: busybox's reads a table for each user, and no others. */

const nonce = '0123456789abcdef01234567';
let root: string;
beforeEach(() => {
  root = madeUpRoot();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe.each(posixShells)('in $program', ({ program, options }) => {
  const lookBeside = (daemon: readonly [string, ...string[]]) => {
    const [name, ...words] = daemon;
    const cron = spawn(name, words, { stdio: 'ignore' });
    try {
      putInto(root, 'bin/pgrep', `#!/bin/sh\ncase "$*" in *cron*) echo ${cron.pid} ;; *) exit 1 ;; esac\n`);
      chmodSync(join(root, 'bin/pgrep'), 0o755);
      putInto(root, 'etc/cron.d/certbot', '0 1 * * * root docker run certbot/certbot renew\n');
      const told = execFileSync(program, [...options, '-c', lookScript, 'sh', root], {
        encoding: 'utf8',
        input: questionOf(nonce),
        env: { ...process.env, PATH: `${join(root, 'bin')}:${process.env.PATH}` },
      });
      return renewerFactsOf(told, nonce);
    } finally {
      cron.kill('SIGKILL');
    }
  };

  it('a file of /etc/cron.d starts nothing beside busybox’s', () => {
    expect(lookBeside(['busybox', 'sleep', '60'])).toMatchObject({
      ...{ isCronAlive: true, readsCronTables: false, cron: [] },
    });
  });

  it('and something beside any other', () => {
    const { isCronAlive, readsCronTables, cron } = lookBeside(['sleep', '60']);
    expect([isCronAlive, readsCronTables]).toEqual([true, true]);
    expect(cron).toMatchObject([{ path: '/etc/cron.d/certbot' }]);
  });
});
