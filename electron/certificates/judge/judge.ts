import { createHash, type KeyObject, X509Certificate } from 'node:crypto';
import { distrustedAfter } from '../../../shared/distrust.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import { type Problem, ProblemError, type ProblemParts } from '../../../shared/problems.ts';
import type { Found, FoundKey, Place } from '../read/found.ts';
import { spkiOf } from '../read/keys.ts';
import { type Path, pathOf } from './chain.ts';
import { placeSaid } from './place.ts';
import { organisationOf, type Traits, traitsOf, weaknessOf } from './traits.ts';
import { troubleProblems } from './troubles.ts';

export interface Wanted {
  /** A-labels; []: whatever the files are for. */
  readonly names: readonly string[];
  /** Who is trusted. */
  readonly roots: readonly X509Certificate[];
  readonly now: Date;
  /** `elsewhere`: it is looked for on the server. */
  readonly key: 'in-files' | 'elsewhere';
  /** SHA-256 of the public half of the key (SubjectPublicKeyInfo), hexadecimal, where it is known which one it is. */
  readonly publicKey?: string;
  /** Certificates that are known besides, for whoever has the key of one of them; the newest first. Missing: none. */
  readonly known?: readonly KnownCertificate[];
  /** Of one that its own key has signed, nobody expects that it is trusted. */
  readonly isTrustExpected: boolean;
}

/** A certificate of which only this is known. */
export interface KnownCertificate {
  /** As for `Wanted`. */
  readonly publicKey: string;
  /** As people call it. */
  readonly title: string;
}

/** What files are worth for some names: what to install, and what speaks against it or is worth knowing. */
export interface Judgement {
  readonly leaf: Traits | null;
  readonly path: Path | null;
  readonly key: FoundKey | null;
  /** Each alone keeps it from being installed; the first is the one to see to first. */
  readonly blockers: readonly Problem[];
  readonly cautions: readonly Problem[];
  /** Certificates that are left out: met twice, roots, those of others. */
  readonly leftOut: readonly { readonly title: string; readonly why: 'twice' | 'root' | 'unneeded' }[];
}

const problem = (...parts: ProblemParts): Problem => new ProblemError(...parts).problem;
const day = (time: number): string => new Date(time).toISOString();

/** Pure. Says of everything that was found what becomes of it. */
export function judgeFiles(found: Found, wanted: Wanted): Judgement {
  const all = withoutRepeats(found.certificates.map(({ certificate }) => traitsOf(certificate)));
  const now = wanted.now.getTime();
  const leaf = leafOf(all, found.keys, wanted, now);
  const roots = wanted.roots.map(traitsOf);
  const path =
    leaf === null
      ? null
      : pathOf(
          leaf,
          all.filter((one) => one !== leaf),
          roots,
          now,
        );
  const key = leaf === null ? null : keyOf(leaf, found.keys);
  const troubles = troubleProblems(found.troubles);
  const blockers: Problem[] = [];
  if (leaf === null) blockers.push(...troubles, noLeaf(all, found));
  else {
    blockers.push(...nameProblems(leaf, wanted.names), ...timeProblems(leaf, now));
    const weakness = [leaf, ...(path?.links.slice(1) ?? [])].map(weaknessOf).find((one) => one !== null);
    if (weakness !== undefined && weakness !== null)
      blockers.push(problem('files-weak', { kind: weakness, name: leaf.title }));
    if (key === null && wanted.key === 'in-files')
      blockers.push(...keyProblems(leaf, all, found, troubles, wanted.known));
    if (path !== null && wanted.isTrustExpected) blockers.push(...trustProblems(leaf, path));
  }
  const cautions = leaf === null ? [] : troubles.filter((one) => !blockers.includes(one));
  return { leaf, path, key, blockers, cautions, leftOut: leftOutOf(found, all, path) };
}

const withoutRepeats = (all: readonly Traits[]): readonly Traits[] => [
  ...new Map(all.map((one) => [one.fingerprint, one])).values(),
];

/** The certificate that is meant: for all names, holding now, with its key at hand, the newest. */
function leafOf(
  all: readonly Traits[],
  keys: readonly FoundKey[],
  { names, publicKey }: Pick<Wanted, 'names' | 'publicKey'>,
  now: number,
): Traits | null {
  // Those of authorities name no host; one that somebody made at home may call itself an authority.
  const candidates = all.filter((one) => one.names.length > 0 || !one.certificate.ca);
  const isOfKey = ({ certificate }: Traits): boolean =>
    publicKey !== undefined && digestOf(certificate) === publicKey;
  const rank = (one: Traits): number =>
    (isOfKey(one) ? 1e6 : 0) +
    8 * names.filter((name) => isCovered(one.names, name)).length +
    (one.notBefore <= now && now < one.notAfter ? 4 : 0) +
    (keyOf(one, keys) === null ? 0 : 2) +
    one.notBefore / 1e14;
  return candidates.reduce<Traits | null>(
    (best, one) => (best === null || rank(one) > rank(best) ? one : best),
    null,
  );
}

/** SHA-256 of the public half of its key, hexadecimal, lower case. */
export const digestOf = ({ publicKey }: X509Certificate): string => spkiDigest(publicKey);

const spkiDigest = (key: KeyObject): string => createHash('sha256').update(spkiOf(key)).digest('hex');

/** The same of the first certificate of a chain, PEM; null: that is none. */
export function publicKeyOf(chainPem: string): string | null {
  try {
    return digestOf(new X509Certificate(chainPem));
  } catch {
    return null;
  }
}

function keyOf({ certificate }: Traits, keys: readonly FoundKey[]): FoundKey | null {
  const spki = spkiOf(certificate.publicKey);
  return keys.find(({ key }) => spkiOf(key).equals(spki)) ?? null;
}

function noLeaf(all: readonly Traits[], { requests, keys }: Found): Problem {
  if (all.length > 0)
    return problem('files-only-authorities', { names: all.map(({ title }) => title).slice(0, 10) });
  if (requests.length > 0) return problem('files-request-only');
  return problem('files-nothing', { keys: keys.length });
}

function nameProblems({ names: has }: Traits, names: readonly string[]): readonly Problem[] {
  const missing = names.filter((name) => !isCovered(has, name));
  if (missing.length === 0) return [];
  return [problem('files-name-missing', { names: missing.join(', '), has: has.slice(0, 20).join(', ') })];
}

function timeProblems({ notBefore, notAfter, title }: Traits, now: number): readonly Problem[] {
  if (notAfter <= now) return [problem('files-expired', { name: title, notAfter: day(notAfter) })];
  return notBefore > now ? [problem('files-not-yet-valid', { name: title, day: day(notBefore) })] : [];
}

/** Why there is no key for the certificate: it is locked, is another one, or is somewhere else. */
function keyProblems(
  leaf: Traits,
  all: readonly Traits[],
  found: Found,
  troubles: readonly Problem[],
  known: readonly KnownCertificate[] = [],
): readonly Problem[] {
  const locked = troubles.filter(({ code }) => code === 'files-locked' || code === 'files-password-wrong');
  if (locked.length > 0) return locked;
  const [other] = found.keys;
  if (other === undefined) {
    const spki = spkiOf(leaf.certificate.publicKey);
    const request = found.requests.find((one) => one.spki.equals(spki));
    const file = request === undefined ? '' : placeSaid(request.place);
    return [problem('files-key-missing', { name: leaf.title, hasRequest: file === '' ? 'no' : 'yes', file })];
  }
  const owner = all.find((one) => keyOf(one, found.keys) !== null);
  const file = placeSaid(other.place);
  if (owner !== undefined) {
    const title = `${owner.title} (${day(owner.notAfter).slice(0, 10)})`;
    return [problem('files-key-other', { name: leaf.title, file, belongs: 'another', owner: title })];
  }
  const digests = found.keys.map(({ key }) => spkiDigest(key));
  const title = known.find(({ publicKey }) => digests.includes(publicKey))?.title;
  const whose = title === undefined ? { belongs: 'nothing', owner: '' } : { belongs: 'site', owner: title };
  return [problem('files-key-other', { name: leaf.title, file, ...whose })];
}

function trustProblems(leaf: Traits, { root, loose, links }: Path): readonly Problem[] {
  if (root !== null) {
    const on = distrustedAfter(organisationOf(root.certificate), leaf.notBefore);
    return on === null
      ? []
      : [problem('files-distrusted', { issuer: root.title, day: `${on}T00:00:00.000Z` })];
  }
  if (leaf.isSelfSigned) return [problem('files-self-signed', { name: leaf.title })];
  const top = links.at(-1) ?? leaf;
  return loose === null
    ? [problem('files-not-trusted', { issuer: top.issuer })]
    : [problem('files-chain-incomplete', { issuer: top.issuer, name: top.title })];
}

function leftOutOf(found: Found, all: readonly Traits[], path: Path | null): Judgement['leftOut'] {
  const used = new Set(path?.links.map(({ fingerprint }) => fingerprint) ?? []);
  const twice = found.certificates.length - all.length;
  const rest = all.filter(({ fingerprint }) => !used.has(fingerprint));
  return [
    ...rest.map(({ title, isSelfSigned }) => ({
      title,
      why: isSelfSigned ? ('root' as const) : ('unneeded' as const),
    })),
    ...(twice > 0 ? [{ title: String(twice), why: 'twice' as const }] : []),
  ];
}

/** Where in the files a thing lay, for those that ask. */
export const placeOf = (found: Found, { fingerprint }: Traits): Place =>
  found.certificates.find(({ certificate }) => traitsOf(certificate).fingerprint === fingerprint)?.place ??
  [];
