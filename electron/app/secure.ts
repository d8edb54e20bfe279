import type { RunEnded, RunEvent } from '../../shared/events.ts';
import type { Job } from '../../shared/job.ts';
import { waitsFor } from '../../shared/managed.ts';
import type { Plan } from '../../shared/plan.ts';
import { createSteps } from '../engine/run/steps.ts';
import { resolveBrought } from '../job/resolve-files.ts';
import { resolveAcme, resolveOutside, resolveServer } from '../job/resolve-job.ts';
import { mustHaveZoneSecrets, resolveZones } from '../job/resolve-zones.ts';
import { ownNameServerOf } from '../run/own-name-server.ts';
import type { Brought } from '../sources/brought.ts';
import { sourceOf } from '../sources/registry.ts';
import { clearZonesOf } from './dns-values.ts';
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
}

/**
 * Gets a certificate and installs it; answers how that ended. Raises what kept it from reaching the server: nothing is
 * touched then.
 */
export function secure(
  services: Services,
  { job, secrets, open, brought: read, reviewed, replaces = null, isUnattended = false }: SecureWish,
  { emit, signal }: Listener,
): Promise<RunEnded> {
  return reaching(services, async (connect) => {
    mustHaveZoneSecrets(job, secrets);
    const request = open?.request ?? resolveServer(job, secrets);
    const [acme, outside] = await Promise.all([resolveAcme(job, secrets), resolveOutside(job)]);
    const brought = read ?? (await resolveBrought(job, secrets, outside, signal));
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
    return services.engine.secure(
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
      },
      {
        journals: services.journals,
        source: sourceOf(services.sources, job),
        reconnect: reconnectTo(connect, reached),
        emit,
        signal,
      },
    );
  });
}

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
