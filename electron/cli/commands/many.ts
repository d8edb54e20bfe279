import type { Translator } from '../../../shared/content/translator.ts';
import type { RunEnded, RunEvent } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { type BatchItem, carryOutAll, hasFailed } from '../../app/batch.ts';
import { secure } from '../../app/secure.ts';
import type { Services } from '../../app/services.ts';
import { undo } from '../../app/undo.ts';
import { isList, type ListedJob, loadJobList } from '../../job/job-list.ts';
import type { CommandLine } from '../command-line.ts';
import { exitStatusOf } from '../exit-status.ts';
import type { Output } from '../output.ts';
import { type JobReport, signOf, writeReport } from '../report.ts';
import { describeProblem } from '../words.ts';

/**
 * Secures all jobs of a folder or a table, a line each, and a report where it is wished. Ends as the worst of them
 * (`some-jobs-failed` {failed, count}). Raises as `loadJobList`, and `file-not-written`.
 */
export async function secureMany(
  { file, reviewed, many }: Extract<CommandLine, { command: 'secure' }>,
  services: Services,
  output: Output,
  signal: AbortSignal,
  translator: () => Promise<Translator>,
): Promise<RunEnded> {
  if (reviewed !== null || !(await isList(file)))
    throw new ProblemError('job-list-unusable', { file, reason: 'no-list' });
  const started = performance.now();
  const listed = await loadJobList(file, many.like);
  const reports = new Map(listed.map((each) => [each.label, begunReport(each)]));
  const hear = (label: string) => (event: RunEvent) => {
    const report = reports.get(label);
    if (
      report !== undefined &&
      event.type === 'step' &&
      event.step === 'certificate' &&
      event.state === 'done'
    )
      report.until = event.facts.notAfter ?? null;
  };
  await carryOutAll(
    listed.map(itemOf),
    many,
    {
      carryOut: (job, label) =>
        secure(services, { job, secrets: process.env, reviewed: null }, { emit: hear(label), signal }),
      // Called off or not: what was wished for a failure is brought to its end.
      takeBack: (runId, label) =>
        undo(
          services,
          { runId, access: { secrets: process.env } },
          { emit: hear(label), signal: new AbortController().signal, onConflicts: () => undefined },
        ),
      began: (label) =>
        output.say({ type: 'job-begun', job: label }, ({ t }) => [t('many.begun', { job: label })]),
      ended: (label, how) => {
        const report = reports.get(label);
        if (report === undefined) return;
        report.how = how;
        sayEnded(report, output);
      },
    },
    signal,
  );
  const all = [...reports.values()];
  const ends = all.flatMap(({ how }) => (how === null ? [] : [how]));
  const failed = ends.filter(hasFailed).length;
  const seconds = (performance.now() - started) / 1000;
  output.say({ type: 'jobs-ended', count: all.length, failed, seconds }, ({ t, seconds: said }) => [
    t('many.count', { done: all.length - failed, count: all.length, seconds: said(seconds * 1000) }),
  ]);
  if (many.report !== null) {
    await writeReport(many.report, all, await translator());
    output.say({ type: 'report', file: many.report }, ({ t }) => [
      t('many.written', { file: many.report ?? '' }),
    ]);
  }
  return worstOf(ends, failed);
}

const begunReport = (listed: ListedJob): JobReport => ({
  job: listed.label,
  names: listed.problem === undefined ? listed.job.names : [],
  until: null,
  how: null,
});

const itemOf = (listed: ListedJob): BatchItem<Job> =>
  listed.problem === undefined
    ? {
        label: listed.label,
        work: listed.job,
        server: `${listed.job.server.host.toLowerCase()}:${listed.job.server.port ?? 22}`,
        authority: listed.job.certificate.directory,
      }
    : { label: listed.label, fault: listed.problem };

function sayEnded(report: JobReport, output: Output): void {
  const { job, names, until, how } = report;
  if (how === null) return;
  output.say({ ...how, type: 'job-ended', job, names, until }, (translator) => [
    translator.t('many.ended', {
      sign: signOf(how),
      job,
      outcome: translator.t(`outcome.${how.outcome}`),
    }),
    ...(how.problem === undefined
      ? []
      : describeProblem(how.problem, translator).map((line) => `    ${line}`)),
  ]);
}

/** The ending of all, as bad as the worst of them. */
function worstOf(ends: readonly RunEnded[], failed: number): RunEnded {
  const [worst] = ends.toSorted((one, other) => exitStatusOf(other) - exitStatusOf(one));
  const outcome = worst?.outcome ?? 'committed';
  if (failed === 0) return { type: 'ended', outcome, runId: '' };
  return {
    type: 'ended',
    outcome,
    runId: '',
    problem: { code: 'some-jobs-failed', facts: { failed, count: ends.length } },
  };
}
