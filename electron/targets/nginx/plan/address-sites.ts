import { isAddressName } from '../../../../shared/names/address-name.ts';
import type { Problem } from '../../../../shared/problems.ts';
import { addressShownAnother } from '../../address-shown-another.ts';
import type { NginxFacts } from '../config/facts.ts';
import { reachable, type Socket, socketAt } from '../config/sockets.ts';
import type { Intent } from './intent.ts';

/**
 * Whoever visits an address says no name in the handshake (RFC 6066 §3), and nginx shows them the certificate of the default
 * server there. Where that is a server of somebody else, or one that needs its own certificate for other names, the address cannot have
 * one of its own. Pure.
 */
export function addressProblems(facts: NginxFacts, { matches, split }: Intent): readonly Problem[] {
  return matches.flatMap(({ name, encrypted }) => {
    if (!isAddressName(name)) return [];
    const other = socketsFor(facts, name)
      .map(({ fallback }) => fallback)
      .find((server) => !encrypted.includes(server) || split.some(({ site }) => site === server));
    if (other === undefined) return [];
    const file = facts.files[other.file]?.realPath ?? other.file;
    const site = other.names.find((own) => own !== name && own.includes('.'));
    return [addressShownAnother(name, { file, line: other.line, site })];
  });
}

/** Where encrypted visitors of the address arrive; all that others can reach, where the machine does not know it as its own. */
function socketsFor(facts: NginxFacts, name: string): readonly Socket[] {
  const { https } = facts.ports;
  const own = facts.addresses.includes(name) ? socketAt(facts, name, https) : null;
  if (facts.addresses.includes(name)) return own === null ? [] : [own];
  return reachable(facts, https).filter(({ address }) => !address.startsWith('['));
}
