import { faultOf } from '../field-faults.ts';
import type { Problem } from '../problems.ts';
import { type FactRecord, factLabel, factSaid, valuesOf } from './facts-said.ts';
import { helpedByHost } from './problem-helpers.ts';
import type { Translator } from './translator.ts';

/** A problem in words: the one way, for the window and for the command line. */
export interface SaidProblem {
  readonly title: string;
  readonly what: string;
  readonly next: string;
  /** Who else can help, where the next step is for a person whom most owners do not have; null elsewhere. */
  readonly helper: string | null;
  /** What is worth knowing and not said already, under its label. */
  readonly facts: readonly { readonly name: string; readonly label: string; readonly text: string }[];
  /** The other facts: for a technician, as they came. */
  readonly technical: FactRecord;
}

export function problemSaid({ code, facts }: Problem, translator: Translator): SaidProblem {
  const words = translator.catalogue.problems[code];
  const values = valuesOf(facts, translator);
  const said = `${words.title} ${words.what} ${words.next}`;
  const told = Object.entries(facts).filter(
    ([name, value]) => !said.includes(`{${name}}`) && !isChosenBy(said, name, value),
  );
  return {
    title: translator.say(words.title, values),
    what: translator.say(words.what, values),
    next: translator.say(words.next, values),
    helper: helpedByHost.has(code) ? translator.t('problem.helper') : null,
    facts: told.flatMap(([name, value]) => {
      const label = factLabel(name, translator);
      const text = textOf(name, value, translator);
      return label === undefined || text === '' || typeof value === 'boolean' ? [] : [{ name, label, text }];
    }),
    technical: Object.fromEntries(told.filter(([name]) => factLabel(name, translator) === undefined)),
  };
}

/** Words that were chosen by it say it, where it is not one of many for which they say the same. */
const isChosenBy = (said: string, name: string, value: FactRecord[string]): boolean =>
  said.includes(`{${name}, select,`) && (value === 'no' || said.includes(` ${String(value)} {`));

function textOf(name: string, value: FactRecord[string], translator: Translator): string {
  if (typeof value !== 'object') return String(factSaid(name, value, translator));
  return name === 'fields' ? value.map((field) => fieldSaid(field, translator)).join('; ') : value.join(', ');
}

/** A field of a job file and what is wrong with it; what says something else stays as it is. */
function fieldSaid(text: string, { t }: Translator): string {
  const fault = faultOf(text);
  if (fault === null) return text;
  const field = fault.path === '' ? t('fault.file') : fault.path;
  return t(`fault.${fault.fault}`, { field, wanted: fault.wanted });
}
