import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import type { IisBinding, IisFacts, IisSite } from './facts.ts';

type Sites = Pick<IisFacts, 'sites' | 'certificates'>;

/** All http and https bindings of all sites. */
export const bindingsOf = ({ sites }: Sites): readonly IisBinding[] =>
  sites.flatMap(({ bindings }) => bindings);

/**
 * Which sites answer plain requests for a name, in the order of http.sys: a binding with the very name, then one
 * with a wildcard, then those for every name, where a concrete address beats `*`. More than one site is possible:
 * sites may share a name on different addresses.
 */
export function sitesServing(facts: Sites, name: string): readonly IisSite[] {
  const plain = bindingsOf(facts).filter(({ protocol, port }) => protocol === 'http' && port === 80);
  const exact = plain.filter(({ host }) => host === name);
  if (exact.length > 0) return sitesOf(facts, exact);
  const wild = plain.filter(({ host }) => isStar(host) && isCovered([host], name));
  if (wild.length > 0) return sitesOf(facts, wild);
  const nameless = plain.filter(({ host }) => host === '');
  const byCertificate = nameless.filter(({ siteId }) => showsName(facts, siteId, name));
  return sitesOf(facts, byCertificate.length > 0 ? byCertificate : nameless);
}

/** Sites whose names come with their addresses alone are told apart by what they show at https today. */
function showsName(facts: Sites, siteId: number, name: string): boolean {
  const shown = facts.sites.find(({ id }) => id === siteId)?.bindings ?? [];
  return shown.some(
    ({ protocol, host, thumbprint }) =>
      protocol === 'https' &&
      host === '' &&
      facts.certificates.some((one) => one.thumbprint === thumbprint && isCovered(one.names, name)),
  );
}

function sitesOf({ sites }: Sites, bindings: readonly IisBinding[]): readonly IisSite[] {
  const ids = new Set(bindings.map(({ siteId }) => siteId));
  return sites.filter(({ id }) => ids.has(id));
}

/** Every name that a site bears on http and https, A-labels; empty for one that answers to all names. */
export function namesOfSite(site: IisSite): readonly string[] {
  return [...new Set(site.bindings.map(({ host }) => host))].filter((host) => host !== '');
}
