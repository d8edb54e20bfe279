import type { Patch } from '../shared/wizard/answer.ts';
import type { Draft } from '../shared/wizard/draft.ts';
import type { WizardEvent } from '../shared/wizard/wizard.ts';

/** What every deciding screen gets; the flow itself lives in `shared/wizard`. */
export interface DecidingProps {
  readonly draft: Draft;
  /** Answers given while staying here. */
  onAnswer(patch: Patch): void;
  /** Answers given, and on. */
  onNext(patch?: Patch, choices?: { readonly skipDecided: boolean }): void;
  onBack(): void;
}

/** The usual wiring of a deciding screen. */
export function decide(dispatch: (event: WizardEvent) => void): Omit<DecidingProps, 'draft'> {
  return {
    onAnswer: (patch) => dispatch({ type: 'answered', patch }),
    onNext: (patch, choices) =>
      dispatch({
        type: 'went-on',
        ...(patch === undefined ? {} : { patch }),
        ...(choices === undefined ? {} : choices),
      }),
    onBack: () => dispatch({ type: 'went-back' }),
  };
}
