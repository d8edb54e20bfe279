import type { Literal } from '../../../../shared/literal.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { isMarked, marked } from '../../posix/marked-lines.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import { insertAtEnd, insertAtTop } from '../config/insertion.ts';
import { matchName } from '../config/match.ts';
import { sleepingRules } from '../config/rewrite-state.ts';
import { leftAsleep } from '../config/sleeping-rules.ts';
import type { PlainSite } from '../plan/intent.ts';
import { challengeFolder } from './challenge-scope.ts';
import { apacheObstacles } from './obstacles.ts';
import { canRewrite, isBeyond } from './open-ground.ts';
import { isEditable } from './proof.ts';

/** The lasting way for names that a site answers for without bearing them: the mail server's, as a rule. */
export interface NamedWays {
  /** Sites through which a way leads, for these names alone. */
  readonly sites: readonly PlainSite[];
  /** Those through which none can. */
  readonly closed: readonly PlainSite[];
  /** Names whose requests come by a way wherever they are answered. */
  readonly names: readonly string[];
  readonly edits: readonly FileEdits[];
}

const purposeFor = (name: string): string => `a way for later proofs of ${name}`;

/**
 * A way for each of these names through whichever site answers port 80 for it today without bearing it, the default of its
 * address. A site of our own for the name would be simpler to read, but it would take all other pages from whoever comes by
 * that name today (webmail, a redirect). So the default keeps answering, and a rule in it takes out of its hands what is
 * asked by that name, in the folder of proofs, and lies in ours: whoever else proves the name from there, or any other name,
 * goes on doing so. `opened`: sites whose way is open for all names that reach them. `files`: our folder. Pure.
 */
export function byNameAlone(
  facts: ApacheFacts,
  names: readonly string[],
  opened: readonly ApacheHost[],
  files: string,
): NamedWays {
  const sites = new Map<ApacheHost, string[]>();
  const closed = new Map<ApacheHost, string[]>();
  const whole: string[] = [];
  const add = (to: Map<ApacheHost, string[]>, site: ApacheHost, name: string) =>
    to.set(site, [...(to.get(site) ?? []), name]);
  for (const name of names.filter((one) => !one.startsWith('*'))) {
    const { plain, caught } = matchName(facts, name);
    const all = answering(facts, name);
    const isOwn = (site: ApacheHost) => plain.includes(site) || caught.includes(site);
    const others = all.filter((site) => !opened.includes(site) && !isOwn(site));
    for (const site of others) add(canLead(facts, site) ? sites : closed, site, name);
    const isOpen = (site: ApacheHost) => opened.includes(site) || sites.get(site)?.includes(name) === true;
    if (all.length > 0 && all.every(isOpen)) whole.push(name);
  }
  const named = (some: Map<ApacheHost, string[]>): readonly PlainSite[] =>
    [...some].map(([site, own]) => ({ site, names: own }));
  return {
    sites: named(sites),
    closed: named(closed),
    names: whole,
    edits: named(sites).flatMap(({ site, names: own }) =>
      own.flatMap((name) => siteEdits(facts, site, name, files)),
    ),
  };
}

/** Sites that answer plain requests for a name; those for the machine alone only where there is no other. */
function answering(facts: ApacheFacts, name: string): readonly ApacheHost[] {
  const { challenged } = matchName(facts, name);
  const outside = challenged.filter(
    ({ addresses }) => !addresses.every(({ address }) => /^127\.|^\[?::1\]?$/.test(address)),
  );
  return outside.length > 0 ? outside : challenged;
}

/** Only a rule of mod_rewrite asks for the name, and none may wake up with it, nor a proxy be asked before it. */
function canLead(facts: ApacheFacts, site: ApacheHost): boolean {
  return (
    isEditable(facts, site) &&
    !isBeyond(facts, site) &&
    canRewrite(facts) &&
    !sleepingRules(site.directives, facts.main) &&
    !site.directives.some(
      ({ name, words }) =>
        name.startsWith('proxypass') && words.some((word) => /^mapping=(encoded|servlet)$/i.test(word)),
    )
  );
}

/** The way for this name was opened by an earlier run, and stands still. */
export function hasOpenPathFor(facts: ApacheFacts, site: ApacheHost, name: string): boolean {
  const file = facts.files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  if (file === undefined || place === null) return false;
  const text = file.text.slice(place.section.line.start, place.section.close?.end);
  return isMarked(text, purposeFor(name));
}

function siteEdits(facts: ApacheFacts, site: ApacheHost, name: string, files: string): readonly FileEdits[] {
  const file = facts.files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  if (file === undefined || place === null || hasOpenPathFor(facts, site, name)) return [];
  const obstacles = apacheObstacles(facts, [name]);
  const says = (pattern: Literal) => obstacles.some(({ rule }) => pattern.test(rule));
  const isHandled = obstacles.some(({ kind }) => kind === 'handler' || kind === 'proxy');
  const top = [
    `RewriteCond %{HTTP_HOST} "^${name.replaceAll('.', '\\.')}(:[0-9]+)?$" [NC]`,
    `RewriteCond "${files}/$1" -f`,
    `RewriteRule "^${challengeFolder.replaceAll('.', '\\.')}([A-Za-z0-9_-]+)$" "${files}/$1" [END]`,
  ];
  const end = [
    'RewriteEngine on',
    ...leftAsleep(facts, site).beside,
    `<Directory "${files}">`,
    '    AllowOverride None',
    '    Require all granted',
    '</Directory>',
    // Behind every `<Location>` and `<If>` of the site, and only for what our rule has chosen.
    `<If "%{REQUEST_FILENAME} -strmatch '${files}/*'">`,
    '    Require all granted',
    ...(isHandled ? ['    SetHandler None'] : []),
    ...(says(/AllowMethods /) ? ['    AllowMethods reset'] : []),
    ...(says(/> (Order|Deny|Allow) /)
      ? ['    Order allow,deny', '    Allow from all', '    Satisfy Any']
      : []),
    '</If>',
  ];
  const { section } = place;
  return [
    {
      file,
      edits: [
        insertAtTop(file, section, marked(purposeFor(name), top)),
        insertAtEnd(file, section, marked(purposeFor(name), end)),
      ],
    },
  ];
}
