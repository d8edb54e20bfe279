import { newestTlsSettings } from '../../../../shared/content/tls-settings.ts';
import { isCovered } from '../../../../shared/names/coverage.ts';
import type { PlanFacts, PlanKey, PlanNote } from '../../../../shared/plan.ts';
import { note } from '../../note.ts';
import { obstacleNotes } from '../../obstacle-notes.ts';
import { type InstallWish, provenNames } from '../../target.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { namesOfHost } from '../config/match.ts';
import { usedFile } from '../inspect/reading.ts';
import { apacheObstacles } from '../proof/obstacles.ts';
import type { ProofPlan } from '../proof/proof.ts';
import { isProxied } from './https-host.ts';
import { bothPorts, type InstallPlan } from './install-stage.ts';
import type { Intent } from './intent.ts';
import type { RedirectPlan } from './redirect-stage.ts';
import { foreignOfSite } from './site-ground.ts';

/** What the plan does, a sentence each, in the order in which it happens. */
export function planNotes(
  facts: ApacheFacts,
  wish: InstallWish,
  intent: Intent,
  parts: { readonly proof: ProofPlan; readonly install: InstallPlan; readonly redirect: RedirectPlan },
): readonly PlanNote[] {
  const fileOf = (site: ApacheHost) => {
    const path = usedFile(site.origin) ?? site.origin;
    return facts.files[path]?.realPath ?? path;
  };
  return [
    ...obstacleNotes(apacheObstacles(facts, provenNames(wish))),
    ...proofNotes(parts.proof),
    ...installNotes(facts, intent, parts.install, fileOf),
    ...redirectNotes(facts, wish, parts.redirect, fileOf),
  ];
}

function proofNotes({ changed, isGlobal }: ProofPlan): readonly PlanNote[] {
  return changed.map(({ path, before }) =>
    note('proof', isGlobal && before === null ? 'plan.apache.proof-global' : 'plan.apache.proof', {}, path),
  );
}

function installNotes(
  facts: ApacheFacts,
  intent: Intent,
  install: InstallPlan,
  fileOf: (site: ApacheHost) => string,
): readonly PlanNote[] {
  const notes: PlanNote[] = [
    ...elsewhereNotes(facts, intent, fileOf),
    note('install', 'plan.apache.live', {}, intent.live.chain),
  ];
  const say = <Key extends PlanKey>(key: Key, values: PlanFacts<Key>, path?: string) =>
    notes.push(note('install', key, values, path));
  if (install.modules.length > 0) {
    say('plan.apache.modules', { count: install.modules.length, modules: list(install.modules) });
  }
  for (const { origin, names } of facts.given ?? [])
    say('plan.apache.given-name', { names: list(names) }, facts.files[origin]?.realPath ?? origin);
  const { listens } = install;
  const listening = listens.edits.map(({ file }) => file.realPath);
  if (listens.lines.length > 0) listening.push(install.tlsHosts?.path ?? '');
  for (const path of listening) say('plan.apache.listen', { port: facts.ports.https }, path);
  for (const match of intent.matches) {
    for (const site of match.caught) say('plan.apache.default-site', { name: match.name }, fileOf(site));
    for (const site of match.shadowed) say('plan.apache.shadowed', { name: match.name }, fileOf(site));
  }
  const path = install.tlsHosts?.path;
  for (const tls of intent.tlsHosts) {
    const isBoth = bothPorts(facts, intent).includes(tls);
    const key = isBoth ? 'plan.apache.both-ports' : 'plan.apache.new-site';
    say(key, { names: list(tls.names), source: fileOf(tls.source) }, path);
  }
  for (const { site, edits } of intent.renewed) {
    const isNew = edits.edits.length > 0;
    const names = list(namesOfHost(site));
    say(isNew ? 'plan.apache.replace-certificate' : 'plan.apache.renew-certificate', { names }, fileOf(site));
    const pairs = site.directives.filter(({ name }) => name === 'sslcertificatefile').length;
    if (isNew && pairs > 1) say('plan.web.second-pair', { names }, fileOf(site));
  }
  for (const { site, tls, others } of intent.split) {
    const names = list(tls.names);
    if (others.length > 0) say('plan.apache.split-site', { names, others: list(others) }, fileOf(site));
    else say('plan.apache.made-site', { names }, fileOf(site));
  }
  const { open } = install;
  for (const { site, names } of [...(open?.closed ?? []), ...(open?.named.closed ?? [])]) {
    const isOwn = foreignOfSite(facts, site) === null;
    const key = isOwn ? 'plan.apache.open-path-not' : 'plan.apache.open-path-elsewhere';
    say(key, { names: list(names) }, fileOf(site));
  }
  for (const { site, names } of open?.sites ?? []) {
    say('plan.apache.open-path', { names: list(names), folder: open?.folder ?? '' }, fileOf(site));
  }
  for (const { site, names } of open?.named.sites ?? []) {
    say('plan.web.open-path-by-name', { names: list(names), folder: open?.folder ?? '' }, fileOf(site));
  }
  const tlsHosts = [...intent.tlsHosts, ...intent.split.map(({ tls }) => tls)];
  if (tlsHosts.length > 0) {
    const { profile, guideline } = newestTlsSettings;
    say('plan.apache.settings', { profile, guideline });
  }
  if (tlsHosts.some(({ source }) => isProxied(source))) say('plan.apache.forwarded', {}, path);
  const redirects = tlsHosts.reduce((sum, tls) => sum + tls.redirects, 0);
  if (redirects > 0) say('plan.apache.redirects-left-out', { count: redirects }, path);
  const once = [...new Set(tlsHosts.flatMap((tls) => tls.once))];
  if (once.length > 0) say('plan.apache.once-left-out', { directives: list(once) }, path);
  const wanted = intent.matches.map(({ name }) => name);
  for (const { source } of intent.tlsHosts) {
    const left = namesOfHost(source).filter((name) => !isCovered(wanted, name));
    if (left.length > 0) say('plan.apache.other-names', { names: list(left) }, fileOf(source));
  }
  return notes;
}

/** Sites that somebody but root may change: where things stand instead, and why. */
function elsewhereNotes(
  facts: ApacheFacts,
  intent: Intent,
  fileOf: (site: ApacheHost) => string,
): readonly PlanNote[] {
  const sites = new Set([...intent.plain, ...intent.renewed].map(({ site }) => site));
  return [...sites].flatMap((site) => {
    const foreign = foreignOfSite(facts, site);
    if (foreign === null) return [];
    const values = { names: list(namesOfHost(site)), foreign };
    return [note('install', 'plan.apache.elsewhere', values, fileOf(site))];
  });
}

type RedirectKey = `plan.apache.redirect${'' | '-already' | '-by-hand' | '-elsewhere'}`;

function redirectNotes(
  facts: ApacheFacts,
  wish: InstallWish,
  plan: RedirectPlan,
  fileOf: (site: ApacheHost) => string,
): readonly PlanNote[] {
  const each = (key: RedirectKey, sites: RedirectPlan['redirected']) =>
    sites.map(({ site, names }) => note('redirect', key, { names: list(names) }, fileOf(site)));
  const isOwn = ({ site }: RedirectPlan['byHand'][number]) => foreignOfSite(facts, site) === null;
  const silent = wish.hsts ? plan.silent : [];
  return [
    ...each('plan.apache.redirect', plan.redirected),
    ...each('plan.apache.redirect-already', plan.already),
    ...each('plan.apache.redirect-by-hand', plan.byHand.filter(isOwn)),
    ...each(
      'plan.apache.redirect-elsewhere',
      plan.byHand.filter((one) => !isOwn(one)),
    ),
    ...(wish.hsts && plan.isStrict ? [note('redirect', 'plan.apache.hsts', {})] : []),
    ...silent.map((site) =>
      note('redirect', 'plan.apache.hsts-elsewhere', { names: list(namesOfHost(site)) }, fileOf(site)),
    ),
  ];
}

function list(words: readonly string[]): string {
  return words.join(', ');
}
