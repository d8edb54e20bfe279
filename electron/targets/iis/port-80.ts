import type { Problem } from '../../../shared/problems.ts';
import type { IisFacts } from './facts.ts';
import { challengePrefix } from './proof.ts';

type Port80 = Pick<IisFacts, 'held' | 'reservations' | 'listenOn'>;

const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');

/**
 * What stands between an authority and an answer of ours at port 80, seen before anybody is asked: another program, at some
 * addresses or at all; or a part of the addresses that http.sys keeps for one account, where it answers itself as long as that
 * one does not (HTTP Server API, Routing Incoming Requests). No refusal: a program may hand such questions on to IIS, and
 * the proof by DNS needs no port. Pure.
 */
export function proofCautions({ held, reservations, listenOn }: Port80): readonly Problem[] {
  const holders = held.filter(({ port, address }) => port === 80 && !isLoopback(address));
  const programs = [...new Set(holders.map(({ program }) => program).filter((one) => one !== ''))];
  const [first] = programs;
  const taken = reservations.find(
    (prefix) => challengePrefix.startsWith(prefix.toLowerCase()) && !isRoot(prefix),
  );
  const problems: Problem[] = [];
  if (holders.length > 0) {
    const part = listenOn.length > 0 ? 'some' : 'all';
    const addresses = holders.map(({ address }) => address);
    problems.push({ code: 'iis-port-80-held', facts: { by: first ?? 'unknown', part, addresses } });
  }
  if (taken !== undefined) problems.push({ code: 'iis-proof-reserved', facts: { prefix: taken } });
  return problems;
}

/** Whoever has all of a port has registered there, or IIS would not answer either. */
const isRoot = (prefix: string): boolean => /^http:\/\/[^/]+\/$/.test(prefix);
