import type { OutsideView } from '../../shared/events.ts';
import type { Job } from '../../shared/job.ts';
import type { TargetId } from '../../shared/plan.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { Outside } from '../outside/outside.ts';
import type { AnyHost } from '../remote/host.ts';
import { type AnyTarget, targetsOn } from '../targets/registry.ts';
import type { Check, Detection, InstallWish } from '../targets/target.ts';
import { type Dependencies, type Prober, realDependencies } from './dependencies.ts';

/** A server that can be planned for, and what was read on it. */
export interface Look {
  readonly target: AnyTarget;
  readonly detection: Extract<Detection, { support: 'supported' }>;
  readonly facts: unknown;
}

/**
 * Finds the server software and reads all that planning needs. Changes nothing. Raises
 * `web-server-missing` and what the target says of a server it cannot work with.
 */
export async function lookAtServer(
  host: AnyHost,
  targetId: TargetId,
  names: readonly string[],
  signal: AbortSignal,
  targets: Dependencies['targets'] = realDependencies.targets,
): Promise<Look> {
  const target = targets[targetId];
  if (target.system !== host.system)
    throw new ProblemError('web-server-missing', { server: host.label, target: targetId });
  const detection = await target.detect(host, signal);
  if (detection === null) throw new ProblemError('web-server-missing', { server: host.label });
  if (detection.support !== 'supported') {
    throw ProblemError.of(detection.problem);
  }
  return { target, detection, facts: await target.inspect(host, names, signal) };
}

/** The kind of server software that a job names. */
export function targetOf({ install }: Pick<Job, 'install'>): TargetId {
  const target = install[0]?.target;
  if (target === undefined) throw new ProblemError('job-invalid', { fields: ['install'] });
  return target;
}

/**
 * The same where nobody has named the software: the first that is found there, of those that run on this system.
 */
export async function lookAround(
  host: AnyHost,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Look> {
  let missing: unknown;
  for (const { id } of targetsOn(host.system)) {
    try {
      return await lookAtServer(host, id, names, signal);
    } catch (thrown) {
      if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'web-server-missing') throw thrown;
      missing = thrown;
    }
  }
  throw missing ?? new ProblemError('web-server-missing', { server: host.label });
}

/** Raises the first thing that stands in the way, with the others as detail. */
export function refuseBlockers(checks: readonly Check[]): void {
  const blockers = checks.filter(({ severity }) => severity === 'blocker').map(({ problem }) => problem);
  const [first, ...others] = blockers;
  if (first === undefined) return;
  const detail = [first.detail, ...others.map((other) => `${other.code} ${JSON.stringify(other.facts)}`)]
    .filter((text) => text !== undefined)
    .join('\n');
  throw ProblemError.of({ ...first, detail: detail === '' ? undefined : detail });
}

/** What the planner asks of a look, in one place: blockers are raised, warnings are the caller's to show. */
export function checksOf(look: Look, wish: InstallWish): readonly Check[] {
  return look.target.check(look.facts, wish);
}

/** What visitors meet after something was taken back; no more than a look, so nothing is raised if it takes too long. */
export async function viewAfterwards(
  names: readonly string[],
  outside: Outside,
  onView: (view: OutsideView) => void,
  { viewOutside }: Prober,
): Promise<readonly OutsideView[]> {
  const seen: OutsideView[] = [];
  const note = (view: OutsideView) => {
    seen.push(view);
    onView(view);
  };
  await viewOutside(names, outside, AbortSignal.timeout(20_000), note).catch(() => undefined);
  return seen;
}
