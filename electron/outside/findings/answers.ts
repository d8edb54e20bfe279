import type { OutsideView } from '../../../shared/events.ts';
import type { Finding, NameLook } from '../../../shared/look.ts';
import { counterpartOf, withoutWww } from '../../../shared/names/domain-name.ts';
import { suffixOf } from '../../../shared/names/public-suffix.ts';
import { leadsToHttps } from '../deployment/judge.ts';
import { isSilent } from '../no-answer.ts';
import { printable } from '../printable.ts';
import { found, inReach, isVisited, type LookFacts, listed, lookOf, proposedNamesOf } from './found.ts';

const daySeconds = 86_400;

/** How the site answers those who come. */
export function answerFindings(look: LookFacts): Finding[] {
  const own = lookOf(look, look.domain);
  return [...(isVisited(own) ? reachability(own) : []), ...counterparts(look)];
}

function reachability(own: NameLook): Finding[] {
  const { name } = own;
  const views = inReach(own);
  const addresses = listed(views.map(({ address }) => address));
  if (views.every(isSilent)) return [found('site-not-answering', { name, addresses })];
  const open = views.filter(({ http }) => http.status !== null);
  return [
    ...loops(name, views),
    open.length > 0 ? found('answers-on-port-80', { name }) : found('port-80-closed', { name, addresses }),
    ...(open.length > 0 && open.every(({ http }) => leadsToHttps(http))
      ? [found('leads-to-https', { name })]
      : []),
    ...elsewhere(name, open),
    ...disagreement(name, views),
    ...strictness(own),
  ];
}

function loops(name: string, views: readonly OutsideView[]): Finding[] {
  const view = views.find(({ http }) => http.problem === 'too-many-redirects');
  return view === undefined ? [] : [found('redirect-loop', { name, chain: way(view, 4) })];
}

const way = ({ name, http }: OutsideView, most = 10): string =>
  [`http://${name}/`, ...http.redirects]
    .slice(0, most)
    .map((url) => printable(url, 100))
    .join(' → ');

/** That `shop.example` leads to `www.shop.example` is no news; another domain is. */
function elsewhere(name: string, views: readonly OutsideView[]): Finding[] {
  for (const view of views) {
    if (view.http.problem === 'redirect-to-private') continue;
    const last = view.http.redirects.at(-1);
    const target = last === undefined || !URL.canParse(last) ? null : new URL(last).hostname;
    if (target === null || mineOf(target) === mineOf(name)) continue;
    return [found('leads-elsewhere', { name, target, chain: way(view) })];
  }
  return [];
}

const isIpv6 = (address: string): boolean => address.includes(':');

const mineOf = (name: string): string => suffixOf(name).registrable ?? withoutWww(name);

const kindOf = ({ http, https }: OutsideView): string =>
  `${https.fingerprint} ${http.status} ${http.finalStatus}`;

function disagreement(name: string, views: readonly OutsideView[]): Finding[] {
  if (new Set(views.map(kindOf)).size < 2) return [];
  const olds = views.filter(({ address }) => !isIpv6(address));
  const news = views.filter(({ address }) => isIpv6(address));
  const isBetween = olds.length > 0 && news.length > 0 && new Set(olds.map(kindOf)).size === 1;
  const shown = isBetween ? news : views;
  return [
    found(isBetween ? 'ipv6-elsewhere' : 'addresses-disagree', {
      name,
      addresses: listed(shown.map(({ address }) => address)),
    }),
  ];
}

function strictness({ name, hstsSeconds }: NameLook): Finding[] {
  if (hstsSeconds === null || hstsSeconds <= 0) return [];
  return [found('hsts-on', { name, days: Math.max(1, Math.round(hstsSeconds / daySeconds)) })];
}

/** That `www.blog.example.com` is missing surprises nobody; only the domain itself is expected to have both. */
function counterparts(look: LookFacts): Finding[] {
  const { domain, registrable, missing } = look;
  const counterpart = counterpartOf(domain);
  if (counterpart === null) return [];
  const facts = { name: domain, other: counterpart };
  const other = lookOf(look, counterpart);
  if (other === null) {
    const isAbsent = missing.some(({ name, state }) => name === counterpart && state === 'absent');
    return isAbsent && domain === registrable ? [found('www-missing', facts)] : [];
  }
  const isSettled = isVisited(other) && isVisited(lookOf(look, domain));
  return isSettled && !proposedNamesOf(look).includes(counterpart) ? [found('www-elsewhere', facts)] : [];
}
