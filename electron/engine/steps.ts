import type { RunEvent, StepId } from '../../shared/events.ts';

type Facts = Extract<RunEvent, { type: 'step' }>['facts'];

/** Says which step a run is at, and how long each took. At most one step runs at a time. */
export function createSteps(emit: (event: RunEvent) => void) {
  let running: { readonly step: StepId; readonly since: number } | null = null;
  const say = (step: StepId, state: 'started' | 'done' | 'failed' | 'skipped', extra: object = {}) =>
    emit({ type: 'step', step, state, at: new Date().toISOString(), ...extra });
  const end = (state: 'done' | 'failed', facts: Facts) => {
    if (running === null) return;
    const { step, since } = running;
    running = null;
    say(step, state, {
      milliseconds: Math.round(performance.now() - since),
      ...(facts === undefined ? {} : { facts }),
    });
  };
  return {
    start(step: StepId) {
      end('done', undefined);
      running = { step, since: performance.now() };
      say(step, 'started');
    },
    done: (facts?: Facts) => end('done', facts),
    failed: () => end('failed', undefined),
    skip: (step: StepId) => say(step, 'skipped'),
    async run<Value>(
      step: StepId,
      work: () => Promise<Value>,
      facts?: (value: Value) => Facts,
    ): Promise<Value> {
      this.start(step);
      const value = await work();
      end('done', facts?.(value));
      return value;
    },
  };
}
export type Steps = ReturnType<typeof createSteps>;
