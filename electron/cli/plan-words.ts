import { valuesOf } from '../../shared/content/facts-said.ts';
import { failureSaid } from '../../shared/content/failure-words.ts';
import type { Translator } from '../../shared/content/translator.ts';
import type { PlanChanged } from '../../shared/events.ts';
import { type Plan, stageIds } from '../../shared/plan.ts';
import type { PlanDifference } from '../../shared/plan-difference.ts';
import { notesOf, type PartNote } from '../../shared/plan-parts.ts';
import { differenceText } from './difference.ts';

const stageTitles = {
  proof: 'review.first',
  import: 'windows.import-stage',
  install: 'review.install',
  redirect: 'review.redirect',
  renewal: 'review.renewal',
} as const;

/** What would be done, in its order, under the headings of the window. */
export function describePlan(plan: Plan, translator: Translator): readonly string[] {
  const { t } = translator;
  const isShared = plan.parts.length > 1;
  return [
    t('cli.plan', { names: translator.list(plan.names) }),
    ...stageIds.flatMap((id) => {
      const notes = notesOf(plan, id);
      const title = id === 'install' && isShared ? 'review.install-several' : stageTitles[id];
      return notes.length === 0 ? [] : [t(title), ...notes.map((note) => describeNote(note, translator))];
    }),
    ...(isShared ? failureSaid(plan, translator) : []),
  ];
}

function describeNote({ note: { say, facts, path }, service }: PartNote, translator: Translator): string {
  const where = path === undefined ? '' : `  (${path})`;
  const whose = service === null ? '' : `${service}: `;
  return `  • ${whose}${translator.tell(say, valuesOf(facts, translator))}${where}`;
}

/** Where the plan of now parts from the one that was seen, line by line; the whole of it where that one is not kept. */
export function describeChanged({ plan, changes }: PlanChanged, translator: Translator): readonly string[] {
  const { t } = translator;
  if (changes === null || changes.length === 0)
    return [t('changed.title'), `  ${t('changed.whole')}`, ...describePlan(plan, translator)];
  return [t('changed.title'), ...changes.flatMap((change) => describeDifference(change, translator))];
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
