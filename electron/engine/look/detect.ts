import type { Detected } from '../../../shared/inspection.ts';
import type { TargetId } from '../../../shared/plan.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Occupant } from '../../targets/occupants.ts';
import { type AnyTarget, worksOver } from '../../targets/registry.ts';
import type { Detection } from '../../targets/target.ts';
import type { Dependencies } from '../dependencies.ts';
import { answeredByAnother, placeOf } from './who-answers.ts';

/** All that was found to answer visitors of one server. */
export interface Found {
  /** What each kind of server software that we can work with says of itself; those that are not there are left out. */
  readonly detections: readonly { readonly target: AnyTarget; readonly detection: Detection }[];
  /** Null: this kind of server does not tell. */
  readonly occupants: readonly Occupant[] | null;
}

/**
 * Asks every target that works over this way, and who holds the ports of the web, all in one round trip where the system
 * allows it. What one target raises is raised where it is one of those that are `wanted`, or where nobody is and none of the
 * others can be worked with.
 */
export async function detectAll(
  host: AnyHost,
  wanted: readonly TargetId[] | null,
  { targets, askOccupants }: Pick<Dependencies, 'targets' | 'askOccupants'>,
  signal: AbortSignal,
): Promise<Found> {
  const own = [...new Set(Object.values(targets))].filter((target) => worksOver(target, host));
  const [occupants, ...answers] = await Promise.allSettled([
    askOccupants(host, signal),
    ...own.map(async (target) => target.detect(host, signal)),
  ]);
  const thrown = answers.flatMap((answer, index) =>
    answer.status === 'rejected' ? [{ target: own[index], reason: answer.reason }] : [],
  );
  const detections = answers.flatMap((answer, index) => {
    const target = own[index];
    const detection = answer.status === 'fulfilled' ? answer.value : null;
    return target === undefined || detection === null ? [] : [{ target, detection }];
  });
  const isAnyUsable = detections.some(({ detection }) => detection.support === 'supported');
  const first = thrown.find(({ target }) =>
    wanted === null ? !isAnyUsable : wanted.some((id) => target === targets[id]),
  );
  if (first !== undefined) throw first.reason;
  if (occupants.status === 'rejected') throw occupants.reason;
  return { detections, occupants: occupants.value };
}

/** The detection that can be worked with. Raises what it says of itself, and where somebody else answers instead, who. */
export function supportedIn(
  { detections, occupants }: Found,
  target: AnyTarget,
  { label }: Pick<AnyHost, 'label'>,
  names: readonly string[],
): Extract<Detection, { support: 'supported' }> {
  const detection = detections.find((one) => one.target === target)?.detection;
  if (detection?.support === 'supported') return detection;
  // Whoever holds the ports of the web is not there instead of a mail server.
  const isOfWeb = target.probeKinds.includes('https');
  const others = isOfWeb ? insteadOf(target.capabilities.name, occupants ?? [], names) : null;
  if (others !== null) throw ProblemError.of(others);
  if (detection === undefined) throw new ProblemError('web-server-missing', { server: label });
  throw ProblemError.of(detection.problem);
}

/** Who holds the ports where this software holds none of them. */
function insteadOf(
  program: string,
  occupants: readonly Occupant[],
  names: readonly string[],
): Problem | null {
  const known = occupants.filter((one) => one.program !== null);
  const [first] = known;
  if (first?.program == null || known.some((one) => one.program === program)) return null;
  const own = known.filter((one) => one.program === first.program);
  return answeredByAnother(
    program,
    first.program,
    own.map(({ address, port }) => placeOf(address, port)),
    names,
  );
}

/** Every program that was found, for people: ours first, then those that only hold a port. */
export function shownDetections({ detections, occupants }: Found): readonly Detected[] {
  const placesOf = (program: string): string[] => [
    ...new Set(
      (occupants ?? [])
        .filter((one) => one.program === program)
        .map(({ address, port }) => placeOf(address, port)),
    ),
  ];
  const served = detections.map(({ target: { id, capabilities }, detection: { support, title } }) => ({
    target: id,
    title,
    support,
    places: placesOf(capabilities.name),
  }));
  const names = detections.map(({ target }) => target.capabilities.name);
  const others = [...new Set((occupants ?? []).flatMap(({ program }) => program ?? []))]
    .filter((program) => !names.includes(program))
    .map((program) => ({
      target: null,
      title: program,
      support: 'not-served' as const,
      places: placesOf(program),
    }));
  return [...served, ...others];
}
