import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { posixShells } from '../../../support/posix-shells.ts';
import { type PracticeServer, practiceServer, sha256 } from '../practice-server.ts';

/** What a cut-off run left beside a file, where it cannot be taken away just now: as on a disk that can only be read. */

const anyExit = Array.from({ length: 256 }, (_, code) => code);

describe.each(posixShells)('$program', ({ program, options }) => {
  let server: PracticeServer;
  beforeEach(async () => {
    server = await practiceServer([program, ...options, '-s']);
  });
  afterEach(() => server.close());

  it.each([
    ['of a file', ['sk_undo_file', sha256('old\n'), sha256('new\n')]],
    ['of a link', ['sk_undo_swap', sha256('old\n'), 'elsewhere']],
  ])(
    'the undo %s that was never changed is not done before that is gone',
    async (_of, [name = '', ...words]) => {
      const folder = server.at('run');
      server.write('site.conf', 'old\n');
      symlinkSync('token-of-the-run', server.at('run/token'));
      // A folder is what `rm -f` cannot take away, whoever asks.
      mkdirSync(server.at('.sk-token-of-the-run-0'));
      const undo = async () => {
        const argv = [name, folder, '0', server.at('site.conf'), ...words];
        const [result] = await server.host.runAll([{ argv, accept: anyExit }]);
        return [result?.exitCode, result?.stdout.trim()];
      };
      expect(await undo()).toEqual([73, '']);
      rmSync(server.at('.sk-token-of-the-run-0'), { recursive: true });
      expect(await undo()).toEqual([0, 'same']);
      expect(server.read('site.conf')).toBe('old\n');
    },
  );
});
