import type { Speaker } from '../../shared/content/speaker.ts';
import type { RunEnded, RunEvent } from '../../shared/events.ts';
import type { Problem } from '../../shared/problems.ts';
import { describeEvent } from './words.ts';

/** Where a command says what it does: JSON lines for programs, sentences for people. */
export interface Output {
  event(event: RunEvent): void;
  /** Anything else worth saying: an object in JSON, its sentences for people. */
  say(
    object: { readonly type: string; readonly [field: string]: unknown },
    sentences: (speaker: Speaker) => readonly string[],
  ): void;
}

export function createOutput(json: boolean, write: (line: string) => void, speaker: Speaker): Output {
  const put = (lines: readonly string[]) => {
    for (const line of lines) write(`${line}\n`);
  };
  return json
    ? { event: (event) => put([JSON.stringify(event)]), say: (object) => put([JSON.stringify(object)]) }
    : {
        event: (event) => put(describeEvent(event, speaker)),
        say: (_object, sentences) => put(sentences(speaker)),
      };
}

/** How a command ends that never came to a run. */
export const refused = (problem: Problem): RunEnded => ({
  type: 'ended',
  outcome: 'refused',
  runId: '',
  problem,
});
