import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm test`: everything. The quick checks first, then the real servers, then the real window. */

const root = join(import.meta.dirname, '..');
const node = (...args: readonly string[]): number =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const vitest = (...args: readonly string[]): number =>
  node('node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts', ...args);

const stages: readonly (() => number)[] = [
  () => node('build/check.ts'),
  () => node('build/bundle.ts'),
  () => vitest('--project', 'lab'),
  () => vitest('--project', 'window'),
];
for (const stage of stages) {
  const status = stage();
  if (status !== 0) process.exit(status);
}
