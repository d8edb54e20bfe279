import type { PortView, RunEvent } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { Endpoint } from '../../outside/deployment/endpoint.ts';
import type { SiteSign } from '../../outside/deployment/neighbouring-sites.ts';
import type { UnnamedView } from '../../outside/deployment/unnamed.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { FoundRenewers } from '../../renewers/system-renewers.ts';
import type { JournalStore } from '../../run/journal/journal-file.ts';
import type { PinnedKey } from '../../run/session.ts';
import type { ZoneKeepers } from '../../solvers/dns-values.ts';
import type { OwnerTask, SolverId } from '../../solvers/solver.ts';
import type { AcmeRequest } from '../../sources/acme/source.ts';
import type { Brought } from '../../sources/brought.ts';
import type { CertificateSource } from '../../sources/source.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Looks, Seen } from '../look/look.ts';
import type { AllowedKeys } from './pinned-keys.ts';
import type { Steps } from './steps.ts';

/** A job with everything resolved that it named: files read, secrets fetched, the server's key known. */
export interface SecureRequest {
  readonly job: Job;
  /** Null: no authority is asked. */
  readonly acme: AcmeRequest | null;
  /** The certificate that its owner has already; missing: one is asked for. */
  readonly brought?: Brought | null;
  readonly outside: Outside;
  readonly server: { readonly label: string; readonly hostKey: string };
  /** The plan that the owner saw; null where nobody was asked. */
  readonly reviewed: Plan | null;
  /** Nobody is there to see a plan: nothing but the certificate may be exchanged. */
  readonly isUnattended?: boolean;
  /** Logins for the zones of names that are proven by an interface of their keeper. Missing: none is. */
  readonly zones?: ZoneKeepers;
  /** The same, as whoever renews on the server reads it; for a plan that lays it there. Missing or null: there is none. */
  readonly dnsLogin?: string | null;
  /** Who proves a name, where it is not the usual one for the job's method. */
  readonly solvers?: ReadonlyMap<string, SolverId>;
}

/** What a run needs around it; constructed in one place by the command line and by the window. */
export interface RunContext {
  readonly journals: JournalStore;
  readonly source: CertificateSource<AcmeRequest>;
  /** A new connection to the same server, for the way back when the first one is lost. */
  readonly reconnect: () => Promise<AnyHost>;
  readonly emit: (event: RunEvent) => void;
  /** Tells the owner what to do elsewhere while the run waits for it. Missing: nobody is there to do it. */
  readonly tellOwner?: (task: OwnerTask) => void;
  readonly signal: AbortSignal;
}

/** What stood around the names before anything was touched. */
export interface Baseline {
  /** The server's other sites, as its own addresses answer for them. */
  readonly sites: readonly SiteSign[];
  /** What the names themselves showed. */
  readonly own: readonly SiteSign[];
  /** Places whose encrypted page led round in circles already. */
  readonly redirectLoops: readonly Endpoint[];
  /** What the server's other names are given at its mail ports. */
  readonly otherPorts: readonly PortView[];
  /** What whoever asks for no name is given at the doors of the plan's mail services, and at the addresses of the names. */
  readonly unnamed: readonly UnnamedView[];
}

/** What the first, reading half found; from here on everything that happens is in a journal. */
export interface PreparedRun {
  readonly request: SecureRequest;
  /** One for each part of the plan, in its order. */
  readonly looks: Looks;
  readonly plan: Plan;
  /** Who may renew on the server, as they were found; null: nobody was looked for. */
  readonly renewers: FoundRenewers | null;
  /** The key of a certificate that is there already, where it lies on the server; missing or null: it does not. */
  readonly keyThere?: PinnedKey | null;
  /** Which keys DNS allows at the doors for mail. */
  readonly pins: AllowedKeys;
  readonly before: Seen;
  readonly baseline: Baseline;
  readonly steps: Steps;
  readonly dependencies: Dependencies;
}
