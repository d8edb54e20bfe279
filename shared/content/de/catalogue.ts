import { type Catalogue, english } from '../texts.ts';
import { withPages } from '../translated.ts';
import { advice } from './advice.ts';
import { byHand } from './by-hand.ts';
import { cli } from './cli.ts';
import { desktop } from './desktop.ts';
import { done } from './done.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { names } from './names.ts';
import { namesChecks } from './names-checks.ts';
import { nothing } from './nothing.ts';
import { accessProblems } from './problems-access.ts';
import { authorityProblems } from './problems-authority.ts';
import { changeProblems } from './problems-change.ts';
import { webServerProblems } from './problems-web-server.ts';
import { windowsProblems } from './problems-windows.ts';
import { proof } from './proof.ts';
import { provider } from './provider.ts';
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
    ...provider,
    ...proof,
    ...byHand,
    ...guide,
    ...nothing,
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
@@  },
  steps,
  terms,
};
