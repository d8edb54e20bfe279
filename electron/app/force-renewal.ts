import { setTimeout as sleep } from 'node:timers/promises';
import type { RunEnded } from '../../shared/events.ts';
import { ProblemError, toProblem } from '../../shared/problems.ts';
import { renewalWindow } from '../../shared/renewal.ts';
import type { ShownView } from '../../shared/served.ts';
import { knownThisWeek } from '../../shared/weekly-limit.ts';
import { openedOf } from '../engine/opened-of.ts';
import { type RenewerThere, renewerThereOf } from '../engine/renewal/renewer-there.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { shownOutside } from '../outside/deployment/shown-outside.ts';
import type { AnyHost } from '../remote/host.ts';
import { askServer } from '../renewers/told.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { forceRenewal } from '../run/posix/force-renewal.ts';
import { reaching } from './reach.ts';
import { type Access, serverOfRun } from './server-of-run.ts';
import type { Services } from './services.ts';

/** What is said before a renewal is forced. */
export interface ForcedBefore {
  readonly runId: string;
  readonly names: readonly string[];
  /** For people: `root@shop.example.com`. */
  readonly server: string;
  readonly by: RenewerThere['by'];
  /** Certificates of the last week for these names that this computer knows of; see `weeklyLimit`. */
  readonly known: number;
}

/** What was served before, and what is now. */
export interface Forced {
  readonly before: readonly ShownView[];
  readonly now: readonly ShownView[];
}

export interface ForceListener {
  readonly signal: AbortSignal;
  /** It was renewed, and is now watched from outside. */
  readonly onRenewed?: () => void;
  readonly onForced?: (forced: Forced) => void;
}

/** What a forced renewal of a run would be. Reads only. Raises `renewal-not-there` where no certbot of its server renews it, and as `load`. */
export async function beforeForced(
  services: Services,
  runId: string,
  now = new Date(),
): Promise<ForcedBefore> {
  const { journal, there } = await certbotOf(services, runId);
  const { names, server } = openedOf(journal);
  const { records } = await services.managed.list();
  return { runId, names, server: server.label, by: there.by, known: knownThisWeek(records, names, now) };
}

/**
 * The whole proof that a renewal without us works: certbot on the server of the run renews now, though nothing is due, and
 * each name is watched from outside until it shows a later certificate, put in place by the hook. Answers
 * `needs-attention` with `renewal-not-served` where it does not come. Raises `renewal-not-there`, `renewal-force-failed`, and what
 * `serverOfRun` does: what was served is served on then.
 */
export async function forceRenewalOf(
  services: Services,
  { runId, access }: { readonly runId: string; readonly access: Access },
  { signal, onRenewed, onForced }: ForceListener,
): Promise<RunEnded> {
  const { journal, there } = await certbotOf(services, runId);
  const { names, job, probes } = openedOf(journal);
  const outside = await resolveOutside(job);
  return reaching(services, async (connect) => {
    const { server } = await serverOfRun(journal, access, connect, signal);
    const { host } = server;
    if (host.way !== 'root-shell') throw new ProblemError('renewal-not-there', { runId });
    const before = await shownOutside(probes, outside, signal);
    await forceRenewal(host, there.certificate);
    onRenewed?.();
    const look = () => shownOutside(probes, outside, signal);
    const now = await until(look, (views) => isLater(before, views), signal);
    if (!isLater(before, now)) return notServed(runId, await hookSaid(host, there, names, signal));
    onForced?.({ before, now });
    return { type: 'ended', outcome: 'committed', runId, renewal: renewalNow(journal, there, now) };
  });
}

async function certbotOf(services: Services, runId: string) {
  const journal = await services.journals.load(runId);
  const there = renewerThereOf(journal);
  if (there?.by !== 'certbot' || journal.outcome() !== 'committed')
    throw new ProblemError('renewal-not-there', { runId });
  return { journal, there };
}

const patienceMs = 60_000;
const pauseMs = 1000;

async function until(
  look: () => Promise<readonly ShownView[]>,
  isThere: (views: readonly ShownView[]) => boolean,
  signal: AbortSignal,
): Promise<readonly ShownView[]> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const views = await look();
    if (isThere(views) || Date.now() > end) return views;
    await sleep(pauseMs, undefined, { signal });
  }
}

/** Every place that showed one before shows one that was signed later. */
function isLater(before: readonly ShownView[], now: readonly ShownView[]): boolean {
  const former = before.filter(({ https }) => https.fingerprint !== null);
  return (
    former.length > 0 &&
    former.every(({ name, address, door, https, notBefore }) => {
      const seen = now.find(
        (one) => one.name === name && one.address === address && one.door?.port === door?.port,
      );
      if (seen === undefined || seen.https.fingerprint === null) return false;
      const isNewer = Date.parse(seen.notBefore ?? '') >= Date.parse(notBefore ?? '');
      return isNewer && seen.https.fingerprint !== https.fingerprint;
    })
  );
}

/** Why the hook did not put it in place, in its own words. */
async function hookSaid(
  host: AnyHost,
  { certificate }: RenewerThere,
  names: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  try {
    const told = await askServer(host, { certificate, names, fingerprints: [] }, signal);
    return told?.hook?.text ?? '';
  } catch (thrown) {
    return toProblem(thrown).code;
  }
}

const notServed = (runId: string, detail: string): RunEnded => ({
  type: 'ended',
  outcome: 'needs-attention',
  runId,
  problem: { code: 'renewal-not-served', facts: {}, detail },
});

/** When the next one is to be expected, and by what it is proven that it comes. */
function renewalNow(journal: Journal, { by }: RenewerThere, now: readonly ShownView[]): RunEnded['renewal'] {
  const [first] = now;
  const handed = journal.of('renewal').at(-1)?.provenBy ?? [];
  const known = { by, provenBy: [...handed, 'renewal' as const] };
  const issuedAt = first?.notBefore ?? null;
  const notAfter = first?.https.notAfter ?? null;
  if (issuedAt === null || notAfter === null) return known;
  return { ...known, ...renewalWindow({ by: 'certbot' }, { issuedAt, notAfter }) };
}
