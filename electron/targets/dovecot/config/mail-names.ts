import { isStar } from '../../../../shared/names/domain-name.ts';
import { isCalledForMail } from '../../mail-labels.ts';
import type { DovecotFacts } from './facts.ts';
import { answersFor, tlsScopes } from './tls-places.ts';

/** Of these names those that are called as mail programs are told, or have an entry of their own. Pure. */
export function meantNames(facts: DovecotFacts, names: readonly string[]): readonly string[] {
  const scopes = tlsScopes(facts);
  return names.filter(
    (name) => !isStar(name) && (isCalledForMail(name) || scopes.some((scope) => answersFor(scope, name))),
  );
}

/**
 * Of these names those at which mail programs come to this server: it has an entry for them, calls itself so, or they are
 * called as such names are. Where none is, all: their owner has asked for them, and Dovecot shows one certificate to all. Pure.
 */
export function mailNames(facts: DovecotFacts, names: readonly string[]): readonly string[] {
  const hosts = names.filter((name) => !isStar(name));
  const meant = new Set(meantNames(facts, hosts));
  const own = hosts.filter((name) => name === facts.hostName || meant.has(name));
  return own.length > 0 ? own : hosts;
}
