import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';
import { nameNotOnServer } from '../name-not-on-server.ts';
import { blocker } from '../refusals.ts';
import type { Check, InstallWish } from '../target.ts';
import {
  isGood,
  issuerTitles,
  isTellable,
  leftOut,
  mailFor,
  mailNameOf,
  type PleskFacts,
  type PleskSite,
  sitesFor,
} from './facts.ts';
import { inFrontOf } from './handed-on.ts';
import { ownIssueProblems } from './own-issue.ts';

/** Everything that would keep a plan from working, or from being taken back, found before anybody is asked for anything. Pure. */
export function checkPlesk(facts: PleskFacts, { names, issuedByService }: InstallWish): readonly Check[] {
  const known = [...new Set(facts.sites.flatMap((site) => site.names))].slice(0, 50);
  const isHere = issuedByService === true ? isHereForIssue : isHereForOurs;
  const lost = names.filter((name) => !isHere(facts, name)).map((name) => nameNotOnServer(name, known));
  if (issuedByService === true) return [...lost, ...ownIssueProblems(facts, names)].map(blocker);
  const sites = sitesFor(facts, names);
  const unsettled = [
    ...sites.flatMap((site) => siteProblems(site, names)),
    ...mailFor(facts, names).flatMap(({ domain, mail }) =>
      mail !== null && !isTellable(mail) ? [notPutBack(mailNameOf(domain), mail)] : [],
    ),
  ];
  const blocked = [...lost, ...unsettled].map(blocker);
  if (blocked.length > 0) return blocked;
  const warned = [...renewedByPlesk(facts, sites, names), ...sites.flatMap(inFrontOf)];
  return warned.map((problem): Check => ({ severity: 'warning', problem }));
}

/** A star is at home where a site has a name that it stands for; the name for mail where Plesk tells what mail programs are shown. */
function isHereForOurs({ sites }: PleskFacts, name: string): boolean {
  return sites.some((site) =>
    isStar(name)
      ? site.names.some((one) => isCovered([name], one))
      : site.names.includes(name) || (site.mail !== null && name === mailNameOf(site.domain)),
  );
}

const isHereForIssue = ({ sites }: PleskFacts, name: string): boolean =>
  sites.some(
    (site) =>
      site.names.includes(name) || name === mailNameOf(site.domain) || name === `webmail.${site.domain}`,
  );

const notPutBack = (site: string, certificate: string): Problem =>
  new ProblemError('plesk-former-not-tellable', { site, certificate }).problem;

function siteProblems(site: PleskSite, names: readonly string[]): readonly Problem[] {
  const { domain, called } = site;
  const left = leftOut(site, names);
  return [
    ...(left.length === 0
      ? []
      : [
          new ProblemError('panel-names-left-out', {
            panel: 'Plesk',
            site: domain,
            names: left.slice(0, 50).join(', '),
          }).problem,
        ]),
    ...(isTellable(called) ? [] : [notPutBack(domain, called)]),
  ];
}

/** Whose certificates Plesk gets and renews by itself: the better way for most, so it is said first. */
function renewedByPlesk(
  { ownIssue }: PleskFacts,
  sites: readonly PleskSite[],
  names: readonly string[],
): readonly Problem[] {
  if (ownIssue === null || names.some(isStar)) return [];
  const isRenewed =
    sites.length > 0 && sites.every((site) => isGood(site) && /^Lets? ?'?Encrypt /i.test(site.called));
  return [
    new ProblemError('plesk-renews-itself', {
      by: issuerTitles[ownIssue],
      names: names.join(', '),
      isRenewed: isRenewed ? 'yes' : 'no',
    }).problem,
  ];
}
