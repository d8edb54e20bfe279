import { isCovered } from '../../../shared/names/coverage.ts';
import { bindingParts } from '../../remote/windows/binding-text.ts';
import type { Addition } from './additions.ts';
import { shadowsOf } from './endpoints.ts';
import { httpsPort, type IisBinding, type IisFacts, sslFlag } from './facts.ts';
import { bindingsOf } from './routing.ts';

/**
 * Addresses where a new binding by name would never be seen: http.sys shows the certificate of the very address before that of
 * any name (Certify #666, Calamari #184). With the names there that the new certificate is not good for, or all that are shown
 * there today. Of a binding for all addresses that is so where each address of the server has such a certificate. Pure.
 */
export function hiddenBy(
  facts: IisFacts,
  names: readonly string[],
  additions: readonly Addition[],
  chosen: readonly IisBinding[],
): readonly { readonly address: string; readonly names: readonly string[] }[] {
  const own = additions
    .map(({ bindingInformation }) => bindingParts(bindingInformation)?.address ?? '*')
    .filter((address) => address !== '*');
  const set = shadowsOf(facts, chosen);
  const { addresses, listenOn } = facts;
  const reachable = (listenOn.length > 0 ? listenOn : addresses).filter(
    (address) => !/^(fe80:|169\.254\.|127\.|::1$)/i.test(address),
  );
  const isForAll = additions.some(({ bindingInformation }) => bindingInformation.startsWith('*:'));
  const isNowhereSeen = isForAll && reachable.length > 0 && reachable.every((one) => set.includes(one));
  const hidden = [...new Set([...own, ...(isNowhereSeen ? reachable : [])])].filter((one) =>
    set.includes(one),
  );
  return hidden.map((address) => ({
    address: `${address}:${httpsPort}`,
    names: strangersAt(facts, names, address),
  }));
}

function strangersAt(facts: IisFacts, names: readonly string[], address: string): readonly string[] {
  const bound = bindingsOf(facts)
    .filter((one) => one.protocol === 'https' && one.address === address && one.port === httpsPort)
    .filter(({ host, sslFlags }) => host !== '' && (sslFlags & sslFlag.sni) === 0)
    .map(({ host }) => host);
  const shown = facts.endpoints.find(
    ({ kind, endpoint }) =>
      kind === 'address' && [`${address}:${httpsPort}`, `[${address}]:${httpsPort}`].includes(endpoint),
  );
  const held = facts.certificates.find(({ thumbprint }) => thumbprint === shown?.thumbprint)?.names ?? [];
  const all = [...new Set([...bound, ...held])];
  const strangers = all.filter((name) => !isCovered(names, name));
  return strangers.length > 0 ? strangers : all;
}
