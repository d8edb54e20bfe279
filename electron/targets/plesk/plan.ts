import { commandChange } from '../../../shared/command-change.ts';
import { plannedCommand } from '../../../shared/commands.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { placeAtPlesk } from '../../../shared/panel-changes.ts';
import type { FileDifference, HttpChallenge, PlanNote, Stage, TargetPlan } from '../../../shared/plan.ts';
import { exampleChallenges } from '../example-challenges.ts';
import { note } from '../note.ts';
import { liveChanges } from '../posix/live-changes.ts';
import { certificateOf, type LivePaths, liveFolder, livePaths } from '../posix/live-places.ts';
import { folderOf } from '../posix/paths.ts';
import { certificateNames, type InstallWish } from '../target.ts';
import { issuerTitles, mailFor, mailNameOf, type PleskFacts, type PleskSite, sitesFor } from './facts.ts';
import { ownIssueStage } from './own-issue.ts';

/** The whole plan for these names, as data. Pure. Only where `checkPlesk` has nothing against it. */
export function planPlesk(facts: PleskFacts, wish: InstallWish): TargetPlan {
  if (wish.issuedByService === true) return planOwnIssue(facts, wish);
  const sites = sitesFor(facts, wish.names);
  const mail = mailFor(facts, wish.names);
  // Plesk keeps its own copies: nobody but it reads what lies here.
  const live = livePaths(liveFolder(facts, certificateNames(wish), () => false));
  const example = exampleChallenges(wish.names.filter((name) => isProvable(facts, name)));
  return {
    target: 'plesk',
    names: [...wish.names],
    live,
    install: installStage(facts, live, sites, mail),
    // Plesk has a switch of its own for that, and remembers who set it.
    redirect: null,
    proofExample: example.length === 0 ? null : proofAtPlesk(facts, example),
    notes: [...notesOf(live, sites, mail, wish)],
    differences: sites.map(differenceOf),
  };
}

function installStage(
  facts: PleskFacts,
  live: LivePaths,
  sites: readonly PleskSite[],
  mail: readonly PleskSite[],
): Stage {
  const certificate = certificateOf(folderOf(live.key));
  const at = (command: 'install-at-plesk' | 'secure-mail-at-plesk') => (site: PleskSite) =>
    commandChange({ command, arguments: { certificate, domain: site.domain } });
  return {
    id: 'install',
    changes: [
      ...liveChanges(facts, live),
      ...sites.map(at('install-at-plesk')),
      ...mail.map(at('secure-mail-at-plesk')),
    ],
    activation: null,
  };
}

/** The panel does it all; what we do is to have it begin, and to look. */
function planOwnIssue(facts: PleskFacts, { names, redirect }: InstallWish): TargetPlan {
  const begin = ownIssueStage(facts, names);
  const by = issuerTitles[facts.ownIssue ?? 'sslit'];
  return {
    target: 'plesk',
    names: [...names],
    live: null,
    import: begin,
    install: { id: 'install', changes: [], activation: null },
    redirect: null,
    proofExample: null,
    notes: [
      note('import', 'plan.plesk.issue-start', { names: list(names), by }),
      note('import', 'plan.plesk.issue-undo', {}),
      ...(redirect ? [note('install', 'plan.plesk.redirect', {})] : []),
    ],
    differences: [],
  };
}

/** Visitors of it come to a site, which shows files. */
const isProvable = ({ sites }: PleskFacts, name: string): boolean =>
  !isStar(name) && sites.some((site) => site.names.includes(name));

/** A file for each question, at the site that bears its name. Pure. */
export function proofAtPlesk({ sites }: PleskFacts, challenges: readonly HttpChallenge[]): Stage {
  return {
    id: 'proof',
    changes: challenges.flatMap(({ name, keyAuthorization }) => {
      const site = sites.find(({ names }) => names.includes(name));
      if (site === undefined) return [];
      const run = plannedCommand.parse({
        command: 'place-proof-at-plesk',
        arguments: { domain: site.domain, answer: keyAuthorization },
      });
      return [commandChange(run)];
    }),
    activation: null,
  };
}

const list = (words: readonly string[]): string => words.join(', ');

function notesOf(
  live: LivePaths,
  sites: readonly PleskSite[],
  mail: readonly PleskSite[],
  { names, redirect }: InstallWish,
): readonly PlanNote[] {
  const notes: PlanNote[] = [];
  if (!names.every(isStar)) notes.push(note('proof', 'plan.plesk.proof', {}));
  notes.push(note('install', 'plan.plesk.live', {}, folderOf(live.key)));
  for (const site of sites) {
    const path = placeAtPlesk(site.domain);
    const own = site.names.filter((name) => isCovered(names, name));
    notes.push(note('install', 'plan.plesk.install', { names: list(own) }, path));
    notes.push(
      site.called === ''
        ? note('install', 'plan.plesk.former-none', {}, path)
        : note('install', 'plan.plesk.former', { certificate: site.called }, path),
    );
  }
  for (const site of mail)
    notes.push(
      note('install', 'plan.plesk.mail', { name: mailNameOf(site.domain) }, placeAtPlesk(site.domain)),
    );
  if (mail.length === 0) notes.push(note('install', 'plan.plesk.no-mail', {}));
  if (redirect) notes.push(note('install', 'plan.plesk.redirect', {}));
  return notes;
}

/** What a site shows before and after, as lines to compare. */
function differenceOf({ domain, called, shown }: PleskSite): FileDifference {
  const line = (what: string): string => `${domain}: ${what}\n`;
  const before =
    shown === null
      ? 'no certificate'
      : `“${called}”, ${shown.fingerprint}${shown.isSelfSigned ? ', self-signed' : ''}, for ${list(shown.names)}`;
  return {
    stage: 'install',
    path: placeAtPlesk(domain),
    before: line(before),
    after: line('the new certificate'),
  };
}
