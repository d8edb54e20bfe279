import { createHash } from 'node:crypto';
import type { RenewedBy } from '../../../shared/plan.ts';
import { isShortLivedProfile } from '../../../shared/profiles.ts';
import type { RenewerSeen } from '../../../shared/renewers.ts';
import type { BindingChange, SimpleAcmeWish } from '../../../shared/windows-changes.ts';
import { bindingParts } from '../../remote/windows/binding-text.ts';
import type { WindowsRenewers } from '../../remote/windows/found-renewers.ts';
import { acmeEndpoint, mostHanded, renewalContact } from '../../remote/windows/verbs/renewers.ts';
import { type Reason, reason, whyNobody } from '../reason.ts';

/** Who renews on a Windows server, and why. `wish`: what is handed over. */
export type WindowsChoice =
  | { readonly by: 'simple-acme'; readonly wish: SimpleAcmeWish; readonly why: Reason }
  | { readonly by: Exclude<RenewedBy, 'simple-acme' | 'certbot'>; readonly why: Reason };

export interface WindowsQuestion {
  /** What the job says. */
  readonly wished: 'auto' | RenewedBy;
  /** Null: the server did not tell. */
  readonly server: WindowsRenewers | null;
  /** Who keeps the certificate that is shown now, where it covers these very names. */
  readonly seen: readonly RenewerSeen[];
  readonly names: readonly string[];
  /** Those that the run's certificate is put on. */
  readonly bindings: readonly BindingChange[];
  readonly certificate: {
    readonly directory: string;
    readonly contact?: string | undefined;
    readonly externalAccount?: unknown;
    readonly profile?: string | undefined;
    readonly chain?: string | undefined;
  };
  /** When a certificate that is there already ends; missing: one is asked for. */
  readonly endsAt?: string | undefined;
  /** Names that it could not prove by itself. */
  readonly closed: readonly string[];
}

const app = (why: Reason): WindowsChoice => ({ by: 'app', why });

const letsEncrypt = 'https://acme-v02.api.letsencrypt.org/';
const letsEncryptTrials = 'https://acme-staging-v02.api.letsencrypt.org/';

/** By the names that simple-acme gives Let's Encrypt's (settings.json), so that its one task serves all renewals there. */
function endpointsOf(directory: string): { readonly endpoint: string; readonly trial: string | null } {
  if (directory === `${letsEncrypt}directory`) return { endpoint: letsEncrypt, trial: letsEncryptTrials };
  if (directory === `${letsEncryptTrials}directory`) return { endpoint: letsEncryptTrials, trial: null };
  return { endpoint: directory, trial: null };
}

/** The same for the same names, so that a later run finds what an earlier one has handed over. */
export function renewalIdOf(names: readonly string[]): string {
  const sign = createHash('sha256')
    .update([...names].sort().join(' '))
    .digest('hex')
    .slice(0, 8);
  return `sealkeeper-${(names[0] ?? '').slice(0, 60)}-${sign}`;
}

/**
 * Who renews on Windows: the first row that holds decides. Whoever renews these very names already goes on; else simple-acme,
 * where an administrator has put it; and the app only where that cannot be. Pure.
 */
export function chooseOnWindows(question: WindowsQuestion): WindowsChoice {
  const { wished, server, seen, closed, names, bindings, certificate } = question;
  if (wished === 'nobody') return { by: 'nobody', why: whyNobody(question.endsAt) };
  if (wished === 'app') return app(reason('plan.renewal.app-asked', {}));
  if (server === null) return app(reason('plan.renewal.app-unseen', {}));
  const keeper = seen.find(({ health }) => health === 'healthy');
  if (keeper !== undefined) {
    const starter = keeper.startedBy ?? keeper.title;
    return { by: 'another', why: reason('plan.renewal.another', { by: keeper.title, starter }) };
  }
  // Not tried with these: it takes them for due on every day.
  if (isShortLivedProfile(certificate.profile)) return app(reason('plan.renewal.app-short-lived', {}));
  if (closed.length > 0) return app(reason('plan.renewal.app-no-way', { names: closed.join(', ') }));
  const { program } = server;
  if (!program.isThere) return app(reason('plan.renewal.app-no-simple-acme', {}));
  if (program.unsafe !== '')
    return app(reason('plan.renewal.app-unsafe-simple-acme', { path: program.unsafe.slice(0, 200) }));
  const id = renewalIdOf(names);
  if (server.renewals.some((one) => one.id === id))
    return app(reason('plan.renewal.app-simple-acme-stuck', { id }));
  const { endpoint, trial } = endpointsOf(certificate.directory);
  const contact = certificate.contact ?? null;
  const unfit =
    certificate.externalAccount !== undefined || !acmeEndpoint.safeParse(endpoint).success
      ? certificate.directory
      : contact !== null && !renewalContact.safeParse(contact).success
        ? contact
        : null;
  if (unfit !== null) return app(reason('plan.renewal.app-unfit', { reason: unfit }));
  const source = sourceOf(names, bindings);
  if (source === null) return app(reason('plan.renewal.app-simple-acme-sites', {}));
  const siteIds = sitesOf(bindings);
  if (siteIds.length > mostHanded.sites || bindings.length > mostHanded.bindings)
    return app(
      reason('plan.renewal.app-simple-acme-many', {
        ...{ sites: siteIds.length, entries: bindings.length },
        ...{ mostSites: mostHanded.sites, mostEntries: mostHanded.bindings },
      }),
    );
  const wish: SimpleAcmeWish = {
    ...{ id, endpoint, trial, contact, source },
    names: [...names],
    siteIds,
    bindings: bindings.map(({ siteId, bindingInformation, store, sslFlags }) => ({
      ...{ siteId, bindingInformation, store, sslFlags },
    })),
  };
  return { by: 'simple-acme', wish, why: reason('plan.renewal.simple-acme', {}) };
}

const sitesOf = (bindings: readonly BindingChange[]): number[] => [
  ...new Set(bindings.map(({ siteId }) => siteId)),
];

/**
 * Where every name has a binding of its own, simple-acme finds them there; else it is told the names, and can put them on one
 * site only. Names in other letters it writes as IIS does. Null: neither.
 */
function sourceOf(names: readonly string[], bindings: readonly BindingChange[]): 'iis' | 'manual' | null {
  const hosts = bindings.map(({ bindingInformation }) => bindingParts(bindingInformation)?.host);
  const isPlain = names.every((name) => !name.split('.').some((label) => label.startsWith('xn--')));
  if (isPlain && names.every((name) => hosts.includes(name))) return 'iis';
  return sitesOf(bindings).length === 1 ? 'manual' : null;
}
