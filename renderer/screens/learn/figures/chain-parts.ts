import type { ChainLink, SeenCertificate } from '../../../../shared/look/certificate.ts';
import type { SiteLook } from '../../../../shared/look.ts';

export type LinkRole = 'root' | 'intermediate' | 'leaf';

export interface ShownLink {
  readonly role: LinkRole;
  readonly link: ChainLink;
}

/** A chain from its root down to the site. A lone certificate is the site's own, whoever signed it. */
export function downwards({ links }: SeenCertificate): readonly ShownLink[] {
  return links
    .map((link, place): ShownLink => {
      if (place === 0) return { role: 'leaf', link };
      const isTop = place === links.length - 1;
      return { role: isTop && link.isSelfSigned ? 'root' : 'intermediate', link };
    })
    .reverse();
}

export interface SeenChain {
  readonly domain: string;
  readonly lookedAt: string;
  /** Null: no name of the site shows a certificate. */
  readonly certificate: SeenCertificate | null;
}

/** The chain that stands for a site: of its first name and address that show one. */
export function chainOf({ domain, lookedAt, names }: SiteLook): SeenChain {
  const [first] = names.flatMap(({ certificates }) => certificates);
  return { domain, lookedAt, certificate: first?.certificate ?? null };
}
