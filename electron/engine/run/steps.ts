import type { RunEvent, StepEvent } from '../../../shared/events.ts';
import { doneFacts, type LearntFacts, type StartFacts, startFacts } from '../../../shared/step-facts.ts';
import type { StepId } from '../../../shared/step-ids.ts';

/** Nothing where a step learns nothing; else what it has learnt, which nobody can leave out. */
type Learnt<Step extends StepId> = [keyof LearntFacts<Step>] extends [never]
  ? readonly []
  : readonly [learnt: LearntFacts<Step>];
type Learns<Step extends StepId, Value> = [keyof LearntFacts<Step>] extends [never]
  ? readonly []
  : readonly [learn: (value: Value) => LearntFacts<Step>];

export interface RunningStep<Step extends StepId> {
  /** The step went well. */
  done(...learnt: Learnt<Step>): void;
}

const learnsNothing = (step: StepId): boolean =>
  Object.keys(doneFacts[step].shape).every((name) => Object.hasOwn(startFacts[step].shape, name));

interface Running {
  readonly step: StepId;
  readonly facts: object;
  readonly since: number;
}

/**
 * Says which step a run is at, how long each took, and what its words need to know. At most one step runs at a time:
 * the next one ends it. That is an end as good as any for a step that learns nothing; one that had something to learn
 * has not come to it.
 */
export function createSteps(emit: (event: RunEvent) => void) {
  let running: Running | null = null;
  const say = (step: StepId, state: StepEvent['state'], facts: object, time: object = {}) =>
    // The signatures below give each step its own facts; the compiler loses that link in a union over all of them.
    emit({ type: 'step', step, state, at: new Date().toISOString(), ...time, facts } as StepEvent);
  const end = (state: 'done' | 'failed', { step, facts, since }: Running, learnt: object = {}) => {
    running = null;
    say(step, state, { ...facts, ...learnt }, { milliseconds: Math.round(performance.now() - since) });
  };
  const start = <Step extends StepId>(step: Step, facts: StartFacts<Step>): RunningStep<Step> => {
    if (running !== null) end(learnsNothing(running.step) ? 'done' : 'failed', running);
    const own: Running = { step, facts, since: performance.now() };
    running = own;
    say(step, 'started', facts);
    return {
      done: (...[learnt]) => {
        if (running === own) end('done', own, learnt);
      },
    };
  };
  return {
    start,
    /** The step that goes on did not work out. */
    failed() {
      if (running !== null) end('failed', running);
    },
    /** The run does not need it. */
    skip: <Step extends StepId>(step: Step, facts: StartFacts<Step>) => say(step, 'skipped', facts),
    async run<Step extends StepId, Value>(
      step: Step,
      facts: StartFacts<Step>,
      work: () => Promise<Value>,
      ...[learn]: Learns<Step, Value>
    ): Promise<Value> {
      start(step, facts);
      const own = running;
      const value = await work();
      if (own !== null && running === own) end('done', own, learn?.(value));
      return value;
    },
  };
}
export type Steps = ReturnType<typeof createSteps>;
