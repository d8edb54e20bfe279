import type { OutsideView } from '../../../shared/events.ts';
import type { Problem } from '../../../shared/problems.ts';
import { isSamePlace } from '../../outside/deployment/endpoint.ts';
import { worsePorts } from '../../outside/deployment/judge-ports.ts';
import type { Outside } from '../../outside/outside.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Seen, viewAfterwards } from '../look/look.ts';
import { openedOf } from '../opened-of.ts';

/**
 * Looks at the sites of later runs now, and answers what looks again: a problem where one of them is worse off by then
 * (`undo-would-break`), so that the undo is taken back itself; null: none is.
 */
export async function watchSites(
  later: readonly Journal[],
  outside: Outside,
  { prober }: Pick<Dependencies, 'prober'>,
): Promise<() => Promise<Problem | null>> {
  if (later.length === 0) return async () => null;
  const probes = later.flatMap((journal) => openedOf(journal).probes);
  const look = () => viewAfterwards(probes, outside, () => undefined, prober);
  const before = await look();
  return async () => harmOf(before, await look());
}

/** Pure. */
export function harmOf(before: Seen, after: Seen): Problem | null {
  const harmed = before.views.find((view) =>
    after.views.some((now) => isSamePlace(view, now) && isWorse(view, now)),
  );
  if (harmed !== undefined) return wouldBreak(harmed.name, `${harmed.name} at ${harmed.address}`);
  const [port] = worsePorts(before.ports, after.ports);
  return port === undefined ? null : wouldBreak(String(port.facts.name ?? port.code), port.code);
}

/** Nothing answers any more, another certificate does, or it leads elsewhere. */
const isWorse = (then: OutsideView, now: OutsideView): boolean =>
  (then.http.status !== null && now.http.status !== then.http.status) ||
  (then.https.fingerprint !== null && now.https.fingerprint !== then.https.fingerprint) ||
  (then.https.status !== null && now.https.status === null);

const wouldBreak = (service: string, detail: string): Problem => ({
  code: 'undo-would-break',
  facts: { service },
  detail,
});
