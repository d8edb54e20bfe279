import type { Change } from '../../../../shared/plan.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { changesElsewhere } from '../../posix/own-ground.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { challengeFolder } from './asked.ts';
import { fileOf } from './editable.ts';
import { byNameAlone, type NamedWays, type OpenedSite } from './open-for-name.ts';
import { besides, hasWay, rewriteTo, wayEdits } from './way.ts';

export interface OpenPath {
  readonly changes: readonly Change[];
  readonly edits: readonly FileEdits[];
  /** Sites through which the way leads. */
  readonly sites: readonly OpenedSite[];
  /** Those whose text is not ours. */
  readonly closed: readonly OpenedSite[];
  /** Servers that lead it only for names that they answer for without bearing them, and those that cannot. */
  readonly named: NamedWays;
  /** Those whose proofs come in by a plain server that the plan adds. */
  readonly doors: readonly string[];
  /** Names that reach it. */
  readonly names: readonly string[];
  /** The folder that a renewing program takes for its webroot. */
  readonly folder: string;
}

const purpose = 'a way for later proofs';
/**
 * A lasting way for proofs past everything that hides them today, for renewal by a program on the server: requests for them
 * are answered from a folder of their own. Only the words of a location come before logins and address lists, and only a
 * rule at the very top before the server's own. For every file that is not in that folder all goes on as before: other names
 * of the server, or whoever renews them, may be answered there by a program, a folder or a redirect. `names`: all that
 * it is for, those without a server of their own too; `doors`: those for which the plan adds a plain server that answers them.
 * Pure.
 */
export function openPath(
  facts: NginxFacts,
  plain: readonly OpenedSite[],
  names: readonly string[] = plain.flatMap((one) => one.names),
  doors: readonly string[] = [],
): OpenPath {
  const sites = plain.filter(({ site }) => fileOf(facts, site.directive) !== null);
  const folder = facts.proofRoot;
  const opened = sites.map(({ site }) => site);
  const others = names.filter((name) => !doors.includes(name));
  const named = byNameAlone(facts, others, opened, folder);
  // A file that is read twice is written once.
  const once = new Map(
    sites.map(({ site }) => [`${facts.files[site.file]?.realPath} ${site.directive.start}`, site]),
  );
  const isLed = sites.length + named.sites.length + doors.length > 0;
  const changes = (isLed ? foldersOf(folder) : []).map(
    (path): Change => ({ kind: 'make-directory', path, mode: 0o755 }),
  );
  const own = sites.flatMap((one) => one.names);
  return {
    folder,
    sites,
    closed: plain.filter((one) => !sites.includes(one)),
    named,
    doors,
    // A way out of a folder that others may put files into is none: no plan that writes there is ever done.
    names:
      changesElsewhere(facts, changes).length > 0 ? [] : [...new Set([...own, ...named.names, ...doors])],
    changes,
    edits: [...[...once.values()].flatMap((server) => serverEdits(facts, server, folder)), ...named.edits],
  };
}

/** The folders of a webroot, the outermost first. */
function foldersOf(folder: string): readonly string[] {
  const files = `${folder}${challengeFolder}`.replace(/\/$/, '');
  return [folder, files.slice(0, files.lastIndexOf('/')), files];
}

/** The way was opened by an earlier run, and stands still. */
export const hasOpenPath = (facts: Pick<NginxFacts, 'files'>, server: NginxServer): boolean =>
  hasWay(facts, server, purpose);

function serverEdits(facts: NginxFacts, server: NginxServer, folder: string): readonly FileEdits[] {
  // One that an earlier run has added shows them from there already.
  if (server.root === folder && server.locations.length === 0) return [];
  return wayEdits(facts, server, {
    purpose,
    rules: [`if (-f "${folder}$uri") {`, rewriteTo(besides), '}'],
    within: besides,
    folder,
  });
}
