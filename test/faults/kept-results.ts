import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseResult } from './run-case.ts';

const checkout = join(import.meta.dirname, '..', '..');

/** What the cases are tried on. */
export interface Commit {
  readonly hash: string;
  /** False where a file that counts differs from the commit: figures of such a run are nobody's. */
  readonly isClean: boolean;
}

/** Documents may differ: a run itself writes one of them. */
export function commitHere(): Commit {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' }).trim();
  return {
    hash: git('rev-parse', 'HEAD'),
    isClean: git('status', '--porcelain', '--', '.', ':(exclude)docs') === '',
  };
}

/**
 * Results survive in a file of their commit, so that a long run may be done in parts, and parts of several commits can
 * never be mixed. Those of a changed checkout are kept nowhere.
 */
const fileOf = ({ hash }: Commit): string => join(checkout, 'out', 'faults', `${hash}.jsonl`);

export function keepResult(commit: Commit, result: CaseResult): void {
  if (!commit.isClean) return;
  mkdirSync(join(checkout, 'out', 'faults'), { recursive: true });
  appendFileSync(fileOf(commit), `${JSON.stringify(result)}\n`);
}

export function forgetResults(commit: Commit): void {
  rmSync(fileOf(commit), { force: true });
}

export const isBad = ({ faults, struck }: CaseResult): boolean => faults.length > 0 || !struck;

/** One result for each case. A case that was tried more than once stands with its worst: luck is no cure. */
export function keptResults(commit: Commit): readonly CaseResult[] {
  if (!commit.isClean || !existsSync(fileOf(commit))) return [];
  const lines = readFileSync(fileOf(commit), 'utf8').split('\n');
  const kept = new Map<string, CaseResult>();
  for (const line of lines.filter((each) => each !== '')) {
    const result: CaseResult = JSON.parse(line);
    const former = kept.get(result.id);
    if (former === undefined || !isBad(former)) kept.set(result.id, result);
  }
  return [...kept.values()];
}
