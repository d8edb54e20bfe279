import type { ProblemCode } from '../problems.ts';
import type { StepId } from '../step-ids.ts';
import { accounts } from './en/accounts.ts';
import { advice } from './en/advice.ts';
import { authorityWords } from './en/authority-words.ts';
import { background } from './en/background.ts';
import { byHand } from './en/by-hand.ts';
import { cli } from './en/cli.ts';
import { current } from './en/current.ts';
import { desktop } from './en/desktop.ts';
import { dnsKeepers } from './en/dns-keepers.ts';
import { doctor } from './en/doctor.ts';
import { done } from './en/done.ts';
import { files } from './en/files.ts';
import { findings } from './en/findings.ts';
import { fork } from './en/fork.ts';
import { frame } from './en/frame.ts';
import { guide } from './en/guide.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { left } from './en/left.ts';
import { mixed } from './en/mixed.ts';
import { names } from './en/names.ts';
import { namesChecks } from './en/names-checks.ts';
import { nothing } from './en/nothing.ts';
import { offerRemarks } from './en/offer-remarks.ts';
import { offers } from './en/offers.ts';
import { ordering } from './en/ordering.ts';
import { orders } from './en/orders.ts';
import { plan } from './en/plan.ts';
import { problems } from './en/problems.ts';
import { proof } from './en/proof.ts';
import { proofGuides } from './en/proof-guides.ts';
import { provider } from './en/provider.ts';
import { renewers } from './en/renewers.ts';
import { review } from './en/review.ts';
import { revoking } from './en/revoking.ts';
import { run } from './en/run.ts';
import { runs } from './en/runs.ts';
import { selfSigned } from './en/self-signed.ts';
import { server } from './en/server.ts';
import { several } from './en/several.ts';
import { site } from './en/site.ts';
import { type StepWords, steps } from './en/steps.ts';
import { type TermId, terms } from './en/terms.ts';
import { trustRecordWords } from './en/trust-record.ts';
import { verdict } from './en/verdict.ts';
import { watch } from './en/watch.ts';
import { ways } from './en/ways.ts';
import { webForms } from './en/web-forms.ts';
import { webSpace } from './en/webspace.ts';
import { welcome } from './en/welcome.ts';
import { windows } from './en/windows.ts';
import { zone } from './en/zone.ts';
import type { MessageArguments } from './message-arguments.ts';
import type { ProblemWords } from './problem-entry.ts';

/** English is the source: its keys are the keys of all languages. */
const englishTexts = {
  ...frame,
  ...welcome,
  ...site,
  ...home,
  ...several,
  ...left,
  ...accounts,
  ...authorityWords,
  ...advice,
  ...fork,
  ...files,
  ...selfSigned,
  ...verdict,
  ...names,
  ...namesChecks,
  ...provider,
  ...proof,
  ...proofGuides,
  ...byHand,
  ...dnsKeepers,
  ...zone,
  ...nothing,
  ...guide,
  ...server,
  ...review,
  ...run,
  ...done,
  ...revoking,
  ...runs,
  ...help,
  ...findings,
  ...plan,
  ...windows,
  ...ways,
  ...desktop,
  ...current,
  ...background,
  ...cli,
  ...orders,
  ...ordering,
  ...webSpace,
  ...webForms,
  ...offers,
  ...offerRemarks,
  ...trustRecordWords,
  ...watch,
  ...renewers,
  ...doctor,
  ...mixed,
};

export type EnglishTexts = typeof englishTexts;
export type TextKey = keyof EnglishTexts;
/** Texts that mention no facts: they can be said anywhere. */
export type PlainKey = {
  [Key in TextKey]: [MessageArguments<EnglishTexts[Key]>] extends [never] ? Key : never;
}[TextKey];

/**
 * All words of one language but its long pages (`learn.ts`). Messages are ICU MessageFormat; the tags they may hold
 * are those of `tagsOf`.
 */
export interface Catalogue {
  readonly texts: Readonly<Record<TextKey, string>>;
  readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
  readonly steps: Readonly<Record<StepId, StepWords>>;
  readonly terms: Readonly<Record<TermId, { readonly word: string; readonly hint: string }>>;
}

/** Only `load.ts` imports it as a value: a window that speaks another language need not fetch it. */
export const english: Catalogue = { texts: englishTexts, problems, steps, terms };
