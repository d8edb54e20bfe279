import type { Before } from '../../../../shared/plan.ts';
import { restingConfiguration } from '../../../renewers/mod-md/configuration.ts';
import { isModMdFile, type ModMdFit, modMdFileName } from '../../../renewers/mod-md/ground.ts';
import { sha256 } from '../../../text/digest.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { certificateOf } from '../../posix/live-places.ts';
import { foreignOnTheWay } from '../../posix/own-ground.ts';
import { folderOf } from '../../posix/paths.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { activationOf } from '../config/layouts.ts';
import { bearsName, namesOfHost } from '../config/match.ts';
import { ownFolders } from '../proof/proof.ts';
import { isLoaded } from './modules.ts';

/**
 * Whether Apache's own mod_md can renew what stands at `live`. It shows a certificate on every site that bears one of its
 * names, so each of these must bear none besides. Pure.
 */
export function modMdFit(facts: ApacheFacts, names: readonly string[], live: LivePaths): ModMdFit {
  const certificate = certificateOf(folderOf(live.key));
  // Its paths, its user and its tools are those of Debian; on others it has not been tried.
  if (facts.layout !== 'debian' || facts.ports.http !== 80 || facts.ports.https !== 443)
    return { hurdle: 'system' };
  const module = `${facts.moduleFolder ?? ''}/mod_md.so`;
  const isRoots = facts.moduleFolder !== null && foreignOnTheWay(facts, module) === null;
  if (
    !isRoots ||
    !isSince(facts.version, 48) ||
    !facts.moduleFiles.includes('mod_md.so') ||
    !isLoaded(facts, 'watchdog')
  )
    return { hurdle: 'module' };
  if (isUsedByOthers(facts)) return { hurdle: 'others' };
  const bearers = facts.hosts.filter((host) => names.some((name) => bearsName(host, name)));
  const isCertificates = (name: string) => names.includes(name);
  if (!isCertificates(certificate) || !bearers.flatMap(namesOfHost).every(isCertificates))
    return { hurdle: 'names' };
  const path = configurationOf(facts, certificate);
  if (path === null) return { hurdle: 'place' };
  const isThere = facts.paths[path]?.state === 'file';
  const before: Before = isThere
    ? { state: 'file', sha256: sha256(restingConfiguration) }
    : { state: 'absent' };
  const activation = activationOf(facts);
  const knowsProfiles = isSince(facts.version, 66);
  return { ground: { module, configuration: { path, before }, activation, isThere, knowsProfiles } };
}

/**
 * mod_md 2.4, which knows keys on curves and an address of its own, came with httpd 2.4.48; 2.6, which asks for kinds of
 * certificates and for the authority's own window, with 2.4.66.
 */
function isSince(version: string, least: number): boolean {
  const [, patch = '0'] = /^2\.4\.(\d+)/.exec(version) ?? [];
  return Number(patch) >= least;
}

/** Something of mod_md is said by other files than ours, or it was loaded for somebody else. */
function isUsedByOthers(facts: ApacheFacts): boolean {
  const said = [...facts.main, ...facts.everywhere, ...facts.hosts.flatMap(({ directives }) => directives)];
  const files = said
    .filter(({ name }) => /^(md[a-z]+|manageddomain)$/.test(name))
    .map(({ origin }) => origin);
  return files.length === 0 ? isLoaded(facts, 'md') : !files.every(isModMdFile);
}

/** In the first folder for settings of the whole server that is root's own. */
function configurationOf(facts: ApacheFacts, certificate: string): string | null {
  const name = modMdFileName(certificate);
  const [folder] = ownFolders(facts, name);
  return folder === undefined ? null : `${folder}/${name}`;
}
