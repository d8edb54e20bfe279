import { isCovered } from '../../../../shared/names/coverage.ts';
import { isHostName, isStar } from '../../../../shared/names/domain-name.ts';
import type { Probe } from '../../../../shared/probes.ts';
import { isCalledForMail } from '../../mail-labels.ts';
import { mainFile, type PostfixFacts } from '../config/facts.ts';
import { heldValue, listenersOf } from '../config/listeners.ts';
import { lastOf, readMain } from '../config/main-cf.ts';
import { prefixes } from '../config/parameters.ts';
import { shownBy } from './certificate-places.ts';
import { willEncrypt } from './encryption.ts';

const ofTheNet = (name: string): boolean => isHostName(name) && name.includes('.');

/** What it calls itself, where that is a name of the net. */
export const ownName = ({ values }: Pick<PostfixFacts, 'values'>): readonly string[] =>
  [(values.myhostname ?? '').toLowerCase()].filter(ofTheNet);

/** The domain that main.cf names in place of a host: who has no other name for mail has mail programs told this one. */
function ownDomain(facts: PostfixFacts): readonly string[] {
  const settings = readMain(facts.files[mainFile(facts)]?.text ?? '');
  const isSaid = (name: string): boolean => lastOf(settings, name) !== undefined;
  if (!isSaid('mydomain') || (isSaid('myhostname') && ownName(facts).length > 0)) return [];
  return [(facts.values.mydomain ?? '').toLowerCase()].filter(ofTheNet);
}

/** Names of the certificates that it shows at its listeners now. */
export const shownNames = (facts: PostfixFacts): readonly string[] =>
  [null, ...new Set(listenersOf(facts).map(({ service }) => service))]
    .flatMap((service) =>
      prefixes.flatMap((prefix) => shownBy(prefix, (name) => heldValue(facts, service, name)).files),
    )
    .flatMap((file) => facts.certificates[file]?.names ?? [])
    .filter(ofTheNet);

const calledForMail = (facts: PostfixFacts, names: readonly string[]): readonly string[] =>
  names.filter((name) => !isStar(name) && (ownName(facts).includes(name) || isCalledForMail(name)));

/**
 * Those of the names at which mail programs and other servers come in. Where nothing tells one from the others, all: whoever
 * wants the certificate in Postfix wants it seen there. A star that is good for a name of Postfix stands for that.
 */
export function mailNames(facts: PostfixFacts, names: readonly string[]): readonly string[] {
  const [plain, known] = [names.filter((name) => !isStar(name)), [...ownName(facts), ...shownNames(facts)]];
  const called = calledForMail(facts, plain);
  const own = plain.filter((name) => known.includes(name) || called.includes(name));
  const domain = ownDomain(facts).filter((name) => plain.includes(name));
  const starred = known.filter((name) => !plain.includes(name) && isCovered(names.filter(isStar), name));
  return [own, domain, [...new Set(starred)], plain].find((some) => some.length > 0) ?? [];
}

/**
 * Of these names those that its settings, or what they are called, tell to be its own: what it calls itself, and what is
 * called as mail hosts are; where there are none, its domain; else what the certificate that it shows now is for. Pure.
 */
export function meantNames(facts: PostfixFacts, names: readonly string[]): readonly string[] {
  const among = (known: readonly string[]) => names.filter((name) => known.includes(name));
  const found = [calledForMail(facts, names), among(ownDomain(facts)), among(shownNames(facts))];
  return found.find((some) => some.length > 0) ?? [];
}

/** Every listener that encrypts, for each of these names; a port at several addresses is one. */
export function postfixProbes(facts: PostfixFacts, names: readonly string[]): readonly Probe[] {
  const listeners = listenersOf(facts).filter((listener) => willEncrypt(facts, listener));
  const ports = new Map(listeners.map(({ kind, port }) => [port, kind] as const));
  return mailNames(facts, names).flatMap((name) => [...ports].map(([port, kind]) => ({ kind, name, port })));
}
