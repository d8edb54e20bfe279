import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const FIRST_LOAD_BUDGET_KB = 200;

/** The part of Vite's manifest that matters here. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of the chunks loaded with this one; those behind `import()` are listed elsewhere. */
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/** The first words of a language; those of one are fetched before the first screen can stand. */
const wordsOf = /shared\/content\/[a-z]{2}\/first\.ts$/;

/**
 * Scripts the page loads before the first screen stands: the entry, the app that it fetches behind the first
 * paint, all that these import statically, and the first words: those of every language, which is a little too much
 * rather than too little. All other words and screens are fetched behind it; ‘My sites’, where there are some, waits for them.
 */
export function firstLoadScripts(manifest: Manifest): readonly string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) {
    if (wordsOf.test(key)) visit(key);
    if (!chunk.isEntry) continue;
    visit(key);
    for (const app of chunk.dynamicImports ?? []) visit(app);
  }
  return [...seen].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
}

/** Sizes in kB (1000 bytes) after gzip, of the built page in `folder`. */
export function firstLoadReport(folder: string): {
  readonly files: readonly { readonly name: string; readonly kilobytes: number }[];
  readonly kilobytes: number;
} {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const files = firstLoadScripts(manifest).map((name) => ({
    name,
    kilobytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000,
  }));
  return { files, kilobytes: files.reduce((sum, file) => sum + file.kilobytes, 0) };
}
