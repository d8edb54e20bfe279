import { counterpartOf } from '../../../shared/names/domain-name.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { SiteSign } from './neighbouring-sites.ts';
import { haveOtherTitles, isAlike, isSameMark, likeness, type PageSign } from './page-sign.ts';

/** Whether each name is shown its own page: a status says nothing of whose page it is. Everything here is pure. */

const isSeen = ({ status }: PageSign): boolean => status === 200;

const pagesOf = ({ http, https, fingerprint }: SiteSign, isStanding = false): readonly PageSign[] =>
  // Behind a certificate for others stood the page of others, unless the server itself says whose site it is.
  [http, ...(fingerprint === null && !isStanding ? [] : [https])].filter(isSeen);

/**
 * Names whose encrypted page is not what they showed before, plain or encrypted: `page-of-another-site` {name, address,
 * before, after}. `before` are the steady looks at our names, `others` those at the server's other sites. A page that is
 * another site's is one of those whatever its title says; a page with another title, and with little of what it was, is
 * one as well. A name that only led elsewhere has nothing to compare with: it may belong to one of those sites. `standing`:
 * names that had an encrypted site by the server's own settings, whatever certificate it showed.
 */
export function strangePages(
  before: readonly SiteSign[],
  others: readonly SiteSign[],
  after: readonly SiteSign[],
  standing: readonly string[] = [],
): readonly Problem[] {
  return before.flatMap((was): readonly Problem[] => {
    const own = pagesOf(was, standing.includes(was.name));
    const is = after.find(({ name, address }) => name === was.name && address === was.address);
    if (own.length === 0 || is === undefined || !isSeen(is.https)) return [];
    const owner = ownerOf(is.https, own, was.name, others);
    if (owner === undefined && !isAnother(own, is.https)) return [];
    const { name, address } = was;
    const shown = owner?.name ?? is.https.title ?? '';
    return [
      { code: 'page-of-another-site', facts: { name, address, before: own[0]?.title ?? name, after: shown } },
    ];
  });
}

/** What had no title and was another one at each look says nothing. */
const isAnother = (own: readonly PageSign[], is: PageSign): boolean =>
  is.title !== null && own.every((page) => haveOtherTitles(page, is) && !isAlike(page, is));

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
      const owner = isSeen(is[scheme])
        ? ownerOf(is[scheme], [was[scheme]], was.name, [...own, ...before])
        : undefined;
      if (owner === undefined) return [];
      const facts = { site: was.name, address: was.address, scheme, before: was.name, after: owner.name };
      return [{ code: 'other-site-changed', facts }];
    });
  });
}

/** More of another site's page than this, and so much more than of one's own, is no likeness of two shops of one make. */
const owned = 0.8;
const further = 0.3;

/** It bears the other's title, which none of one's own pages had. */
const isNamedAs = (one: PageSign, page: PageSign, own: readonly PageSign[]): boolean =>
  one.title !== null && one.title === page.title && own.every((was) => haveOtherTitles(was, page));

/** How much it has of one's own; where there is too little to tell, the same title stands for it. */
const keptOf = (was: PageSign, page: PageSign): number =>
  likeness(was, page) ?? (was.title !== null && was.title === page.title ? owned : 0);

/** The other site whose page this is: to the byte, by its title, by what it consists of, or by the host that it calls its own. */
function ownerOf(
  page: PageSign,
  own: readonly PageSign[],
  name: string,
  sites: readonly SiteSign[],
): SiteSign | undefined {
  if (own.some((one) => isSameMark(one, page))) return undefined;
  const kept = Math.max(0, ...own.map((one) => keptOf(one, page)));
  const known = new Set(own.flatMap(({ hosts }) => hosts));
  const strangers = page.hosts.filter((host) => host !== name && !known.has(host));
  const isOwn = own.some((one) => isAlike(one, page));
  return sites.find((site) => {
    // With and without www it is one site.
    if (site.name === name || site.name === counterpartOf(name)) return false;
    if (strangers.includes(site.name) && !isOwn) return true;
    return pagesOf(site).some((one) => {
      if (isNamedAs(one, page, own)) return true;
      if (isSameMark(one, page) && kept < owned) return true;
      const share = likeness(one, page) ?? 0;
      return share >= owned && share >= kept + further;
    });
  });
}
