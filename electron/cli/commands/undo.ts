import type { RunEnded } from '../../../shared/events.ts';
import type { RunSummary } from '../../../shared/ipc/contract.ts';
import { conflictsOf } from '../../engine/conflicts.ts';
import { openedOf } from '../../engine/opened-of.ts';
import { recoverRun } from '../../engine/recover.ts';
import { summaryOf } from '../../engine/runs.ts';
import { openServerOf } from '../../engine/same-server.ts';
import { refuseNothingLeft, undoRun } from '../../engine/undo.ts';
import { resolveOutside, resolveServer } from '../../job/resolve-job.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Journal } from '../../run/journal-file.ts';
import type { Choices } from '../../run/settle-edited.ts';
import type { Services } from '../../services.ts';
import type { Output } from '../output.ts';
import { describeConflict, describeRemembered } from '../words.ts';

interface Reached {
  readonly host: AnyHost;
  readonly journal: Journal;
  readonly outside: Outside;
  readonly reconnect: () => Promise<AnyHost>;
}

/** Connects as the run did, does the work, and closes whatever connections it took. */
async function reaching<Value>(
  journal: Journal,
  services: Services,
  signal: AbortSignal,
  work: (reached: Reached) => Promise<Value>,
): Promise<Value> {
  const { job } = openedOf(journal);
  const outside = await resolveOutside(job);
  const request = resolveServer(job, process.env);
  const hosts: AnyHost[] = [];
  const connect = async (until: AbortSignal): Promise<AnyHost> => {
    const { host } = await openServerOf(journal, request, services.ssh, until);
    hosts.push(host);
    return host;
  };
  try {
    const host = await connect(signal);
    const reconnect = () => connect(AbortSignal.timeout(20_000));
    return await work({ host, journal, outside, reconnect });
  } finally {
    await Promise.allSettled(hosts.map((host) => host.close()));
  }
}

/** Takes it back. Raises `run-unknown`, `run-not-undoable`, and what connecting raises. */
export async function undoById(
  runId: string,
  choices: Choices,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  let journal = await services.journals.load(runId);
  if (journal.outcome() === 'open' || journal.outcome() === 'needs-attention') {
    const ended = await recoverById(runId, services, output, signal, choices);
    if (ended.outcome !== 'committed') return ended;
    output.event(ended);
    journal = await services.journals.load(runId);
  }
  refuseNothingLeft(journal, runId);
  const run = summaryOf(journal);
  if (run.redirect || run.insistDays !== null) {
    output.say({ type: 'remembered', redirect: run.redirect, insistDays: run.insistDays }, (speaker) =>
      describeRemembered(run, speaker),
    );
  }
  return reaching(journal, services, signal, async ({ host, outside, reconnect }) => {
    const ended = await undoRun(host, journal, outside, {
      emit: output.event,
      journals: services.journals,
      reconnect,
      choices,
    });
    await showConflicts(ended, host, journal, output);
    return ended;
  });
}

/** Both versions of each file in which somebody wrote over our lines. */
async function showConflicts(
  { problem }: RunEnded,
  host: AnyHost,
  journal: Journal,
  output: Output,
): Promise<void> {
  if (problem?.code !== 'undo-blocked-by-edit') return;
  for (const conflict of await conflictsOf(host, journal))
    output.say({ type: 'conflict', ...conflict }, (speaker) => describeConflict(conflict, speaker));
}

/** Asks the server of a run that was cut off how it stands, and brings it to its end. Raises as `undoById`. */
export async function recoverById(
  runId: string,
  services: Services,
  output: Output,
  signal: AbortSignal,
  choices: Choices = {},
): Promise<RunEnded> {
  const journal = await services.journals.load(runId);
  return reaching(journal, services, signal, async ({ host, outside, reconnect }) => {
    const ended = await recoverRun(host, journal, outside, { emit: output.event, reconnect, choices });
    await showConflicts(ended, host, journal, output);
    return ended;
  });
}

/** The runs that are to be recovered where none is named: those without an ending, and those that need a hand. */
export const unsettledOf = (runs: readonly RunSummary[]): readonly string[] =>
  runs.filter(({ outcome }) => outcome === 'open' || outcome === 'needs-attention').map(({ runId }) => runId);
