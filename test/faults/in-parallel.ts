import { type CaseResult, none } from './run-case.ts';

/** Runs the cases, at most `jobs` at once, in their order; a case that breaks is a result too. */
export async function inParallel<One extends { readonly id: string }>(
  cases: readonly One[],
  jobs: number,
  onResult: (result: CaseResult) => void,
  run: (one: One) => Promise<CaseResult>,
): Promise<void> {
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const next = one;
      onResult(await run(next).catch((thrown: unknown) => brokenCase(next, thrown)));
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
}

function brokenCase({ id }: { readonly id: string }, thrown: unknown): CaseResult {
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
