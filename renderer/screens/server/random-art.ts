import type { HostKeyPicture } from '../../../shared/host-key-picture.ts';

/** OpenSSH's marks for how often the walk came by (sshkey.c, `fingerprint_randomart`). */
const marks = ' .o+=*BOX@%&#/^';

/** The picture in the letters that `ssh-keygen -lv` prints, without its captions' exact text. */
export function randomArt({ visits, start, end }: HostKeyPicture, keyType: string): string {
  const rows = visits.map((row, y) => {
    const cells = row.map((count, x) => {
      if (x === end.column && y === end.row) return 'E';
      if (x === start.column && y === start.row) return 'S';
      return marks[count] ?? '^';
    });
    return `|${cells.join('')}|`;
  });
  return [captioned(captionOf(keyType)), ...rows, captioned('SHA256')].join('\n');
}

function captionOf(keyType: string): string {
  if (keyType.includes('ed25519')) return 'ED25519 256';
  if (keyType.includes('ecdsa')) return 'ECDSA';
  return 'RSA';
}

function captioned(caption: string): string {
  const label = `[${caption}]`;
  const left = Math.floor((17 - label.length) / 2);
  return `+${'-'.repeat(left)}${label}${'-'.repeat(17 - left - label.length)}+`;
}
