import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CaseResult } from './run-case.ts';

/** Results survive in a file, so that a long run may be done in parts, and what was mended is tried alone. */
const file = join(import.meta.dirname, '..', '..', 'out', 'faults.jsonl');

export function keepResult(result: CaseResult): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(result)}\n`);
}

export function forgetResults(): void {
  rmSync(file, { force: true });
}

/** The newest result of each case. */
export function keptResults(): readonly CaseResult[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const results = lines.filter((line) => line !== '').map((line): CaseResult => JSON.parse(line));
  return [...new Map(results.map((result) => [result.id, result])).values()];
}
