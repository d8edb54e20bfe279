import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues, type TextKey } from '../../shared/content/texts.ts';
import type { OutsideView, RunEvent } from '../../shared/events.ts';
import type { RunSummary } from '../../shared/ipc/contract.ts';
import type { SiteLook } from '../../shared/look.ts';
import type { Plan } from '../../shared/plan.ts';
import type { Problem } from '../../shared/problems.ts';

/** The window's own words, as plain lines for a terminal. */

const { texts, problems, steps, terms } = catalogues.en;
type Values = Readonly<Record<string, unknown>>;

const tags = Object.fromEntries(
  ['b', ...Object.keys(terms)].map((tag) => [tag, (chunks: readonly string[]) => chunks.join('')]),
);

function say(message: string, values: Values = {}): string {
  try {
    return String(
      new IntlMessageFormat(message, 'en').format({ ...tags, ...(values as Record<string, string>) }),
    );
  } catch {
    // A fact that a sentence mentions did not come with this event: the sentence without it still helps.
    return message.replace(/<\/?[a-z-]+>/g, '');
  }
}

const key = (name: string): string | undefined => texts[name as TextKey];
/** Text from a server or an authority may hold anything; a terminal must not obey it. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '�');
const indent = (text: string): string => printable(text).replace(/^/gm, '    ');

export function describeProblem({ code, facts, detail }: Problem): readonly string[] {
  const { title, what, next } = problems[code];
  const mentioned = Object.entries(facts)
    .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : value}`);
  return [
    `${say(title, facts)}  [${code}]`,
    `  ${say(what, facts)}`,
    `  ${say(next, facts)}`,
    ...mentioned.map((line) => `  ${printable(line)}`),
    ...(detail === undefined || detail === '' ? [] : [indent(detail)]),
  ];
}

function describeView({ name, address, http, https }: OutsideView): string {
  const plain = http.status === null ? 'no answer' : [http.status, ...http.redirects].join(' → ');
  const tls =
    https.fingerprint === null
      ? 'not encrypted'
      : `${https.status ?? 'no answer'}, signed by ${https.issuer ?? 'nobody known'}, ${https.trusted ? 'trusted' : `not trusted (${https.reason ?? ''})`}`;
  return printable(`    ${name} on ${address}: http ${plain}; https ${tls}`);
}

/** One line a step, when it is over. */
export function describeEvent(event: RunEvent): readonly string[] {
  switch (event.type) {
    case 'run':
      return [`Run ${event.runId}: ${event.names.join(', ')}`];
    case 'step': {
      if (event.state === 'started' || event.state === 'skipped') return [];
      const words = steps[event.step];
      const values = { count: 0, provider: 'the authority', names: '', ...event.facts };
      const seconds = ((event.milliseconds ?? 0) / 1000).toFixed(1);
      return [
        `  ${event.state === 'done' ? '✓' : '✗'} ${say(event.state === 'done' ? words.done : words.doing, values)}  ${seconds} s`,
      ];
    }
    case 'outside':
      return [describeView(event.view)];
    case 'pulse':
      return [];
    case 'ended':
      return [
        ...(event.problem === undefined ? [] : describeProblem(event.problem)),
        ...(event.runId === '' && event.outcome === 'committed'
          ? []
          : [say(texts[`outcome.${event.outcome}`])]),
        ...(event.roundTrips === undefined
          ? []
          : [
              `  ${((event.milliseconds ?? 0) / 1000).toFixed(1)} s, ${event.roundTrips} round trips to the server`,
            ]),
      ];
  }
}

export function describeLook(look: SiteLook): readonly string[] {
  return [
    look.domain,
    ...look.findings.flatMap(({ id, severity, facts }) => [
      `  [${severity}] ${say(key(`finding.${id}.title`) ?? id, facts)}`,
      ...say(key(`finding.${id}.text`) ?? '', facts)
        .split('\n')
        .map((line) => `      ${printable(line)}`),
    ]),
    ...look.names.flatMap(({ views }) => views.map(describeView)),
  ];
}

export function describePlan(plan: Plan): readonly string[] {
  return [
    `Plan for ${plan.names.join(', ')}; nothing has been changed.`,
    ...plan.notes.map(({ say: name, facts, path }) => {
      const where = path === undefined ? '' : `  (${path})`;
      return printable(`  • ${say(key(name) ?? name, facts)}${where}`);
    }),
  ];
}

export function describeRuns(runs: readonly RunSummary[]): readonly string[] {
  if (runs.length === 0) return ['Nothing has been done from this computer yet.'];
  return runs.map(
    ({ runId, names, server, startedAt, outcome, undoable }) =>
      `${runId}  ${startedAt.slice(0, 16).replace('T', ' ')}  ${outcome}  ${names.join(', ')} on ${server}${undoable ? '' : '  (nothing left to undo)'}`,
  );
}
