import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pairFor } from '../electron/renewers/hook/practice.ts';

/** A pair by an authority: one that nobody vouches for is nobody's, and gives way. */
export function pairByAnother(name: string): ReturnType<typeof pairFor> {
  const folder = mkdtempSync(join(homedir(), '.sealkeeper-pair-'));
  try {
    const authority = pairFor(['authority.test'], 90);
    const [key, chain] = [join(folder, 'key'), join(folder, 'chain')];
    writeFileSync(key, authority.key, { mode: 0o600 });
    writeFileSync(chain, authority.chain);
    return pairFor([name], 90, ['-CA', chain, '-CAkey', key, '-subj', `/CN=${name}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
