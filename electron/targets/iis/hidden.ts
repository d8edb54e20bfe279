import { isCovered } from '../../../shared/names/coverage.ts';
import { bindingParts } from '../../remote/windows/binding-text.ts';
import type { Addition } from './additions.ts';
import { bracketless, ownPlaces } from './endpoints.ts';
import { httpsPort, type IisBinding, type IisFacts, sslFlag } from './facts.ts';
import { reachableOf } from './reachable.ts';
import { bindingsOf, isRunning } from './routing.ts';

/** An entry by name that is to show the new certificate. */
interface ByName {
  readonly address: string;
  readonly port: number;
}

/**
 * Addresses where an entry by name would never be seen, a new one or one that is replaced: http.sys shows the certificate of the
 * very address before that of any name (Certify #666, Calamari #184). With the names there that the new certificate is not good for,
 * or all that are shown there today. Of an entry for all addresses that is so where each address of the server has such a
 * certificate. Pure.
 */
export function hiddenBy(
  facts: IisFacts,
  names: readonly string[],
  additions: readonly Addition[],
  chosen: readonly IisBinding[],
): readonly { readonly address: string; readonly names: readonly string[] }[] {
  const added = additions.map(
    ({ bindingInformation }): ByName => bindingParts(bindingInformation) ?? { address: '*', port: httpsPort },
  );
  const own = ownPlaces(facts, chosen);
  const stopped = facts.sites.filter((site) => !isRunning(site)).map(({ id }) => id);
  const changed = chosen.filter((one) => hasName(one) && !stopped.includes(one.siteId));
  const hidden = [...added, ...changed].flatMap(({ address, port }) => {
    const at = address === '*' ? reachableOf(facts) : [bracketless(address)];
    return at.every((one) => own.has(`${one}:${port}`)) ? at.map((one) => ({ address: one, port })) : [];
  });
  const places = new Map(hidden.map((place) => [`${place.address}:${place.port}`, place]));
  return [...places].map(([address, place]) => ({ address, names: strangersAt(facts, names, place) }));
}

const hasName = ({ host, sslFlags }: IisBinding): boolean => host !== '' && (sslFlags & sslFlag.sni) !== 0;

function strangersAt(
  facts: IisFacts,
  names: readonly string[],
  { address, port }: ByName,
): readonly string[] {
  const bound = bindingsOf(facts)
    .filter((one) => one.protocol === 'https' && bracketless(one.address) === address && one.port === port)
    .filter(({ sslFlags }) => (sslFlags & sslFlag.sni) === 0);
  const rows = facts.endpoints.filter(
    ({ kind, endpoint }) =>
      kind === 'address' && [`${address}:${port}`, `[${address}]:${port}`].includes(endpoint.toLowerCase()),
  );
  const shown = [...rows, ...bound].map(({ thumbprint }) => thumbprint);
  const held = facts.certificates.filter(({ thumbprint }) => shown.includes(thumbprint));
  const hosts = bound.map(({ host }) => host).filter((host) => host !== '');
  const all = [...new Set([...hosts, ...held.flatMap((one) => one.names)])];
  const strangers = all.filter((name) => !isCovered(names, name));
  return strangers.length > 0 ? strangers : all;
}
