import type { Problem } from '../../shared/problems.ts';
import { type Judgement, placeOf } from '../certificates/judge/judge.ts';
import { placeSaid } from '../certificates/judge/place.ts';
import type { Found } from '../certificates/read/found.ts';
import { spkiOf } from '../certificates/read/keys.ts';
import { readFiles } from '../certificates/read/read-files.ts';
import { givenFile, rootsOf } from '../job/resolve-files.ts';
import { readPem } from '../job/resolve-job.ts';
import { fetchIssuer } from '../outside/certificates/fetch-issuer.ts';
import { domainFrom } from '../outside/dns/typed-name.ts';
import { judgeCompleted } from '../sources/files/judged.ts';

export interface InspectWish {
  readonly files: readonly string[];
  /** As people type them; []: whatever the files are for. */
  readonly names: readonly string[];
  readonly passwords: readonly string[];
  /** PEM file of the authorities that stand for the browsers' list. */
  readonly trust: string | null;
  /** A missing link of the chain may be fetched from where the certificate says. */
  readonly mayFetch: boolean;
}

/** What files are, for whoever asks: without any key. All text in it is a stranger's. */
export interface InspectedFiles {
  /** The one that is meant; null: none of theirs. */
  readonly certificate: {
    readonly names: readonly string[];
    readonly issuer: string;
    /** ISO 8601. */
    readonly notBefore: string;
    readonly notAfter: string;
    /** SHA-256 of the DER, lower-case hexadecimal. */
    readonly fingerprint: string;
    /** Where it lay. */
    readonly file: string;
    /** Those above it that would be installed with it, in their order. */
    readonly chain: readonly string[];
    /** The trusted end of the chain; null: it ends elsewhere. */
    readonly root: string | null;
  } | null;
  /** Where its private key lay; null: nowhere here. */
  readonly key: string | null;
  /** What would be left out. */
  readonly others: Judgement['leftOut'];
  /** Where requests lay that were made for the certificate. */
  readonly requests: readonly string[];
  readonly blockers: readonly Problem[];
  readonly cautions: readonly Problem[];
}

/** What files of this computer are, what fits together, and what is missing. Changes nothing. Raises `file-missing`, `name-invalid`. */
export async function inspectFiles(wish: InspectWish, signal: AbortSignal): Promise<InspectedFiles> {
  const given = await Promise.all(wish.files.map(givenFile));
  const found = readFiles(given, wish.passwords);
  const trustPem = wish.trust === null ? null : await readPem('trust', wish.trust);
  const wanted = {
    ...{ names: wish.names.map(domainFrom), roots: rootsOf(trustPem), now: new Date() },
    ...({ key: 'in-files', isTrustExpected: true } as const),
  };
  const fetching = wish.mayFetch ? (address: string) => fetchIssuer(address, {}, signal) : null;
  return saidOf(found, await judgeCompleted(found, wanted, fetching));
}

/** What was found and judged, without any key. Pure. */
export function saidOf(
  found: Found,
  { leaf, path, key, blockers, cautions, leftOut }: Judgement,
): InspectedFiles {
  const spki = leaf === null ? null : spkiOf(leaf.certificate.publicKey);
  return {
    certificate:
      leaf === null
        ? null
        : {
            names: leaf.names,
            issuer: leaf.issuer,
            notBefore: new Date(leaf.notBefore).toISOString(),
            notAfter: new Date(leaf.notAfter).toISOString(),
            fingerprint: leaf.fingerprint,
            file: placeSaid(placeOf(found, leaf)),
            chain: path?.links.slice(1).map(({ title }) => title) ?? [],
            root: path?.root?.title ?? null,
          },
    key: key === null ? null : placeSaid(key.place),
    others: leftOut,
    requests: found.requests
      .filter((one) => spki !== null && one.spki.equals(spki))
      .map(({ place }) => placeSaid(place)),
    ...{ blockers, cautions },
  };
}
