import type { StepEvent } from '../events.ts';
import type { RunFacts } from '../step-facts.ts';
import type { StepId } from '../step-ids.ts';
import { valuesOf } from './facts-said.ts';
import type { Translator } from './translator.ts';

/** From what a run says to a sentence: the one way, for the window and for the command line. */

/**
 * A step that has begun, is over, went wrong or was not needed.
 *
 * @param known how the person at the window has been told to call the authority.
 */
export function stepSentence(
  { step, state, facts }: StepEvent,
  translator: Translator,
  known: Partial<Pick<RunFacts, 'provider'>> = {},
): string {
  const { waiting, doing, done, failed = waiting, skipped = waiting } = translator.catalogue.steps[step];
  return translator.say({ started: doing, done, failed, skipped }[state], {
    ...valuesOf(facts, translator),
    ...known,
  });
}

/** A step that is still to come. */
export function waitingSentence(step: StepId, facts: RunFacts, translator: Translator): string {
  return translator.say(translator.catalogue.steps[step].waiting, { ...facts });
}
