import { valuesOf } from '../../shared/content/facts-said.ts';
import { problemSaid } from '../../shared/content/problem-words.ts';
import type { Translator } from '../../shared/content/speaker.ts';
import { stepSentence } from '../../shared/content/step-words.ts';
import type { PlainKey } from '../../shared/content/texts.ts';
import type { OutsideView, RunEvent, StepEvent } from '../../shared/events.ts';
import type { Detected } from '../../shared/inspection.ts';
import type { ConflictView, RunSummary } from '../../shared/ipc/contract.ts';
import { type Plan, type PlanNote, stageIds } from '../../shared/plan.ts';
import type { Problem, ProblemCode } from '../../shared/problems.ts';
import type { Limit } from '../../shared/ways.ts';
import { differenceText } from './difference.ts';

/** The window's own words, as plain lines for a terminal. */

const indent = (text: string): string => text.replace(/^/gm, '    ');

/** What is done at a terminal where the window has a button for it. */
const hints: Readonly<Partial<Record<ProblemCode, PlainKey>>> = {
  'host-key-unknown': 'cli.accept-host-key',
  'run-unsettled': 'cli.recover-run',
};

/** The details of some problems are a list that stands among their facts already. */
const isListed = (detail: string, facts: Problem['facts']): boolean =>
  Object.values(facts).some((value) => Array.isArray(value) && value.join('\n') === detail);

export function describeProblem(problem: Problem, speaker: Translator): readonly string[] {
  const { title, what, next, facts, technical } = problemSaid(problem, speaker);
  const { code, facts: all, detail = '' } = problem;
  const hint = hints[code];
  const raw = Object.entries(technical)
    .filter(([, value]) => value !== '' && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${String(value)}`);
  return [
    `${title}  [${code}]`,
    `  ${what}`,
    `  ${next}`,
    ...(hint === undefined ? [] : [`  ${speaker.t(hint)}`]),
    ...facts.map(({ label, text }) => `  ${label}: ${text}`),
    ...raw.map(indent),
    ...(detail === '' || isListed(detail, all) ? [] : [indent(detail)]),
  ];
}

export function describeView({ name, address, http, https }: OutsideView, { t }: Translator): string {
  const none = t('cli.no-answer');
  const tls =
    https.fingerprint === null
      ? t('cli.not-encrypted')
      : t('cli.signed', {
          status: https.status === null ? none : String(https.status),
          issuer: https.issuer ?? t('cli.nobody'),
          trusted: https.trusted ? 'yes' : 'no',
          reason: https.reason ?? '',
        });
  const plain = http.status === null ? none : [http.status, ...http.redirects].join(' → ');
  return `    ${t('cli.view', { name, address, http: plain, https: tls })}`;
}

/** One line a step, when it is over. */
export function describeEvent(event: RunEvent, speaker: Translator): readonly string[] {
  const { t } = speaker;
  switch (event.type) {
    case 'run':
      return [t('cli.run', { run: event.runId, names: speaker.list(event.names) })];
    case 'step':
      return describeStep(event, speaker);
    case 'outside':
      return [describeView(event.view, speaker)];
    case 'found':
      return [`  ${t(`found.${event.state}`)}`];
    case 'account-renewed':
      return [`  ${t('run.account-renewed', { ca: event.ca })}`, `    ${event.file}`];
    case 'pulse':
      return [];
    case 'ended':
      return [
        ...(event.problem === undefined ? [] : describeProblem(event.problem, speaker)),
        // Without a run only a refusal is worth a sentence: what stands and what was taken back, runs tell.
        ...(event.runId === '' && event.outcome !== 'refused' ? [] : [t(`outcome.${event.outcome}`)]),
        ...(event.roundTrips === undefined
          ? []
          : [
              `  ${t('cli.time', { seconds: speaker.seconds(event.milliseconds ?? 0), count: event.roundTrips })}`,
            ]),
      ];
  }
}

const signs = { started: '', done: '✓', failed: '✗', skipped: '–' } as const;

function describeStep(event: StepEvent, speaker: Translator): readonly string[] {
  const isWorthSaying =
    event.state !== 'skipped' || speaker.catalogue.steps[event.step].skipped !== undefined;
  if (event.state === 'started' || !isWorthSaying) return [];
  const time = 'milliseconds' in event ? `  ${speaker.seconds(event.milliseconds)}` : '';
  return [`  ${signs[event.state]} ${stepSentence(event, speaker)}${time}`];
}

/** What no undo reaches. */
export function describeRemembered({ insistDays }: RunSummary, { t }: Translator): readonly string[] {
  const words =
    insistDays === null ? t('runs.remembered-redirect') : t('runs.remembered-hsts', { days: insistDays });
  return [`  ${t('runs.remembered-title')}: ${words}`];
}

/** The former file and the present one, line by line, and how to choose between them. */
export function describeConflict(
  { path, theirs, former }: ConflictView,
  { t }: Translator,
): readonly string[] {
  return [
    path,
    `  ${t(theirs === null ? 'edited.gone' : former === null ? 'edited.new' : 'edited.compare')}`,
    ...differenceText(former ?? '', theirs ?? '').map((line) => `    ${line}`),
    `  --keep ${path}    ${t('edited.theirs')}`,
    `  --former ${path}  ${t(former === null ? 'edited.former-new' : 'edited.former')}`,
  ];
}

/** Every program that answers visitors of a server. */
export function describeFound(found: readonly Detected[], { t, list }: Translator): readonly string[] {
  return [
    t('server.found-others'),
    ...found.map(({ title, support, places }) => {
      const where =
        places.length === 0 ? t('server.found-nowhere') : t('server.found-at', { places: list(places) });
      return `  • ${title}, ${where}: ${t(`server.found-${support}`)}`;
    }),
  ];
}

/** What the way to a server cannot promise. */
export const describeLimits = (limits: readonly Limit[], { t }: Translator): readonly string[] => [
  t('way.limits-title'),
  ...limits.map((limit) => `  • ${t(`way.limit.${limit}`)}`),
];

const stageTitles = {
  proof: 'review.first',
  import: 'windows.import-stage',
  install: 'review.install',
  redirect: 'review.redirect',
} as const;

/** What would be done, in its order, under the headings of the window. */
export function describePlan(plan: Plan, speaker: Translator): readonly string[] {
  const { t } = speaker;
  return [
    t('cli.plan', { names: speaker.list(plan.names) }),
    ...stageIds.flatMap((id) => {
      const notes = plan.notes.filter(({ stage }) => stage === id);
      return notes.length === 0
        ? []
        : [t(stageTitles[id]), ...notes.map((note) => describeNote(note, speaker))];
    }),
  ];
}

function describeNote({ say, facts, path }: PlanNote, speaker: Translator): string {
  const where = path === undefined ? '' : `  (${path})`;
  return `  • ${speaker.tell(say, valuesOf(facts, speaker))}${where}`;
}

export function describeRuns(
  runs: readonly RunSummary[],
  { t, list, moment }: Translator,
): readonly string[] {
  if (runs.length === 0) return [t('cli.no-runs')];
  return runs.map(({ runId, names, server, startedAt, outcome, undoable }) =>
    t('cli.past-run', {
      run: runId,
      when: moment(startedAt),
      outcome: t(`runs.${outcome}`),
      names: list(names),
      server,
      undoable: undoable ? 'yes' : 'no',
    }),
  );
}
