import { isCovered } from '../../../shared/names/coverage.ts';
import type { PlanNote, Stage } from '../../../shared/plan.ts';
import type { HstsState } from '../../../shared/windows-changes.ts';
import { note } from '../note.ts';
import type { InstallWish } from '../target.ts';
import { firstBuildWithHsts, type IisFacts, type IisSite } from './facts.ts';
import type { IisIntent } from './intent.ts';
import { forbidsRedirect } from './programs.ts';

/** What becomes of the visitors of one site who come unencrypted. */
export interface RedirectedSite {
  readonly site: IisSite;
  readonly say:
    | 'plan.iis.redirect'
    | 'plan.iis.redirect-already'
    | 'plan.iis.redirect-by-hand'
    | 'plan.iis.redirect-exchange'
    | 'plan.iis.redirect-nobody';
  readonly after: HstsState | null;
}

const twoYears = 63_072_000;

/**
 * Redirect and HSTS by the site's own setting (Windows Server 2019 and newer). It holds for all names of a site,
 * so a site that bears names without a certificate is left alone: their visitors would meet a warning.
 */
export function redirectedSites(
  facts: IisFacts,
  wish: InstallWish,
  intent: IisIntent,
): readonly RedirectedSite[] {
  if (!wish.redirect && !wish.hsts) return [];
  const sites = [...new Set(intent.placed.map(({ site }) => site))];
  const isPossible = ({ hsts, ...site }: IisSite): boolean =>
    hsts !== null && facts.system.build >= firstBuildWithHsts && isWhollyEncrypted(site, wish.names);
  // All or none: what is proven from outside afterwards is that every name leads to its encrypted site.
  const isLeft = !sites.every(isPossible);
  return sites.map((site) => {
    const { hsts } = site;
    if (forbidsRedirect(facts)) return { site, say: 'plan.iis.redirect-exchange', after: null };
    if (isUnplain(site) && !wish.hsts) return { site, say: 'plan.iis.redirect-nobody', after: null };
    if (hsts === null || isLeft) return { site, say: 'plan.iis.redirect-by-hand', after: null };
    const after: HstsState = {
      ...hsts,
      enabled: true,
      redirect: wish.redirect || hsts.redirect,
      // 0 tells browsers to remember nothing, which is what somebody without that wish expects.
      maxAge: wish.hsts ? Math.max(hsts.maxAge, twoYears) : hsts.enabled ? hsts.maxAge : 0,
    };
    const isSame = JSON.stringify(after) === JSON.stringify(hsts);
    return isSame
      ? { site, say: 'plan.iis.redirect-already', after: null }
      : { site, say: 'plan.iis.redirect', after };
  });
}

/** Where nobody comes unencrypted, there is nobody to send on, and a look from outside would wait for it in vain. */
const isUnplain = ({ bindings }: IisSite): boolean => !bindings.some(({ protocol }) => protocol === 'http');

function isWhollyEncrypted(site: Pick<IisSite, 'bindings'>, names: readonly string[]): boolean {
  const plain = site.bindings.filter(({ protocol }) => protocol === 'http');
  const hosts = plain.filter(({ host }) => host !== '');
  // Whoever comes at another port (a cash desk, a printer, a neighbour behind a proxy) would be sent away from it as well.
  const isAtUsualPort = plain.some(({ port }) => port === 80);
  if (isAtUsualPort && plain.some(({ port }) => port !== 80)) return false;
  return hosts.every(
    ({ host }) =>
      isCovered(names, host) ||
      site.bindings.some((one) => one.protocol === 'https' && one.host === host && one.thumbprint !== ''),
  );
}

/** The redirect stage; null where nothing has to be changed. */
export function redirectStage(sites: readonly RedirectedSite[]): Stage | null {
  const changes = sites.flatMap(({ site, after }) =>
    after === null || site.hsts === null
      ? []
      : [
          {
            kind: 'set-hsts' as const,
            path: placeOfSite(site),
            siteId: site.id,
            before: site.hsts,
            after,
          },
        ],
  );
  return changes.length === 0 ? null : { id: 'redirect', changes, activation: null };
}

export const placeOfSite = ({ name }: Pick<IisSite, 'name'>): string => `IIS: ${printable(name)}`;

/** A site's name is somebody else's text. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\uFFFD').slice(0, 200);

export function redirectNotes(
  sites: readonly RedirectedSite[],
  wish: InstallWish,
  namesAt: (site: IisSite) => string,
): readonly PlanNote[] {
  return [
    ...sites.map(({ site, say }) => note('redirect', say, { names: namesAt(site) }, placeOfSite(site))),
    ...(wish.hsts && sites.some(({ after }) => after !== null)
      ? [note('redirect', 'plan.iis.hsts', {})]
      : []),
  ];
}
