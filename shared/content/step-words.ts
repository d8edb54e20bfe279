import type { StepEvent } from '../events.ts';
import type { RunFacts } from '../step-facts.ts';
import type { StepId } from '../step-ids.ts';
import type { Speaker, Values } from './speaker.ts';

/** From what a run says to a sentence: the one way, for the window and for the command line. */

/** A step that has begun, is over, went wrong or was not needed. */
export function stepSentence({ step, state, facts }: StepEvent, speaker: Speaker): string {
  const { doing, done, waiting, skipped = waiting } = speaker.catalogue.steps[step];
  const words = state === 'done' ? done : state === 'skipped' ? skipped : doing;
  return speaker.say(words, valuesOf(facts, speaker));
}

/** A step that is still to come. */
export function waitingSentence(step: StepId, facts: RunFacts, speaker: Speaker): string {
  return speaker.say(speaker.catalogue.steps[step].waiting, { ...facts });
}

/** The facts as sentences want them: days as people write them, lists as sentences list them. */
function valuesOf(facts: StepEvent['facts'], { date, list }: Speaker): Values {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]: [string, string | number | readonly string[]]) => [
      name,
      typeof value === 'object' ? list(value) : name === 'notAfter' ? date(String(value)) : value,
    ]),
  );
}
