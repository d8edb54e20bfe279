import { isCovered } from '../../../../shared/names/coverage.ts';
import { isDomainName, isStar } from '../../../../shared/names/domain-name.ts';
import { eximCopyOf } from '../../../run/posix/exim-copies.ts';
import { certificateOf, type LivePaths, liveFolder, livePaths, wouldMiss } from '../../posix/live-places.ts';
import { folderOf } from '../../posix/paths.ts';
import { certificateNames, type InstallWish, keptNames } from '../../target.ts';
import { certificateByName, filesIn, readCertificateValue } from '../config/certificate-value.ts';
import type { EximFacts } from '../config/facts.ts';
import { mailNames } from '../config/mail-names.ts';
import { type Places, placesFor, type Wanted } from './places.ts';

/** What shall happen: the thinking that `check` and `plan` share. */
export interface Intent {
  readonly live: LivePaths;
  /** Key and chain in one file, as Exim may read them. */
  readonly copy: string;
  /** Names that are shown the new certificate where they are asked for; empty: everybody is. */
  readonly byName: readonly string[];
  /** Names of the certificate that stays for everybody else; empty where it is not known for whom it is. */
  readonly others: readonly string[];
  readonly wanted: Wanted;
  /** Null: it cannot be said where that is to be written. */
  readonly places: Places | null;
  /** It offered no encryption, and does from then on. */
  readonly isSwitchedOn: boolean;
}

/** By the facts, which never change, and by the wish. */
const known = new WeakMap<EximFacts, Map<string, Intent>>();

export function intentOf(facts: EximFacts, wish: InstallWish): Intent {
  const ofFacts = known.get(facts) ?? new Map<string, Intent>();
  known.set(facts, ofFacts);
  const key = JSON.stringify([wish.names, wish.allNames, wish.keptFor]);
  const intent = ofFacts.get(key) ?? think(facts, wish);
  ofFacts.set(key, intent);
  return intent;
}

function think(facts: EximFacts, wish: InstallWish): Intent {
  const whole = certificateNames(wish);
  const folder = folderFor(facts, whole);
  const live = livePaths(folder);
  const copy = eximCopyOf(certificateOf(folder));
  const [certificate, key] = [
    before(facts.values.tls_certificate, copy),
    before(facts.values.tls_privatekey, copy),
  ];
  const others = othersOf(facts, certificate, whole, copy, keptNames(wish));
  const names = [...new Set([...wish.names.filter(isStar), ...mailNames(facts, wish.names)])];
  const byName = others === null ? [] : names;
  const isSwitchedOn = facts.values.tls_advertise_hosts === '';
  const value = (otherwise: string): string =>
    byName.length === 0 ? copy : certificateByName(byName, copy, otherwise);
  const wanted: Wanted = {
    tls_certificate: value(certificate),
    // Without a key of its own the certificate's file is asked for it, and holds it.
    tls_privatekey: key === '' ? null : value(key),
    tls_advertise_hosts: isSwitchedOn ? '*' : null,
  };
  // Debian's configuration always names a key.
  const told =
    facts.form === 'file' ? wanted : { ...wanted, tls_privatekey: value(key === '' ? certificate : key) };
  return {
    live,
    copy,
    byName,
    others: others ?? [],
    wanted: told,
    places: placesFor(facts, told),
    isSwitchedOn,
  };
}

/** What an option says without what an earlier run has put around it for this very place. */
function before(text: string | undefined, copy: string): string {
  const value = readCertificateValue(text ?? '');
  return value.kind === 'by-name' && value.path === copy ? value.otherwise : (text ?? '');
}

/**
 * Names that the present certificate is good for and this one would not be: it stays for them. One that nobody trusts is
 * nobody's, and the former certificate of this very place gives way to the new one. What Exim chooses for each visitor stays
 * as it is, whoever it is for. `kept`: whoever insists on the key of the present one. Null: it gives way.
 */
function othersOf(
  facts: EximFacts,
  certificate: string,
  whole: readonly string[],
  copy: string,
  kept: readonly string[],
): readonly string[] | null {
  const value = readCertificateValue(certificate);
  if (value.kind === 'nothing') return null;
  const paths = filesIn(certificate).filter((path) => path !== copy);
  const stays = paths.length > 0 ? kept : [];
  const names = paths
    .flatMap((path) => facts.certificates[path] ?? [])
    .filter(({ isExpired, isSelfSigned }) => !isExpired && isSelfSigned !== true)
    .flatMap((one) => one.names)
    .filter((name) => isDomainName(name) && !isCovered(whole, name));
  const others = [...new Set([...names, ...stays])];
  return value.kind === 'files' && others.length === 0 ? null : others;
}

/** The first folder that is ours already, or whose certificate names nobody that the new one would lose. */
function folderFor(facts: EximFacts, whole: readonly string[]): string {
  const used = filesIn(facts.values.tls_certificate ?? '');
  return liveFolder(facts, whole, (folder) => {
    const { chain } = livePaths(folder);
    const isOurs =
      used.includes(eximCopyOf(certificateOf(folder))) || used.some((path) => folderOf(path) === folder);
    return !isOurs && wouldMiss(facts.certificates[chain], whole, facts.certificates[chain]?.names ?? []);
  });
}
