import type { Literal } from '../../../../shared/literal.ts';
import type { Change } from '../../../../shared/plan.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { isMarked, marked } from '../../posix/marked-lines.ts';
import { changesElsewhere } from '../../posix/own-ground.ts';
import type { ObstacleKind } from '../../target.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import { insertAtEnd, insertAtTop } from '../config/insertion.ts';
import { isRewriting, rewriteState, sleepingRules } from '../config/rewrite-state.ts';
import { leftAsleep } from '../config/sleeping-rules.ts';
import { proofFolders } from '../inspect/reading.ts';
import { isProxied } from '../plan/https-host.ts';
import type { PlainSite } from '../plan/intent.ts';
import { isLoaded } from '../plan/modules.ts';
import { challengeFolder } from './challenge-scope.ts';
import { apacheObstacles } from './obstacles.ts';
import { byNameAlone, type NamedWays } from './open-for-name.ts';
import { canRewrite, isBeyond } from './open-ground.ts';
import { isEditable } from './proof.ts';

export interface OpenPath {
  readonly changes: readonly Change[];
  readonly edits: readonly FileEdits[];
  readonly sites: readonly PlainSite[];
  /** Sites with a rule that no other line of the site comes before, and those whose text is not ours. */
  readonly closed: readonly PlainSite[];
  /** Sites that lead it only for names that they answer for without bearing them, and those that cannot. */
  readonly named: NamedWays;
  /** Names that reach it. */
  readonly names: readonly string[];
  /** A rule is written, for which mod_rewrite has to be switched on first. */
  readonly needsRewrite: boolean;
  /** The folder that a renewing program takes for its webroot. */
  readonly folder: string;
}

/**
 * A lasting way for proofs past everything that hides them today, for renewal by a program on the server: requests
 * for them are answered from a folder of their own. In front of an application that is an exclusion before its
 * `ProxyPass` and an alias; where redirects or rewrite rules would come before an alias, a rule of its own. `names`: all
 * that it is for, those without a site of their own too.
 */
export function openPath(
  facts: ApacheFacts,
  plain: readonly PlainSite[],
  names: readonly string[] = plain.flatMap((one) => one.names),
): OpenPath {
  const sites = plain.filter(({ site }) => isEditable(facts, site) && !isBeyond(facts, site));
  const folder = facts.proofRoot;
  const files = `${folder}${challengeFolder}`.replace(/\/$/, '');
  const opened = sites.map(({ site }) => site);
  const named = byNameAlone(facts, names, opened, files);
  const edits = [...sites.flatMap((one) => siteEdits(facts, one.site, one.names, files)), ...named.edits];
  const isLed = sites.length + named.sites.length > 0;
  const changes = (isLed ? proofFolders(folder) : []).map(
    (path): Change => ({ kind: 'make-directory', path, mode: 0o755 }),
  );
  const own = sites.flatMap((one) => one.names);
  const hasRule = edits.some((one) => one.edits.some(({ text }) => text.includes('RewriteRule ')));
  return {
    needsRewrite: hasRule && !isLoaded(facts, 'rewrite'),
    folder,
    sites,
    closed: plain.filter((one) => !sites.includes(one)),
    named,
    // A way out of a folder that others may put files into is none: no plan that writes there is ever done.
    names: changesElsewhere(facts, changes).length > 0 ? [] : [...new Set([...own, ...named.names])],
    changes,
    edits,
  };
}

/** What mod_rewrite can come before, and an alias cannot. */
const beforeAlias: readonly ObstacleKind[] = [
  'redirect',
  'front-controller',
  'maintenance',
  'hidden-folders',
  'forbidden',
  'other-folder',
];

const purpose = 'a way for later proofs';

/** The way was opened by an earlier run, and stands still. */
export function hasOpenPath(facts: ApacheFacts, site: ApacheHost): boolean {
  const file = facts.files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  if (file === undefined || place === null) return false;
  const { section } = place;
  return isMarked(file.text.slice(section.line.start, section.close?.end), purpose);
}

function siteEdits(
  facts: ApacheFacts,
  site: ApacheHost,
  names: readonly string[],
  files: string,
): readonly FileEdits[] {
  const file = facts.files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  if (file === undefined || place === null) return [];
  const { section } = place;
  if (hasOpenPath(facts, site)) return [];
  const obstacles = apacheObstacles(facts, names);
  const kinds = new Set(obstacles.map(({ kind }) => kind));
  const says = (pattern: Literal) => obstacles.some(({ rule }) => pattern.test(rule));
  const hasProxy = isProxied(site) || kinds.has('proxy');
  const { hasRules } = rewriteState(site.directives);
  const isRewritten = hasRules && isRewriting(site.directives, facts.main);
  const needsRule =
    isRewritten ||
    obstacles.some(({ kind, rule }) => beforeAlias.includes(kind) || /^RewriteRule /.test(rule));
  // Rules that sleep behind `RewriteEngine off` must not wake up for good.
  const usesRule = canRewrite(facts) && needsRule && !sleepingRules(site.directives, facts.main);
  const mapping = site.directives
    .filter(({ name }) => name.startsWith('proxypass'))
    .flatMap(({ words }) => words.filter((word) => /^mapping=(encoded|servlet)$/i.test(word)));
  const top = [
    ...(hasProxy ? [['ProxyPass', `"${challengeFolder}"`, '!', ...mapping.slice(0, 1)].join(' ')] : []),
    usesRule
      ? `RewriteRule "^/\\.well-known/acme-challenge/([A-Za-z0-9_-]+)$" "${files}/$1" [END]`
      : `Alias "${challengeFolder}" "${files}/"`,
  ];
  const end = [
    ...(usesRule ? ['RewriteEngine on', ...leftAsleep(facts, site).beside] : []),
    `<Directory "${files}">`,
    '    AllowOverride None',
    '    Require all granted',
    '</Directory>',
    `<Location "${challengeFolder}">`,
    '    Require all granted',
    ...(hasProxy ? ['    ProxyPass !'] : []),
    ...(kinds.has('handler') || kinds.has('proxy') ? ['    SetHandler None'] : []),
    ...(says(/AllowMethods /) ? ['    AllowMethods reset'] : []),
    ...(says(/> (Order|Deny|Allow) /)
      ? ['    Order allow,deny', '    Allow from all', '    Satisfy Any']
      : []),
    '</Location>',
    ...(says(/^<(If|ElseIf|Else)\b/)
      ? [
          // `<If>` is merged behind `<Location>`, so only another one comes after it.
          `<If "%{REQUEST_URI} =~ m#^/\\.well-known/acme-challenge/#">`,
          '    Require all granted',
          '</If>',
        ]
      : []),
  ];
  return [
    {
      file,
      edits: [
        insertAtTop(file, section, marked(purpose, top)),
        insertAtEnd(file, section, marked(purpose, end)),
      ],
    },
  ];
}
