import { isCovered } from '../../../../shared/names/coverage.ts';
import type { Problem } from '../../../../shared/problems.ts';
import { unreadReason } from '../../../../shared/unsupported-reasons.ts';
import { certificateOfModMdFile, isModMdFile, modMdFileName } from '../../../renewers/mod-md/ground.ts';
import { nameNotOnServer } from '../../name-not-on-server.ts';
import { certificateOf } from '../../posix/live-places.ts';
import { changesElsewhere, foreignOnTheWay, notRoots } from '../../posix/own-ground.ts';
import { folderOf } from '../../posix/paths.ts';
import { blocker, managed, unsupported } from '../../refusals.ts';
import { type Check, certificateNames, type InstallWish, provenNames } from '../../target.ts';
import { isPlainOnBoth, leavePlain } from '../config/both-ports.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { writerOf } from '../config/generated-files.ts';
import { managedDomains, setNaming } from '../config/managed-domains.ts';
import { matchName, namesOfHost } from '../config/match.ts';
import type { Place } from '../config/reading-order.ts';
import { usedFile } from '../inspect/reading.ts';
import { globalFolder, isEditable } from '../proof/proof.ts';
import { addressProblems } from './address-sites.ts';
import { foreignCertificateFile, namesThatWouldFall } from './existing-host.ts';
import { namelessSite } from './given-names.ts';
import { type Intent, intentOf, mainSite, opensTls } from './intent.ts';
import { foreignListener, listenPlan } from './listen.ts';
import { listenClash } from './listening.ts';
import { missingModules, modulePlan } from './modules.ts';
import { neededModules } from './needed-modules.ts';
import { plainBeside } from './plain-beside.ts';
import { planApache } from './plan.ts';
import { foreignOfSite } from './site-ground.ts';
import { never, sslPlace } from './ssl-place.ts';
import { stirredPage } from './stirred-page.ts';
import { tlsHostFile } from './tls-host-file.ts';
import { whyUncarried } from './uncarried.ts';
import { fallingAsleep, wakingSite } from './waking.ts';

/** Everything that would keep a plan from working, found before anything is planned. Pure. */
export function checkApache(facts: ApacheFacts, wish: InstallWish): readonly Check[] {
  const server = serverProblems(facts);
  if (server.length > 0) return server.map(blocker);
  const intent = intentOf(facts, wish.names, certificateNames(wish), wish);
  const problems = [
    ...nameProblems(facts, intent),
    ...siteProblems(facts, intent, certificateNames(wish)),
    ...addressProblems(facts, intent),
    ...managedNames(facts, wish.names, intent),
    opensTls(wish, intent) ? foreignListener(facts, sslPlace(facts, wish.names, intent)) : null,
    ...missingModules(facts, neededModules(facts, wish, intent)),
    ...placeProblems(facts, wish, intent),
  ];
  const found = problems.filter((problem) => problem !== null);
  if (found.length > 0) return found.map(blocker);
  const beside = plainBeside(facts, intent);
  if (beside !== null) return [blocker(unsupported({ reason: 'plain_on_443', ...beside }))];
  // Whatever else led there: nothing is ever planned where somebody but root may write.
  const { proofExample, install, redirect } = planApache(facts, wish);
  const changes = [proofExample, install, redirect].flatMap((stage) => stage?.changes ?? []);
  return changesElsewhere(facts, changes).map(blocker);
}

function serverProblems(facts: ApacheFacts): readonly Problem[] {
  if (facts.process === null) return [{ code: 'web-server-stopped', facts: { server: 'Apache' } }];
  if (facts.complaint !== null) {
    return [{ code: 'web-server-broken', facts: { server: 'Apache' }, detail: facts.complaint }];
  }
  // Whether the server lives on after a reload is asked of this file; a wrong one would always say no.
  if (!facts.isPidFileTrue) return [unsupported({ reason: 'pid', file: facts.run.pidFile ?? '' })];
  if (facts.panel !== null) return [managed({ manager: facts.panel })];
  return [];
}

/** One of its sites answers for the name, or there is but one for all names. */
export function isOnServer(facts: ApacheFacts, name: string): boolean {
  const { plain, encrypted, caught } = matchName(facts, name);
  return mainSite(facts) !== null || plain.length + encrypted.length + caught.length > 0;
}

function nameProblems(facts: ApacheFacts, intent: Intent): readonly Problem[] {
  const lost = intent.matches.filter(({ name }) => !isOnServer(facts, name));
  const sites = [...new Set(facts.hosts.flatMap(namesOfHost))].slice(0, 50);
  return lost.map((match) => {
    // The person must see where visitors of the name arrive today: it looks like their site, and is another's.
    const lands = match.challenged.flatMap(namesOfHost)[0];
    const [site] = match.challenged.filter(({ kind, name }) => kind === 'site' && name === null);
    const isOffered = namelessSite(facts, match.name) !== null;
    const unnamed = site === undefined ? undefined : { file: site.origin, line: site.line, isOffered };
    const [silent] = match.portless;
    const portless = silent === undefined ? undefined : { file: silent.origin, line: silent.line };
    return nameNotOnServer(match.name, sites, { lands, unnamed, portless });
  });
}

function siteProblems(facts: ApacheFacts, intent: Intent, whole: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  const sites = new Set([
    ...intent.plain.map(({ site }) => site),
    ...intent.matches.flatMap((match) => match.encrypted),
  ]);
  for (const site of sites) {
    const name = site.name ?? '';
    const path = site.kind === 'macro' ? usedFile(site.origin) : site.origin;
    const file = path === null ? undefined : facts.files[path];
    const writer = file === undefined ? null : writerOf(file);
    if (file === undefined) problems.push(unreadFile(facts, path ?? site.origin, name));
    else if (writer !== null) problems.push(managed({ manager: writer, file: file.realPath, name }));
    const ports = site.addresses.map(({ port }) => port);
    const isBoth = ports.includes(String(facts.ports.http)) && ports.includes(String(facts.ports.https));
    const canLeave =
      isPlainOnBoth(facts, site) && isEditable(facts, site) && leavePlain(facts, site) !== null;
    if (isBoth && !canLeave) problems.push(unsupported({ reason: 'mixed', file: site.origin, name }));
  }
  for (const site of intent.impossible) {
    problems.push(unsupported({ ...whyUncarried(facts, site), file: site.origin, name: site.name ?? '' }));
  }
  for (const { site, line } of intent.bound) {
    const name = site.name ?? '';
    const reason = line.name.startsWith('wsgi') ? 'bound_program' : 'first_name';
    problems.push(unsupported({ reason, file: line.origin, line: line.line, name }));
  }
  for (const { source, circle } of intent.tlsHosts) {
    if (circle === null) continue;
    const file = facts.files[circle.origin]?.realPath ?? circle.origin;
    problems.push(unsupported({ reason: 'circle', file, line: circle.line, name: source.name ?? '' }));
  }
  for (const site of intent.untouchable) {
    problems.push(
      managed({ manager: 'mod_macro', file: usedFile(site.origin) ?? site.origin, name: site.name ?? '' }),
    );
  }
  for (const { site, foreign } of intent.others) {
    problems.push(notRoots(foreign, placeOf(facts, site)));
  }
  for (const { site } of [...intent.renewed, ...intent.split]) {
    const names = namesThatWouldFall(facts, site, whole).slice(0, 50);
    if (names.length > 0)
      problems.push(
        unsupported({ reason: 'default_names', ...placeOf(facts, site), line: site.line, names }),
      );
  }
  for (const { site } of intent.renewed) {
    const file = foreignCertificateFile(site);
    if (file !== null) problems.push(managed({ manager: 'included', file, name: site.name ?? '' }));
  }
  return problems;
}

/** What lies with somebody else may be a pipe, or a link into another's reach: such a file is not even read. */
function unreadFile(facts: ApacheFacts, file: string, name: string): Problem {
  const foreign = foreignOnTheWay(facts, file);
  return foreign === null
    ? unsupported({ reason: unreadReason(facts.unread[file]), file, name })
    : notRoots(foreign, { file, name });
}

/** mod_md renews by itself whatever it was given: two at it would undo each other. */
function managedNames(facts: ApacheFacts, names: readonly string[], { live }: Intent): readonly Problem[] {
  // What an earlier run handed over of this very certificate rests while another one is installed.
  const own = modMdFileName(certificateOf(folderOf(live.key)));
  const managing = managedDomains(facts, (file) => file.endsWith(`/${own}`));
  const name = names.find((one) => isManaged(managing, one));
  if (name === undefined) return [];
  // Of another certificate that an earlier run has handed over: that one can go on, or be taken back.
  const former = isManaged(managedDomains(facts, isModMdFile), name) ? null : setNaming(facts, name);
  return [
    former === null
      ? managed({ manager: 'mod_md', name })
      : { code: 'renewal-handed-before', facts: { name, first: certificateOfModMdFile(former) } },
  ];
}

/** A star takes in all names that it stands for: mod_md answers the challenges of those as well (`md_contains`). */
const isManaged = (managing: ReadonlySet<string>, name: string): boolean =>
  managing.has(name) || isCovered([...managing], name);

function placeProblems(facts: ApacheFacts, wish: InstallWish, intent: Intent): readonly Problem[] {
  const problems: Problem[] = [];
  const [tls] = intent.tlsHosts;
  const hasFile = tls === undefined || tlsHostFile(facts, wish.names, intent.tlsHosts, []) !== null;
  if (!hasFile) problems.push(noPlace(facts, tls.source));
  const ssl = sslPlace(facts, wish.names, intent);
  if (opensTls(wish, intent)) problems.push(...wakingBeside(facts, ssl));
  const stirred =
    problems.length > 0 ? null : stirredPage(facts, neededModules(facts, wish, intent), ssl, intent);
  if (stirred !== null) problems.push(unsupported({ reason: 'by_module', ...stirred }));
  const [listen] = opensTls(wish, intent) ? listenPlan(facts, ssl).others : [];
  if (listen !== undefined && tls === undefined) {
    problems.push(notRoots(listen.foreign, { file: listen.realPath }));
  }
  const wanted = modulePlan(facts, neededModules(facts, wish, intent)).names;
  const folder = facts.moduleFolder === null ? null : foreignOnTheWay(facts, facts.moduleFolder);
  if (wanted.length > 0 && folder !== null)
    problems.push(notRoots(folder, { file: facts.moduleFolder ?? '' }));
  const proven = provenNames(wish);
  const asked = intent.matches.filter(({ name }) => proven.includes(name)).flatMap((one) => one.challenged);
  const untouched = asked.find((site) => !isEditable(facts, site));
  const isMain = proven.length > 0 && mainSite(facts) !== null;
  if ((untouched !== undefined || isMain) && globalFolder(facts) === null && hasFile) {
    const file = untouched?.origin ?? '';
    const foreign = untouched === undefined ? null : foreignOfSite(facts, untouched);
    if (untouched !== undefined && foreign !== null) problems.push(noPlace(facts, untouched));
    else problems.push(managed({ manager: 'mod_macro', file, name: untouched?.name ?? '' }));
  }
  return problems;
}

/**
 * Lines that listen beside one by hand, and encrypted sites, go on sleeping where the module is loaded behind them; else they
 * would wake up.
 */
function wakingBeside(facts: ApacheFacts, ssl: Place | null): readonly Problem[] {
  // Where no line of ours could load it, what sleeps must be woken by its owner.
  const at = ssl === never ? [] : ssl;
  const site = wakingSite(facts, at);
  if (site !== null) return [unsupported({ reason: 'asleep', file: site.file, line: site.line })];
  const lost = fallingAsleep(facts, at);
  if (lost !== null) return [unsupported({ reason: 'only_without', file: lost.file, line: lost.line })];
  const clash = listenClash(facts, ssl);
  if (clash === null) return [];
  const { file, line } = clash.awake;
  return [unsupported({ reason: 'listens', file, line, beside: clash.asleep.file })];
}

/** No folder of root's own that the server reads: what a site's own place lacks to be one decides what is said. */
function noPlace(facts: ApacheFacts, site: ApacheHost): Problem {
  const foreign = foreignOfSite(facts, site) ?? foreignOnTheWay(facts, site.origin);
  if (foreign !== null) return notRoots(foreign, placeOf(facts, site));
  return unsupported({ reason: 'folder', file: site.origin, name: site.name ?? '' });
}

function placeOf(facts: ApacheFacts, site: ApacheHost) {
  const path = usedFile(site.origin) ?? site.origin;
  return { file: facts.files[path]?.realPath ?? path, name: site.name ?? '' };
}
