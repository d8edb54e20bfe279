import { isIssuedBy, type Traits } from './traits.ts';

/** The way from a certificate up to an authority. */
export interface Path {
  /** Leaf first, each signed by the next; no root. */
  readonly links: readonly Traits[];
  /** The trusted root at its end; null: it ends elsewhere. */
  readonly root: Traits | null;
  /** The first that is signed by nobody here; null: it ends at a root, trusted or not. */
  readonly loose: Traits | null;
}

const longest = 8;
/** Signatures that are looked at for one answer: cross-signed authorities could make ways without number. */
const mostTries = 600;

/**
 * The best way from `leaf`: one to a trusted root before any other, and of those the longest, since it is the one that
 * whoever sold it has given, and that older devices need. What has run out, or holds not yet, leads nowhere. Pure.
 */
export function pathOf(leaf: Traits, others: readonly Traits[], roots: readonly Traits[], now: number): Path {
  let tries = 0;
  let best: Path = { links: [leaf], root: null, loose: leaf };
  const isHolding = ({ notBefore, notAfter }: Traits): boolean => notBefore <= now && now < notAfter;
  const signs = (issuer: Traits, of: Traits): boolean => {
    tries += 1;
    return tries <= mostTries && isIssuedBy(of.certificate, issuer.certificate);
  };
  const offer = (path: Path) => {
    const rank = ({ root, loose, links }: Path): number =>
      (root === null ? 0 : 1000) + (loose === null ? 100 : 0) + links.length;
    if (rank(path) > rank(best)) best = path;
  };
  const rootsBySubject = new Map<string, Traits[]>();
  for (const root of roots) {
    const subject = root.certificate.subject ?? '';
    rootsBySubject.set(subject, [...(rootsBySubject.get(subject) ?? []), root]);
  }
  const climb = (links: readonly Traits[]) => {
    const top = links.at(-1) ?? leaf;
    const above = rootsBySubject.get(top.certificate.issuer ?? '') ?? [];
    for (const root of above.filter(isHolding)) if (signs(root, top)) offer({ links, root, loose: null });
    if (links.length >= longest) return;
    const candidates = others.filter(
      (one) =>
        one.certificate.subject === top.certificate.issuer &&
        one.certificate.ca &&
        isHolding(one) &&
        !links.some(({ fingerprint }) => fingerprint === one.fingerprint),
    );
    let isLoose = true;
    for (const one of candidates) {
      if (!signs(one, top)) continue;
      isLoose = false;
      if (one.isSelfSigned) offer({ links, root: null, loose: null });
      else climb([...links, one]);
    }
    if (isLoose) offer({ links, root: null, loose: top.isSelfSigned ? null : top });
  };
  climb([leaf]);
  return best;
}
