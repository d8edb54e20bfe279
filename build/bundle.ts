import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { inCheckout } from './checkout.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Mode, Part } from './vite-configs.ts';

/** What must be there afterwards, and everything that can change it. */
const parts: Readonly<
  Record<Part, { readonly results: readonly string[]; readonly ingredients: readonly string[] }>
> = {
  app: {
    results: ['out/main/main.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html'],
    ingredients: ['{electron,renderer,shared,assets}/**/*'],
  },
  cli: { results: ['out/cli/main.cjs'], ingredients: ['{electron,shared}/**/*'] },
  'packed-cli': { results: ['out/packed-cli/main.cjs'], ingredients: ['{electron,shared}/**/*'] },
  bench: {
    results: ['out/bench/fleet-worker.cjs'],
    ingredients: ['{electron,shared}/**/*', 'build/bench/fleet-worker.ts'],
  },
};
const forEach = ['build/{bundle,run-vite,vite-configs}.ts', 'package-lock.json'];

/**
 * Builds the app into `out/{main,preload,renderer}` or another part into `out/PART`, unless that was already done from the
 * very same sources.
 *
 * @returns whether anything was built.
 */
export async function bundle({
  mode,
  part = 'app',
}: {
  readonly mode: Mode;
  readonly part?: Part;
}): Promise<boolean> {
  const { results, ingredients } = parts[part];
  return oneAtATime(inCheckout(`out/bundle-${part}.lock`), () => {
    const stampFile = inCheckout(`out/bundle-${part}.stamp`);
    const stamp = `${mode} ${hashOf([...ingredients, ...forEach])}`;
    const isFresh = results.every((file) => existsSync(inCheckout(file)));
    if (isFresh && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
    const { status } = spawnSync(process.execPath, [inCheckout('build/run-vite.ts'), part], {
      env: { ...process.env, NODE_ENV: mode },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('The app could not be built; the reason is written above.');
    writeFileSync(stampFile, stamp);
    return true;
  });
}

/** Of all files that the patterns name, from the checkout; hexadecimal. */
export function hashOf(ingredients: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...ingredients], { cwd: inCheckout('.'), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

async function main(args: readonly string[]): Promise<void> {
  const mode = args.includes('--development') ? 'development' : 'production';
  const wasBuilt = await bundle({ mode });
  console.log(wasBuilt ? `Built the app (${mode}) into out/` : 'Nothing changed since the last build.');
  if (!args.includes('--report')) return;
  const { FIRST_LOAD_BUDGET_KB, firstLoadReport } = await import('./first-load.ts');
  const { files, kilobytes } = firstLoadReport(inCheckout('out/renderer'));
  for (const file of files) console.log(`  ${file.kilobytes.toFixed(1).padStart(7)} kB  ${file.name}`);
  console.log(`First-load script: ${kilobytes.toFixed(1)} kB gzipped, budget ${FIRST_LOAD_BUDGET_KB} kB`);
  if (kilobytes > FIRST_LOAD_BUDGET_KB) process.exitCode = 1;
}

if (import.meta.main) {
  await main(process.argv.slice(2)).catch((cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 1;
  });
}
