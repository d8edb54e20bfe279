import { isCovered } from '../../../shared/names/coverage.ts';
import { isDomainName, isStar } from '../../../shared/names/domain-name.ts';
import type { BindingChange } from '../../../shared/windows-changes.ts';
import { additionsOf, type HeldBinding } from './additions.ts';
import { ownAttributes, shadowsOf } from './endpoints.ts';
import { httpsPort, type IisBinding, type IisFacts, type IisSite, sslFlag } from './facts.ts';
import { hiddenBy } from './hidden.ts';
import { isInner } from './programs.ts';
import { bindingsOf, isRunning, namesOfSite, sitesServing } from './routing.ts';

/** Where a wanted name finds its place. */
export interface PlacedName {
  readonly name: string;
  readonly site: IisSite;
  /** `replace`: an https binding is there already; `catch-all`: added to a site that bears another name or none. */
  readonly how: 'replace' | 'add' | 'catch-all';
}

/** What has to become of the bindings so that all names show the new certificate. Pure data for check, plan and notes. */
export interface IisIntent {
  readonly placed: readonly PlacedName[];
  readonly bindings: readonly BindingChange[];
  readonly store: string;
  /** Names that no site of this server answers for. */
  readonly lost: readonly string[];
  /** Names that could be on any of these sites: what they answer to says nothing of names. */
  readonly unclear: readonly { readonly name: string; readonly sites: readonly string[] }[];
  /** Addresses that show one certificate to everybody, and names there that the new one is not good for. */
  readonly crowded: readonly { readonly address: string; readonly names: readonly string[] }[];
  /** Bindings that keep the certificate which is replaced elsewhere, because the new one is not good for them. */
  readonly left: readonly IisBinding[];
  /** Bindings to change that belong to the Central Certificate Store. */
  readonly central: readonly IisBinding[];
  /** Concrete addresses that would show another certificate than the one of a new binding. */
  readonly shadows: readonly string[];
  /** Bindings to add that a stopped site bears already. */
  readonly held: readonly HeldBinding[];
}

const hasSni = ({ sslFlags }: Pick<IisBinding, 'sslFlags'>): boolean => (sslFlags & sslFlag.sni) !== 0;

export function intentOf(facts: IisFacts, names: readonly string[]): IisIntent {
  const https = secureBindings(facts);
  const wanted = expanded(facts, names);
  const chosen = new Set<IisBinding>();
  const crowded = new Map<string, Set<string>>();
  const placed: PlacedName[] = [];
  const adding: { readonly name: string; readonly site: IisSite }[] = [];
  const unclear: { readonly name: string; readonly sites: readonly string[] }[] = [];
  const lost = names.filter((name) => !wanted.some(({ asked }) => asked === name));

  const take = (binding: IisBinding): void => {
    for (const member of hasSni(binding) ? [binding] : groupOf(https, binding)) chosen.add(member);
  };
  const strangersAt = (binding: IisBinding): readonly string[] =>
    hasSni(binding)
      ? []
      : groupOf(https, binding).flatMap((member) =>
          namesBehind(facts, member).filter((name) => !isCovered(names, name)),
        );

  for (const { name } of wanted) {
    const serving = sitesServing(facts, name);
    const exact = ofRunning(
      facts,
      https.filter(({ host }) => host === name),
      serving,
    );
    const isNamed = serving.some((site) => namesOfSite(site).includes(name));
    const nameless = https.filter(
      ({ host, port, siteId }) =>
        host === '' && port === httpsPort && serving.some(({ id }) => id === siteId),
    );
    for (const binding of exact) {
      const strangers = strangersAt(binding);
      if (strangers.length > 0) crowd(crowded, binding, strangers);
      take(binding);
    }
    // An address that shows one certificate to all comes before any binding by name.
    for (const binding of nameless) {
      const strangers = strangersAt(binding);
      if (strangers.length === 0) take(binding);
      else if (binding.address !== '*') crowd(crowded, binding, strangers);
    }
    const isShown = [...chosen].some(
      ({ host, port, siteId }) =>
        port === httpsPort && (host === name || (host === '' && serving.some(({ id }) => id === siteId))),
    );
    const sites =
      exact.length > 0 ? facts.sites.filter(({ id }) => exact.some((b) => b.siteId === id)) : serving;
    const [site] = sites;
    if (site === undefined) lost.push(name);
    else if (isShown) {
      placed.push({ name, site, how: 'replace' });
      // At some addresses, perhaps: visitors who come plainly to another one get theirs there.
      for (const one of serving) adding.push({ name, site: one });
    } else if ((!isNamed || !serving.some(answersPlainly)) && serving.length > 1)
      unclear.push({ name, sites: serving.map((one) => one.name) });
    // It is encrypted at other ports, of several sites: nobody could say whose page belongs at the usual one.
    else if (serving.length === 0 && sites.length > 1)
      unclear.push({ name, sites: sites.map((one) => one.name) });
    else {
      for (const one of serving.length > 0 ? serving : sites) adding.push({ name, site: one });
      placed.push({ name, site, how: isNamed || exact.length > 0 ? 'add' : 'catch-all' });
    }
  }

  const replaced = new Set([...chosen].map(({ thumbprint }) => thumbprint).filter((one) => one !== ''));
  const inner = facts.sites.filter(isInner).map(({ id }) => id);
  const sameCertificate = https.filter(
    (one) => replaced.has(one.thumbprint) && !chosen.has(one) && !inner.includes(one.siteId),
  );
  const left: IisBinding[] = [];
  for (const binding of sameCertificate) {
    const behind = namesBehind(facts, binding);
    const isGood = behind.length > 0 && behind.every((name) => isCovered(names, name));
    if (isGood && strangersAt(binding).length === 0) take(binding);
    else if (!chosen.has(binding)) left.push(binding);
  }

  const stores = new Set([...chosen].map(({ store }) => store).filter((store) => store !== ''));
  const store = stores.size === 1 ? ([...stores][0] ?? 'My') : 'My';
  const { additions, held } = additionsOf(facts, https, chosen, adding);
  return {
    placed,
    bindings: [
      ...[...chosen].map((binding) => replacement(facts, binding, store)),
      ...additions.map((addition) => ({ ...addition, store })),
    ],
    store,
    lost: [...new Set(lost)],
    unclear,
    crowded: [
      ...[...crowded].map(([address, others]) => ({ address, names: [...others] })),
      ...hiddenBy(facts, names, additions, [...chosen]),
    ],
    left,
    central: [...chosen].filter(({ sslFlags }) => (sslFlags & sslFlag.centralStore) !== 0),
    shadows: additions.some(isForAll) ? shadowsOf(facts, [...chosen]) : [],
    held,
  };
}

const isForAll = ({ bindingInformation }: Pick<BindingChange, 'bindingInformation'>): boolean =>
  bindingInformation.startsWith('*:');

const answersPlainly = ({ bindings }: IisSite): boolean =>
  bindings.some(({ protocol, port }) => protocol === 'http' && port === 80);

/**
 * All https bindings, but of each that stands on several sites only one: that of the site which runs. The twin's site is
 * stopped, and what http.sys shows belongs to both.
 */
function secureBindings(facts: IisFacts): readonly IisBinding[] {
  const ofSite = new Map(facts.sites.map((site) => [site.id, isRunning(site)]));
  const best = new Map<string, IisBinding>();
  for (const binding of bindingsOf(facts)) {
    if (binding.protocol !== 'https') continue;
    const known = best.get(binding.information);
    if (known === undefined || (!ofSite.get(known.siteId) && ofSite.get(binding.siteId)))
      best.set(binding.information, binding);
  }
  return [...best.values()];
}

/** Where a site that runs answers for the name, bindings of stopped ones are no way to its visitors. */
function ofRunning(
  { sites }: IisFacts,
  bindings: readonly IisBinding[],
  serving: readonly IisSite[],
): readonly IisBinding[] {
  const running = bindings.filter(({ siteId }) =>
    sites.some((site) => site.id === siteId && isRunning(site)),
  );
  return running.length > 0 || serving.some(isRunning) ? running : bindings;
}

/**
 * A wildcard stands for the names of this server that it covers, and for itself where a binding bears it, or shows a
 * certificate that holds it to everybody.
 */
function expanded(
  facts: IisFacts,
  names: readonly string[],
): readonly { readonly asked: string; readonly name: string }[] {
  const hosts = [...new Set(bindingsOf(facts).map(({ host }) => host))].filter((host) => host !== '');
  const shown = bindingsOf(facts).flatMap(({ host, thumbprint }) =>
    host === '' ? (facts.certificates.find((one) => one.thumbprint === thumbprint)?.names ?? []) : [],
  );
  return names.flatMap((asked) =>
    isStar(asked)
      ? hosts
          .filter((host) => !names.includes(host) && isCovered([asked], host))
          .concat(hosts.includes(asked) || shown.includes(asked) ? [asked] : [])
          .map((name) => ({ asked, name }))
      : [{ asked, name: asked }],
  );
}

/** The bindings without SNI of one address and port: they share one certificate, whichever of them is changed. */
function groupOf(https: readonly IisBinding[], { address, port }: IisBinding): readonly IisBinding[] {
  return https.filter((one) => !hasSni(one) && one.address === address && one.port === port);
}

/**
 * The names that visitors use where this binding answers. One without a host answers for all names of its site;
 * where the site bears none, the certificate that is shown today says what people call it, unless it has expired.
 */
function namesBehind(facts: IisFacts, binding: IisBinding): readonly string[] {
  if (binding.host !== '') return [binding.host];
  const site = facts.sites.find(({ id }) => id === binding.siteId);
  const own = site === undefined ? [] : namesOfSite(site);
  if (own.length > 0) return own;
  const shown = facts.certificates.find(({ thumbprint }) => thumbprint === binding.thumbprint);
  if (shown === undefined || shown.isExpired) return [];
  // What is bound to other addresses alone is not looked for here; names without a dot are those of machines.
  const elsewhere = (name: string): boolean => {
    const own = bindingsOf(facts).filter(({ host }) => host === name);
    return own.length > 0 && own.every(({ address }) => address !== '*' && address !== binding.address);
  };
  return shown.names.filter((name) => isDomainName(name) && !elsewhere(name));
}

function crowd(
  crowded: Map<string, Set<string>>,
  { address, port }: IisBinding,
  names: readonly string[],
): void {
  const at = `${address}:${port}`;
  crowded.set(at, new Set([...(crowded.get(at) ?? []), ...names]));
}

function replacement(facts: IisFacts, binding: IisBinding, store: string): BindingChange {
  const attributes = ownAttributes(facts, binding);
  const { thumbprint, store: formerStore, sslFlags } = binding;
  return {
    siteId: binding.siteId,
    siteName: siteName(facts, binding.siteId),
    bindingInformation: binding.information,
    before: { thumbprint, store: formerStore, sslFlags, ...(attributes === undefined ? {} : { attributes }) },
    store,
    sslFlags: binding.sslFlags,
    // What is replaced keeps its endpoint, so that the row is written over and never missing.
    isShared: true,
  };
}

const siteName = ({ sites }: IisFacts, siteId: number): string =>
  sites.find(({ id }) => id === siteId)?.name ?? String(siteId);
