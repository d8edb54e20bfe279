import { isCovered } from '../../../../shared/names/coverage.ts';
import type { Edit } from '../../../../shared/plan.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { marked } from '../../posix/marked-lines.ts';
import { certificateFilesOf } from '../config/certificate-files.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import { insertAtEnd, removeLine } from '../config/insertion.ts';
import { namesOfHost } from '../config/match.ts';
import { servesName } from '../config/names.ts';
import { certificateLines } from '../config/tls-settings.ts';
import { type Directive, walk } from '../config/tree.ts';
import { firstEncrypted } from '../inspect/reading.ts';

/**
 * Points an encrypted site at the new certificate: the values of its own lines are exchanged, the rest stays.
 * A second certificate (say RSA beside ECDSA) goes, or half of the visitors would go on getting the old one.
 */
export function certificateEdits(facts: ApacheFacts, site: ApacheHost, live: LivePaths): FileEdits | null {
  const file = facts.files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  if (file === undefined || place === null) return null;
  const own = (name: string) => activeDirectives(site, place.section.children, name);
  const edits: Edit[] = [];
  const missing: string[] = [];
  const say = (nodes: readonly Directive[], line: string) => {
    const [name = '', value = ''] = line.split(' ');
    const [first, ...others] = nodes;
    edits.push(...others.map((node) => removeLine(node.line)));
    const word = first?.words[0];
    if (first === undefined || word === undefined) missing.push(`${name} ${value}`);
    else if (word.value !== value) edits.push({ start: word.start, end: word.end, text: value });
  };
  const lines = certificateLines(facts, live);
  for (const line of lines) say(own((line.split(' ')[0] ?? '').toLowerCase()), line);
  const keepsChain = lines.some((line) => line.startsWith('SSLCertificateChainFile'));
  if (!keepsChain) edits.push(...own('sslcertificatechainfile').map((node) => removeLine(node.line)));
  const isOn = effectiveValue(site, 'sslengine')?.toLowerCase() === 'on';
  if (!isOn) say(own('sslengine'), 'SSLEngine on');
  if (missing.length > 0) edits.push(insertAtEnd(file, place.section, marked('certificate', missing)));
  return { file, edits };
}

/** A file inside the site (an Include) that brings the certificate, and that others may share; else null. */
export function foreignCertificateFile(site: ApacheHost): string | null {
  const names = ['sslcertificatefile', 'sslcertificatekeyfile'];
  const foreign = site.directives.find((one) => names.includes(one.name) && one.origin !== site.origin);
  return foreign?.origin ?? null;
}

/** Names whose present, valid certificate would give way to one that is not good for them. */
export function namesThatWouldLose(
  facts: ApacheFacts,
  site: ApacheHost,
  names: readonly string[],
): readonly string[] {
  const path = certificateFilesOf(facts, site).at(-1);
  const present = path === undefined ? undefined : facts.certificates[path];
  if (present === undefined || present.isExpired) return [];
  return namesOfHost(site).filter((name) => !isCovered(names, name) && isCovered(present.names, name));
}

/**
 * Names of plain sites that have no encrypted one: their encrypted visitors meet the first of an address. Those of them that its
 * present, valid certificate is good for and this one would not be. `whole`: the names of the new one. Pure.
 */
export function namesThatWouldFall(
  facts: ApacheFacts,
  site: ApacheHost,
  whole: readonly string[],
): readonly string[] {
  const path = certificateFilesOf(facts, site).at(-1);
  const present = path === undefined ? undefined : facts.certificates[path];
  if (present === undefined || present.isExpired || !firstEncrypted(facts).includes(site)) return [];
  const namesAt = (port: number) =>
    facts.hosts
      .filter(({ addresses }) => addresses.some((one) => one.port === String(port)))
      .flatMap(namesOfHost);
  const encrypted = namesAt(facts.ports.https);
  const isEncrypted = (name: string) => encrypted.some((own) => servesName(own, name));
  return [...new Set(namesAt(facts.ports.http))].filter(
    (name) => isCovered(present.names, name) && !isCovered(whole, name) && !isEncrypted(name),
  );
}

function effectiveValue(site: ApacheHost, name: string): string | undefined {
  return site.directives.findLast((one) => one.name === name)?.words[0];
}

/** The directives of this name that count: those in branches that the server skips are left alone. */
function activeDirectives(
  site: ApacheHost,
  nodes: Parameters<typeof walk>[0],
  name: string,
): readonly Directive[] {
  const own = site.directives.filter((one) => one.name === name && one.origin === site.origin);
  const lines = new Set(own.map(({ line }) => line));
  return [...walk(nodes)].flatMap(({ node }) => {
    if (node.kind !== 'directive' || node.name !== name) return [];
    return lines.has(node.line.lastLine) ? [node] : [];
  });
}
