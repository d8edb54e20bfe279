import { isCovered } from '../../../../shared/names/coverage.ts';
import { isHostName, isStar } from '../../../../shared/names/domain-name.ts';
import { isCalledForMail } from '../../mail-labels.ts';
import { filesIn } from './certificate-value.ts';
import type { EximFacts } from './facts.ts';

const ofTheNet = (name: string): boolean => isHostName(name) && name.includes('.');

/** What it calls itself, where that is a name of the net. */
export const ownName = ({ values, hostName }: Pick<EximFacts, 'values' | 'hostName'>): readonly string[] =>
  [(values.primary_hostname ?? '').toLowerCase(), hostName].filter(ofTheNet).slice(0, 1);

/** Names of the certificates that it shows by now, whomever they are for. Pure. */
export const shownNames = (facts: EximFacts): readonly string[] =>
  filesIn(facts.values.tls_certificate ?? '')
    .flatMap((file) => facts.certificates[file]?.names ?? [])
    .filter(ofTheNet);

const called = (facts: EximFacts, names: readonly string[]): readonly string[] =>
  names.filter((name) => !isStar(name) && (ownName(facts).includes(name) || isCalledForMail(name)));

/**
 * Of these names those that its settings, or what they are called, tell to be its own; where there are none, what the
 * certificate that it shows now is for. None where only its own machine reaches it, as Debian sets it up unless it is told
 * otherwise. Pure.
 */
export function meantNames(facts: EximFacts, names: readonly string[]): readonly string[] {
  if (facts.listeners.length === 0) return [];
  const own = called(facts, names);
  return own.length > 0 ? own : names.filter((name) => shownNames(facts).includes(name));
}

/**
 * Those of the names at which mail programs and other servers come in. Where nothing tells one from the others, all: whoever
 * wants the certificate in Exim wants it seen there. A star that is good for a name of Exim stands for that. Pure.
 */
export function mailNames(facts: EximFacts, names: readonly string[]): readonly string[] {
  const plain = names.filter((name) => !isStar(name));
  const known = [...ownName(facts), ...shownNames(facts)];
  const own = plain.filter((name) => known.includes(name) || called(facts, plain).includes(name));
  const starred = known.filter((name) => !plain.includes(name) && isCovered(names.filter(isStar), name));
  return [own, [...new Set(starred)], plain].find((some) => some.length > 0) ?? [];
}
