import { setTimeout as sleep } from 'node:timers/promises';
import { follow } from '../http/follow.ts';
import type { Outside } from '../outside.ts';
import type { Endpoint } from './endpoint.ts';
import { endpointsOf } from './view.ts';

export interface VisitCount {
  readonly answered: number;
  readonly missed: number;
}

export interface AvailabilityMonitor {
  /** Ends it at once; a request on its way is not counted. */
  stop(): VisitCount;
}

const requestMs = 3000;

/**
 * Visits the names once a second, one after the other in turn, while work goes on, so that the owner sees that
 * visitors notice nothing. A visit is missed where nothing answers within 3 s, or a site that used to
 * answer says 5xx. Follows to https whatever the certificate: whether people can come in is the question.
 */
export function startMonitor(
  names: readonly string[],
  outside: Outside,
  onCount: (count: VisitCount) => void,
  everyMs = 1000,
): AvailabilityMonitor {
  const stopping = new AbortController();
  const { signal } = stopping;
  const count = { answered: 0, missed: 0 };

  const run = async () => {
    let places: readonly Endpoint[] = await endpointsOf(names, outside, signal);
    const usual = new Map<Endpoint, number>();
    for (let turn = 0; places.length > 0; turn += 1) {
      const pause = sleep(everyMs, undefined, { signal });
      // Awaited below; a stop during the visit must not leave it unheard.
      pause.catch(() => undefined);
      const place = places[turn % places.length];
      if (place === undefined) break;
      const status = await visit(place, outside, signal);
      const first = usual.get(place) ?? status;
      if (first === null) {
        // Silent from the start (mostly: no IPv6 here): nothing that goes on now can be told from it.
        places = places.filter((each) => each !== place);
        continue;
      }
      usual.set(place, first);
      // A site that was broken before is not held against what goes on now.
      if (status !== null && (status < 500 || first >= 500)) count.answered += 1;
      else count.missed += 1;
      onCount({ ...count });
      await pause;
    }
  };
  // The pulse is a witness: whatever keeps it from watching must never end the work it watches.
  run().catch(() => undefined);

  return {
    stop() {
      stopping.abort();
      return { ...count };
    },
  };
}

/** Status at the end of a visit; null where nothing answers. */
async function visit(
  { name, address }: Endpoint,
  outside: Outside,
  signal: AbortSignal,
): Promise<number | null> {
  const chain = await follow(new URL(`http://${name}/`), outside, signal, {
    address,
    as: 'browser',
    read: 'headers',
    certificate: 'ignore',
    timeoutMs: requestMs,
  });
  return chain.answer?.status ?? null;
}
