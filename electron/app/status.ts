import type { UnreadableRun } from '../../shared/ipc/contract.ts';
import type { ManagedCertificate } from '../../shared/managed.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import { type Served, servedOf } from '../../shared/served.ts';
import { openedOf } from '../engine/opened-of.ts';
import { inParallel } from '../in-parallel.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { viewOutside } from '../outside/deployment/view.ts';
import { isOutOfReach } from '../outside/no-answer.ts';
import { managedOf } from './runs.ts';
import type { Services } from './services.ts';

/** A certificate of ours and how it stands with visitors; a problem where that could not be asked. */
export type CertificateStatus = {
  readonly certificate: ManagedCertificate;
} & ({ readonly served: Served } | { readonly problem: Problem });

const sitesAtOnce = 8;

/** Asks from outside how every certificate stands that this app has put in place. Reads only; touches no server of theirs. */
export async function statusOf(
  services: Services,
  signal: AbortSignal,
  now = new Date(),
): Promise<{
  readonly statuses: readonly CertificateStatus[];
  readonly unreadable: readonly UnreadableRun[];
}> {
  const { certificates, unreadable } = await managedOf(services, now);
  const statuses = await inParallel(certificates, sitesAtOnce, (certificate) =>
    askFor(services, certificate, signal, now),
  );
  return { statuses, unreadable };
}

async function askFor(
  { journals }: Services,
  certificate: ManagedCertificate,
  signal: AbortSignal,
  now: Date,
): Promise<CertificateStatus> {
  try {
    const { job } = openedOf(await journals.load(certificate.runId));
    const views = await viewOutside(certificate.names, await resolveOutside(job), signal);
    const reached = views.filter((view) => !isOutOfReach(view));
    return { certificate, served: servedOf(certificate, reached, now) };
  } catch (thrown) {
    signal.throwIfAborted();
    return { certificate, problem: toProblem(thrown) };
  }
}
