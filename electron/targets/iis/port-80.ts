import type { Problem } from '../../../shared/problems.ts';
import type { IisFacts } from './facts.ts';
import { challengePrefix, closedSites } from './proof.ts';

const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');

/**
 * What stands between an authority and an answer of ours at port 80, seen before anybody is asked: another program, at some
 * addresses or at all; or a part of the addresses that http.sys keeps for one account, where it answers itself as long as that
 * one does not (HTTP Server API, Routing Incoming Requests). No refusal: a program may hand such questions on to IIS, and
 * the proof by DNS needs no port. Pure.
 */
export function proofCautions(facts: IisFacts, names: readonly string[]): readonly Problem[] {
  const { held, reservations, listenOn } = facts;
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
  // Only files are left then, where whoever has the port or the place hands the question on.
  if (problems.length > 0) {
    for (const { site, sections } of closedSites(facts, names))
      problems.push({ code: 'iis-proof-closed', facts: { site, sections: [...sections] } });
  }
  return problems;
}

/** Whoever has all of a port has registered there, or IIS would not answer either. */
const isRoot = (prefix: string): boolean => /^http:\/\/[^/]+\/$/.test(prefix);
