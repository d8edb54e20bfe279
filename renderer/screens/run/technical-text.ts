import { stepIds } from '../../../shared/step-ids.ts';
import type { RunView } from '../../../shared/wizard/run-view.ts';

/** All that a run has said so far, one fact a line, for a technician. */
export function technicalText(run: RunView): string {
  const steps = stepIds.flatMap((id) => {
    const step = run.steps[id];
    if (step === undefined) return [];
    const time = 'milliseconds' in step ? ` ${String(Math.round(step.milliseconds))} ms` : '';
    const facts = Object.keys(step.facts).length === 0 ? '' : ` ${JSON.stringify(step.facts)}`;
    return [`${id}: ${step.state}${time}${facts}`];
  });
  const views = [
    ...run.before.map((view) => ['before', view] as const),
    ...run.after.map((view) => ['after', view] as const),
  ].map(
    ([when, { name, address, http, https }]) =>
      `${when}: ${name} ${address} http ${String(http.status)} https ${String(https.status)} ${https.fingerprint?.slice(0, 16) ?? 'no TLS'}${https.trusted ? ' trusted' : ''}`,
  );
  return [`run ${run.runId ?? ''} ${run.startedAt ?? ''}`, ...steps, ...views].join('\n');
}
