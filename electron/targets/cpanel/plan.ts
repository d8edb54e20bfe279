import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { placeAtPanel } from '../../../shared/panel-changes.ts';
import {
  type FileDifference,
  type HttpChallenge,
  type PanelChange,
  type PlanNote,
  pathOfChallenge,
  type Stage,
  type TargetPlan,
} from '../../../shared/plan.ts';
import { exampleChallenges } from '../example-challenges.ts';
import { note } from '../note.ts';
import type { InstallWish } from '../target.ts';
import { autoSslStage } from './autossl.ts';
import { type CpanelFacts, type CpanelSite, isGood, sitesFor } from './facts.ts';

/** The whole plan for these names, as data. Pure. Only where `checkCpanel` has nothing against it. */
export function planCpanel(facts: CpanelFacts, wish: InstallWish): TargetPlan {
  const sites = sitesFor(facts, wish.names);
  if (wish.issuedByService === true) return planAutoSsl(facts, sites, wish);
  const example = exampleChallenges(wish.names);
  return {
    target: 'cpanel',
    names: [...wish.names],
    live: null,
    install: {
      id: 'install',
      changes: sites.map(
        ({ domain, shown }): PanelChange => ({
          kind: 'install-at-panel',
          path: placeAtPanel(domain),
          domain,
          before: shown?.fingerprint ?? null,
        }),
      ),
      activation: null,
    },
    // The panel has a switch of its own for that, and remembers who set it.
    redirect: null,
    // A star cannot be proven by a file.
    proofExample: example.length === 0 ? null : proofAtPanel(facts, example),
    notes: [...notesOf(facts, sites, wish)],
    differences: sites.map(differenceOf),
  };
}

/** The panel does it all; what we do is to have it begin, and to look. */
const planAutoSsl = (
  facts: CpanelFacts,
  sites: readonly CpanelSite[],
  { names, redirect }: InstallWish,
): TargetPlan => ({
  target: 'cpanel',
  names: [...names],
  live: null,
  import: autoSslStage(facts, names),
  install: { id: 'install', changes: [], activation: null },
  redirect: null,
  proofExample: null,
  notes: [
    ...sites.map(({ domain }) =>
      note('import', 'plan.cpanel.autossl-start', { names: list(names) }, placeAtPanel(domain)),
    ),
    ...(names.some((name) => facts.excluded.includes(name))
      ? [note('import', 'plan.cpanel.autossl-given-back', {})]
      : []),
    note('import', 'plan.cpanel.autossl-wait', {}),
    ...(redirect ? [note('install', 'plan.cpanel.redirect', {})] : []),
  ],
  differences: [],
});

/** A file for each question, below the folder of the site that bears its name. Pure. */
export function proofAtPanel({ sites }: CpanelFacts, challenges: readonly HttpChallenge[]): Stage {
  return {
    id: 'proof',
    changes: challenges.flatMap((challenge): readonly PanelChange[] => {
      const root = sites.find((site) => site.names.includes(challenge.name))?.root;
      if (root == null) return [];
      return [
        {
          kind: 'place-proof',
          path: `${root}${pathOfChallenge(challenge)}`,
          root,
          text: challenge.keyAuthorization,
        },
      ];
    }),
    activation: null,
  };
}

const list = (words: readonly string[]): string => words.join(', ');

function notesOf(
  { hasAutoSsl }: CpanelFacts,
  sites: readonly CpanelSite[],
  { names, redirect }: InstallWish,
): readonly PlanNote[] {
  const notes: PlanNote[] = [];
  if (!names.every(isStar)) notes.push(note('proof', 'plan.cpanel.proof', {}));
  for (const site of sites) {
    const { domain, shown } = site;
    const path = placeAtPanel(domain);
    const own = site.names.filter((name) => isCovered(names, name));
    const beside = site.names.filter((name) => !isCovered(names, name));
    notes.push(note('install', 'plan.cpanel.install', { names: list(own) }, path));
    if (shown !== null && shown.hasKey === true) notes.push(note('install', 'plan.cpanel.former', {}, path));
    else if (!isGood(site)) notes.push(note('install', 'plan.cpanel.former-worthless', {}, path));
    if (beside.length > 0) notes.push(note('install', 'plan.cpanel.beside', { names: list(beside) }, path));
  }
  notes.push(note('install', 'plan.cpanel.mail', {}));
  if (hasAutoSsl === true) notes.push(note('install', 'plan.cpanel.autossl', {}));
  if (redirect) notes.push(note('install', 'plan.cpanel.redirect', {}));
  return notes;
}

/** What a site shows before and after, as lines to compare. */
function differenceOf({ domain, shown }: CpanelSite): FileDifference {
  const line = (what: string): string => `${domain}: ${what}\n`;
  const before =
    shown === null
      ? 'no certificate'
      : `certificate ${shown.fingerprint}${shown.isSelfSigned ? ', self-signed' : ''}, for ${list(shown.names)}`;
  return {
    stage: 'install',
    path: placeAtPanel(domain),
    before: line(before),
    after: line('the new certificate'),
  };
}
