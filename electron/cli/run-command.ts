import { loadTranslator } from '../../shared/content/load.ts';
import type { Translator } from '../../shared/content/translator.ts';
import type { RunEnded } from '../../shared/events.ts';
import type { RunSummary, UnreadableRun } from '../../shared/ipc/contract.ts';
import { dueOf } from '../../shared/managed.ts';
import { type Problem, ProblemError, toProblem } from '../../shared/problems.ts';
import { clearAllZones } from '../app/dns-values.ts';
import { answered, refused } from '../app/endings.ts';
import { planJob } from '../app/plan.ts';
import { unsettledOf } from '../app/recover.ts';
import { renewalOfRun, unattended } from '../app/renew.ts';
import { askAuthorities } from '../app/renewal-info.ts';
import { waitingOf } from '../app/resume.ts';
import { managedOf, runsOf } from '../app/runs.ts';
import type { Services } from '../app/services.ts';
import { statusOf } from '../app/status.ts';
import { isList } from '../job/job-list.ts';
import { loadJob, loadWebSpaceJob } from '../job/load-job.ts';
import { loadPlan } from '../job/load-plan.ts';
import { version } from '../version.ts';
import type { CommandLine } from './command-line.ts';
import { sayAccounts } from './commands/accounts.ts';
import { checkNames } from './commands/check.ts';
import { leadElsewhere } from './commands/delegate.ts';
import { sayDoctor } from './commands/doctor.ts';
import { exportTo } from './commands/export.ts';
import { forceById } from './commands/force-renewal.ts';
import { sayFiles } from './commands/inspect.ts';
import { type ManyFaces, secureMany } from './commands/many.ts';
import { carryOutOrder } from './commands/orders.ts';
import { sayPlan } from './commands/plan.ts';
import { amongListed, renewMany, runsToRenew } from './commands/renew.ts';
import { sayRenewers } from './commands/renewers.ts';
import { resumeById } from './commands/resume.ts';
import { revokeSite } from './commands/revoke.ts';
import { sayRuns } from './commands/runs.ts';
import { secureJob } from './commands/secure.ts';
import { sayStatus, writeCalendar } from './commands/status.ts';
import { recoverById, undoById, undoSite } from './commands/undo.ts';
import { beginOfJob, carryOutWebSpace } from './commands/webspace.ts';
import { withdrawLines } from './commands/withdraw.ts';
import { exitStatusOf } from './exit-status.ts';
import { faultSentence, helpLines } from './help.ts';
import type { Output } from './output.ts';
import { commandLine } from './words.ts';

/** Carries a command out and answers with its exit status. The last thing said is always how it ended. */
export async function runCommand(
  line: CommandLine,
  services: Services,
  output: Output,
  signal: AbortSignal,
  /** Whose language is written into files. */
  translator: () => Promise<Translator> = () => loadTranslator('en'),
): Promise<number> {
  let ended: RunEnded;
  try {
    ended = await carryOut(line, services, output, signal, translator);
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
  translator: () => Promise<Translator>,
): Promise<RunEnded> {
  switch (line.command) {
    case 'help':
      return sayHelp(line, output);
    case 'version':
      output.say({ type: 'version', version }, () => [`Sealkeeper ${version}`]);
      return answered;
    case 'check':
      return checkNames(line, output, signal);
    case 'plan': {
      const job = await loadJob(line.file);
      return sayPlan(await planJob(services, job, process.env, signal), output);
    }
    case 'order':
    case 'orders':
    case 'deliver':
      return carryOutOrder(line, services, output, signal);
    case 'webspace':
      return carryOutWebSpace(line, services, output, signal);
    case 'secure': {
      if (line.many.like !== null || (await isList(line.file)))
        return secureMany(line, { services, output, signal, translator });
      const forSpace = await loadWebSpaceJob(line.file);
      if (forSpace !== null) return beginOfJob(forSpace, services, output, signal);
      return secureJob(
        {
          job: await loadJob(line.file),
          reviewed: line.reviewed === null ? null : await loadPlan(line.reviewed),
        },
        services,
        output,
        signal,
      );
    }
    case 'resume':
      return resumeAll(line, services, output, signal);
    case 'undo':
      return (line.all === true ? undoSite : undoById)(line.runId, line.choices, services, output, signal);
    case 'recover':
      return recoverAll(line.runId, services, output, signal);
    case 'renew':
      return renewAll(line, { services, output, signal, translator });
    case 'status': {
      const { statuses, unreadable } = await statusOf(services, {
        signal,
        accessOf: () => (line.outside === true ? null : { secrets: process.env }),
      });
      const ended = sayStatus(statuses, output);
      if (line.calendar !== undefined)
        await writeCalendar(line.calendar, statuses, output, await translator());
      return inTurn([...notUsable(unreadable), async () => ended], output);
    }
    case 'renewers':
      return sayRenewers(line, services, output, signal);
    case 'accounts':
      return sayAccounts(line, services, output, signal);
    case 'revoke':
      return revokeSite(line, services, output, signal);
    case 'delegate':
      return leadElsewhere(line, output, signal);
    case 'withdraw':
      return withdrawLines(line, services, output, signal);
    case 'inspect':
      return sayFiles(line, output, signal);
    case 'doctor': {
      const asked = { directory: line.directory ?? undefined, trust: line.trust ?? undefined };
      return sayDoctor(asked, services, output, signal);
    }
    case 'runs':
      return sayRuns(services, output);
    case 'export':
      return exportTo(line, services, output);
  }
}

/** Programs read English, whatever is spoken at the terminal that started them. */
function sayHelp(
  { wrong, fault, about }: Extract<CommandLine, { command: 'help' }>,
  output: Output,
): RunEnded {
  const text = helpLines(about ?? null, 'en').join('\n');
  output.say({ type: 'usage', text, ...(fault === undefined ? {} : { fault }) }, (translator) => [
    ...helpLines(about ?? null, translator.language),
    ...(fault === undefined ? [] : ['', faultSentence(fault, translator)]),
  ]);
  if (wrong === null) return answered;
  throw new ProblemError('job-invalid', { file: commandLine, fields: [wrong] });
}

async function recoverAll(
  runId: string | null,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const recover = (each: string) => recoverById(each, services, output, signal);
  if (runId !== null) return inTurn([() => recover(runId)], output);
  await clearAllZones(services, async () => process.env, { emit: output.event });
  const { runs, unreadable } = await runsOf(services);
  const unsettled = unsettledOf(runs);
  if (unsettled.length === 0) output.say({ type: 'nothing-to-do' }, ({ t }) => [t('cli.none-unsettled')]);
  return inTurn([...notUsable(unreadable), ...unsettled.map((each) => () => recover(each))], output);
}

async function resumeAll(
  { runId, reviewed }: Extract<CommandLine, { command: 'resume' }>,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const plan = reviewed === null ? null : await loadPlan(reviewed);
  const resume = (each: string) => resumeById(each, plan, services, output, signal);
  if (runId !== null) return inTurn([() => resume(runId)], output);
  const { runs, unreadable } = await runsOf(services);
  const waiting = waitingOf(runs);
  if (waiting.length === 0) output.say({ type: 'nothing-to-do' }, ({ t }) => [t('cli.none-waiting')]);
  return inTurn([...notUsable(unreadable), ...waiting.map((each) => () => resume(each))], output);
}

async function renewAll(
  { runId, all, force, only, many }: Extract<CommandLine, { command: 'renew' }>,
  faces: ManyFaces,
): Promise<RunEnded> {
  const { services, output, signal } = faces;
  const renew = async (each: string) => {
    const { job, replaces } = await renewalOfRun(services, each);
    // Whoever names a run is there; a line of cron says --all.
    const wish = all ? unattended(job) : { job };
    return secureJob({ ...wish, reviewed: null, replaces }, services, output, signal);
  };
  if (force !== undefined) {
    const named = runId ?? runsToRenew((await managedOf(services)).certificates, false)[0] ?? '';
    return forceById(named, force, services, output, signal);
  }
  if (all) await askAuthorities(services, signal);
  if (runId !== null) return inTurn([() => renew(runId)], output);
  const { certificates: known, unsettled, unreadable, isAnyRead } = await managedOf(services);
  const { certificates, strangers } = await amongListed(known, only, output);
  const waiting = all ? notSettled(unsettled) : [];
  if (all)
    for (const { waitingRun } of dueOf(certificates, new Date()))
      if (waitingRun !== undefined) output.event({ type: 'waits-already', runId: waitingRun });
  const chosen = !isAnyRead && unreadable.length > 0 ? [] : runsToRenew(certificates, all);
  if (chosen.length + waiting.length === 0)
    output.say({ type: 'nothing-to-do' }, ({ t }) => [t('cli.none-due')]);
  const renewals =
    many !== undefined && chosen.length > 0
      ? [() => renewMany(chosen, many, faces)]
      : chosen.map((each) => () => renew(each));
  return inTurn([...notUsable(unreadable), ...strangers, ...waiting, ...renewals], output);
}

/** A certificate of such a run may run out unseen: it is said, and the command ends as one that needs attention. */
const notSettled = (runs: readonly RunSummary[]) =>
  runs.map(({ runId, names, server }) => async (): Promise<RunEnded> => {
    const problem: Problem = { code: 'run-unsettled', facts: { runId, names: [...names], server } };
    return { type: 'ended', outcome: 'needs-attention', runId: '', problem };
  });

/** What cannot be read may be a run that has to be seen to: it is said, and the command does not end well. */
const notUsable = (unreadable: readonly UnreadableRun[]) =>
  unreadable.map(
    ({ problem }) =>
      async () =>
        refused(problem),
  );

/** One after the other; one that fails does not keep the others from their end, and the worst ending is that of all. */
async function inTurn(works: readonly (() => Promise<RunEnded>)[], output: Output): Promise<RunEnded> {
  let worst = answered;
  for (const work of works) {
    const ended = await work().catch((thrown: unknown) => refused(toProblem(thrown)));
    const isWorse = exitStatusOf(ended) >= exitStatusOf(worst);
    const [said, kept] = isWorse ? [worst, ended] : [ended, worst];
    if (said !== answered) output.event(said);
    worst = kept;
  }
  return worst;
}
