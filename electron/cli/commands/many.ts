import type { Translator } from '../../../shared/content/translator.ts';
import type { RunEnded, RunEvent } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { type BatchEnd, type BatchItem, carryOutAll, hasFailed } from '../../app/batch.ts';
import { answered } from '../../app/endings.ts';
import { secureFallingOver } from '../../app/fall-over.ts';
import type { Listener } from '../../app/secure.ts';
import type { Services } from '../../app/services.ts';
import { undo } from '../../app/undo.ts';
import { isList, type ListedJob, loadJobList } from '../../job/job-list.ts';
import type { CommandLine, ManyWish } from '../command-line.ts';
import { exitStatusOf } from '../exit-status.ts';
import type { Output } from '../output.ts';
import { type JobReport, signOf, writeReport } from '../report.ts';
import { describeProblem } from '../words.ts';

/** One of many, and the names it is about. */
export type NamedItem<Work> = BatchItem<Work> & { readonly names: readonly string[] };

/** Where many are told of. */
export interface ManyFaces {
  readonly services: Services;
  readonly output: Output;
  readonly signal: AbortSignal;
  readonly translator: () => Promise<Translator>;
}

/**
 * Secures all jobs of a folder or a table. Raises as `loadJobList` and `carryOutMany`.
 */
export async function secureMany(
  { file, reviewed, many }: Extract<CommandLine, { command: 'secure' }>,
  faces: ManyFaces,
): Promise<RunEnded> {
  if (reviewed !== null || !(await isList(file)))
    throw new ProblemError('job-list-unusable', { file, reason: 'no-list' });
  const items = (await loadJobList(file, many.like)).map(itemOf);
  return carryOutMany(items, many, faces, (job, listener) =>
    secureFallingOver(faces.services, { job, secrets: process.env, reviewed: null }, listener),
  );
}

/**
 * Carries out many, a line each, and a report where it is wished. Ends as the worst of them (`some-jobs-failed` {failed, count}).
 * Raises `file-not-written`.
 */
export async function carryOutMany<Work>(
  items: readonly NamedItem<Work>[],
  many: Omit<ManyWish, 'like'>,
  { services, output, signal, translator }: ManyFaces,
  carryOut: (work: Work, listener: Listener) => Promise<RunEnded>,
): Promise<RunEnded> {
  const started = performance.now();
  const untils = new Map<string, string | undefined>();
  const hear = (label: string) => (event: RunEvent) => {
    if (event.type === 'step' && event.step === 'certificate' && event.state === 'done')
      untils.set(label, event.facts.notAfter);
  };
  const names = new Map(items.map((item) => [item.label, item.names]));
  const reportOf = ({ label, how }: BatchEnd): JobReport => ({
    job: label,
    names: names.get(label) ?? [],
    until: untils.get(label) ?? null,
    how,
  });
  const ends = await carryOutAll(
    items,
    many,
    {
      carryOut: (work, label) => carryOut(work, { emit: hear(label), signal }),
      // Called off or not: what was wished for a failure is brought to its end.
      takeBack: (runId, label) =>
        undo(
          services,
          { runId, access: { secrets: process.env } },
          { emit: hear(label), signal: new AbortController().signal, onConflicts: () => undefined },
        ),
      began: (label) =>
        output.say({ type: 'job-begun', job: label }, ({ t }) => [t('many.begun', { job: label })]),
      ended: (label, how) => sayEnded(reportOf({ label, how }), output),
    },
    signal,
  );
  const failed = ends.filter(({ how }) => hasFailed(how)).length;
  const milliseconds = performance.now() - started;
  output.say({ type: 'jobs-ended', count: ends.length, failed, milliseconds }, ({ t, seconds }) => [
    t('many.count', { done: ends.length - failed, count: ends.length, seconds: seconds(milliseconds) }),
  ]);
  const { report: file } = many;
  if (file !== null) {
    await writeReport(file, ends.map(reportOf), await translator());
    output.say({ type: 'report', file }, ({ t }) => [t('many.written', { file })]);
  }
  return worstOf(ends, failed);
}

const itemOf = (listed: ListedJob): NamedItem<Job> =>
  listed.problem === undefined
    ? readyItem(listed.label, listed.job, listed.job)
    : { label: listed.label, names: [], fault: listed.problem };

/** What is done for a job, once it is its turn. */
export const readyItem = <Work>(
  label: string,
  { names, server, certificate }: Job,
  work: Work,
): NamedItem<Work> => ({
  ...{ label, names, work },
  server: `${server.host.toLowerCase()}:${server.port ?? 22}`,
  // Who asks no authority shares nobody's limits.
  authority: certificate.from === 'acme' ? certificate.directory : label,
});

function sayEnded({ job, names, until, how }: JobReport, output: Output): void {
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
function worstOf(ends: readonly BatchEnd[], failed: number): RunEnded {
  const [worst] = ends
    .map(({ how }) => how)
    .toSorted((one, other) => exitStatusOf(other) - exitStatusOf(one));
  return {
    ...answered,
    outcome: worst?.outcome ?? answered.outcome,
    ...(failed === 0
      ? {}
      : { problem: { code: 'some-jobs-failed', facts: { failed, count: ends.length } } as const }),
  };
}
