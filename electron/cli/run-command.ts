import type { RunEnded } from '../../shared/events.ts';
import { ProblemError, toProblem } from '../../shared/problems.ts';
import { listRuns } from '../engine/runs.ts';
import { loadJob } from '../job/load-job.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { lookAtSite } from '../outside/site-look.ts';
import type { Services } from '../services.ts';
import { type CommandLine, usage } from './arguments.ts';
import { planJob } from './commands/plan.ts';
import { jobsToRenew } from './commands/renew.ts';
import { secureJob } from './commands/secure.ts';
import { recoverById, undoById, unsettledRuns } from './commands/undo.ts';
import { exitStatusOf } from './exit-status.ts';
import { describeLook } from './look-words.ts';
import { type Output, refused } from './output.ts';
import { describePlan, describeRuns } from './words.ts';

/** Reading commands that did what was asked. */
const answered: RunEnded = { type: 'ended', outcome: 'committed', runId: '' };

/** Carries a command out and answers with its exit status. The last thing said is always how it ended. */
export async function runCommand(
  line: CommandLine,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<number> {
  let ended: RunEnded;
  try {
    ended = await carryOut(line, services, output, signal);
  } catch (thrown) {
    ended = refused(toProblem(thrown));
  }
  output.event(ended);
  return exitStatusOf(ended);
}

async function carryOut(
  line: CommandLine,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  switch (line.command) {
    case 'help': {
      output.say({ type: 'usage', text: usage }, () => [usage]);
      if (line.wrong === null) return answered;
      throw new ProblemError('job-invalid', { file: 'command line', fields: [line.wrong] });
    }
    case 'check': {
      const { dns, trust } = line;
      const outside = await resolveOutside({
        outside: { ...(dns === null ? {} : { dnsServer: dns }), ...(trust === null ? {} : { trust }) },
      });
      const look = await lookAtSite(line.name, outside, signal, { wish: line.wish });
      output.say({ type: 'look', ...look }, (speaker) => describeLook(look, speaker));
      return answered;
    }
    case 'plan': {
      const plan = await planJob(await loadJob(line.file), services, signal);
      output.say({ type: 'plan', ...plan }, (speaker) => describePlan(plan, speaker));
      return answered;
    }
    case 'secure':
      return secureJob(await loadJob(line.file), services, output, signal);
    case 'undo':
      return undoById(line.runId, line.choices, services, output, signal);
    case 'recover':
      return recoverAll(line.runId, services, output, signal);
    case 'renew':
      return renewAll(line, services, output, signal);
    case 'runs': {
      const runs = await listRuns(services.journals);
      for (const run of runs)
        output.say({ type: 'past-run', ...run }, (speaker) => describeRuns([run], speaker));
      if (runs.length === 0)
        output.say({ type: 'past-runs', runs: [] }, (speaker) => describeRuns([], speaker));
      return answered;
    }
  }
}

/** One after the other; what cannot be reached does not keep the others from their end. */
async function recoverAll(
  runId: string | null,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const runs = runId === null ? await unsettledRuns(services) : [runId];
  if (runs.length === 0) output.say({ type: 'nothing-to-do' }, ({ t }) => [t('cli.none-unsettled')]);
  let worst = answered;
  for (const each of runs) {
    const ended = await recoverById(each, services, output, signal).catch((thrown: unknown) =>
      refused(toProblem(thrown)),
    );
    if (worst !== answered) output.event(worst);
    if (worst === answered || exitStatusOf(ended) >= exitStatusOf(worst)) worst = ended;
  }
  return worst;
}

/** One after the other; the worst ending is the ending of all. */
async function renewAll(
  { runId, all }: Extract<CommandLine, { command: 'renew' }>,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  let worst = answered;
  const jobs = await jobsToRenew(services, runId, all);
  if (jobs.length === 0) output.say({ type: 'nothing-to-do' }, ({ t }) => [t('cli.none-due')]);
  for (const job of jobs) {
    const ended = await secureJob(job, services, output, signal).catch((thrown: unknown) =>
      refused(toProblem(thrown)),
    );
    if (worst !== answered) output.event(worst);
    if (worst === answered || exitStatusOf(ended) >= exitStatusOf(worst)) worst = ended;
  }
  return worst;
}
