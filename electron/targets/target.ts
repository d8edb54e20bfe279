import type { KeyAlgorithm } from '../../shared/job.ts';
import type { HttpChallenge, PlanKey, Stage, TargetId, TargetPlan } from '../../shared/plan.ts';
import type { Probe, ProbeKind } from '../../shared/probes.ts';
import type { Problem, ProblemError } from '../../shared/problems.ts';
import type { TargetCapabilities } from '../../shared/target-capabilities.ts';
import type { UnnamedDoor } from '../../shared/unnamed-doors.ts';
import type { AnyHost, RemoteHost } from '../remote/host.ts';
import type { Lasting } from '../renewers/lasting.ts';
import type { ServedCertificate } from '../renewers/served.ts';
import type { HiddenSite } from './hidden-site.ts';

/** Names whose visitors meet two web servers of one job, one at each port. */
export interface PortsApart {
  /** Of these it has the plain visitors alone: it proves and leads on, and another one is to be encrypted. Missing: none. */
  readonly plainAlone?: readonly string[] | undefined;
  /** Of these it has the encrypted ones alone: it proves nothing. Missing: none. */
  readonly encryptedAlone?: readonly string[] | undefined;
}

/** What the owner wants on this server, apart from where the certificate comes from. */
export interface InstallWish extends PortsApart {
  /** A-labels, lower case: those that this service is to show. */
  readonly names: readonly string[];
  /** All names of the certificate, the first of which names it, where this service shows only some; missing: those above. */
  readonly allNames?: readonly string[] | undefined;
  /**
   * Names that have no site here and are no more shown here than before, for which this web server answers port 80 all the
   * same: later proofs of them come to it. Missing: none.
   */
  readonly answeredFor?: readonly string[] | undefined;
  /**
   * Doors for mail, each by a name that is none of the certificate's, at which others insist on the key of the present
   * certificate (DANE, RFC 7672): what the service shows by default stays. Missing: none.
   */
  readonly keptFor?: readonly { readonly name: string; readonly port: number }[] | undefined;
  readonly redirect: boolean;
  readonly hsts: boolean;
  /** A lasting way for proofs past all that hides them, for renewal by a program on the server. */
  readonly openProofPath?: boolean | undefined;
  /** The service gets the certificate itself, and renews it; see `ownIssue`. Missing: it is given one. */
  readonly issuedByService?: boolean | undefined;
}

/** Four answers: absent is `null`; broken and unsupported carry their problem; else it can be worked with. */
export type Detection =
  | { readonly support: 'supported'; readonly title: string; readonly version: string }
  | { readonly support: 'broken' | 'unsupported'; readonly title: string; readonly problem: Problem };

/** One thing that pre-planning noticed. A blocker keeps the run from starting; a warning is shown. */
export interface Check {
  readonly severity: 'blocker' | 'warning';
  readonly problem: Problem;
}

/** A site of the server as the owner would name it. */
export interface ServerSite {
  readonly names: readonly string[];
  /** Listening addresses, e.g. `*:80`. */
  readonly addresses: readonly string[];
  readonly file: string;
  readonly encrypted: boolean;
}

/** What hides a file of proof from whoever asks for it; the same kinds on every server software. */
export const obstacleKinds = [
  'proxy',
  'redirect',
  'login',
  'forbidden',
  'hidden-folders',
  'maintenance',
  'front-controller',
  'handler',
  'other-folder',
  'other-site',
  'firewall',
] as const;
export type ObstacleKind = (typeof obstacleKinds)[number];

/** One rule of the server's configuration that would hide an ordinary file of proof. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  /** Names whose proof it would hide. */
  readonly names: readonly string[];
  /** Links resolved. */
  readonly file: string;
  readonly line: number;
  /** As the server understood it, on one line, clipped. A stranger's text. */
  readonly rule: string;
  /** Where a redirect leads, as written; null for the other kinds. */
  readonly to: string | null;
  /** True where our own answer is given before this rule is reached. */
  readonly isPassed: boolean;
}

/** The new key and chain as they lie on the server for the rehearsal, before anything points at them. */
export interface StagedCertificate {
  readonly keyPath: string;
  readonly chainPath: string;
  /** SHA-256 of the leaf's DER, lower-case hexadecimal. */
  readonly fingerprint: string;
}

/** The domains that a mail service takes mail for, as far as its settings tell. */
export interface MailDomains {
  readonly domains: readonly string[];
  /** Where there may be more that cannot be read, for people: a database, a pattern (`mysql:/etc/postfix/domains.cf`). Never what it holds. */
  readonly unread: readonly string[];
}

/** Who comes to a mail service and asks for no name, or for one that it does not know: it chooses for them (RFC 6066 §3). */
export interface Unnamed extends MailDomains {
  /** What each of its doors shows them once the plan is done. Left out: those of which that cannot be told. */
  readonly doors: readonly UnnamedDoor[];
  /** Whom that concerns beside its domains: names that it calls itself or shows a certificate for by now. */
  readonly hosts: readonly string[];
}

/** A service that can get certificates by itself. Its plan then has an `import` stage that makes it begin. */
export interface OwnIssue<Facts, Host extends AnyHost> {
  /** Who vouches, as people call it before the certificate says so itself. */
  readonly provider: string;
  /**
   * Waits until the service shows a new certificate for these names, and answers it, PEM, alone. Reads only. Raises why none
   * comes, and the signal's reason.
   */
  watch(
    host: Host,
    facts: Facts,
    names: readonly string[],
    around: {
      readonly signal: AbortSignal;
      readonly pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
    },
  ): Promise<string>;
  /**
   * What was raised as it was made to begin, in words of its own; null: nothing better is known. Missing: it answers at once
   * whether it has begun. Pure.
   */
  refusal?(thrown: unknown, facts: Facts, names: readonly string[]): ProblemError | null;
  /** How people are told that it renews; missing: as of cPanel. */
  readonly renews?: PlanKey;
}

/**
 * A kind of server software. `detect` and `inspect` read and change nothing; `check`, `plan` and
 * `proofStage` are pure: same facts and wish in, same answer out; all changing is left to the runner.
 */
export interface ServerTarget<Facts, Host extends AnyHost = RemoteHost> {
  readonly id: TargetId;
  readonly system: Host['system'];
  /** The ways to a server over which all of this works. */
  readonly ways: readonly Host['way'][];
  /** The key that is made unless the owner wants another. */
  readonly usualKey: KeyAlgorithm;
  readonly capabilities: TargetCapabilities;
  /** It writes the settings of all other services there, so where it is found it alone is worked with. Missing: it does not. */
  readonly governs?: true;
  /** The kinds that its probes may be of, known before anything is read. */
  readonly probeKinds: readonly ProbeKind[];
  /** Cheap; one round trip. */
  detect(host: Host, signal: AbortSignal): Promise<Detection | null>;
  /** All that planning needs, as data. Raises `web-server-*` problems. */
  inspect(host: Host, names: readonly string[], signal: AbortSignal): Promise<Facts>;
  /** The sites found, for the person to see and for the names to be matched. */
  sites(facts: Facts): readonly ServerSite[];
  /**
   * SHA-256 fingerprints of the certificates that the sites of these names show now, as far as the server's files tell; on
   * Windows thumbprints, as it names certificates itself.
   */
  shown(facts: Facts, names: readonly string[]): readonly string[];
  /** Paths as the service's settings name them, of the certificates that it shows to anybody. Missing: not known of this kind. Pure. */
  shownFrom?(facts: Facts): readonly string[];
  /**
   * Every certificate that this service shows to anybody, whatever the name. Two or three round trips; reads only. Raises as
   * `inspect`. Missing: not known of this kind.
   */
  served?(host: Host, signal: AbortSignal): Promise<readonly ServedCertificate[]>;
  /**
   * Where this service shows the certificate of these names to those who come from outside; by this its part of a run is
   * judged. A name that it does not know has none. Pure.
   */
  probes(facts: Facts, names: readonly string[]): readonly Probe[];
  /**
   * Of these names those that are clearly this service's, by its settings or by what they are called: it is offered for them
   * where nobody has asked for it. Missing: those that it has probes for. Pure.
   */
  meant?(facts: Facts, names: readonly string[]): readonly string[];
  /**
   * The facts as if the site without a name at which visitors of these names arrive bore them: plans of these write them
   * into it. As they were, where they arrive elsewhere or that site is none that we may change. Missing: of no such kind. Pure.
   */
  adopt?(facts: Facts, names: readonly string[]): Facts;
  /**
   * Sites of these names that single addresses of the server hide; where the names lead decides whether that matters. Missing:
   * not known of this kind. Pure.
   */
  hidden?(facts: Facts, names: readonly string[]): readonly HiddenSite[];
  /** What the plan means for those who ask for no name. Missing: it has no doors for mail. Pure. */
  unnamed?(facts: Facts, wish: InstallWish): Unnamed;
  check(facts: Facts, wish: InstallWish): readonly Check[];
  /** What would hide a file of proof for these names, the likeliest to win first. Pure. */
  obstacles(facts: Facts, names: readonly string[]): readonly Obstacle[];
  /** Only after `check` found no blocker. */
  plan(facts: Facts, wish: InstallWish): TargetPlan;
  /** What a renewal without us needs to know; null where it could not prove. Missing: not known of this kind. Pure. */
  lasting?(facts: Facts, wish: InstallWish): Lasting | null;
  /**
   * The folder from which an ordinary file of proof of this name is shown today; null: from none, something hides it;
   * undefined: that cannot be told. Missing: not known of this kind. Pure.
   */
  proofFolder?(facts: Facts, name: string): string | null | undefined;
  /**
   * SHA-256 fingerprints of the certificates in whose place whoever asks for no name may be shown the new one, by this plan; what
   * else comes of a run there is taken back. Missing: nothing is promised of that. Pure.
   */
  replacedByDefault?(facts: Facts, wish: InstallWish): readonly string[];
  /**
   * Addresses at which it would answer encrypted visitors behind this plan: `*` (IPv4), `192.0.2.1`, `[::]`, `[2001:db8::1]`.
   * Only of several web servers it is asked, which cannot have the same ones. Missing: not known of this kind. Pure.
   */
  opens?(facts: Facts, wish: InstallWish): readonly string[];
  /**
   * Whether its answer opens port 80 where nobody listens there, for it comes from in front of all sites. Missing: it does not.
   * Pure.
   */
  opensPort80?(facts: Facts): boolean;
  /** Missing: it only shows what it is given. */
  readonly ownIssue?: OwnIssue<Facts, Host>;
  /** Milliseconds in which what is installed is shown outside, where that takes longer than a reload. Missing: at once. */
  readonly settlesWithin?: number;
  /**
   * The changes that make the server answer these challenges; taken back as soon as the CA has looked. Missing: it is no
   * web server.
   */
  proofStage?(facts: Facts, challenges: readonly HttpChallenge[]): Stage;
  /**
   * Proves the exact TLS settings of the plan with the new key and chain on a private copy of the server
   * that no visitor can reach. Leaves nothing behind. Raises `rehearsal-failed`. Missing: there is no private copy, and
   * the plan's import stage is the test.
   */
  selfTest?(
    host: Host,
    facts: Facts,
    plan: TargetPlan,
    staged: StagedCertificate,
    signal: AbortSignal,
  ): Promise<void>;
}

/** One that answers challenges. */
export type WebServer<Facts, Host extends AnyHost = RemoteHost> = ServerTarget<Facts, Host> &
  Required<Pick<ServerTarget<Facts, Host>, 'proofStage'>>;

/** The names of the certificate: by the first of them its folder is called, whichever service it is for. */
export const certificateNames = ({
  allNames,
  names,
}: Pick<InstallWish, 'names' | 'allNames'>): readonly string[] => allNames ?? names;

/** Of its own names those whose proofs come to this web server. */
export const provenNames = ({
  encryptedAlone = [],
  names,
}: Pick<InstallWish, 'names' | 'encryptedAlone'>): readonly string[] =>
  names.filter((name) => !encryptedAlone.includes(name));

/** The names for which a proof may come to this web server. */
export const answeredNames = (
  wish: Pick<InstallWish, 'names' | 'answeredFor' | 'encryptedAlone'>,
): readonly string[] => [...provenNames(wish), ...(wish.answeredFor ?? [])];

/** Names for whose sake the certificate stays that a mail service shows by default. */
export const keptNames = ({ keptFor = [] }: Pick<InstallWish, 'keptFor'>): readonly string[] => [
  ...new Set(keptFor.map(({ name }) => name)),
];
