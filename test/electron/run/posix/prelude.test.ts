import { describe, expect, it } from 'vitest';
import { prelude, runFolder } from '../../../../electron/run/posix/prelude.ts';
import { posixSession } from '../../../../electron/run/posix/session.ts';
import { theirCopy } from '../../../../electron/run/posix/undo.ts';
import { localHost } from '../../../support/local-host.ts';

describe('the shell functions of a run', () => {
  it('need no space on a disk that is full: no here-document stands in them', () => {
    expect(prelude).not.toMatch(/<<|mktemp/);
  });

  it('hold nothing that is left of their being written down here', () => {
    expect(prelude).not.toMatch(/\\\$|undefined/);
  });
});

describe('where things of a run lie on the server', () => {
  it.each(['', '.', '..', '../../precious', 'a/b', 'a b', 'A', 'x'.repeat(65), 'a\n'])(
    'is nowhere for %j, which is no run’s id',
    (runId) => {
      expect(() => runFolder(runId)).toThrow('run-unknown');
      expect(() => posixSession(localHost(), runId)).toThrow('run-unknown');
    },
  );

  it('is told apart by the whole path for copies of what others wrote', () => {
    const copies = ['/etc/a/site.conf', '/etc/b/site.conf'].map((path) => theirCopy('run-1', path));
    expect(copies).toEqual([
      '/var/lib/sealkeeper/theirs/run-1/etc/a/site.conf',
      '/var/lib/sealkeeper/theirs/run-1/etc/b/site.conf',
    ]);
  });
});
