import type { TrialReport } from './steps.ts';

/** What is sent to the project: a line a step, small enough for a mail, with nothing of anybody's. */
export function sheetOf({ system, steps }: TrialReport): string {
  const lines = [system, ...steps].map((one) => JSON.stringify(one));
  return `[\n${lines.join(',\n')}\n]\n`;
}
