import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type HostKeyPicture, hostKeyPicture } from '../../shared/host-key-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** OpenSSH's own marks for the numbers. */
function drawn({ visits, start, end }: HostKeyPicture): string {
  const marks = ' .o+=*BOX@%&#/^';
  return visits
    .map((row, y) =>
      row
        .map((count, x) => {
          if (x === end.column && y === end.row) return 'E';
          return x === start.column && y === start.row ? 'S' : marks[count];
        })
        .join(''),
    )
    .join('\n');
}

describe('hostKeyPicture', () => {
  it.each(['ed25519', 'ecdsa', 'rsa'])('is the picture that ssh-keygen draws of %s keys', (type) => {
    for (let turn = 0; turn < (type === 'rsa' ? 1 : 8); turn += 1) {
      const file = join(folder, `${type}-${turn}`);
      spawnSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-f', file]);
      const listed = spawnSync('ssh-keygen', ['-lv', '-f', `${file}.pub`]).stdout.toString();
      const fingerprint = /SHA256:\S+/.exec(listed)?.[0] ?? '';
      const art = [...listed.matchAll(/^\|(.{17})\|$/gm)].map(([, row]) => row).join('\n');
      const picture = hostKeyPicture(fingerprint);
      expect(picture && drawn(picture)).toBe(art);
    }
  });

  it.each(['', 'MD5:00:11', 'SHA256:short', `SHA256:${'!'.repeat(43)}`])('is none for %j', (text) => {
    expect(hostKeyPicture(text)).toBeNull();
  });
});
