import type { PortView } from '../../../shared/events.ts';
import type { MailProbe } from '../../../shared/probes.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { UnnamedDoor } from '../../../shared/unnamed-doors.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../outside.ts';
import { askProbe } from './ask-probe.ts';
import { isSilentPort } from './judge-ports.ts';
import { endpointsOf } from './view.ts';

/** Mail servers take it amiss when somebody comes with many connections at once. */
const atOnce = 8;

/**
 * What these doors show to mail programs and other servers that ask for no name (no `server_name`, RFC 6066 §3), at each
 * address of these names. Raises `name-not-in-dns`.
 */
export async function lookUnnamed(
  doors: readonly Pick<MailProbe, 'kind' | 'port'>[],
  names: readonly string[],
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly PortView[]> {
  if (doors.length === 0) return [];
  const places = await endpointsOf(names, outside, signal);
  // Nobody says which name is meant, so each address is asked once.
  const met = [...new Map(places.toReversed().map((place) => [place.address, place])).values()].toReversed();
  const asked = met.flatMap((place) => doors.map(({ kind, port }) => ({ kind, port, ...place })));
  return inParallel(asked, atOnce, async (door) => ({
    ...door,
    ...(await askProbe(door, door.address, outside, signal, 'unnamed')),
    unnamed: true as const,
  }));
}

type Place = Pick<PortView, 'kind' | 'port' | 'address'>;
const isSame = (one: Place, other: Place): boolean =>
  one.kind === other.kind && one.port === other.port && one.address === other.address;

/**
 * Doors that show something else to whoever asks for no name than was planned: `mail-unnamed-changed` {name, address, port,
 * planned, seen}. What was silent before says nothing, and one that has gone silent since is told by its names. Pure.
 */
export function unnamedProblems(
  before: readonly PortView[],
  after: readonly PortView[],
  doors: readonly UnnamedDoor[],
  fingerprint: string,
): readonly Problem[] {
  return after.flatMap((view): readonly Problem[] => {
    const then = before.find((one) => isSame(one, view));
    const door = doors.find(({ kind, port }) => kind === view.kind && port === view.port);
    if (then === undefined || door === undefined || isSilentPort(then) || isSilentPort(view)) return [];
    const planned = door.shows === 'new' ? fingerprint : then.fingerprint;
    if (planned === null || view.fingerprint === planned) return [];
    const { name, address, port } = view;
    const seen = view.fingerprint ?? 'none';
    return [
      {
        code: 'mail-unnamed-changed',
        facts: { name, address, port, planned: door.shows, expected: planned, seen },
      },
    ];
  });
}
