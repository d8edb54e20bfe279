import { setTimeout as sleep } from 'node:timers/promises';
import type { OutsideView } from '../../../shared/events.ts';
import { toProblem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import { getFrom } from '../http/http-fetch.ts';
import { isSilent } from '../no-answer.ts';
import type { Outside } from '../outside.ts';
import { askProbe } from './ask-probe.ts';
import { isExcused, isLed } from './judge.ts';
import { type Endpoint, endpointsOf, isSamePlace, viewPlaces } from './view.ts';

/** A cheap look that says when the full one is worth while, and what the full one must then show. */
interface Awaited {
  glance(place: Endpoint, signal: AbortSignal): Promise<boolean>;
  isThere(view: OutsideView): boolean;
}

const firstPauseMs = 50;
const longestPauseMs = 1000;
/** More tell no more of when it is worth while to look: the full look is at all. */
const mostGlances = 16;

/**
 * Looks again and again, from 50 ms on, until every name shows the certificate on every address, or the time is
 * over. Returns the last full view either way: `judge` says what it is worth. Addresses that were silent
 * before are not waited for. Raises `name-not-in-dns` where DNS fails for the whole time.
 */
export function waitForCertificate(
  names: readonly string[],
  fingerprint: string,
  outside: Outside,
  signal: AbortSignal,
  before: readonly OutsideView[] = [],
  timeoutMs = 15_000,
): Promise<OutsideView[]> {
  const awaited: Awaited = {
    async glance({ name, address }, inner) {
      const seen = await askProbe({ kind: 'https', name, port: 443 }, address, outside, inner);
      return seen.fingerprint === fingerprint;
    },
    isThere: (view) => view.https.fingerprint === fingerprint,
  };
  return waitFor(awaited, names, outside, signal, before, timeoutMs);
}

/** As `waitForCertificate`, until http leads to https for every name on every address. */
export function waitForRedirect(
  names: readonly string[],
  outside: Outside,
  signal: AbortSignal,
  before: readonly OutsideView[] = [],
  timeoutMs = 15_000,
): Promise<OutsideView[]> {
  const awaited: Awaited = {
    async glance({ name, address }, inner) {
      const options = { certificate: 'ignore', read: 'headers', timeoutMs: 3000 } as const;
      const answer = await getFrom(new URL(`http://${name}/`), address, outside, inner, options);
      return answer.kind === 'answer' && answer.status >= 300 && answer.status < 400;
    },
    isThere: (view) => isLed(before, view),
  };
  return waitFor(awaited, names, outside, signal, before, timeoutMs);
}

async function waitFor(
  awaited: Awaited,
  names: readonly string[],
  outside: Outside,
  signal: AbortSignal,
  before: readonly OutsideView[],
  timeoutMs: number,
): Promise<OutsideView[]> {
  const end = Date.now() + timeoutMs;
  const wasSilent = (place: Endpoint) => before.some((view) => isSamePlace(view, place) && isSilent(view));
  let met: readonly OutsideView[] = [];
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const isLast = Date.now() >= end;
    try {
      const places = await endpointsOf(names, outside, signal);
      const open = places.filter((place) => !met.some((view) => isSamePlace(view, place)));
      const glanced = open.filter((place) => !wasSilent(place)).slice(0, mostGlances);
      const glances = await inParallel(glanced, 16, (place) => awaited.glance(place, signal));
      if (isLast || glances.every(Boolean)) {
        const views = [...met, ...(await viewPlaces(open, outside, signal))];
        // The full look may still meet a process of the old configuration: those places are looked at again.
        met = views.filter((view) => isExcused(before, view) || awaited.isThere(view));
        if (isLast || met.length === views.length)
          return places.flatMap((place) => views.filter((view) => isSamePlace(view, place)));
      }
    } catch (thrown) {
      if (isLast || toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
    }
    await sleep(pause, undefined, { signal });
  }
}
