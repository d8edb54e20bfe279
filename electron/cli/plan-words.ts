import { valuesOf } from '../../shared/content/facts-said.ts';
import type { Translator } from '../../shared/content/speaker.ts';
import type { PlanChanged } from '../../shared/events.ts';
import { type Plan, stageIds } from '../../shared/plan.ts';
import type { PlanDifference } from '../../shared/plan-difference.ts';
import { notesOf, type PartNote, servicesOfPlan } from '../../shared/plan-parts.ts';
import { differenceText } from './difference.ts';

const stageTitles = {
  proof: 'review.first',
  import: 'windows.import-stage',
  install: 'review.install',
  redirect: 'review.redirect',
  renewal: 'review.renewal',
} as const;

/** What would be done, in its order, under the headings of the window. */
export function describePlan(plan: Plan, speaker: Translator): readonly string[] {
  const { t } = speaker;
  const isShared = plan.parts.length > 1;
  return [
    t('cli.plan', { names: speaker.list(plan.names) }),
    ...stageIds.flatMap((id) => {
      const notes = notesOf(plan, id);
      const title = id === 'install' && isShared ? 'review.install-several' : stageTitles[id];
      return notes.length === 0 ? [] : [t(title), ...notes.map((note) => describeNote(note, speaker))];
    }),
    ...(isShared ? [t('review.all-or-none', { services: speaker.list(servicesOfPlan(plan)) })] : []),
  ];
}

function describeNote({ note: { say, facts, path }, service }: PartNote, speaker: Translator): string {
  const where = path === undefined ? '' : `  (${path})`;
  const whose = service === null ? '' : `${service}: `;
  return `  • ${whose}${speaker.tell(say, valuesOf(facts, speaker))}${where}`;
}

/** Where the plan of now parts from the one that was seen, line by line; the whole of it where that one is not kept. */
export function describeChanged({ plan, changes }: PlanChanged, speaker: Translator): readonly string[] {
  const { t } = speaker;
  if (changes === null || changes.length === 0)
    return [t('changed.title'), `  ${t('changed.whole')}`, ...describePlan(plan, speaker)];
  return [t('changed.title'), ...changes.flatMap((change) => describeDifference(change, speaker))];
}

const describeDifference = (
  { place, became, texts }: PlanDifference,
  { t }: Translator,
): readonly string[] => [
  `  • ${place}: ${t(`changed.${became}`)}`,
  ...texts.flatMap(({ former, now }) =>
    differenceText(former ?? '', now ?? '').map((line) => `      ${line}`),
  ),
];
