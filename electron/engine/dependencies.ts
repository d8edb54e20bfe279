import { setTimeout as sleep } from 'node:timers/promises';
import type { TargetId } from '../../shared/plan.ts';
import { startMonitor } from '../outside/deployment/availability-monitor.ts';
import { provePresented } from '../outside/deployment/challenge.ts';
import { lookAtMailPorts, waitForMailPorts } from '../outside/deployment/mail-ports.ts';
import { lookAtSites } from '../outside/deployment/neighbouring-sites.ts';
import { lookUnnamed, unnamedPlaces } from '../outside/deployment/unnamed.ts';
import { viewOutside } from '../outside/deployment/view.ts';
import { waitForCertificate, waitForRedirect } from '../outside/deployment/wait.ts';
import { challengePlace, challengeRecord, recordPlaceOf } from '../outside/dns/challenge-record.ts';
import { obeyedPins } from '../outside/dns/pins.ts';
import { txt } from '../outside/dns/resolver.ts';
import { exchangesAt } from '../outside/mail/exchanges-at.ts';
import { readMtaSts } from '../outside/mail/mta-sts.ts';
import { inconsistentPlaces, redirectLoops } from '../outside/tls/certificate-consistency.ts';
import type { AnyHost } from '../remote/host.ts';
import { lookForRenewers } from '../renewers/registry.ts';
import type { Session } from '../run/session.ts';
import { sessionOf } from '../run/session-of.ts';
import { standingKeyOf } from '../run/standing-key-of.ts';
import { provePermission } from '../solvers/permission.ts';
import { type Solvers, solvers } from '../solvers/registry.ts';
import { askOccupants } from '../targets/occupants.ts';
import { type AnyTarget, targets } from '../targets/registry.ts';

/** What the engine sees of the world as visitors and authorities do; each member is described where it is made. */
export interface Prober {
  readonly viewOutside: typeof viewOutside;
  readonly lookAtSites: typeof lookAtSites;
  readonly redirectLoops: typeof redirectLoops;
  readonly inconsistentPlaces: typeof inconsistentPlaces;
  readonly waitForCertificate: typeof waitForCertificate;
  readonly waitForRedirect: typeof waitForRedirect;
  readonly lookAtMailPorts: typeof lookAtMailPorts;
  readonly waitForMailPorts: typeof waitForMailPorts;
  readonly lookUnnamed: typeof lookUnnamed;
  readonly unnamedPlaces: typeof unnamedPlaces;
  readonly provePresented: typeof provePresented;
  readonly challengeRecord: typeof challengeRecord;
  readonly challengePlace: typeof challengePlace;
  readonly recordPlaceOf: typeof recordPlaceOf;
  readonly txt: typeof txt;
  readonly provePermission: typeof provePermission;
  readonly obeyedPins: typeof obeyedPins;
  readonly exchangesAt: typeof exchangesAt;
  readonly readMtaSts: typeof readMtaSts;
  readonly startMonitor: typeof startMonitor;
}

/** All that the order of things reaches beyond itself through, so that it can be tried without a server and in no time. */
export interface Dependencies {
  readonly targets: Readonly<Record<TargetId, AnyTarget>>;
  readonly askOccupants: typeof askOccupants;
  readonly solvers: Solvers;
  readonly lookForRenewers: typeof lookForRenewers;
  readonly standingKeyOf: typeof standingKeyOf;
  readonly sessionOf: (host: AnyHost, runId: string) => Session;
  readonly prober: Prober;
  /** Raises AbortError when `signal` is aborted meanwhile. */
  readonly pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** The real ones. */
export const realDependencies: Dependencies = {
  targets,
  askOccupants,
  solvers,
  lookForRenewers,
  standingKeyOf,
  sessionOf,
  prober: {
    viewOutside,
    lookAtSites,
    redirectLoops,
    inconsistentPlaces,
    waitForCertificate,
    waitForRedirect,
    lookAtMailPorts,
    waitForMailPorts,
    lookUnnamed,
    unnamedPlaces,
    provePresented,
    challengeRecord,
    challengePlace,
    recordPlaceOf,
    txt,
    provePermission,
    obeyedPins,
    exchangesAt,
    readMtaSts,
    startMonitor,
  },
  pause: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }),
};
