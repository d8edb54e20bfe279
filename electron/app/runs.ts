import type { Opened } from '../../shared/journal.ts';
import { reportOf } from '../engine/report.ts';
import { type KnownRuns, listRuns } from '../engine/runs.ts';
import { openedOf } from '../engine/undo.ts';
import type { Services } from './services.ts';

/** All runs of this computer. Reads only. */
export const runsOf = ({ journals }: Pick<Services, 'journals'>): Promise<KnownRuns> => listRuns(journals);

/** A run as text for a helpful technician. Raises what `load` does. */
export const reportOn = async ({ journals }: Pick<Services, 'journals'>, runId: string): Promise<string> =>
  reportOf(await journals.load(runId));

/** With what a run was begun, and where. Raises what `load` does. */
export const openedRun = async ({ journals }: Pick<Services, 'journals'>, runId: string): Promise<Opened> =>
  openedOf(await journals.load(runId));
