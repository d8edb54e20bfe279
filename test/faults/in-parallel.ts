import type { Case } from './fault.ts';
import { type CaseResult, none, runCase } from './run-case.ts';

/** Runs the cases, at most `jobs` at once, in their order; a case that breaks is a result too. */
export async function inParallel(
  cases: readonly Case[],
  jobs: number,
  onResult: (result: CaseResult) => void,
): Promise<void> {
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const next = one;
      onResult(await runCase(next).catch((thrown: unknown) => brokenCase(next, thrown)));
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
}

function brokenCase({ id }: Case, thrown: unknown): CaseResult {
  const words = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return {
    id,
    outcome: 'open',
    said: null,
    problem: null,
    faults: [`the case itself broke: ${words}`],
    visits: none,
    knocks: none,
    seconds: 0,
    struck: true,
  };
}
