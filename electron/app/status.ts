import type { UnreadableRun } from '../../shared/ipc/contract.ts';
import type { ManagedCertificate } from '../../shared/managed.ts';
import { type Problem, ProblemError, toProblem } from '../../shared/problems.ts';
import { asOfItsOwn, type ShownView } from '../../shared/served.ts';
import { type Asked, type Watched, watched } from '../../shared/watch.ts';
import { openedOf } from '../engine/opened-of.ts';
import { renewerThereOf } from '../engine/renewal/renewer-there.ts';
import { inParallel } from '../in-parallel.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { shownOutside } from '../outside/deployment/shown-outside.ts';
import { isOutOfReach } from '../outside/no-answer.ts';
import { askServer } from '../renewers/told.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { reaching } from './reach.ts';
import { managedOf } from './runs.ts';
import { type Access, serverOfRun } from './server-of-run.ts';
import type { Services } from './services.ts';

/** A certificate of ours and how it stands with visitors and on its server; a problem where that could not be asked. */
export type CertificateStatus = {
  readonly certificate: ManagedCertificate;
} & (
  | {
      readonly watched: Watched;
      /** What visitors and mail programs are shown, door by door. */
      readonly shown: readonly ShownView[];
    }
  | { readonly problem: Problem }
);

export interface StatusWish {
  readonly signal: AbortSignal;
  readonly now?: Date;
  /** How the server of a certificate is reached for this call; null: it is not asked. */
  readonly accessOf?: (certificate: ManagedCertificate) => Access | null | Promise<Access | null>;
  /** Which of them; all unless told. */
  readonly isWanted?: (certificate: ManagedCertificate) => boolean;
}

const sitesAtOnce = 8;

/**
 * Asks how every certificate stands that this app has put in place: from outside what is served, and where somebody on the
 * server renews and a login is known, that server too. Reads only.
 */
export async function statusOf(
  services: Services,
  { signal, now = new Date(), accessOf = () => null, isWanted = () => true }: StatusWish,
): Promise<{
  readonly statuses: readonly CertificateStatus[];
  readonly unreadable: readonly UnreadableRun[];
}> {
  const { certificates, unreadable } = await managedOf(services, now);
  const statuses = await inParallel(certificates.filter(isWanted), sitesAtOnce, (certificate) =>
    askFor(services, certificate, accessOf, signal, now),
  );
  return { statuses, unreadable };
}

async function askFor(
  services: Services,
  certificate: ManagedCertificate,
  accessOf: NonNullable<StatusWish['accessOf']>,
  signal: AbortSignal,
  now: Date,
): Promise<CertificateStatus> {
  try {
    const journal = await services.journals.load(certificate.runId);
    const { job, probes } = openedOf(journal);
    const views = await shownOutside(probes, await resolveOutside(job), signal);
    const shown = views.filter((view) => !isOutOfReach(view));
    const server = await askThere(services, journal, certificate, shown, accessOf, signal, now);
    const installed = journal.of('certificate').at(-1) ?? null;
    const isOwn = job.certificate.from === 'self-signed' && installed !== null;
    const judged = isOwn ? asOfItsOwn(shown, installed.fingerprint) : shown;
    return { certificate, shown, watched: watched({ certificate, installed, shown: judged, server }, now) };
  } catch (thrown) {
    signal.throwIfAborted();
    return { certificate, problem: toProblem(thrown) };
  }
}

/** What keeps the server from being asked is no trouble of the certificate's: it is told beside it. */
async function askThere(
  services: Services,
  journal: Journal,
  certificate: ManagedCertificate,
  shown: readonly ShownView[],
  accessOf: NonNullable<StatusWish['accessOf']>,
  signal: AbortSignal,
  now: Date,
): Promise<Asked> {
  const there = renewerThereOf(journal);
  if (there === null) return { asked: 'no', why: 'nothing-there' };
  const access = await accessOf(certificate);
  if (access === null) return { asked: 'no', why: 'no-login' };
  const { names } = certificate;
  const fingerprints = shown.flatMap(({ https }) => https.fingerprint ?? []);
  try {
    const told = await reaching(services, async (connect) => {
      const { server } = await serverOfRun(journal, access, connect, signal);
      return askServer(server.host, { certificate: there.certificate, names, fingerprints }, signal, now);
    });
    return told === null ? { asked: 'no', why: 'no-login' } : { asked: 'told', told };
  } catch (thrown) {
    signal.throwIfAborted();
    const isWithoutLogin = thrown instanceof ProblemError && thrown.problem.code === 'secret-missing';
    return isWithoutLogin
      ? { asked: 'no', why: 'no-login' }
      : { asked: 'failed', problem: toProblem(thrown) };
  }
}
