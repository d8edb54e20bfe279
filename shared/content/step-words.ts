import type { StepEvent } from '../events.ts';
import type { RunFacts } from '../step-facts.ts';
import type { StepId } from '../step-ids.ts';
import { valuesOf } from './facts-said.ts';
import type { Translator } from './speaker.ts';

/** From what a run says to a sentence: the one way, for the window and for the command line. */

/**
 * A step that has begun, is over, went wrong or was not needed.
 *
 * @param known how the person at the window has been told to call the authority.
 */
export function stepSentence(
  { step, state, facts }: StepEvent,
  speaker: Translator,
  known: Partial<Pick<RunFacts, 'provider'>> = {},
): string {
  const { waiting, doing, done, failed = waiting, skipped = waiting } = speaker.catalogue.steps[step];
  return speaker.say({ started: doing, done, failed, skipped }[state], {
    ...valuesOf(facts, speaker),
    ...known,
  });
}

/** A step that is still to come. */
export function waitingSentence(step: StepId, facts: RunFacts, speaker: Translator): string {
  return speaker.say(speaker.catalogue.steps[step].waiting, { ...facts });
}
