import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Each path below one of `root`, with its mode and content, or where it leads. */
export function treeOf(root: string, path: string): readonly string[] {
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => {
      const one = join(path, name);
      const at = join(root, one);
      const seen = lstatSync(at);
      if (seen.isSymbolicLink()) return [`${one} -> ${readlinkSync(at)}`];
      const said = `${one} ${(seen.mode & 0o777).toString(8)}`;
      return seen.isDirectory() ? [said, ...treeOf(root, one)] : [`${said} ${readFileSync(at, 'utf8')}`];
    });
}
