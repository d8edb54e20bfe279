import { type Change, type HttpChallenge, pathOfChallenge, type Stage } from '../../../../shared/plan.ts';
import {
  type ChangedFile,
  editChange,
  editedFile,
  type FileEdits,
  mergeEdits,
  newFile,
} from '../../../text/changed-files.ts';
import { marked } from '../../posix/marked-lines.ts';
import { foreignOnTheWay } from '../../posix/own-ground.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import { insertAtEnd, insertAtTop, insertBefore } from '../config/insertion.ts';
import { activationOf } from '../config/layouts.ts';
import { matchName } from '../config/match.ts';
import { inheritsRules, letsRulesPass, sleepingRules } from '../config/rewrite-state.ts';
import { leftAsleep } from '../config/sleeping-rules.ts';
import { globalFolders, proofFileName } from '../inspect/reading.ts';
import { modulePlan } from '../plan/modules.ts';
import { restingChanges } from '../plan/resting-mod-md.ts';
import { foreignOfSite, isReadByRoot } from '../plan/site-ground.ts';

export interface ProofPlan {
  readonly stage: Stage;
  readonly changed: readonly ChangedFile[];
  /** Sites whose text must not be touched, answered for by a file of the whole server. */
  readonly isGlobal: boolean;
}

/**
 * The answers to http-01 challenges without a single file to serve: a rewrite rule at the very top of each site
 * that would be asked ends all further processing with status 200, whose "error" text is the answer. Redirects,
 * ProxyPass, logins, denials and .htaccess further down are never reached, and no folder, permission or
 * security label matters.
 */
export function proofPlan(facts: ApacheFacts, challenges: readonly HttpChallenge[]): ProofPlan {
  const isLasting = challenges.some(({ folder }) => folder !== undefined);
  const bySite = new Map<ApacheHost, HttpChallenge[]>();
  const global: GlobalAnswer[] = [];
  for (const challenge of challenges) {
    const sites = matchName(facts, challenge.name).challenged;
    const editable = sites.filter((site) => isEditable(facts, site) && !(isLasting && yields(facts, site)));
    for (const site of editable) bySite.set(site, [...(bySite.get(site) ?? []), challenge]);
    const others = sites.filter((site) => !editable.includes(site));
    const isFirst = others.some((site) => letsRulesPass(facts, site));
    if (others.length > 0 || sites.length === 0) global.push({ ...challenge, isFirst });
  }
  const modules = modulePlan(facts, bySite.size > 0 ? ['rewrite'] : []);
  const merged = mergeEdits([...bySite].flatMap(([site, own]) => siteEdits(facts, site, own, modules.lines)));
  const file = global.length > 0 ? globalFile(facts, global) : null;
  const changes: Change[] = [
    // mod_md answers nowhere else than where an authority of ACME looks.
    ...(isLasting ? [] : restingChanges(facts)),
    ...modules.changes,
    ...merged.map(editChange),
    ...(file?.changes ?? []),
  ];
  return {
    stage: { id: 'proof', changes, activation: activationOf(facts) },
    changed: [...merged.map(editedFile), ...(file?.changed ?? [])],
    isGlobal: file !== null,
  };
}

/** The rules of the whole server come before the site's: they may be put behind them for the seconds of a run, not for weeks. */
const yields = (facts: ApacheFacts, { directives }: ApacheHost): boolean =>
  inheritsRules(directives, facts.main) === 'before' && !sleepingRules(directives, facts.main);

/** Text that somebody but root may change is not ours to write; root would follow whatever they put in its place. */
export function isEditable(facts: Pick<ApacheFacts, 'files'>, site: ApacheHost): boolean {
  return isPlainText(facts, site) && foreignOfSite(facts, site) === null;
}

/** Sites made by macros have one text for many sites, so theirs is left alone. */
export function isPlainText(facts: Pick<ApacheFacts, 'files'>, site: ApacheHost): boolean {
  const file = facts.files[site.origin];
  if (site.kind !== 'site' || file === undefined) return false;
  const place = locateHost(file, site.line);
  return place !== null && place.section.close !== null && !place.around.some((one) => one.name === 'macro');
}

/** The folder for a file of the whole server, or null where this server reads none that is root's own. */
export function globalFolder(facts: ApacheFacts): string | null {
  return ownFolders(facts, proofFileName)[0] ?? null;
}

/** All folders in which the server reads a new file of that name, as far as they are root's own; the best first. */
export function ownFolders(facts: ApacheFacts, name: string): readonly string[] {
  return globalFolders(facts).filter((folder) => {
    const path = `${folder}/${name}`;
    return foreignOnTheWay(facts, path) === null && isReadByRoot(facts, path);
  });
}

function siteEdits(
  facts: ApacheFacts,
  site: ApacheHost,
  challenges: readonly HttpChallenge[],
  moduleLines: readonly string[],
): readonly FileEdits[] {
  const file = facts.files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  if (file === undefined || place === null) return [];
  const { section, around } = place;
  const rules = challenges.map(ruleFor);
  // A proxy that takes the path as it came over the wire is asked even before mod_rewrite.
  const exclusions = earlyMappings(site).flatMap((mapping) =>
    challenges.map((one) => `ProxyPass "${pathOfChallenge(one)}" ! ${mapping}`),
  );
  const asleep = leftAsleep(facts, site);
  const answers = challenges.flatMap((one) => [
    `<Location "${pathOfChallenge(one)}">`,
    `    ErrorDocument 200 "${textOf(one)}"`,
    '</Location>',
    ...(hasConditionalPages(site)
      ? [
          // `<If>` is merged behind `<Location>`, so only another one comes after it.
          `<If "%{REQUEST_URI} == '${pathOfChallenge(one)}'">`,
          `    ErrorDocument 200 "${textOf(one)}"`,
          '</If>',
        ]
      : []),
  ]);
  // The whole server's rules would be asked before ours: for these seconds they come behind the site's.
  const isBehind = yields(facts, site);
  const top = [...exclusions, ...rules, ...asleep.behind, ...asleep.beside];
  // At the end, where no later `RewriteEngine off` can undo it.
  const end = ['RewriteEngine on', ...(isBehind ? ['RewriteOptions Inherit'] : []), ...answers];
  const before = around[0]?.line ?? section.line;
  return [
    {
      file,
      edits: [
        ...(moduleLines.length > 0 ? [insertBefore(file, before, marked('module', moduleLines))] : []),
        insertAtTop(file, section, marked('proof of control', top)),
        insertAtEnd(file, section, marked('proof of control', end)),
      ],
    },
  ];
}

const ruleFor = (one: HttpChallenge): string =>
  `RewriteRule "^${pathOfChallenge(one).replaceAll('.', '\\.')}$" - [R=200,END]`;

/** A line of a configuration holds no end of a line, so a text of several is written as an expression (ap_expr, from 2.4.13 on). */
const textOf = ({ keyAuthorization: text }: HttpChallenge): string =>
  text.includes('\n') ? `%{unescape:${text.replaceAll('\n', '%0A')}}` : text;

/** How such proxies are told to take the path: `mapping=encoded`, `mapping=servlet`. */
function earlyMappings({ directives }: ApacheHost): readonly string[] {
  const proxies = directives.filter(({ name }) => name.startsWith('proxypass'));
  const found = proxies.flatMap(({ words }) =>
    words.filter((word) => /^mapping=(encoded|servlet)$/i.test(word)),
  );
  return [...new Set(found.map((word) => word.toLowerCase()))];
}

function hasConditionalPages({ directives }: ApacheHost): boolean {
  return directives.some(
    ({ name, words, within }) =>
      name === 'errordocument' && words[0] === '200' && within.some((one) => /^(if|elseif|else)\b/.test(one)),
  );
}

interface GlobalAnswer extends HttpChallenge {
  /** Whether a rule of the whole server is to be asked before those of the sites. */
  readonly isFirst: boolean;
}

/**
 * The weaker way, in a file of the whole server: mod_proxy lets the path go (server-level exclusions come
 * first), and mod_alias ends it with status 200. A site's own redirect is still in front, but where its rewrite rules
 * let ours pass.
 */
function globalFile(facts: ApacheFacts, challenges: readonly GlobalAnswer[]) {
  const folder = globalFolder(facts);
  if (folder === null) return null;
  const path = `${folder}/${proofFileName}`;
  const modules = modulePlan(facts, ['alias']);
  const isFirst = challenges.some((one) => one.isFirst);
  const lines = challenges.flatMap((one) => [
    ...(isFirst ? [ruleFor(one)] : []),
    '<IfModule proxy_module>',
    `    ProxyPass "${pathOfChallenge(one)}" !`,
    '</IfModule>',
    `Redirect 200 "${pathOfChallenge(one)}"`,
    `<Location "${pathOfChallenge(one)}">`,
    '    Require all granted',
    `    ErrorDocument 200 "${textOf(one)}"`,
    '</Location>',
  ]);
  const order = isFirst ? ['RewriteOptions InheritDownBefore'] : [];
  const text = `${marked('proof of control', [...modules.lines, ...order, ...lines]).join('\n')}\n`;
  const state = facts.paths[path];
  const before = state?.state === 'file' ? state : ({ state: 'absent' } as const);
  const write: Change = {
    kind: 'write-file',
    path,
    mode: 0o644,
    before,
    content: { from: 'text', text },
  };
  return { changes: [...modules.changes, write], changed: [newFile(path, text)] };
}
