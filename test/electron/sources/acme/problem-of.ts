import { type Problem, toProblem } from '../../../../shared/problems.ts';

/** The problem that `act` raises; a test that expected one fails where there is none. */
export function problemOf(act: () => unknown): Problem {
  try {
    act();
  } catch (thrown) {
    return toProblem(thrown);
  }
  throw new Error('no problem was raised');
}

export async function problemWithin(act: () => Promise<unknown>): Promise<Problem> {
  try {
    await act();
  } catch (thrown) {
    return toProblem(thrown);
  }
  throw new Error('no problem was raised');
}
