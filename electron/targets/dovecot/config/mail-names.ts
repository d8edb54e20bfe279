import { isStar } from '../../../../shared/names/domain-name.ts';
import type { DovecotFacts } from './facts.ts';
import { answersFor, tlsScopes } from './tls-places.ts';

/** Labels that mail programs are told to use. */
const mailLabel =
  /^(mail|imap|pop|pop3|imaps|pop3s|smtp|smtps|submission|mx|mailserver|post|posteingang|postausgang)\d*$/;

/**
 * Of these names those at which mail programs come to this server: it has an entry for them, calls itself so, or they are
 * called as such names are. Where none is, all: their owner has asked for them, and Dovecot shows one certificate to all. Pure.
 */
export function mailNames(facts: DovecotFacts, names: readonly string[]): readonly string[] {
  const hosts = names.filter((name) => !isStar(name));
  const scopes = tlsScopes(facts);
  const isMail = (name: string) =>
    name === facts.hostName ||
    mailLabel.test(name.slice(0, name.indexOf('.'))) ||
    scopes.some((scope) => answersFor(scope, name));
  const own = hosts.filter(isMail);
  return own.length > 0 ? own : hosts;
}
