import { chmodSync, chownSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A made-up root of a server, below a folder that only root can change. The caller removes it. */
export function madeUpRoot(): string {
  const root = mkdtempSync('/srv/renewers-');
  chmodSync(root, 0o755);
  return root;
}

/** A file that everybody may read, with the folders above it; root's unless told. */
export function putInto(root: string, path: string, text: string, owner = 0): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o644);
  chownSync(file, owner, owner);
}
