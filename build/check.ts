import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkBoundaries } from './boundaries.ts';
import { checkPatterns } from './patterns.ts';

/** `npm run check`: types, lint, format, import boundaries and patterns, unit tests. The first fault ends it. */

const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');

function run(title: string, script: string, ...args: readonly string[]): void {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [join(modules, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

run('types', 'typescript/bin/tsc', '-b');
run('lint and format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.');
console.log('\n— import boundaries and patterns');
const faults = [...(await checkBoundaries(root)), ...checkPatterns(root)];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
if (!process.argv.includes('--no-tests')) {
  run('unit tests', 'vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts', '--project', 'unit');
}
