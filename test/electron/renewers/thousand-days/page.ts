import { day, hour, type ServerRenewer, serverRenewers } from './rules.ts';
import {
  backgroundHabits,
  days,
  type Habit,
  lifetimes,
  type Result,
  redAfterStop,
  reminderHabits,
  renewedByApp,
  renewedThere,
} from './simulate.ts';

/** Ways in which each renewer is stopped, each on another day. */
const stops = 25;

export interface Row {
  readonly who: string;
  readonly how: string;
  readonly isThere: boolean;
  readonly results: readonly Result[];
}

export interface StopRow {
  readonly who: string;
  readonly results: readonly {
    /** The longest time from the day on which it was due. Milliseconds. */
    readonly lateBy: number;
    /** The shortest time left then. Milliseconds. */
    readonly left: number;
    readonly wasRedBefore: boolean;
  }[];
}

/** Every renewer and habit with every lifetime. */
export function allRows(): readonly Row[] {
  const app = (who: string, habits: readonly Habit[]) =>
    habits.map(
      (habit): Row => ({
        who,
        how: habit.title,
        isThere: false,
        results: lifetimes.map((lifetime, seed) => renewedByApp(habit, lifetime, seed + 1)),
      }),
    );
  return [
    ...serverRenewers.map(
      (renewer, place): Row => ({
        who: renewer.title,
        how: 'never opened',
        isThere: true,
        results: lifetimes.map((lifetime, seed) => renewedThere(renewer, lifetime, 10 * place + seed + 1)),
      }),
    ),
    ...app('this app in the background', backgroundHabits),
    ...app('this app by hand, at its reminder', reminderHabits),
  ];
}

/** Every renewer stopped on many days, with every lifetime. */
export const allStops = (): readonly StopRow[] =>
  serverRenewers.map((renewer) => ({
    who: renewer.title,
    results: lifetimes.map((lifetime) => worst(renewer, lifetime)),
  }));

function worst(renewer: ServerRenewer, lifetime: number): StopRow['results'][number] {
  const all = Array.from({ length: stops }, (_, seed) => redAfterStop(renewer, lifetime, seed + 1));
  return {
    lateBy: Math.max(...all.map(({ lateBy }) => lateBy)),
    left: Math.min(...all.map(({ left }) => left)),
    wasRedBefore: all.some(({ wasRedBefore }) => wasRedBefore),
  };
}

const inDays = (milliseconds: number): string => (milliseconds / day).toFixed(1);
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const head = (first: readonly string[]): readonly string[] => [
  line([...first, ...lifetimes.map((lifetime) => `${lifetime} days`)]),
  line([...first, ...lifetimes].map(() => '---')),
];

/** docs/renewal-simulated.md. */
export const renewalPage = (rows: readonly Row[], stopRows: readonly StopRow[]): string =>
  [
    `# ${days.toLocaleString('en')} days of renewals, simulated`,
    '',
    '`test/electron/renewers/thousand-days.test.ts` moves the clock hour by hour. What renews, and when, is as its makers',
    'document it (below); what this app says and does is its own code. The authority is away for eight hours twenty times,',
    'one try of twenty fails besides, and for the same names it gives five certificates and one more each 34 hours. An opened',
    'laptop is so for eight hours, a month is thirty days. Nothing here was measured on a server; what was tried on real ones',
    'stands in the README. To write this page anew: `npm run only -- test/electron/renewers/thousand-days -u`.',
    '',
    '## Days without a valid certificate',
    'By the lifetime of the certificate, with the number of certificates got.',
    '',
    ...head(['who renews', 'the laptop']),
    ...rows.map(({ who, how, results }) =>
      line([
        who,
        how,
        ...results.map(({ darkHours, certificates }) => `${inDays(darkHours * hour)} (${certificates})`),
      ]),
    ),
    '',
    'The app’s own road is no better than the laptop: closed it renews nothing, and certificates of six days need it open',
    'at least every other day. certbot before 4.0 takes every certificate of less than thirty days for due: those of six days',
    `it renews until the authority’s limit stops it (${refusalsOf(rows)} tries refused here). So does simple-acme, daily, with what has less`,
    'than seven days left; the limit does not count what an authority’s own window (ARI) asks for.',
    '',
    '## Red when it stops',
    `Each renewer was stopped on ${stops} days of the ${days.toLocaleString('en')}. Days from the one on which a third of the lifetime was left (or it`,
    'stopped, if that was later) until `sealkeeper status` was red, at the longest; in brackets the days left then, at the',
    'least. While they worked, it was never red. Where this app renews itself, it is red in the last quarter of that third.',
    '',
    ...head(['who renews']),
    ...stopRows.map(({ who, results }) =>
      line([who, ...results.map(({ lateBy, left }) => `${inDays(lateBy)} (${inDays(left)})`)]),
    ),
    '',
    '## The rules',
    ...serverRenewers.map(({ title, source }) => `- ${title}: ${source}.`),
    '- this app, and what `status` says: `shared/renewal.ts`, `shared/managed.ts`, `shared/served.ts`.',
    '',
  ].join('\n');

const refusalsOf = (rows: readonly Row[]): number => rows[0]?.results.at(-1)?.refusals ?? 0;
