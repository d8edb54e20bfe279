import type { RunEnded, RunEvent } from '../../shared/events.ts';
import type { Job } from '../../shared/job.ts';
import { waitsFor } from '../../shared/managed.ts';
import type { Plan } from '../../shared/plan.ts';
import { isLasting, proofOf } from '../../shared/proof.ts';
import { createSteps } from '../engine/run/steps.ts';
import { resolveDnsLogin } from '../job/resolve-dns-login.ts';
import { type OrderedKey, resolveBrought } from '../job/resolve-files.ts';
import { resolveAcme, resolveOutside, resolveServer } from '../job/resolve-job.ts';
import { mustHaveZoneSecrets, resolveZones } from '../job/resolve-zones.ts';
import { ownNameServerOf } from '../run/own-name-server.ts';
import type { Brought } from '../sources/brought.ts';
import { sourceOf } from '../sources/registry.ts';
import { clearZonesOf, withdrawLasting } from './dns-values.ts';
import { type Connect, type Reached, reaching, reconnectTo, type Secrets } from './reach.ts';
import type { Services } from './services.ts';

/** What a face hears while a wish is carried out, and how it calls it off. */
export interface Listener {
  readonly emit: (event: RunEvent) => void;
  readonly signal: AbortSignal;
}

export interface SecureWish {
  readonly job: Job;
  readonly secrets: Secrets;
  /** Where the server stands open already; else the job says how to reach it. */
  readonly open?: Reached;
  /** The certificate that the job's files hold, where they were read already; missing: they are read now. */
  readonly brought?: Brought;
  /** The plan that the owner saw; null where nobody was asked. */
  readonly reviewed: Plan | null;
  /** The certificate whose place the new one takes, as its authority knows it; missing or null: none, or none that is known. */
  readonly replaces?: string | null;
  /** Nobody is there: nothing but the certificate may be exchanged. */
  readonly isUnattended?: boolean;
  /** The certificate was ordered for this key; missing: it was not. */
  readonly ordered?: OrderedKey;
}

/**
 * Gets a certificate and installs it; answers how that ended. Raises what kept it from reaching the server: nothing is
 * touched then.
 */
export function secure(
  services: Services,
  { job, secrets, open, brought: read, reviewed, replaces = null, isUnattended = false, ordered }: SecureWish,
  { emit, signal }: Listener,
): Promise<RunEnded> {
  return reaching(services, async (connect) => {
    mustHaveZoneSecrets(job, secrets);
    const dnsLogin = loginToLay(job, secrets);
    const request = open?.request ?? resolveServer(job, secrets);
    const [acme, outside] = await Promise.all([resolveAcme(job, secrets), resolveOutside(job)]);
    const brought = read ?? (await resolveBrought(job, secrets, outside, signal, ordered));
    const reached = open ?? (await sayingSo(connect, request, { emit, signal }));
    const { host, hostKey } = reached.server;
    // Only worth a word: what cannot be listed stops nobody here.
    const { records } = await services.managed.list().catch(() => ({ records: [] }));
    const waiting = waitsFor(records, {
      run: { server: host.label, names: job.names },
      hostKey: hostKey.fingerprint,
    });
    const here = { label: host.label, hostKey: hostKey.fingerprint, ownServer: ownNameServerOf(host) };
    await clearZonesOf(records, services, async () => secrets, { emit }, here);
    if (waiting !== null) emit({ type: 'waits-already', runId: waiting });
    const ended = await services.engine.secure(
      host,
      {
        job,
        acme: acme === null || replaces === null ? acme : { ...acme, replaces },
        brought,
        outside,
        server: { label: host.label, hostKey: hostKey.fingerprint },
        reviewed,
        isUnattended,
        zones: resolveZones(job, secrets, ownNameServerOf(host)),
        dnsLogin,
      },
      {
        journals: services.journals,
        source: sourceOf(services.sources, job),
        reconnect: reconnectTo(connect, reached),
        emit,
        signal,
      },
    );
    if (hasLasting(job) && ended.outcome === 'undone') {
      const journal = await services.journals.load(ended.runId);
      await withdrawLasting(journal, ended, async () => secrets, { emit }, here.ownServer);
    }
    return ended;
  });
}

/** The login that the plan may lay on the server: only where its owner wants certbot there to renew. */
const loginToLay = (job: Job, secrets: Secrets): string | null =>
  job.renewal.by === 'certbot' ? resolveDnsLogin(job, secrets) : null;

const hasLasting = ({ names, proof }: Job): boolean => names.some((name) => isLasting(proofOf(proof, name)));

/** Connects, as a step of the run. */
async function sayingSo(
  connect: Connect,
  request: Reached['request'],
  { emit, signal }: Listener,
): Promise<Reached> {
  const steps = createSteps(emit);
  const connecting = steps.start('connect', { server: request.host });
  try {
    const reached = await connect(request, signal);
    connecting.done();
    return reached;
  } catch (thrown) {
    steps.failed();
    throw thrown;
  }
}
