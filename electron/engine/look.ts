import type { OutsideView, PortView, RunEvent } from '../../shared/events.ts';
import type { Job } from '../../shared/job.ts';
import type { TargetId } from '../../shared/plan.ts';
import { mailProbes, type Probe, visitedNames } from '../../shared/probes.ts';
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

/** The services that one certificate is for, in the order in which it is installed to them. */
export type Looks = readonly [Look, ...Look[]];

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

/** The same for each kind of service that a job names, one after the other. */
export async function lookAtServices(
  host: AnyHost,
  { install, names }: Pick<Job, 'install' | 'names'>,
  signal: AbortSignal,
  targets: Dependencies['targets'] = realDependencies.targets,
): Promise<Looks> {
  const looks: Look[] = [];
  for (const { target } of install) looks.push(await lookAtServer(host, target, names, signal, targets));
  const [first, ...others] = looks;
  if (first === undefined) throw new ProblemError('job-invalid', { fields: ['install'] });
  return [first, ...others];
}

/**
 * The same where nobody has named the software: the first that is found there, of those that run on this system, alone.
 */
export async function lookAround(
  host: AnyHost,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Looks> {
  let missing: unknown;
  for (const { id } of targetsOn(host.system)) {
    try {
      return [await lookAtServer(host, id, names, signal)];
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

/**
 * What one service is asked for. Alone it is asked for all names; beside others for those at which it can be seen, and for
 * those at which none of them can, so that it may say why.
 */
export function wishOf(look: Look, looks: Looks, wish: InstallWish): InstallWish {
  if (looks.length === 1) return wish;
  const shownBy = ({ target, facts }: Look) =>
    new Set(target.probes(facts, wish.names).map(({ name }) => name));
  const own = shownBy(look);
  const all = new Set(looks.flatMap((one) => [...shownBy(one)]));
  const names = wish.names.filter((name) => own.has(name) || !all.has(name));
  return names.length === 0 ? wish : { ...wish, names };
}

/** What the planner asks of a look, in one place: blockers are raised, warnings are the caller's to show. */
export function checksOf(looks: Looks, wish: InstallWish): readonly Check[] {
  return looks.flatMap((look) => look.target.check(look.facts, wishOf(look, looks, wish)));
}

/** What a server's visitors and mail programs meet. */
export interface Seen {
  readonly views: readonly OutsideView[];
  readonly ports: readonly PortView[];
}

/**
 * What all that these probes stand for meet after something was taken back; no more than a look, so nothing is raised if it
 * takes too long.
 */
export async function viewAfterwards(
  probes: readonly Probe[],
  outside: Outside,
  emit: (event: RunEvent) => void,
  { viewOutside, lookAtMailPorts }: Prober,
): Promise<Seen> {
  const views: OutsideView[] = [];
  const note = (view: OutsideView) => {
    views.push(view);
    emit({ type: 'outside', when: 'after', view });
  };
  const signal = AbortSignal.timeout(20_000);
  const [names, mail] = [visitedNames(probes), mailProbes(probes)];
  const [, ports] = await Promise.all([
    names.length === 0 ? [] : viewOutside(names, outside, signal, note).catch(() => []),
    mail.length === 0 ? [] : lookAtMailPorts(mail, outside, signal).catch(() => []),
  ]);
  for (const view of ports) emit({ type: 'port', when: 'after', view });
  return { views, ports };
}
