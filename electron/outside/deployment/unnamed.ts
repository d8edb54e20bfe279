import type { PortView } from '../../../shared/events.ts';
import type { Probe } from '../../../shared/probes.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { UnnamedDoor } from '../../../shared/unnamed-doors.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../outside.ts';
import { askProbe, type PortAnswer } from './ask-probe.ts';
import { isSilentPort } from './judge-ports.ts';
import { endpointsOf } from './view.ts';

/**
 * A door of the web or for mail at an address, where somebody comes who names no site (no `server_name`, RFC 6066 §3): old
 * devices and mail programs, and who types an address. `name`: one that leads there; it is not said.
 */
export type UnnamedPlace = Probe & { readonly address: string };
export type UnnamedView = UnnamedPlace & PortAnswer;

/** Mail servers take it amiss when somebody comes with many connections at once. */
const atOnce = 8;

/** These doors at each address of these names, each address once: nobody says which name is meant. Raises `name-not-in-dns`. */
export async function unnamedPlaces(
  doors: readonly Pick<UnnamedDoor, 'kind' | 'port'>[],
  names: readonly string[],
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly UnnamedPlace[]> {
  if (doors.length === 0) return [];
  const places = await endpointsOf(names, outside, signal);
  const met = [...new Map(places.toReversed().map((place) => [place.address, place])).values()].toReversed();
  return met.flatMap((place) => doors.map(({ kind, port }) => ({ kind, port, ...place })));
}

/** What is shown there, in their order. Rejects only when `signal` is aborted. */
export const lookUnnamed = (
  places: readonly UnnamedPlace[],
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly UnnamedView[]> =>
  inParallel(places, atOnce, async (place): Promise<UnnamedView> => {
    const { kind, name, port, address } = place;
    return {
      ...place,
      ...(await askProbe({ kind, name, port } as Probe, address, outside, signal, 'unnamed')),
    };
  });

/** As it is told in the record of a run; of doors of the web nobody is told. */
export const toldUnnamed = (views: readonly UnnamedView[]): readonly PortView[] =>
  views.flatMap(({ kind, ...view }) => (kind === 'https' ? [] : [{ ...view, kind, unnamed: true as const }]));

const isSame = (one: UnnamedPlace, other: UnnamedPlace): boolean =>
  one.kind === other.kind && one.port === other.port && one.address === other.address;

/** Two looks as one: a door that shows now this certificate and now that one says nothing. Pure. */
export const steadyUnnamed = (
  first: readonly UnnamedView[],
  second: readonly UnnamedView[],
): readonly UnnamedView[] =>
  first.filter(
    (view) =>
      view.fingerprint !== null &&
      second.some((one) => isSame(one, view) && one.fingerprint === view.fingerprint),
  );

/** What may become of the certificate that is shown to whoever names no site. */
export interface UnnamedAllowed {
  /** Of the new certificate. */
  readonly fingerprint: string;
  /** What was planned for the doors of mail; one that is missing here is not judged. */
  readonly doors: readonly UnnamedDoor[];
  /** Certificates in whose place the new one was put: whoever was given one of them by default at a door of the web may get it. */
  readonly replaced: ReadonlySet<string>;
}

/**
 * Doors at which whoever names no site is shown something else than may be: `mail-unnamed-changed` {name, address, port, planned,
 * seen} at a door for mail; `default-certificate-changed` {address, before, after} at one of the web, where the new one may stand
 * in the place of one that it replaces or that nobody vouched for. What showed nothing before says nothing; a door for mail that has
 * gone silent since is told by its names. Pure.
 */
export function unnamedProblems(
  before: readonly UnnamedView[],
  after: readonly UnnamedView[],
  allowed: UnnamedAllowed,
): readonly Problem[] {
  return after.flatMap((view): readonly Problem[] => {
    const then = before.find((one) => isSame(one, view));
    if (then === undefined || isSilentPort(then)) return [];
    const problem =
      view.kind === 'https' ? webProblem(then, view, allowed) : mailProblem(then, view, allowed);
    return problem === null ? [] : [problem];
  });
}

function mailProblem(
  then: UnnamedView,
  { kind, name, address, port, fingerprint, state }: UnnamedView,
  allowed: UnnamedAllowed,
): Problem | null {
  const door = allowed.doors.find((one) => one.kind === kind && one.port === port);
  if (door === undefined || isSilentPort({ state })) return null;
  const expected = door.shows === 'new' ? allowed.fingerprint : then.fingerprint;
  if (expected === null || fingerprint === expected) return null;
  const seen = fingerprint ?? 'none';
  return {
    code: 'mail-unnamed-changed',
    facts: { name, address, port, planned: door.shows, expected, seen },
  };
}

function webProblem(then: UnnamedView, now: UnnamedView, allowed: UnnamedAllowed): Problem | null {
  if (then.fingerprint === null || now.fingerprint === then.fingerprint) return null;
  const mayChange = !isVouchedFor(then) || allowed.replaced.has(then.fingerprint);
  if (mayChange && now.fingerprint === allowed.fingerprint) return null;
  const after = now.fingerprint ?? 'no answer';
  return {
    code: 'default-certificate-changed',
    facts: { address: then.address, before: then.fingerprint, after },
  };
}

/** Its chain ends at a trusted root and it has not ended: Node looks at the name last, and only of such a one. */
const isVouchedFor = ({ trusted, reason }: UnnamedView): boolean =>
  trusted || reason === 'ERR_TLS_CERT_ALTNAME_INVALID';
