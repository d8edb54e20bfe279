import type { RunEnded } from '../../shared/events.ts';
import type { RunSummary } from '../../shared/ipc/contract.ts';
import { ProblemError } from '../../shared/problems.ts';
import { isUnsettled } from '../../shared/unsettled.ts';
import { summaryOf } from '../engine/runs.ts';
import { refuseNothingLeft, type UndoAround } from '../engine/undo/undo.ts';
import { ownNameServerOf } from '../run/own-name-server.ts';
import { clearZones, sayRemovable, withdrawLasting } from './dns-values.ts';
import { onServerOf, type RunListener, type RunWish, recover, zoneSecretsOf } from './recover.ts';
import { giveUp } from './resume.ts';
import type { Services } from './services.ts';

export interface UndoListener extends RunListener {
  /** The undo is about to begin; `run` says what browsers will go on remembering. */
  readonly onBegin?: (run: RunSummary) => void;
}

/**
 * Takes a run back. One that was cut off is recovered first, and that is the end of it unless the server had it as
 * confirmed: then its ending is emitted, and the undo goes on. One that waits is given up. Raises `run-not-undoable`, and as `recover`.
 */
export async function undo(
  services: Services,
  wish: RunWish & Pick<UndoAround, 'isOfAll'>,
  listener: UndoListener,
): Promise<RunEnded> {
  const { runId, access, choices = {}, isOfAll = false } = wish;
  const { emit } = listener;
  let journal = await services.journals.load(runId);
  if (isUnsettled({ outcome: journal.outcome() })) {
    const ended = await recover(services, wish, listener);
    if (ended.outcome !== 'committed' && ended.outcome !== 'waiting') return ended;
    emit(ended);
    journal = await services.journals.load(runId);
  } else await clearZones(journal, zoneSecretsOf(services, access), listener);
  if (journal.outcome() === 'waiting') return giveUp(services, journal, access, listener);
  refuseNothingLeft(journal, runId);
  listener.onBegin?.(summaryOf(journal));
  return onServerOf(journal, access, services, listener, async ({ host, outside, reconnect }) => {
    const secrets = zoneSecretsOf(services, access);
    const ownServer = ownNameServerOf(host);
    await clearZones(journal, secrets, listener, ownServer);
    const ended = await services.engine.undoRun(host, journal, outside, {
      emit,
      journals: services.allRuns,
      reconnect,
      choices,
      isOfAll,
    });
    await withdrawLasting(journal, ended, secrets, listener, ownServer);
    sayRemovable(journal, ended, listener);
    return ended;
  });
}

/**
 * Takes back all runs for a site, the newest first, until its servers are as they were before the first of them; what a later one
 * only put in the place of an earlier certificate goes with the first. Stops at the first that is not taken back, whose ending is
 * answered; those before it are emitted. Raises `site-without-runs` where nothing of the site stands, and as `undo`.
 */
export async function undoAll(
  services: Services,
  { site, ...wish }: Omit<RunWish, 'runId'> & { readonly site: string },
  listener: UndoListener,
): Promise<RunEnded> {
  const { records } = await services.managed.list();
  const standing = records.filter(({ run }) => run.undoable && run.names.includes(site));
  let last: RunEnded | null = null;
  for (const { run } of standing) {
    if (last !== null) listener.emit(last);
    last = await undo(services, { ...wish, runId: run.runId, isOfAll: true }, listener);
    if (last.outcome !== 'undone') return last;
  }
  if (last === null) throw new ProblemError('site-without-runs', { site });
  return last;
}
