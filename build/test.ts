import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm test`: everything. The quick checks first, then the real servers, then the real window; then what each took. */

const root = join(import.meta.dirname, '..');
const node = (...args: readonly string[]): number =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const vitest = (...args: readonly string[]): number =>
  node('node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts', ...args);

const stages: readonly (readonly [title: string, run: () => number])[] = [
  ['types, lint, imports', () => node('build/check.ts', '--no-tests')],
  ['unit tests', () => vitest('--project', 'unit')],
  ['the app built', () => node('build/bundle.ts')],
  ['real servers', () => vitest('--project', 'lab')],
  ['the real window', () => vitest('--project', 'window')],
];

const started = performance.now();
const lines: string[] = [];
let status = 0;
for (const [title, run] of stages) {
  const before = performance.now();
  status = run();
  lines.push(`  ${clock(performance.now() - before)}  ${title}${status === 0 ? '' : ': failed'}`);
  if (status !== 0) break;
}
console.log(`\nWhat each part took:\n${lines.join('\n')}\n  ${clock(performance.now() - started)}  in all`);
process.exitCode = status;

/** Minutes and seconds: ` 7:04`. */
function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}`;
}
