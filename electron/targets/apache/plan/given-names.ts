import { isStar } from '../../../../shared/names/domain-name.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { ApacheFacts, ApacheHost, GivenNames } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import { insertAtTop } from '../config/insertion.ts';
import { matchName } from '../config/match.ts';
import { isEditable } from '../proof/proof.ts';

/**
 * The one site without a `ServerName` at which visitors of this name arrive, as no site bears it: httpd asks the first of an
 * address where no name fits (vhosts/name-based). Null: they arrive elsewhere, at several, or where we may not write. Pure.
 */
export function namelessSite(facts: ApacheFacts, name: string): ApacheHost | null {
  const { plain, encrypted, caught, challenged } = matchName(facts, name);
  const [site, ...others] = challenged;
  const isBorne = plain.length + encrypted.length + caught.length > 0;
  if (isStar(name) || isBorne || site === undefined || others.length > 0) return null;
  return site.name === null && site.kind === 'site' && isEditable(facts, site) ? site : null;
}

/** `adopt` of a target: the first of several names is the site's `ServerName`. Pure. */
export function adoptNames(facts: ApacheFacts, names: readonly string[]): ApacheFacts {
  const bySite = new Map<ApacheHost, readonly string[]>();
  for (const name of names) {
    const site = namelessSite(facts, name);
    if (site !== null) bySite.set(site, [...(bySite.get(site) ?? []), name]);
  }
  if (bySite.size === 0) return facts;
  const hosts = facts.hosts.map((host) => {
    const [first, ...others] = bySite.get(host) ?? [];
    return first === undefined ? host : { ...host, name: first, aliases: [...host.aliases, ...others] };
  });
  const given = [...bySite].map(([{ origin, line }, own]) => ({ origin, line, names: own }));
  return { ...facts, hosts, given };
}

/** The lines that write them down. */
export const givenEdits = ({ files, given = [] }: ApacheFacts): readonly FileEdits[] =>
  given.flatMap(({ origin, line, names: [first = '', ...others] }: GivenNames) => {
    const file = files[origin];
    const section = file === undefined ? undefined : locateHost(file, line)?.section;
    if (file === undefined || section === undefined) return [];
    const lines = [
      `ServerName ${first}`,
      ...(others.length === 0 ? [] : [`ServerAlias ${others.join(' ')}`]),
    ];
    return [{ file, edits: [insertAtTop(file, section, marked('its name', lines))] }];
  });
