import type { SiteLook } from '../../look.ts';

/**
 * Whom the present certificate names, where its authority has checked the owner's papers (CA/Browser Forum BR 7.1.6.1), and
 * that authority. A free one checks the domain alone. Null: it does so too, or there is none.
 */
export function checkedOwner({
  names,
  domain,
}: SiteLook): { readonly owner: string; readonly issuer: string } | null {
  const leaf = names.find(({ name }) => name === domain)?.certificates[0]?.certificate.links[0];
  return leaf?.validation === 'organisation' || leaf?.validation === 'extended'
    ? { owner: leaf.subject, issuer: leaf.issuer }
    : null;
}
