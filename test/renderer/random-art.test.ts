import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomArt } from '../../renderer/screens/server/random-art.ts';
import { hostKeyPicture } from '../../shared/host-key-picture.ts';

test.each(['ed25519', 'rsa', 'ecdsa'])(
  'the picture of an %s key is the one that ssh-keygen draws',
  (type) => {
    const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-art-'));
    try {
      const file = join(folder, 'key');
      execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-f', file]);
      const [line = '', ...drawing] = execFileSync('ssh-keygen', ['-lv', '-f', `${file}.pub`], {
        encoding: 'utf8',
      })
        .trim()
        .split('\n');
      const picture = hostKeyPicture(line.split(' ')[1] ?? '');
      expect(picture).not.toBeNull();
      // The first line names the key's size, which a fingerprint does not tell.
      if (picture !== null)
        expect(randomArt(picture, `ssh-${type}`).split('\n').slice(1)).toEqual(drawing.slice(1));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
