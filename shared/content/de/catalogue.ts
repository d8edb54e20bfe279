import { type Catalogue, english } from '../texts.ts';
import { withPages } from '../translated.ts';
import { advice } from './advice.ts';
import { cli } from './cli.ts';
import { desktop } from './desktop.ts';
import { done } from './done.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { help } from './help.ts';
import { names } from './names.ts';
import { namesChecks } from './names-checks.ts';
import { accessProblems } from './problems-access.ts';
import { authorityProblems } from './problems-authority.ts';
import { changeProblems } from './problems-change.ts';
import { proof } from './proof.ts';
import { review } from './review.ts';
import { run } from './run.ts';
import { runs } from './runs.ts';
import { server } from './server.ts';
import { site } from './site.ts';
import { steps } from './steps.ts';
import { terms } from './terms.ts';
import { welcome } from './welcome.ts';

/**
 * German, as far as it has come: each area of `en/` gets its file here, typed `Translated<typeof english>`, so that a
 * missing or surplus key does not compile. What is not translated yet is English. With the last area, the spreads of
 * `english` go, and from then on a key that German lacks does not compile here either.
 */
export const german: Catalogue = {
  texts: {
    ...english.texts,
    ...frame,
    ...welcome,
    ...site,
    ...advice,
    ...names,
    ...namesChecks,
    ...proof,
    ...server,
    ...review,
    ...run,
    ...done,
    ...runs,
    ...help,
    ...findings,
    ...desktop,
    ...cli,
  },
  problems: {
    ...english.problems,
    ...withPages(english.problems, { ...accessProblems, ...authorityProblems, ...changeProblems }),
  },
  steps,
  terms: { ...english.terms, ...terms },
};
