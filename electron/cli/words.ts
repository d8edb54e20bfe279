import { nameInPlace } from '../../shared/command-place.ts';
import { tokenStepsOf } from '../../shared/content/dns-words.ts';
import { problemSaid } from '../../shared/content/problem-words.ts';
import { renewalSaid } from '../../shared/content/renewal-words.ts';
import { stepSentence } from '../../shared/content/step-words.ts';
import type { PlainKey } from '../../shared/content/texts.ts';
import type { Translator } from '../../shared/content/translator.ts';
import { chainMissedSaid } from '../../shared/content/watch-words.ts';
import type { OutsideView, PortView, RunEvent, StepEvent } from '../../shared/events.ts';
import type { Detected } from '../../shared/inspection.ts';
import type { ConflictView, RunSummary } from '../../shared/ipc/contract.ts';
import type { Problem, ProblemCode } from '../../shared/problems.ts';
import type { Awaited, RecordPlace, Wait } from '../../shared/waiting.ts';
import type { Limit } from '../../shared/ways.ts';
import { differenceText } from './difference.ts';
import { describeChanged } from './plan-words.ts';

/** The window's own words, as plain lines for a terminal. */

const indent = (text: string): string => text.replace(/^/gm, '    ');

/** What is done at a terminal where the window has a button for it. */
const hints: Readonly<Partial<Record<ProblemCode, PlainKey>>> = {
  'host-key-unknown': 'cli.accept-host-key',
  'run-unsettled': 'cli.recover-run',
};

/** Of a problem, where the window has a button for it. */
const hintOf = ({ code, facts }: Problem): PlainKey | undefined =>
  code === 'name-not-on-server' && facts.unnamed === 'offered' ? 'cli.default-site' : hints[code];

/** Whoever meets these has to make a token, or another one. */
const aboutTokens: ReadonlySet<ProblemCode> = new Set(['dns-login-refused', 'dns-right-missing']);

/** The details of some problems are a list that stands among their facts already. */
const isListed = (detail: string, facts: Problem['facts']): boolean =>
  Object.values(facts).some((value) => Array.isArray(value) && value.join('\n') === detail);

/** What a problem of the line that was typed names as its file. What is wrong stands above it, with how the command is used. */
export const commandLine = 'command line';
const isOfCommandLine = ({ code, facts }: Problem): boolean =>
  code === 'job-invalid' && facts.file === commandLine;

export function describeProblem(problem: Problem, translator: Translator): readonly string[] {
  const { title, what, next, helper, facts, technical } = problemSaid(problem, translator);
  const { code, facts: all, detail = '' } = problem;
  const hint = hintOf(problem) ?? (aboutTokens.has(code) ? tokenStepsOf(all.provider) : undefined);
  const raw = Object.entries(technical)
    .filter(([, value]) => value !== '' && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${String(value)}`);
  return [
    `${title}  [${code}]`,
    `  ${what}`,
    `  ${next}`,
    ...(helper === null ? [] : [`  ${helper}`]),
    ...(hint === undefined ? [] : [`  ${translator.t(hint)}`]),
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

function describePort(
  { name, port, address, state, issuer, trusted, reason, unnamed }: PortView,
  { t }: Translator,
): string {
  const said = t(`site.mail-${state}`, { fault: state === 'encrypted' && !trusted ? 'other' : 'none' });
  const more = [issuer === null ? null : `← ${issuer}`, reason].filter((each) => each !== null);
  const asked = unnamed === true ? `(${t('cli.no-name')})` : name;
  return `    ${[`${port} ${asked} ${address}`, said, ...more].join('  ')}`;
}

/** One line a step, when it is over. */
export function describeEvent(event: RunEvent, translator: Translator): readonly string[] {
  const { t } = translator;
  switch (event.type) {
    case 'run':
      return [t('cli.run', { run: event.runId, names: translator.list(event.names) })];
    case 'step':
      return describeStep(event, translator);
    case 'outside':
      return [describeView(event.view, translator)];
    case 'port':
      return [describePort(event.view, translator)];
    case 'found':
      return [`  ${t(`found.${event.state}`)}`];
    case 'account-renewed':
      return [`  ${t('run.account-renewed', { ca: event.ca })}`, `    ${event.file}`];
    case 'waiting':
      return describeWait(event, translator);
    case 'not-awaited':
      return [t('waiting.not-awaited'), ...wantedOf(event.for)];
    case 'waits-already':
      return [t('waiting.already', { run: event.runId })];
    case 'falls-over':
      return [
        ...describeProblem(event.problem, translator),
        '',
        t('cli.falls-over', { ca: event.ca, next: event.next }),
      ];
    case 'chain-missed':
      return chainMissedSaid(event, translator).map((line) => `  ${line}`);
    case 'plan-changed':
      return describeChanged(event, translator);
    case 'stays':
      return event.why === 'changed'
        ? [`  ${t('run.settings-stay')}`, `    ${event.place}`]
        : [`  ${t('run.stays', { name: nameInPlace(event.place) })}`];
    case 'handed-on':
      return [
        `  ${t('run.handed-on', { sites: translator.list(event.sites) })}`,
        ...event.places.map((place) => `    ${place}`),
      ];
    case 'taken-along':
      return [`  ${t('run.taken-along', { names: translator.list(event.names) })}`];
    case 'left':
      return describeProblem(event.problem, translator);
    case 'pulse':
      return [];
    case 'ended': {
      const isOfMany = event.problem?.code === 'some-jobs-failed';
      if (event.problem !== undefined && isOfCommandLine(event.problem))
        return [`${t('outcome.refused')}  [${event.problem.code}]`];
      return [
        ...(event.problem === undefined ? [] : describeProblem(event.problem, translator)),
        ...(event.leftOut ?? []).flatMap(({ problem }) => describeProblem(problem, translator)),
        // Without a run only a refusal is worth a sentence: what stands and what was taken back, runs tell, as of many each does.
        ...(event.runId === '' && (event.outcome !== 'refused' || isOfMany)
          ? []
          : [t(`outcome.${event.outcome}`)]),
        ...(event.renewal === undefined
          ? []
          : [`  ${t('done.renew')} ${renewalSaid(event.renewal, translator)}`]),
        ...(event.outcome === 'waiting' ? [`  ${t('cli.resume', { run: event.runId })}`] : []),
        ...(event.roundTrips === undefined
          ? []
          : [
              `  ${t('cli.time', { seconds: translator.seconds(event.milliseconds ?? 0), count: event.roundTrips })}`,
            ]),
      ];
    }
  }
}

/** What the owner is to do, where, and until when. */
export function describeWait(
  wait: Wait & { readonly places?: readonly RecordPlace[] | undefined },
  { t, moment }: Translator,
): readonly string[] {
  const { records } = wait.for;
  const aliases = (wait.places ?? []).filter(
    ({ record, place }) => place !== record && records.some((one) => one.record === record),
  );
  return [
    t('waiting.records', { count: records.length }),
    ...aliases.flatMap(({ record, place, zone }) => [
      `  ${zone === '' ? t('guide.dns.alias-place', { place }) : t('guide.dns.alias-zone', { place, zone })}`,
      `  ${t('guide.dns.alias-why', { name: record })}`,
    ]),
    ...wantedOf(wait.for, aliases),
    ...(wait.until === null ? [] : [`  ${t('waiting.until', { when: moment(wait.until) })}`]),
  ];
}

const wantedOf = ({ records }: Awaited, places: readonly RecordPlace[] = []): readonly string[] =>
  records.map(({ record, value }) => {
    const place = places.find((one) => one.record === record)?.place ?? record;
    return `    ${place}  TXT  ${value}`;
  });

const signs = { started: '', done: '✓', failed: '✗', skipped: '–' } as const;

function describeStep(event: StepEvent, translator: Translator): readonly string[] {
  const isWorthSaying =
    event.state !== 'skipped' || translator.catalogue.steps[event.step].skipped !== undefined;
  if (event.state === 'started' || !isWorthSaying) return [];
  const time = 'milliseconds' in event ? `  ${translator.seconds(event.milliseconds)}` : '';
  return [`  ${signs[event.state]} ${stepSentence(event, translator)}${time}`];
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

export function describeRuns(runs: readonly RunSummary[], translator: Translator): readonly string[] {
  const { t, list, moment } = translator;
  if (runs.length === 0) return [t('cli.no-runs')];
  return runs.flatMap(({ runId, names, server, startedAt, outcome, undoable, waiting }) => [
    t('cli.past-run', {
      run: runId,
      when: moment(startedAt),
      outcome: t(`runs.${outcome}`),
      names: list(names),
      server,
      undoable: undoable || outcome === 'waiting' ? 'yes' : 'no',
    }),
    ...(waiting === undefined ? [] : describeWait(waiting, translator).map((line) => `  ${line}`)),
  ]);
}
