import type { RunEnded } from '../../../shared/events.ts';
import { openedOf, refuseNothingLeft, undoRun } from '../../engine/undo.ts';
import { resolveOutside, resolveServer } from '../../job/resolve-job.ts';
import { openServer } from '../../remote/open-server.ts';
import type { Services } from '../../services.ts';
import type { Output } from '../output.ts';

/** Reconnects as the run did and takes it back. Raises `run-unknown`, `run-not-undoable`, and what connecting raises. */
export async function undoById(
  runId: string,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const journal = await services.journals.load(runId);
  refuseNothingLeft(journal, runId);
  const { job, server } = openedOf(journal);
  const outside = await resolveOutside(job);
  const request = { ...resolveServer(job, process.env), hostKey: server.hostKey };
  const { host } = await openServer(request, services.ssh, signal);
  try {
    return await undoRun(host, journal, outside, { emit: output.event, journals: services.journals });
  } finally {
    await host.close();
  }
}
