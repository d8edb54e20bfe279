import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { toUnicode } from '../../../shared/names/international.ts';
import type { BindingChange } from '../../../shared/windows-changes.ts';
import { bindingText } from '../../remote/windows/binding-text.ts';
import { httpsPort, type IisBinding, type IisFacts, type IisSite, sslFlag } from './facts.ts';
import { isRunning } from './routing.ts';

/** A new binding by name; what it has of the whole run (store, sharers) comes later. */
export type Addition = Omit<BindingChange, 'store' | 'isShared'>;

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
  wanted: readonly { readonly name: string; readonly site: IisSite }[],
): { readonly additions: readonly Addition[]; readonly held: readonly HeldBinding[] } {
  const byText = new Map<string, Addition>();
  const stopped = facts.sites.filter((site) => !isRunning(site));
  const answering = https.filter(({ siteId }) => !stopped.some(({ id }) => id === siteId));
  for (const { name, site } of wanted) {
    for (const one of additionsFor(facts, answering, name, site))
      if (!byText.has(one.bindingInformation)) byText.set(one.bindingInformation, one);
  }
  const names = new Set(wanted.map(({ name }) => name));
  const held = stopped.flatMap(({ name: site, bindings }) =>
    bindings
      .filter(({ protocol, host, port }) => protocol === 'https' && port === httpsPort && names.has(host))
      .map(({ information }) => ({ binding: information, site })),
  );
  return { additions: [...byText.values()], held };
}

/** One binding by name for each address at which the site answers plain requests for it, or one for all addresses. */
function additionsFor(
  facts: IisFacts,
  https: readonly IisBinding[],
  name: string,
  site: IisSite,
): readonly Addition[] {
  const serving = servingBindings(site, name);
  const isEverywhere = serving.length === 0 || serving.some(({ address }) => address === '*');
  const addresses = isEverywhere ? ['*'] : [...new Set(serving.map(({ address }) => address))];
  const host = serving.find((one) => one.host === name)?.writtenHost ?? toUnicode(name);
  return addresses
    .filter(
      (address) =>
        !https.some((one) => one.host === name && one.address === address && one.port === httpsPort),
    )
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
