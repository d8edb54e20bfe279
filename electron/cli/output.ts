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

/**
 * Text from a server or an authority may hold anything; a terminal must not obey it: no control characters but newline
 * and tab, none that turn the direction of writing (Unicode TR 9, Bidi_Control) or end a line.
 */
const unprintable = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

export function createOutput(json: boolean, write: (line: string) => void, speaker: Speaker): Output {
  const put = (lines: readonly string[]) => {
    for (const line of lines) write(`${line}\n`);
  };
  const show = (lines: readonly string[]) => put(lines.map((line) => line.replace(unprintable, '�')));
  return json
    ? { event: (event) => put([JSON.stringify(event)]), say: (object) => put([JSON.stringify(object)]) }
    : {
        event: (event) => show(describeEvent(event, speaker)),
        say: (_object, sentences) => show(sentences(speaker)),
      };
}

/** How a command ends that never came to a run. */
export const refused = (problem: Problem): RunEnded => ({
  type: 'ended',
  outcome: 'refused',
  runId: '',
  problem,
});
