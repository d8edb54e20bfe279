import type { RunEvent } from '../shared/events.ts';
import type { Purpose } from '../shared/wizard/wizard.ts';

/** What a run is for, as far as what it has said so far tells: a window that was reloaded did not start it. */
export function purposeOf(events: readonly RunEvent[]): Purpose {
  const steps = events.flatMap((event) => (event.type === 'step' ? [event.step] : []));
  if (steps.includes('ask')) return 'recover';
  return steps.length > 0 && steps.every((step) => step === 'undo' || step === 'connect') ? 'undo' : 'secure';
}
