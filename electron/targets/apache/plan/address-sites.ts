import { isAddressName } from '../../../../shared/names/address-name.ts';
import type { Problem } from '../../../../shared/problems.ts';
import { addressShownAnother } from '../../address-shown-another.ts';
import type { ApacheFacts, HostSet } from '../config/facts.ts';
import { namesOfHost } from '../config/match.ts';
import type { Intent } from './intent.ts';

/**
 * Whoever visits an address says no name in the handshake (RFC 6066 §3), and httpd shows them the certificate of the first
 * encrypted site there (mod_ssl, name-based hosts). Where that is a site of somebody else, or one that needs its own certificate for
 * other names, the address cannot have one of its own. Pure.
 */
export function addressProblems(facts: ApacheFacts, { matches, split }: Intent): readonly Problem[] {
  return matches.flatMap(({ name, encrypted }) => {
    if (!isAddressName(name)) return [];
    const firsts = encryptedSets(facts, name).flatMap(({ hosts: [first = -1] }) => facts.hosts[first] ?? []);
    const other = firsts.find((host) => !encrypted.includes(host) || split.some(({ site }) => site === host));
    if (other === undefined) return [];
    const { origin: file, line } = other;
    return [addressShownAnother(name, { file, line, site: namesOfHost(other).find((own) => own !== name) })];
  });
}

/** Where encrypted visitors of the address arrive; all that others can reach, where the machine does not know it as its own. */
function encryptedSets({ sets, ports, addresses }: ApacheFacts, name: string): readonly HostSet[] {
  const there = sets.filter(
    ({ address, port }) => port === String(ports.https) && !/^(127\.|\[)/.test(address),
  );
  if (!addresses.includes(name)) return there;
  const own = there.filter(({ address }) => address === name);
  return own.length > 0 ? own : there.filter(({ address }) => address === '*' || address === '0.0.0.0');
}
