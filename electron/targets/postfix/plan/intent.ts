import { isCovered } from '../../../../shared/names/coverage.ts';
import { isDomainName, isStar } from '../../../../shared/names/domain-name.ts';
import { type LivePaths, liveFolder, livePaths, wouldMiss } from '../../posix/live-places.ts';
import { folderOf } from '../../posix/paths.ts';
import { certificateNames, type InstallWish, keptNames } from '../../target.ts';
import type { PostfixFacts } from '../config/facts.ts';
import { heldValue, listenersOf, type SmtpListener, servicesOf } from '../config/listeners.ts';
import type { Service } from '../config/master-cf.ts';
import type { Prefix } from '../config/parameters.ts';
import {
  hasChains,
  hasOwnCertificate,
  mainEdits,
  type PlaceEdits,
  type Shown,
  serviceEdits,
  shownBy,
} from './certificate-places.ts';
import { type Encryption, encryptionOf } from './encryption.ts';
import { mainMap, mapsMayKnow, serviceMap } from './name-map.ts';
import { mailNames } from './names.ts';

/** Who shows a certificate: main.cf for all that follow it, or a service with its own words. */
export interface Scope {
  readonly prefix: Prefix;
  /** Null: main.cf. */
  readonly service: Service | null;
  /** Names that the certificate there is good for and the new one is not; it stays for them. */
  readonly others: readonly string[];
}

/** What shall happen: the thinking that `check` and `plan` share. */
export interface Intent {
  readonly live: LivePaths;
  readonly listeners: readonly SmtpListener[];
  readonly scopes: readonly Scope[];
  /** Names that are shown the new certificate where they are asked for. */
  readonly byName: readonly string[];
  readonly main: readonly PlaceEdits[];
  readonly master: readonly PlaceEdits[];
  readonly encryption: Encryption;
}

export function intentOf(facts: PostfixFacts, wish: InstallWish): Intent {
  const whole = certificateNames(wish);
  const live = livePaths(folderFor(facts, whole));
  const listeners = listenersOf(facts);
  const scopes = scopesOf(facts, listeners).map((scope) => ({
    ...scope,
    others: othersOf(facts, scope, whole, live, keptNames(wish)),
  }));
  const isLeft = ({ others }: Scope): boolean => others.length > 0 && hasChains(facts);
  const names = [...new Set([...wish.names.filter(isStar), ...mailNames(facts, wish.names)])];
  const services = [...new Set(listeners.map(({ service }) => service))];
  const isKnown = [null, ...services].some((service) => mapsMayKnow(facts, service, names));
  const byName = hasChains(facts) && (scopes.some(isLeft) || isKnown) ? names : [];
  const encryption = encryptionOf(facts);
  const main: PlaceEdits[] = [];
  const master: PlaceEdits[] = [];
  for (const { prefix, service, others } of scopes) {
    if (isLeft({ prefix, service, others })) continue;
    if (service === null) main.push(mainEdits(facts, prefix, live));
    else master.push(serviceEdits(facts, prefix, service, live, mainAfter(facts, prefix)));
  }
  if (byName.length > 0) {
    const own = services.map((service) => serviceMap(facts, service, byName, live));
    if (own.includes(null)) main.push(mainMap(facts, byName, live));
    master.push(...own.filter((one) => one !== null));
  }
  return { live, listeners, scopes, byName, main, master, encryption };
}

/** How main.cf tells its certificate once it is edited. */
function mainAfter(facts: PostfixFacts, prefix: Prefix): Shown['by'] {
  const { by } = shownBy(prefix, (name) => facts.values[name]);
  return by === 'nothing' && hasChains(facts) ? 'chains' : by;
}

type Place = Pick<Scope, 'prefix' | 'service'>;

function scopesOf(facts: PostfixFacts, listeners: readonly SmtpListener[]): readonly Place[] {
  const found = listeners.flatMap((listener) => placesAt(facts, listener));
  return [...new Map(found.map((place) => [idOf(place), place])).values()];
}

const idOf = ({ prefix, service }: Place): string =>
  service === null ? prefix : `${prefix} ${service.line}`;

/** By whose words those who come in there are shown a certificate. */
function placesAt(facts: PostfixFacts, listener: SmtpListener): readonly Place[] {
  return showersAt(facts, listener).flatMap(({ prefix, service }): readonly Place[] => {
    if (hasOwnCertificate(facts, prefix, service, mainAfter(facts, prefix))) return [{ prefix, service }];
    const isApart = prefix === 'tlsproxy' && hasOwnWord(facts);
    return [{ prefix: 'smtpd', service: null }, ...(isApart ? [{ prefix, service: null }] : [])];
  });
}

/** postscreen(8) has others speak for it. */
function showersAt(
  facts: PostfixFacts,
  { service: own }: SmtpListener,
): readonly { readonly prefix: Prefix; readonly service: Service }[] {
  if (own.command === 'smtpd') return [{ prefix: 'smtpd', service: own }];
  const proxy = servicesOf(facts).find(({ command }) => command === 'tlsproxy');
  return [
    ...(proxy === undefined ? [] : [{ prefix: 'tlsproxy' as const, service: proxy }]),
    ...servicesOf(facts)
      .filter(({ command, type }) => command === 'smtpd' && type === 'pass')
      .map((service) => ({ prefix: 'smtpd' as const, service })),
  ];
}

/** Whether a listener shows the new certificate to those who ask for no known name; null: its parts show different ones. */
export function isShownUnnamed(
  facts: PostfixFacts,
  { scopes }: Pick<Intent, 'scopes'>,
  listener: SmtpListener,
): boolean | null {
  const met = new Set(placesAt(facts, listener).map(idOf));
  const shown = scopes.filter((scope) => met.has(idOf(scope))).map(({ others }) => others.length === 0);
  const [first] = shown;
  return first === undefined || shown.some((one) => one !== first) ? null : first;
}

/** main.cf says something else for tlsproxy than what smtpd has. */
const hasOwnWord = ({ written }: PostfixFacts): boolean =>
  Object.entries(written).some(
    ([name, value]) =>
      /^tlsproxy_tls_(chain_files|.*cert_file)$/.test(name) &&
      value !== '' &&
      !value.startsWith('$smtpd_tls_'),
  );

/** Files from which a scope shows its certificate by now. */
export const filesOf = (
  facts: PostfixFacts,
  { prefix, service }: Pick<Scope, 'prefix' | 'service'>,
): readonly string[] => shownBy(prefix, (name) => heldValue(facts, service, name)).files;

/**
 * Names that the certificate of a scope is good for and this one would not be. One that nobody trusts is nobody's, and the
 * former certificate of this very place gives way to the new one. `kept`: whoever insists on the key of the present one, whatever its names.
 */
function othersOf(
  facts: PostfixFacts,
  scope: Pick<Scope, 'prefix' | 'service'>,
  whole: readonly string[],
  live: LivePaths,
  kept: readonly string[],
): readonly string[] {
  const files = filesOf(facts, scope);
  if (files.length === 0 || files.includes(live.chain)) return [];
  const used = files.flatMap((file) => facts.certificates[file] ?? []);
  const named = used
    .filter(({ isExpired, isSelfSigned }) => !isExpired && isSelfSigned !== true)
    .flatMap(({ names }) => names)
    .filter((name) => isDomainName(name) && !isCovered(whole, name));
  return [...new Set([...named, ...kept])];
}

/** The first folder that is ours already, or whose certificate names nobody that the new one would lose. */
function folderFor(facts: PostfixFacts, whole: readonly string[]): string {
  const used = [null, ...servicesOf(facts)].flatMap((service) =>
    filesOf(facts, { prefix: 'smtpd', service }),
  );
  return liveFolder(facts, whole, (folder) => {
    const { chain } = livePaths(folder);
    const isOurs = used.some((path) => folderOf(path) === folder);
    return !isOurs && wouldMiss(facts.certificates[chain], whole, facts.certificates[chain]?.names ?? []);
  });
}
