import type { Problem } from '../../../shared/problems.ts';
import type { PageSign, SiteSign } from './neighbouring-sites.ts';

/** Whether each name is shown its own page: a status says nothing of whose page it is. Everything here is pure. */

const isSeen = ({ status }: PageSign): boolean => status === 200;

/** The same, as far as it can be told: what had no title and was another one at each look says nothing. */
function isAlike(one: PageSign, other: PageSign): boolean {
  if (one.mark !== null && one.mark === other.mark) return true;
  return one.title !== null && one.title === other.title;
}

const pagesOf = ({ http, https, fingerprint }: SiteSign): readonly PageSign[] =>
  // Behind a certificate for others stood the page of others.
  [http, ...(fingerprint === null ? [] : [https])].filter(isSeen);

/**
 * Names whose encrypted page is not what they showed before, plain or encrypted: `page-of-another-site` {name, address,
 * before, after}. `before` are the steady looks at our names, `others` those at the server's other sites. A page that is
 * another site's is one of those whatever its title says; a page with another title is one as well.
 */
export function strangePages(
  before: readonly SiteSign[],
  others: readonly SiteSign[],
  after: readonly SiteSign[],
): readonly Problem[] {
  return before.flatMap((was): readonly Problem[] => {
    const own = pagesOf(was);
    const is = after.find(({ name, address }) => name === was.name && address === was.address);
    const [first] = own;
    if (first === undefined || is === undefined || !isSeen(is.https)) return [];
    if (own.some((page) => isAlike(page, is.https))) return [];
    const owner = ownerOf(is.https, was.name, others);
    const isOtherTitle =
      is.https.title !== null && own.every(({ title }) => title !== null && title !== is.https.title);
    if (owner === undefined && !isOtherTitle) return [];
    const { name, address } = was;
    const shown = owner?.name ?? is.https.title ?? '';
    const known = first.title ?? name;
    return [{ code: 'page-of-another-site', facts: { name, address, before: known, after: shown } }];
  });
}

/**
 * Other sites that show the page of one of ours, or of each other, under a title of their own or none: `other-site-changed`
 * {site, address, scheme, before, after}. What only differs from before says nothing: pages change by themselves.
 */
export function swappedPages(
  before: readonly SiteSign[],
  own: readonly SiteSign[],
  after: readonly SiteSign[],
): readonly Problem[] {
  return before.flatMap((was) => {
    const is = after.find(({ name, address }) => name === was.name && address === was.address);
    if (is === undefined) return [];
    const schemes = (['http', 'https'] as const).filter((scheme) => pagesOf(was).includes(was[scheme]));
    return schemes.flatMap((scheme): readonly Problem[] => {
      const owner = ownerOf(is[scheme], was.name, [...own, ...before]);
      if (owner === undefined || !isSeen(is[scheme]) || isSame(was[scheme].mark, is[scheme].mark)) return [];
      const facts = { site: was.name, address: was.address, scheme, before: was.name, after: owner.name };
      return [{ code: 'other-site-changed', facts }];
    });
  });
}

/** The other site whose page this was. */
const ownerOf = ({ mark }: PageSign, name: string, sites: readonly SiteSign[]): SiteSign | undefined =>
  sites.find((site) => site.name !== name && pagesOf(site).some((page) => isSame(page.mark, mark)));

const isSame = (one: string | null, other: string | null): boolean => one !== null && one === other;
