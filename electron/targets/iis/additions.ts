import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { toUnicode } from '../../../shared/names/international.ts';
import type { BindingChange } from '../../../shared/windows-changes.ts';
import { bindingText } from '../../remote/windows/binding-text.ts';
import { bracketless } from './endpoints.ts';
import { httpsPort, type IisBinding, type IisFacts, type IisSite, sslFlag } from './facts.ts';
import { reachableOf } from './reachable.ts';
import { isRunning } from './routing.ts';

/** A new binding by name; the store of the whole run comes later. */
export type Addition = Omit<BindingChange, 'store'>;

/** One that IIS already has on a site that is stopped: adding it would keep that site from ever starting again. */
export interface HeldBinding {
  readonly binding: string;
  /** The site that is stopped. */
  readonly site: string;
}

/**
 * New bindings, each on one site alone: of two sites with the same one, IIS stops the second (WAS event 5005,
 * 0x800700B7). `held` are those that a stopped site bears already, by the same name and port.
 */
export function additionsOf(
  facts: IisFacts,
  https: readonly IisBinding[],
  chosen: ReadonlySet<IisBinding>,
  wanted: readonly { readonly name: string; readonly site: IisSite }[],
): { readonly additions: readonly Addition[]; readonly held: readonly HeldBinding[] } {
  const byText = new Map<string, Omit<Addition, 'isShared'>>();
  const stopped = facts.sites.filter((site) => !isRunning(site));
  const answering = https.filter(({ siteId }) => !stopped.some(({ id }) => id === siteId));
  const names = new Set<string>();
  for (const { name, site } of wanted) {
    for (const one of additionsFor(facts, answering, chosen, name, site)) {
      names.add(name);
      if (!byText.has(one.bindingInformation)) byText.set(one.bindingInformation, one);
    }
  }
  const held = stopped.flatMap(({ name: site, bindings }) =>
    bindings
      .filter(({ protocol, host, port }) => protocol === 'https' && port === httpsPort && names.has(host))
      .map(({ information }) => ({ binding: information, site })),
  );
  return { additions: sharing(https, [...byText.values()]), held };
}

/**
 * http.sys knows a name at a port once, whatever the addresses of its bindings. So that row goes with the last of those that are
 * added, which an undo takes back in the opposite order, and stays where there was one before.
 */
function sharing(
  https: readonly IisBinding[],
  additions: readonly Omit<Addition, 'isShared'>[],
): readonly Addition[] {
  const hostOf = ({ bindingInformation }: Pick<Addition, 'bindingInformation'>): string =>
    bindingInformation.slice(bindingInformation.lastIndexOf(':') + 1).toLowerCase();
  const known = https
    .filter(({ port, sslFlags }) => port === httpsPort && (sslFlags & sslFlag.sni) !== 0)
    .map(({ writtenHost }) => writtenHost.toLowerCase());
  return additions.map((one, at) => ({
    ...one,
    isShared:
      known.includes(hostOf(one)) || additions.slice(0, at).some((other) => hostOf(other) === hostOf(one)),
  }));
}

/**
 * One binding by name for each address at which the site answers plain requests for it, or one for all addresses; none where
 * visitors there come to an encrypted one already, by that name or to one for everybody that gets the certificate.
 */
function additionsFor(
  facts: IisFacts,
  https: readonly IisBinding[],
  chosen: ReadonlySet<IisBinding>,
  name: string,
  site: IisSite,
): readonly Omit<Addition, 'isShared'>[] {
  const serving = servingBindings(site, name);
  const secure = https.filter(
    (one) =>
      one.port === httpsPort &&
      (one.host === name || (one.host === '' && one.siteId === site.id && chosen.has(one))),
  );
  // Where nobody comes in plainly, there is nothing to tell where visitors would look for more.
  if (serving.length === 0 && secure.length > 0) return [];
  const isAnswered = (at: string): boolean =>
    secure.some(({ address }) => address === '*' || bracketless(address) === bracketless(at));
  const isEverywhere = serving.length === 0 || serving.some(({ address }) => address === '*');
  const addresses = isEverywhere
    ? secure.length === 0 || reachableOf(facts).some((one) => !isAnswered(one))
      ? ['*']
      : []
    : [...new Set(serving.map(({ address }) => address))];
  // Without a dot at its end: no browser names one when it asks for the certificate (RFC 6066, 3).
  const host = (serving.find((one) => one.host === name)?.writtenHost ?? toUnicode(name)).replace(/\.$/, '');
  return addresses
    .filter((address) => !isAnswered(address))
    .map((address) => ({
      siteId: site.id,
      siteName: site.name,
      bindingInformation: bindingText(address, httpsPort, host),
      before: null,
      sslFlags: sslFlag.sni | siblingFlags(facts, site),
      wasStarted: site.state === 'Started',
    }));
}

/** The plain bindings by which a site gets the visitors of a name: by the very name, by a star, or for every name. */
function servingBindings({ bindings }: IisSite, name: string): readonly IisBinding[] {
  const plain = bindings.filter(({ protocol, port }) => protocol === 'http' && port === 80);
  const exact = plain.filter(({ host }) => host === name);
  if (exact.length > 0) return exact;
  const wild = plain.filter(({ host }) => isStar(host) && isCovered([host], name));
  return wild.length > 0 ? wild : plain.filter(({ host }) => host === '');
}

/** Flags that every other https binding of the site has (of the server, where the site has none): protocols switched off. */
function siblingFlags({ sites }: IisFacts, { bindings }: IisSite): number {
  const secure = (all: readonly IisBinding[]): readonly IisBinding[] =>
    all.filter(({ protocol }) => protocol === 'https');
  const own = secure(bindings);
  const siblings = own.length > 0 ? own : secure(sites.flatMap((site) => site.bindings));
  const shared = siblings.reduce((flags, { sslFlags }) => flags & sslFlags, siblings.length > 0 ? 255 : 0);
  return shared & ~(sslFlag.sni | sslFlag.centralStore);
}
