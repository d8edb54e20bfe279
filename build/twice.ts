import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './checkout.ts';
import { sourceDate } from './packed/source-date.ts';

/**
 * `npm run twice`: everything built twice from nothing, and compared byte for byte: the app as a folder and both packages
 * of Debian. Exit status 1, with each file that differs, where two builds of one commit are not the same. Minutes long;
 * the release asks for it before anything is published (.github/workflows/release.yml).
 */
type Sums = ReadonlyMap<string, string>;

/** SHA-256 of each file below a folder, by its path from there. */
function sumsBelow(folder: string, pattern: string): Sums {
  return new Map(
    globSync(pattern, { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
        return [path.slice(folder.length + 1), sum] as const;
      }),
  );
}

/** A line for each file that differs or is there once only, sorted. Pure. */
export function differences(first: Sums, second: Sums): readonly string[] {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return paths.flatMap((path) => {
    const [one, other] = [first.get(path), second.get(path)];
    if (one === other) return [];
    if (one === undefined) return [`${path}: only in the second`];
    return [other === undefined ? `${path}: only in the first` : `${path}: differs`];
  });
}

function build(): Sums {
  for (const each of ['main', 'preload', 'renderer', 'packed-cli', 'packed-files'])
    rmSync(inCheckout(`out/${each}`), { recursive: true, force: true });
  for (const each of globSync('out/bundle-*.stamp', { cwd: inCheckout('.') })) rmSync(inCheckout(each));
  rmSync(inCheckout('dist'), { recursive: true, force: true });
  const SOURCE_DATE_EPOCH = String(sourceDate().getTime() / 1000);
  const { status } = spawnSync(process.execPath, [inCheckout('build/deb.ts'), ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SOURCE_DATE_EPOCH },
  });
  if (status !== 0) throw new Error('It could not be built; the reason is written above.');
  return sumsBelow(inCheckout('dist'), '{linux-unpacked/**/*,*.deb}');
}

if (import.meta.main) {
  const [first, second] = [build(), build()];
  const found = differences(first, second);
  for (const line of found) console.error(line);
  console.log(
    `${first.size} files, built twice: ${found.length === 0 ? 'the same, byte for byte' : `${found.length} differ`}`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}
