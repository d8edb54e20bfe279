import type { Problem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Endpoint } from '../deployment/view.ts';
import { follow } from '../http/follow.ts';
import type { Outside } from '../outside.ts';
import { probeTls } from './tls-probe.ts';

/** Browsers offer HTTP/2 first, simple programs do not: a server may have another certificate for each. */
const browsers = ['h2', 'http/1.1'] as const;
const offers = [['http/1.1'], browsers] as const;
/** More places are asked once, as browsers do: the look before has asked each as simple programs do. */
export const manyPlaces = 20;
const timeoutMs = 5000;

/**
 * Several handshakes with each place, with and without HTTP/2: one lucky one may have met the one machine, or the
 * one process, that has the new certificate. `certificate-not-steady` {name, address, seen, of, others}.
 */
export async function inconsistentPlaces(
  places: readonly Endpoint[],
  fingerprint: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  const questions = places.flatMap((place) =>
    (places.length > manyPlaces ? [browsers] : [...offers, ...offers, ...offers]).map((offer) => ({
      place,
      offer,
    })),
  );
  const results = await inParallel(questions, 16, async ({ place, offer }) => {
    const result = await probeTls(place.name, place.address, outside, signal, {
      timeoutMs,
      protocols: offer,
    });
    return { place, seen: result.kind === 'tls' ? result.fingerprint : result.problem };
  });
  return places.flatMap((place): readonly Problem[] => {
    const own = results.filter((result) => result.place === place).map(({ seen }) => seen);
    const others = [...new Set(own.filter((seen) => seen !== fingerprint))];
    if (others.length === 0) return [];
    const { name, address } = place;
    const seen = own.filter((one) => one === fingerprint).length;
    return [{ code: 'certificate-not-steady', facts: { name, address, seen, of: own.length, others } }];
  });
}

/** Whose encrypted page leads round in circles, and along which way. Whatever the certificate. */
export async function redirectLoops(
  places: readonly Endpoint[],
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly (Endpoint & { readonly chain: readonly string[] })[]> {
  const found = await inParallel(places, 16, async (place) => {
    const start = new URL(`https://${place.name}/`);
    const options = {
      address: place.address,
      as: 'browser',
      read: 'headers',
      certificate: 'ignore',
    } as const;
    const { hops, problem } = await follow(start, outside, signal, options);
    const chain = hops.slice(0, 4).map(({ url }) => url);
    return problem === 'too-many-redirects' ? { ...place, chain } : null;
  });
  return found.filter((each) => each !== null);
}
