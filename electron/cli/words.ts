import type { Speaker } from '../../shared/content/speaker.ts';
import type { TextKey } from '../../shared/content/texts.ts';
import type { OutsideView, RunEvent } from '../../shared/events.ts';
import type { ConflictView, RunSummary } from '../../shared/ipc/contract.ts';
import type { Plan } from '../../shared/plan.ts';
import type { Problem } from '../../shared/problems.ts';

import { differenceText } from './difference.ts';

/** The window's own words, as plain lines for a terminal. */

type Values = Readonly<Record<string, unknown>>;

export function sayWith(speaker: Speaker, message: string, values: Values = {}): string {
  try {
    return speaker.say(message, values as Record<string, string>);
  } catch {
    // A fact that a sentence mentions did not come with this event: the sentence without it still helps.
    return message.replace(/<\/?[a-z-]+>/g, '');
  }
}

export const key = (name: string, { catalogue }: Speaker): string | undefined =>
  catalogue.texts[name as TextKey];
const indent = (text: string): string => text.replace(/^/gm, '    ');

export function describeProblem({ code, facts, detail }: Problem, speaker: Speaker): readonly string[] {
  const { title, what, next } = speaker.catalogue.problems[code];
  const say = (message: string): string => sayWith(speaker, message, facts);
  const mentioned = Object.entries(facts)
    .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : value}`);
  return [
    `${say(title)}  [${code}]`,
    `  ${say(what)}`,
    `  ${say(next)}`,
    ...mentioned.map((line) => `  ${line}`),
    ...(detail === undefined || detail === '' ? [] : [indent(detail)]),
  ];
}

export function describeView({ name, address, http, https }: OutsideView, { t }: Speaker): string {
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
export function describeEvent(event: RunEvent, speaker: Speaker): readonly string[] {
  const { t, catalogue } = speaker;
  switch (event.type) {
    case 'run':
      return [t('cli.run', { run: event.runId, names: event.names.join(', ') })];
    case 'step': {
      if (event.state === 'started' || event.state === 'skipped') return [];
      const words = catalogue.steps[event.step];
      const values = { count: 0, provider: t('cli.authority'), names: '', system: '', ...event.facts };
      const isDone = event.state === 'done';
      const said = sayWith(speaker, isDone ? words.done : words.doing, values);
      return [`  ${isDone ? '✓' : '✗'} ${said}  ${speaker.seconds(event.milliseconds ?? 0)}`];
    }
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
        ...(event.runId === '' && event.outcome === 'committed' ? [] : [t(`outcome.${event.outcome}`)]),
        ...(event.roundTrips === undefined
          ? []
          : [
              `  ${t('cli.time', { seconds: speaker.seconds(event.milliseconds ?? 0), count: event.roundTrips })}`,
            ]),
      ];
  }
}

/** What no undo reaches. */
export function describeRemembered({ insistDays }: RunSummary, { t }: Speaker): readonly string[] {
  const words =
    insistDays === null ? t('runs.remembered-redirect') : t('runs.remembered-hsts', { days: insistDays });
  return [`  ${t('runs.remembered-title')}: ${words}`];
}

/** The former file and the present one, line by line, and how to choose between them. */
export function describeConflict({ path, theirs, former }: ConflictView, { t }: Speaker): readonly string[] {
  return [
    path,
    `  ${t(theirs === null ? 'edited.gone' : former === null ? 'edited.new' : 'edited.compare')}`,
    ...differenceText(former ?? '', theirs ?? '').map((line) => `    ${line}`),
    `  --keep ${path}    ${t('edited.theirs')}`,
    `  --former ${path}  ${t(former === null ? 'edited.former-new' : 'edited.former')}`,
  ];
}

export function describePlan(plan: Plan, speaker: Speaker): readonly string[] {
  return [
    speaker.t('cli.plan', { names: plan.names.join(', ') }),
    ...plan.notes.map(({ say: name, facts, path }) => {
      const where = path === undefined ? '' : `  (${path})`;
      return `  • ${sayWith(speaker, key(name, speaker) ?? name, facts)}${where}`;
    }),
  ];
}

export function describeRuns(runs: readonly RunSummary[], { t }: Speaker): readonly string[] {
  if (runs.length === 0) return [t('cli.no-runs')];
  return runs.map(({ runId, names, server, startedAt, outcome, undoable }) =>
    t('cli.past-run', {
      run: runId,
      when: startedAt.slice(0, 16).replace('T', ' '),
      outcome,
      names: names.join(', '),
      server,
      undoable: undoable ? 'yes' : 'no',
    }),
  );
}
