import { isStar } from '../../../../shared/names/domain-name.ts';
import { isCalledForMail } from '../../mail-labels.ts';
import type { DovecotFacts } from './facts.ts';
import { answersFor, keyNames, pathOf, tlsScopes } from './tls-places.ts';

/**
 * Of these names those that are called as mail programs are told, that have an entry of their own, or that the server calls
 * itself; where there are none, what the certificate is for that everybody is shown now. Pure.
 */
export function meantNames(facts: DovecotFacts, names: readonly string[]): readonly string[] {
  const hosts = names.filter((name) => !isStar(name));
  const own = ownNames(facts, hosts);
  return own.length > 0 ? own : hosts.filter((name) => shownToAll(facts).includes(name));
}

function ownNames(facts: DovecotFacts, hosts: readonly string[]): readonly string[] {
  const scopes = tlsScopes(facts);
  return hosts.filter(
    (name) =>
      name === facts.hostName || isCalledForMail(name) || scopes.some((scope) => answersFor(scope, name)),
  );
}

/** Names of the certificate that everybody is shown by now who asks for no known name. Pure. */
export function shownToAll(facts: DovecotFacts): readonly string[] {
  const keys = keyNames(facts);
  const path = pathOf(tlsScopes(facts)[0]?.settings[keys.certificate]?.line.value ?? '', keys);
  return path === null ? [] : (facts.certificates[path]?.names ?? []);
}

/**
 * Of these names those at which mail programs come to this server: it has an entry for them, calls itself so, or they are
 * called as such names are. Where none is, all: their owner has asked for them, and Dovecot shows one certificate to all. Pure.
 */
export function mailNames(facts: DovecotFacts, names: readonly string[]): readonly string[] {
  const hosts = names.filter((name) => !isStar(name));
  const own = ownNames(facts, hosts);
  return own.length > 0 ? own : hosts;
}
