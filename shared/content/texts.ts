import type { StepId } from '../events.ts';
import type { ProblemCode } from '../problems.ts';
import type { Settings } from '../settings.ts';
import { byHand } from './en/by-hand.ts';
import { done } from './en/done.ts';
import { findings } from './en/findings.ts';
import { frame } from './en/frame.ts';
import { help } from './en/help.ts';
import { type LearnId, type LearnTopic, learn } from './en/learn.ts';
import { names } from './en/names.ts';
import { plan } from './en/plan.ts';
import { type ProblemWords, problems } from './en/problems.ts';
import { proof } from './en/proof.ts';
import { provider } from './en/provider.ts';
import { review } from './en/review.ts';
import { run } from './en/run.ts';
import { runs } from './en/runs.ts';
import { server } from './en/server.ts';
import { site } from './en/site.ts';
import { type StepWords, steps } from './en/steps.ts';
import { type TermId, terms } from './en/terms.ts';
import { welcome } from './en/welcome.ts';

/** English is the source: its keys are the keys, and another language that lacks one does not compile. */
const englishTexts = {
  ...frame,
  ...welcome,
  ...site,
  ...names,
  ...provider,
  ...proof,
  ...byHand,
  ...server,
  ...review,
  ...run,
  ...done,
  ...runs,
  ...help,
  ...findings,
  ...plan,
};

export type TextKey = keyof typeof englishTexts;

/** All words of one language. Messages are ICU MessageFormat, with `<b>` and one tag for each term. */
export interface Catalogue {
  readonly texts: Readonly<Record<TextKey, string>>;
  readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
  readonly steps: Readonly<Record<StepId, StepWords>>;
  readonly terms: Readonly<Record<TermId, { readonly word: string; readonly hint: string }>>;
  readonly learn: Readonly<Record<LearnId, LearnTopic>>;
}

export type Language = Settings['language'];

/** A new language is a folder beside `en/`, a line here, and its name in the settings. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: { texts: englishTexts, problems, steps, terms, learn },
};
