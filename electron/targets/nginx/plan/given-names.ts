import { isStar } from '../../../../shared/names/domain-name.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { isNameless, matchName } from '../config/match.ts';
import { fileOf, isEditable } from '../proof/editable.ts';
import { insertAtTop } from './insertion.ts';

/**
 * The one server without a name that people could type at which visitors of this name arrive, as none bears it (nginx.org,
 * server_names: the default of an address). Null: they arrive elsewhere, at several, at one that turns everybody away at once, or where
 * we may not write. Pure.
 */
export function namelessServer(facts: NginxFacts, name: string): NginxServer | null {
  const { plain, encrypted, caught, challenged, unsure } = matchName(facts, name);
  const [site, ...others] = challenged;
  const isKnown = plain.length + encrypted.length + caught.length + unsure.length > 0;
  if (isStar(name) || isKnown || site === undefined || others.length > 0) return null;
  const turnsAway = site.directive.block?.children.some((one) => one.name === 'return') === true;
  return isNameless(site) && !turnsAway && isEditable(facts, site) ? site : null;
}

/** `adopt` of a target. Pure. */
export function adoptNames(facts: NginxFacts, names: readonly string[]): NginxFacts {
  const byServer = new Map<NginxServer, readonly string[]>();
  for (const name of names) {
    const site = namelessServer(facts, name);
    if (site !== null) byServer.set(site, [...(byServer.get(site) ?? []), name]);
  }
  if (byServer.size === 0) return facts;
  const servers = facts.servers.map((server) => {
    const own = byServer.get(server);
    return own === undefined ? server : { ...server, names: [...server.names, ...own] };
  });
  const given = [...byServer].map(([{ directive }, own]) => ({ directive, names: own }));
  return { ...facts, servers, given };
}

/** The lines that write them down: `server_name` may stand several times in a server, and each adds to the others. */
export const givenEdits = (facts: NginxFacts): readonly FileEdits[] =>
  (facts.given ?? []).flatMap(({ directive, names }) => {
    const file = fileOf(facts, directive);
    if (file === null) return [];
    const lines = marked('its name', [`server_name ${names.join(' ')};`]);
    return [{ file, edits: [insertAtTop(file.text, directive, lines)] }];
  });
