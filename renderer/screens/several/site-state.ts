import type { SeveralSite, SeveralState } from '../../../shared/ipc/several.ts';
import { hasFailed } from '../../../shared/several.ts';
import type { StepId } from '../../../shared/step-ids.ts';
import type { SignKind } from '../../components/sign.tsx';
import type { Texts } from '../../texts.tsx';

type Doing = 'look' | 'ask' | 'install' | 'check' | 'renewal' | 'undo';

/** What a step is called where there is room for a word or two. */
const doing: Readonly<Record<StepId, Doing>> = {
  ...{ connect: 'look', look: 'look', before: 'look', prepare: 'look', preflight: 'look' },
  ...{ key: 'ask', order: 'ask', proof: 'ask', validate: 'ask', certificate: 'ask' },
  ...{ rehearse: 'install', install: 'install', 'leave-out': 'undo' },
  ...{
    outside: 'check',
    redirect: 'check',
    renewal: 'renewal',
    finish: 'renewal',
    ask: 'undo',
    undo: 'undo',
  },
};

/** Whether something of ours is on its server. Pure. */
export const stands = ({ how }: Pick<SeveralSite, 'how'>): boolean =>
  how !== null && how.runId !== '' && (how.outcome === 'committed' || how.outcome === 'waiting');

/** Whether it came to nothing, or was left in need of a hand. Pure. */
export const isFailed = ({ how }: Pick<SeveralSite, 'how'>): boolean => how !== null && hasFailed(how);

/** By shape and colour. Pure. */
export function signOf({ state, how }: Pick<SeveralSite, 'state' | 'how'>): SignKind {
  if (state === 'doing') return 'doing';
  if (how === null || state === 'queued') return 'waiting';
  if (how.outcome === 'needs-attention') return 'broken';
  if (hasFailed(how)) return 'care';
  return how.outcome === 'undone' ? 'skipped' : 'good';
}

/** How one is just now, or how it ended, in a line. Pure. */
export function stateSaid(
  { state, step, how, until }: SeveralSite,
  kind: SeveralState['kind'],
  { t, date }: Pick<Texts, 't' | 'date'>,
): string {
  if (state === 'doing')
    return t(kind === 'undo' ? 'several.doing-undo' : `several.doing-${doing[step ?? 'look']}`);
  if (state === 'queued' || how === null) return t('several.queued');
  switch (how.outcome) {
    case 'committed':
      return until === null ? t('outcome.committed') : t('several.secured', { until: date(until) });
    case 'undone':
      return t(how.problem === undefined ? 'several.was-undone' : 'several.was-put-back');
    case 'refused':
      return t('several.was-refused');
    case 'waiting':
      return t('several.was-waiting');
    case 'needs-attention':
      return t('several.was-attention');
  }
}

/** Those that are over, of all that are carried out. Pure. */
export const doneOf = ({
  sites,
}: Pick<SeveralState, 'sites'>): { readonly done: number; readonly of: number } => {
  const meant = sites.filter(({ state }) => state !== 'left');
  return { done: meant.filter(({ state }) => state === 'ended').length, of: meant.length };
};
