import type { PlanPart } from '../../../shared/plan.ts';
import { type Problem, type ProblemCode, ProblemError, toProblem } from '../../../shared/problems.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import type { Runner } from '../../run/runner.ts';
import { leftoverProblem } from '../../run/undo-leftovers.ts';
import type { IssuedCertificate } from '../../sources/source.ts';
import { viewAfterwards } from '../look/look.ts';
import { probesOf } from '../plan/plan-of.ts';
import { worseThanBefore } from '../undo/worse-than-before.ts';
import { lost } from './persist.ts';
import type { PreparedRun, RunContext } from './run-context.ts';
import { proveFromOutside } from './verify-deployment.ts';

/** A part of the plan, and its number there, by which the journal knows it. */
export interface NumberedPart {
  readonly part: PlanPart;
  readonly index: number;
}

/** Troubles that are none of one service: of the line, of the whole run, or a fault of this program. */
const ofAll: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...lost,
  ...(['server-restored-itself', 'server-busy', 'unexpected', 'undo-incomplete'] as const),
]);

/**
 * The parts of a run that stand or are still to come. One that may go back alone and does not work out is taken back there
 * and then: its service takes up its former files, its doors must be no worse than before, and the others are proven once
 * more. Only then is it left out, and the journal says so; whatever fails on the way takes all back, as the trouble of any
 * other part does.
 */
export function partsOfRun(runner: Runner, journal: Journal, ready: PreparedRun, context: RunContext) {
  const { plan, request, steps, before, dependencies } = ready;
  const leftOut = new Set<number>();
  const installed = new Set<number>();
  const all: readonly NumberedPart[] = plan.parts.map((part, index) => ({ part, index }));
  const remaining = (): readonly NumberedPart[] => all.filter(({ index }) => !leftOut.has(index));

  async function leaveOut({ part, index }: NumberedPart, reason: Problem, prove: Prove): Promise<void> {
    steps.failed();
    await steps.run('leave-out', { service: targetCapabilities[part.target].name }, async () => {
      if (!installed.has(index)) return;
      const leftovers = await runner.undo({ part: index });
      if (leftovers.length > 0) throw ProblemError.of(leftoverProblem(leftovers, reason));
      const { outside } = request;
      const after = await viewAfterwards(part.probes, outside, context.emit, dependencies.prober);
      const worse = worseThanBefore(before, after);
      if (worse !== null)
        throw ProblemError.of({ ...worse, detail: `${reason.code} ${reason.detail ?? ''}` });
    });
    leftOut.add(index);
    const standing = remaining().filter((one) => installed.has(one.index));
    context.signal.throwIfAborted();
    if (installed.has(index)) await prove(standing.map((one) => one.part));
    const probes = [...probesOf({ parts: remaining().map((one) => one.part) })];
    await journal.append([{ entry: 'left-out', part: index, probes, reason }]);
  }

  return {
    remaining,
    leftOut: leftOut as ReadonlySet<number>,
    /** From here on there is something of it to take back. */
    begun: ({ index }: NumberedPart): void => void installed.add(index),
    /**
     * Does something for one part. Raises what stopped it, unless the part may go back alone and has done so; `prove` looks at
     * the others again then.
     */
    async attempt(one: NumberedPart, work: () => Promise<void>, prove: Prove): Promise<void> {
      try {
        await work();
      } catch (thrown) {
        const reason = toProblem(thrown);
        const isAlone = one.part.goesBackAlone === true && !request.job.rehearsal;
        if (!isAlone || context.signal.aborted || ofAll.has(reason.code)) throw thrown;
        await leaveOut(one, reason, prove);
      }
    },
  };
}
export type PartsOfRun = ReturnType<typeof partsOfRun>;
type Prove = (parts: readonly PlanPart[]) => Promise<void>;

/** Each of these parts shows the new certificate, as a step of the run; see `proveFromOutside`. */
export async function proveParts(
  ready: PreparedRun,
  issued: IssuedCertificate,
  parts: readonly PlanPart[],
  led: readonly string[],
  context: RunContext,
): Promise<void> {
  const count = new Set(parts.flatMap(({ names }) => names)).size;
  await ready.steps.run('outside', { count }, () => proveFromOutside(ready, issued, parts, led, context));
}
