import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import type { Problem } from '../../../shared/problems.ts';
import { nameNotOnServer } from '../name-not-on-server.ts';
import { blocker } from '../refusals.ts';
import type { Check, InstallWish } from '../target.ts';
import { autoSslProblemsFor } from './autossl.ts';
import { type CpanelFacts, type CpanelSite, isGood, leftOut, sitesFor } from './facts.ts';

/** Everything that would keep a plan from working, or from being taken back, found before anybody is asked for anything. Pure. */
export function checkCpanel(facts: CpanelFacts, { names, issuedByService }: InstallWish): readonly Check[] {
  if (facts.mayInstall === false)
    return [blocker({ code: 'panel-feature-missing', facts: { panel: 'cPanel', feature: 'SSL/TLS' } })];
  const sites = sitesFor(facts, names);
  const known = [...new Set(facts.sites.flatMap((site) => site.names))].slice(0, 50);
  const lost = names.filter((name) => !isHere(facts, name)).map((name) => nameNotOnServer(name, known));
  if (issuedByService === true) return [...lost, ...autoSslProblemsFor(facts, names)].map(blocker);
  const blocked = [...lost, ...sites.flatMap((site) => siteProblems(site, names))].map(blocker);
  const renewed = blocked.length > 0 ? [] : renewedByPanel(facts, sites, names);
  return [...blocked, ...renewed.map((problem): Check => ({ severity: 'warning', problem }))];
}

/** A star is at home where a site has a name that it stands for. */
const isHere = ({ sites }: CpanelFacts, name: string): boolean =>
  sites.some((site) =>
    isStar(name) ? site.names.some((one) => isCovered([name], one)) : site.names.includes(name),
  );

function siteProblems(site: CpanelSite, names: readonly string[]): readonly Problem[] {
  const { domain, shown } = site;
  const left = leftOut(site, names);
  return [
    ...(left.length === 0
      ? []
      : [
          {
            code: 'panel-names-left-out',
            facts: { panel: 'cPanel', site: domain, names: left.slice(0, 50).join(', ') },
          } as const,
        ]),
    ...(site.isUnreadable || (isGood(site) && shown?.hasKey === false)
      ? [{ code: 'panel-former-key-missing', facts: { site: domain } } as const]
      : []),
  ];
}

/** Whose certificates the panel renews by itself: the better way for most, so it is said first. */
function renewedByPanel(
  { hasAutoSsl, excluded }: CpanelFacts,
  sites: readonly CpanelSite[],
  names: readonly string[],
): readonly Problem[] {
  if (hasAutoSsl !== true || names.some(isStar)) return [];
  const off = names.filter((name) => excluded.includes(name));
  if (off.length === names.length) return [];
  const isRenewed = sites.length > 0 && sites.every((site) => isGood(site) && site.shown?.isAutoSsl === true);
  return [
    {
      code: 'panel-renews-itself',
      facts: { panel: 'cPanel', names: names.join(', '), isRenewed: isRenewed ? 'yes' : 'no' },
    },
  ];
}
