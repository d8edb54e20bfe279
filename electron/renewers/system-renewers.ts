import type { RenewalStarter } from '../../shared/events.ts';
import type { KeyAlgorithm, RenewalWish } from '../../shared/job.ts';
import type { Change, RenewalPlan } from '../../shared/plan.ts';
import { methodOf, type ProofWish } from '../../shared/proof.ts';
import type { HandedTo } from '../../shared/renewal.ts';
import type { RenewalLook } from '../../shared/renewal-look.ts';
import type { RenewerSeen } from '../../shared/renewers.ts';
import type { AnyHost } from '../remote/host.ts';
import type { Lasting } from './lasting.ts';
import type { ServedCertificate } from './served.ts';

/** What a server told of those who may renew there. Its other members are handed back to the planning of its system alone. */
export interface FoundRenewers {
  readonly system: Exclude<AnyHost['system'], 'panel'>;
}

/** What the owner wants of the renewal, with where the certificate comes from: whoever renews goes on there. */
export interface WishedRenewal {
  /** A-labels, lower case, the first of which names the certificate. */
  readonly names: readonly string[];
  readonly renewal: { readonly by: RenewalWish };
  readonly certificate: {
    readonly directory: string;
    readonly contact?: string | undefined;
    readonly externalAccount?: unknown;
    /** Missing: what suits the server. */
    readonly key?: KeyAlgorithm | undefined;
    /** Which kind of certificate; missing: the authority's usual one. */
    readonly profile?: string | undefined;
    /** The root at which its chain is to end, by its name; missing: the authority's usual one. */
    readonly chain?: string | undefined;
  };
  /** When a certificate that is there already ends (ISO 8601): none of those who renew could ask for its like. Missing: one is asked for. */
  readonly endsAt?: string | undefined;
  /** A way for proofs is to stay open, whoever renews. */
  readonly openProofPath?: boolean | undefined;
  /** Missing: by a file on the web server. */
  readonly proof?: ProofWish;
  /** Names whose record of proof leads elsewhere by an alias; missing: none, or nobody has asked. */
  readonly ledAway?: readonly string[];
}

/** By a file on the web server, as nobody has wished otherwise. */
export const isNameByFile = ({ proof }: Pick<WishedRenewal, 'proof'>, name: string): boolean =>
  proof === undefined || methodOf(proof, name) === 'http-01';

/** All of them. */
export const isProvenByFile = (wish: Pick<WishedRenewal, 'proof' | 'names'>): boolean =>
  wish.names.every((name) => isNameByFile(wish, name));

/** What the services of a run tell of these names. Each is asked only where it matters, since it may plan all of them. */
export interface RenewedServices {
  /** The key that is made where the owner wants no other. */
  readonly usualKey: KeyAlgorithm;
  /** The certificates that they show now; fingerprints as `ServerTarget.shown` tells them. */
  shown(): readonly string[];
  /** As `ServerTarget.proofFolder`, of the web server that answers the name's proofs. */
  proofFolder(name: string): string | null | undefined;
  /** What each tells for a renewal without us; null: it tells nothing. */
  lasting(): readonly (Lasting | null)[];
  /** None of them is a web server, and the port for proofs is free: whoever renews listens there itself. */
  isPort80Free(): boolean;
  /** What is changed where the certificate is installed. */
  installs(): readonly Change[];
}

export interface PlannedRenewal {
  readonly renewal: RenewalPlan;
  /** A lasting way for proofs has to be part of the plan. */
  readonly opensProofPath: boolean;
}

/** What is said of those who renew on a server, whatever a run would do there. */
export type Listed = Pick<RenewalLook, 'certificates' | 'isWhole' | 'certbots'>;

/** A certificate that a run has handed over. */
export interface HandedCertificate {
  readonly by: HandedTo;
  /** Its folder below `live/`. */
  readonly certificate: string;
  /** What starts its renewer has to have it renew a certificate for these; missing: any. */
  readonly names?: readonly string[];
}

/** All who renew on servers of one system: how they are found and judged, and what hands a certificate over to them. */
export interface SystemRenewers<Facts extends FoundRenewers, Host extends AnyHost> {
  /** The ways over which they are looked for. */
  readonly ways: readonly Host['way'][];
  /** Reads only. Null: the server does not tell. Raises what the connection does. */
  look(host: Host, signal: AbortSignal): Promise<Facts | null>;
  /** Who keeps the very certificates that these services show, or keeps one for these names that nobody is shown. Pure. */
  seenBy(
    facts: Facts,
    services: RenewedServices,
    names: readonly string[],
    now: Date,
  ): readonly RenewerSeen[];
  /**
   * Every certificate that somebody keeps there, or that a service shows, and how its renewal stands. `isAllServed`: each
   * service that was found has told what it shows. Pure.
   */
  list(facts: Facts, served: readonly ServedCertificate[], isAllServed: boolean, now: Date): Listed;
  /**
   * What starts whoever a certificate was handed to, and whether that is proven. Null: its hand-over has proven it already.
   * Pure.
   */
  started(facts: Facts, handed: HandedCertificate): RenewalStarter | null;
  /** Who renews what a run installs, why, and what hands it over. Pure. */
  planRenewal(facts: Facts, services: RenewedServices, wish: WishedRenewal, now: Date): PlannedRenewal;
  /** The accounts with which one of them would ask this authority; []: one that it has yet to make. Pure. */
  accounts(facts: Facts, by: HandedTo, directory: string): readonly string[];
}
