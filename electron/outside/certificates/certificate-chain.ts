import { X509Certificate } from 'node:crypto';
import { type DetailedPeerCertificate, rootCertificates, type TLSSocket } from 'node:tls';
import { distrustedAfter } from '../../../shared/distrust.ts';
import type { ChainFault, ChainLink, SeenCertificate } from '../../../shared/look/certificate.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import type { Outside } from '../outside.ts';
import { printable } from '../printable.ts';
import { curveBits, validationOf } from './certificate-details.ts';
import { type CertificateSummary, summarise } from './certificate-summary.ts';

const longest = 12;
const mostNames = 100;

/** A chain as it arrived, completed from the list of those who are trusted, whatever name it was shown for. */
interface ShownChain {
  readonly links: readonly ChainLink[];
  readonly leaf: CertificateSummary;
}

/**
 * Those that were found good: the same few are met at each name and address, hundreds of times in a run, and to read one takes
 * longer than to be shown it. What is wrong with others may lie in what came along with them, which is read each time.
 */
const known = new Map<string, ShownChain>();
const mostKnown = 200;

/** Null: none arrived, or it cannot be read. */
export function chainOn(socket: TLSSocket, outside: Outside): ShownChain | null {
  // Never by getPeerX509Certificate: Node 24 takes the chain away from its connection with it.
  const { raw }: { raw?: Buffer } = socket.getPeerCertificate();
  if (raw === undefined) return null;
  const key = `${raw.toString('base64')} ${outside.trustPem ?? 'public'}`;
  const before = socket.authorized ? known.get(key) : undefined;
  if (before !== undefined) return before;
  const found = readChain(dersOf(socket.getPeerCertificate(true)), outside);
  if (known.size >= mostKnown) known.clear();
  if (socket.authorized && found !== null) known.set(key, found);
  return found;
}

function readChain(ders: readonly Buffer[], outside: Outside): ShownChain | null {
  const links = ders.flatMap((der) => linkOf(der, outside) ?? []);
  const [leaf] = ders;
  return leaf === undefined || links.length !== ders.length ? null : { links, leaf: summarise(leaf) };
}

/** The certificate that arrived on a connection made without checking; null: none did, or it cannot be read. */
export function certificateOn(socket: TLSSocket, name: string, outside: Outside): SeenCertificate | null {
  const chain = chainOn(socket, outside);
  return chain === null ? null : certificateOf(chain, socket, name, outside);
}

/** What a chain is worth for a name, on the connection on which it arrived. */
export function certificateOf(
  { links, leaf }: ShownChain,
  socket: TLSSocket,
  name: string,
  outside: Outside,
): SeenCertificate {
  // Typed as an Error, but Node puts the code itself there.
  const reason = socket.authorized ? null : String(socket.authorizationError);
  // Not Node's own check, which takes a star within a label and a subject without names (RFC 9525 §6.3, §2).
  const isFor = isCovered(leaf.names, name);
  const fault = faultOf(reason, links, isFor) ?? (isDistrusted(links, outside) ? 'distrusted' : null);
  return {
    links: [...links],
    fault,
    reason:
      fault === null
        ? null
        : printable(reason ?? (fault === 'distrusted' ? 'DISTRUSTED' : 'ERR_TLS_CERT_ALTNAME_INVALID'), 100),
    protocol: socket.getProtocol(),
  };
}

/** Node's list has no dates: it takes what browsers believe no more. A list that was chosen instead is its chooser's affair. */
function isDistrusted(links: readonly ChainLink[], outside: Outside): boolean {
  const [leaf, root] = [links[0], links.at(-1)];
  if (outside.trustPem !== undefined || leaf === undefined || root === undefined) return false;
  return distrustedAfter(root.subject, Date.parse(leaf.notBefore)) !== null;
}

const faults: Readonly<Record<string, ChainFault>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete',
  UNABLE_TO_GET_ISSUER_CERT: 'incomplete',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incomplete',
};

/** The fault behind OpenSSL's word. `isFor`: the leaf carries the name. */
export function faultOf(
  reason: string | null,
  links: readonly Pick<ChainLink, 'isSelfSigned'>[],
  isFor: boolean,
): ChainFault | null {
  if (reason === null) return isFor ? null : 'wrong-name';
  const fault = faults[reason] ?? 'other';
  // Who sends more than the leaf has not forgotten the chain: it ends at somebody who is not on the list.
  return fault === 'incomplete' && links.length > 1 ? 'unknown-authority' : fault;
}

function dersOf(leaf: DetailedPeerCertificate): Buffer[] {
  const ders: Buffer[] = [];
  // Without a certificate Node gives an empty object; a root is its own issuer.
  let current: Partial<DetailedPeerCertificate> | undefined = leaf;
  while (current?.raw !== undefined && ders.length < longest) {
    const { raw } = current;
    if (ders.some((der) => der.equals(raw))) break;
    ders.push(raw);
    current = current.issuerCertificate;
  }
  return ders;
}

function linkOf(der: Buffer, outside: Outside): ChainLink | null {
  try {
    const certificate = new X509Certificate(der);
    const { fingerprint, subject, issuer, names, notAfter } = summarise(der);
    const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
    const kind = asymmetricKeyType === 'rsa' || asymmetricKeyType === 'ec' ? asymmetricKeyType : 'other';
    return {
      fingerprint,
      subject: printable(subject, 200),
      issuer: printable(issuer, 200),
      serial: printable(certificate.serialNumber, 80),
      names: names.slice(0, mostNames).map((name) => printable(name, 260)),
      notBefore: new Date(certificate.validFrom).toISOString(),
      notAfter,
      key: {
        kind,
        bits: asymmetricKeyDetails?.modulusLength ?? curveBits(asymmetricKeyDetails?.namedCurve),
      },
      validation: validationOf(der),
      isAuthority: certificate.ca,
      isSelfSigned: certificate.checkIssued(certificate),
      from: trustedBy(outside).has(fingerprint) ? 'trust-list' : 'server',
    };
  } catch {
    return null;
  }
}

let publicRoots: ReadonlySet<string> | null = null;
const chosenRoots = new Map<string, ReadonlySet<string>>();

/** Fingerprints of the roots that count. */
function trustedBy({ trustPem }: Outside): ReadonlySet<string> {
  if (trustPem === undefined) {
    publicRoots ??= fingerprintsIn(rootCertificates);
    return publicRoots;
  }
  const found = chosenRoots.get(trustPem) ?? fingerprintsIn(pemBlocks(trustPem));
  chosenRoots.set(trustPem, found);
  return found;
}

const pemBlocks = (text: string): readonly string[] =>
  text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];

const fingerprintsIn = (pems: readonly string[]): ReadonlySet<string> =>
  new Set(pems.map((pem) => summarise(new X509Certificate(pem).raw).fingerprint));
