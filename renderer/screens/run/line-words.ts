import { stepSentence, waitingSentence } from '../../../shared/content/step-words.ts';
import type { Translator } from '../../../shared/content/translator.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { unaskedOf } from '../../../shared/wizard/flow.ts';
import type { RunLine } from '../../../shared/wizard/run-lines.ts';
import type { RunView } from '../../../shared/wizard/run-view.ts';
import { systemOf } from '../../../shared/wizard/system.ts';

/** The sentence of a line in its present state. */
export function lineWords(draft: Draft, run: RunView, texts: Translator): (line: RunLine) => string {
  const expected = {
    count: (run.names.length > 0 ? run.names : (draft.names ?? [])).length,
    provider: unaskedOf(draft)?.signer ?? draft.provider?.name ?? texts.t('flow.provider'),
    system: systemOf(draft),
    by: draft.plan?.renewal?.by ?? 'app',
  };
  const called = draft.provider === undefined ? {} : { provider: draft.provider.name };
  return ({ id, said }) =>
    said === null ? waitingSentence(id, expected, texts) : stepSentence(said, texts, called);
}
