import type { FirstTranslator } from '../shared/content/first-words.ts';
import { emptyDraft } from '../shared/wizard/answer.ts';
import type { Draft } from '../shared/wizard/draft.ts';
import { chosenOfferName } from '../shared/wizard/flow.ts';
import { type EditingId, type FlowStepId, isPassed, isReachable, wholePath } from '../shared/wizard/path.ts';
import type { Wizard } from '../shared/wizard/wizard.ts';
import type { FlowStep } from './frame/flow-bar.tsx';
import type { Answered } from './frame/so-far.tsx';

/** The flow before the first step. */
export const flowAhead: readonly FlowStep[] = wholePath(emptyDraft).map((id) => ({
  id,
  state: 'ahead',
  answer: null,
  canGo: false,
}));

/** The flow as it is drawn: what is passed with which answer, and what may be gone to. */
export function flowStepsOf(wizard: Wizard, texts: FirstTranslator): readonly FlowStep[] {
  const here = stepHere(wizard);
  const flow = wholePath(wizard.draft);
  const at = flow.indexOf(here);
  return flow.map((id, index) => {
    const isOver =
      index < at ||
      (here !== id && isEditing(id) && wizard.phase === 'editing' && isPassed(wizard.draft, id));
    const state = id === here ? 'here' : isOver ? 'passed' : 'ahead';
    return {
      id,
      state,
      answer:
        answerAt(id, wizard.draft, texts) ??
        (state === 'ahead' && isChosenByUs(id) ? texts.t('flow.we-choose') : null),
      canGo: wizard.phase === 'editing' && isEditing(id) && id !== here && isReachable(wizard.draft, id),
    };
  });
}

/** The answers that were given before the step of now, each in full. Nothing before the first, nor once a run has begun. */
export function soFarOf(wizard: Wizard, texts: FirstTranslator): readonly Answered[] {
  if (wizard.phase !== 'editing') return [];
  return flowStepsOf(wizard, texts).flatMap(({ id, state, answer }): readonly Answered[] => {
    if (state !== 'passed' || answer === null) return [];
    return [{ id, lines: id === 'names' ? shortList(wizard.draft.names ?? [], answer) : [answer] }];
  });
}

const mostNames = 8;

/** The names themselves; of very many the first, and how many there are. */
const shortList = (names: readonly string[], count: string): readonly string[] =>
  names.length <= mostNames ? names : [...names.slice(0, mostNames), `… (${count})`];

function stepHere(wizard: Wizard): FlowStepId {
  if (wizard.phase === 'editing') return wizard.at;
  const isSealed = wizard.purpose === 'secure' && wizard.run.ended?.outcome === 'committed';
  return isSealed ? 'done' : 'run';
}

/** What whoever follows the advice is not asked. */
const isChosenByUs = (id: FlowStepId): boolean => id === 'names' || id === 'provider' || id === 'proof';

function isEditing(id: FlowStepId): id is EditingId {
  return id !== 'run' && id !== 'done';
}

function answerAt(id: FlowStepId, draft: Draft, { t }: FirstTranslator): string | null {
  switch (id) {
    case 'site':
      return draft.site?.domain ?? null;
    case 'files':
      return draft.files?.issuer ?? null;
    case 'self-signed':
      return draft.selfSigned === undefined
        ? null
        : t('flow.names-answer', { count: draft.names?.length ?? 0 });
    case 'names':
      return draft.names === undefined ? null : t('flow.names-answer', { count: draft.names.length });
    case 'provider':
      return chosenOfferName(draft) ?? draft.provider?.name ?? null;
    case 'proof':
      return draft.proof === undefined ? null : t(`flow.proof-${draft.proof}`);
    case 'server':
      return draft.inspection?.title ?? draft.server?.host ?? null;
    default:
      return null;
  }
}
