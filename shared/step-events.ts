import { z } from 'zod';
import { doneFacts, startFacts } from './step-facts.ts';
import type { StepId } from './step-ids.ts';

const at = z.iso.datetime();
const milliseconds = z.number();

/** All that can be said of one step, each with the very facts that its words need. */
function stepEvents<Step extends StepId>(id: Step) {
  const common = { type: z.literal('step'), step: z.literal(id), at };
  const facts = startFacts[id];
  return z.discriminatedUnion('state', [
    z.strictObject({ ...common, state: z.literal('started'), facts }),
    z.strictObject({ ...common, state: z.literal('done'), milliseconds, facts: doneFacts[id] }),
    z.strictObject({ ...common, state: z.literal('failed'), milliseconds, facts }),
    z.strictObject({ ...common, state: z.literal('skipped'), facts }),
  ]);
}

/** What a run says of its steps. */
export const stepEvent = z.discriminatedUnion('step', [
  stepEvents('connect'),
  stepEvents('look'),
  stepEvents('before'),
  stepEvents('prepare'),
  stepEvents('preflight'),
  stepEvents('key'),
  stepEvents('order'),
  stepEvents('proof'),
  stepEvents('validate'),
  stepEvents('certificate'),
  stepEvents('rehearse'),
  stepEvents('install'),
  stepEvents('leave-out'),
  stepEvents('outside'),
  stepEvents('redirect'),
  stepEvents('renewal'),
  stepEvents('finish'),
  stepEvents('ask'),
  stepEvents('undo'),
]);
export type StepEvent = z.infer<typeof stepEvent>;
