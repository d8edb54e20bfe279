import type { ManagedCertificate } from '../../shared/managed.ts';
import { afterAsking, isToBeAsked } from '../../shared/renewal-info.ts';
import { inParallel } from '../in-parallel.ts';
import { resolveAcme } from '../job/resolve-job.ts';
import { sourceOf } from '../sources/registry.ts';
import { renewalOfRun } from './renew.ts';
import { managedOf } from './runs.ts';
import type { Services } from './services.ts';

const atOnce = 4;
const patience = 30_000;

type Asking = Pick<Services, 'journals' | 'managed' | 'renewalInfo' | 'sources'>;

/**
 * Asks the authorities of the certificates that this app renews when they would have them renewed, each no oftener than it
 * wishes, and remembers what they say. An authority that cannot be reached says nothing, and is asked again the next time.
 * Touches no server. Raises only what called it off.
 */
export async function askAuthorities(
  services: Asking,
  signal: AbortSignal,
  now = new Date(),
  random: () => number = Math.random,
): Promise<void> {
  const { certificates } = await managedOf(services, now);
  const known = await services.renewalInfo.read();
  const ours = certificates.filter(({ renewedBy }) => renewedBy === 'app');
  const asked = await inParallel(ours, atOnce, async (certificate) => {
    const { runId, validUntil } = certificate;
    const former = known.get(runId) ?? null;
    if (validUntil === null || !isToBeAsked(former, now)) return [runId, former] as const;
    const answer = await askOne(services, certificate, signal);
    signal.throwIfAborted();
    if (answer === null) return [runId, former] as const;
    return [runId, afterAsking(former, answer, { notAfter: validUntil, now, random: random() })] as const;
  });
  const next = new Map(asked.flatMap(([runId, value]) => (value === null ? [] : [[runId, value] as const])));
  // Only a memory: where it cannot be written, the authority is asked again.
  if (next.size + known.size > 0) await services.renewalInfo.write(next).catch(() => undefined);
}

async function askOne(services: Asking, { runId }: ManagedCertificate, signal: AbortSignal) {
  try {
    const { job, replaces } = await renewalOfRun(services, runId);
    if (job.certificate.from !== 'acme') return null;
    const { externalAccount: _, ...certificate } = job.certificate;
    const source = sourceOf(services.sources, job);
    if (replaces === null || source.suggested === undefined) return null;
    const request = await resolveAcme({ certificate, rehearsal: job.rehearsal }, {});
    const nothing = { info: null, retryAfter: null };
    const brief = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    if (request === null) return null;
    return (await source.suggested(request, replaces, brief)) ?? nothing;
  } catch {
    return null;
  }
}
