import { isCovered } from '../../../../shared/names/coverage.ts';
import { isHostName, isStar } from '../../../../shared/names/domain-name.ts';
import type { Probe } from '../../../../shared/probes.ts';
import { isCalledForMail } from '../../mail-labels.ts';
import { doorsOf } from '../config/doors.ts';
import type { PostfixFacts } from '../config/facts.ts';
import { willEncrypt } from './encryption.ts';

/** What it calls itself, where that is a name of the net. */
export const ownName = ({ values }: Pick<PostfixFacts, 'values'>): readonly string[] =>
  [(values.myhostname ?? '').toLowerCase()].filter((name) => isHostName(name) && name.includes('.'));

/** Names under which this Postfix is known: its own, and those of the certificates that it shows. */
export const knownNames = (facts: PostfixFacts): readonly string[] => [
  ...new Set([
    ...ownName(facts),
    ...Object.values(facts.certificates)
      .flatMap(({ names }) => names)
      .filter((name) => isHostName(name) && name.includes('.')),
  ]),
];

/**
 * Those of the names at which mail programs and other servers come in. Where nothing tells one from the others, all: whoever
 * wants the certificate in Postfix wants it seen there. A star that is good for a name of Postfix stands for that.
 */
export function mailNames(facts: PostfixFacts, names: readonly string[]): readonly string[] {
  const known = knownNames(facts);
  const plain = names.filter((name) => !isStar(name));
  const own = plain.filter((name) => known.includes(name) || isCalledForMail(name));
  const starred = known.filter((name) => !plain.includes(name) && isCovered(names.filter(isStar), name));
  if (own.length > 0) return own;
  return starred.length > 0 ? starred : plain;
}

/** Of these names those that are called as mail hosts are. Pure. */
export const meantNames = (_facts: PostfixFacts, names: readonly string[]): readonly string[] =>
  names.filter((name) => !isStar(name) && isCalledForMail(name));

/** Every door that encrypts, for each of these names; a port at several addresses is one. */
export function postfixProbes(facts: PostfixFacts, names: readonly string[]): readonly Probe[] {
  const doors = doorsOf(facts).filter((door) => willEncrypt(facts, door));
  const ports = new Map(doors.map(({ kind, port }) => [port, kind] as const));
  return mailNames(facts, names).flatMap((name) => [...ports].map(([port, kind]) => ({ kind, name, port })));
}
