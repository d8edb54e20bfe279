import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { httpsPort, type IisBinding, type IisFacts, type IisSite } from './facts.ts';

type Sites = Pick<IisFacts, 'sites' | 'certificates'>;

/** A site that is stopped answers nobody; one of which IIS does not say it may. */
export const isRunning = ({ state }: Pick<IisSite, 'state'>): boolean =>
  state !== 'Stopped' && state !== 'Stopping';

/** All http and https bindings of all sites. */
export const bindingsOf = ({ sites }: Sites): readonly IisBinding[] =>
  sites.flatMap(({ bindings }) => bindings);

/**
 * Which sites answer requests for a name, in the order of http.sys: a plain binding with the very name, then one
 * with a wildcard, then those for every name, where a concrete address beats `*`; where nobody answers plain
 * requests at the usual port, those that answer them at another one by name, or encrypted ones for a wildcard or every name. More than one site is possible: sites may
 * share a name on different addresses. Of several, those that are stopped do not count.
 */
export function sitesServing(facts: Sites, name: string): readonly IisSite[] {
  const at = (wanted: string, port: number): readonly IisBinding[] =>
    bindingsOf(facts).filter((one) => one.protocol === wanted && one.port === port);
  const plain = at('http', 80);
  const secure = at('https', httpsPort);
  const exact = plain.filter(({ host }) => host === name);
  const tiers = [
    exact,
    plain.filter(({ host }) => isStar(host) && isCovered([host], name)),
    forEveryName(facts, plain, name),
    bindingsOf(facts).filter(({ protocol, host }) => protocol === 'http' && host === name),
    secure.filter(({ host }) => isStar(host) && isCovered([host], name)),
    forEveryName(facts, secure, name),
  ];
  return runningFirst(sitesOf(facts, tiers.find((tier) => tier.length > 0) ?? []));
}

function runningFirst(sites: readonly IisSite[]): readonly IisSite[] {
  const running = sites.filter(isRunning);
  return running.length > 0 ? running : sites;
}

function forEveryName(facts: Sites, bindings: readonly IisBinding[], name: string): readonly IisBinding[] {
  const nameless = bindings.filter(({ host }) => host === '');
  const byCertificate = nameless.filter(({ siteId }) => showsName(facts, siteId, name));
  return byCertificate.length > 0 ? byCertificate : nameless;
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
