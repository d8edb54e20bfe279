import type { Change, Stage } from '../../../../shared/plan.ts';
import {
  type ChangedFile,
  editChange,
  editedFile,
  mergeEdits,
  newFile,
} from '../../../text/changed-files.ts';
import { rebaseFiles } from '../../../text/rebase.ts';
import type { InstallWish } from '../../target.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { activationOf } from '../config/layouts.ts';
import { sleepingRules } from '../config/rewrite-state.ts';
import { leftAsleep } from '../config/sleeping-rules.ts';
import { redirectFileName } from '../inspect/reading.ts';
import { globalFolder, isEditable } from '../proof/proof.ts';
import type { InstallPlan } from './install-stage.ts';
import type { Intent, PlainSite } from './intent.ts';
import { modulePlan } from './modules.ts';
import { askedName, behindAnother, redirectEdits, redirectLines, redirectsAlready } from './redirect.ts';
import { foreignOfSite } from './site-ground.ts';
import { strictTransportEdits } from './strict-transport.ts';

export interface RedirectPlan {
  /** Null where there is nothing to do. */
  readonly stage: Stage | null;
  readonly changed: readonly ChangedFile[];
  readonly redirected: readonly PlainSite[];
  readonly already: readonly PlainSite[];
  /** Sites whose text is not ours to change. */
  readonly byHand: readonly PlainSite[];
  /** Whether a site of root's own bears our certificate, and so may tell browsers to come encrypted only. */
  readonly isStrict: boolean;
  /** Encrypted sites that cannot tell browsers so, since somebody but root may change them. */
  readonly silent: readonly ApacheHost[];
}

/** The second step, only done once https is proven from outside. It starts from what the install stage left. */
export function redirectPlan(
  facts: ApacheFacts,
  wish: InstallWish,
  intent: Intent,
  install: InstallPlan,
): RedirectPlan {
  const plain = wish.redirect ? intent.plain.filter(({ names }) => names.length > 0) : [];
  const already = plain.filter(({ site, names }) => redirectsAlready(facts, site, names));
  const open = plain.filter((one) => !already.includes(one));
  // What sleeps may stand in front of a file of ours, and so be asked before it.
  const isAsleep = facts.hosts.some(({ directives }) => sleepingRules(directives, facts.main));
  const main = open.filter(({ site }) => site.kind === 'main' && !isAsleep);
  const redirected = [...open.filter(({ site }) => isEditable(facts, site)), ...main];
  const present = intent.renewed.map(({ site }) => site);
  const silent = present.filter((site) => foreignOfSite(facts, site) !== null);
  const isStrict = intent.tlsHosts.length + intent.split.length + present.length > silent.length;
  const modules = modulePlan(facts, [
    ...(redirected.length > 0 ? (['rewrite'] as const) : []),
    ...(wish.hsts && isStrict ? (['headers'] as const) : []),
  ]);
  const links = modules.changes.filter(
    (link) => !install.stage.changes.some((one) => one.path === link.path),
  );
  const redirects = mergeEdits(
    redirected.flatMap(({ site, names }) => redirectEdits(facts, site, names, wish)),
  );
  const strict = wish.hsts ? strictTransportEdits(facts, intent.live.chain, install.changed) : [];
  const edited = mergeEdits([...rebaseFiles(redirects, install.edited, install.changed), ...strict]);
  const file = mainRedirect(facts, wish, main);
  const changes: Change[] = [...links, ...edited.map(editChange), ...(file === null ? [] : [file.change])];
  return {
    stage: changes.length === 0 ? null : { id: 'redirect', changes, activation: activationOf(facts) },
    changed: [...edited.map(editedFile), ...(file === null ? [] : [file.changed])],
    redirected,
    already,
    byHand: open.filter((one) => !redirected.includes(one)),
    isStrict,
    silent,
  };
}

/** Where there is no site at all, the redirect is a setting of the whole server. */
function mainRedirect(facts: ApacheFacts, wish: InstallWish, main: readonly PlainSite[]) {
  const [site] = main;
  const folder = globalFolder(facts);
  if (site === undefined || folder === null) return null;
  const path = `${folder}/${redirectFileName(wish.names)}`;
  const lines = [
    ...modulePlan(facts, ['rewrite']).lines,
    ...redirectLines(site.names, facts.ports.https, askedName(facts, site.site), behindAnother(facts, wish)),
    ...leftAsleep(facts, site.site).beside,
  ];
  const text = `# sealkeeper: to the encrypted site\n${lines.join('\n')}\n# sealkeeper: end\n`;
  const state = facts.paths[path];
  const before = state?.state === 'file' ? state : ({ state: 'absent' } as const);
  const change: Change = { kind: 'write-file', path, mode: 0o644, before, content: { from: 'text', text } };
  return { change, changed: newFile(path, text) };
}
