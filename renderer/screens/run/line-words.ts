import type { Draft } from '../../../shared/wizard/draft.ts';
import type { RunLine } from '../../../shared/wizard/run-lines.ts';
import type { RunView } from '../../../shared/wizard/run-view.ts';
import { systemOf } from '../../../shared/wizard/system.ts';
import type { Texts } from '../../texts.tsx';

/** The sentence of a line in its present state. */
export function lineWords(draft: Draft, run: RunView, texts: Texts): (line: RunLine) => string {
  const { catalogue, say, t, date } = texts;
  const count = (run.names.length > 0 ? run.names : (draft.names ?? [])).length;
  const provider = draft.provider?.name ?? t('road.provider');
  return (line) => {
    const words = catalogue.steps[line.step];
    const form = line.state === 'doing' ? words.doing : line.state === 'done' ? words.done : words.waiting;
    const { notAfter } = line.facts;
    const until = typeof notAfter === 'string' ? date(notAfter) : 'none';
    return say(form, { count, provider, until, system: systemOf(draft) });
  };
}
