import type { OutsideView } from '../../../shared/events.ts';
import { isAddressName } from '../../../shared/names/address-name.ts';
import { isHostName } from '../../../shared/names/domain-name.ts';
import type { Plan } from '../../../shared/plan.ts';
import { mailProbes } from '../../../shared/probes.ts';
import { isSilentPort } from '../../outside/deployment/judge-ports.ts';
import { steadySigns } from '../../outside/deployment/neighbouring-sites.ts';
import { steadyUnnamed, toldUnnamed, type UnnamedPlace } from '../../outside/deployment/unnamed.ts';
import { isSilent } from '../../outside/no-answer.ts';
import type { Outside } from '../../outside/outside.ts';
import type { Prober } from '../dependencies.ts';
import type { Look, Looks, Seen } from '../look/look.ts';
import { namesOfMail, unnamedDoorsOf } from '../plan/plan-of.ts';
import type { Baseline, RunContext } from './run-context.ts';

/** More sites than this are not compared: on servers of hosts there are thousands. */
const mostSites = 40;

/** Looks at all that must stay as it is. The other sites are asked for at the addresses of the names. */
export async function takeBaseline(
  looks: Looks,
  plan: Plan,
  before: Seen,
  outside: Outside,
  { emit, signal }: Pick<RunContext, 'emit' | 'signal'>,
  { lookAtSites, lookAtMailPorts, lookUnnamed, redirectLoops, unnamedPlaces }: Prober,
): Promise<Baseline> {
  const { names } = plan;
  const heard = before.views.filter((view) => !isSilent(view));
  const web = looks.filter(({ target }) => target.probeKinds.includes('https'));
  const places = [...new Set(web.flatMap((look) => othersOf(look, names)))]
    .slice(0, mostSites)
    .flatMap((name) => addressesFor(name, heard).map((address) => ({ name, address })));
  const own = heard.slice(0, mostSites).map(({ name, address }) => ({ name, address }));
  const ports = looks.flatMap((look) =>
    mailProbes(look.target.probes(look.facts, othersOf(look, names).slice(0, mostSites))),
  );
  const addresses = addressesOf(before.ports.filter((view) => !isSilentPort(view)));
  const isJudged = web.every(({ target }) => target.replacedByDefault !== undefined);
  const ofWeb = addressesOf(isJudged ? heard : []).map((address): UnnamedPlace => {
    const { name = '' } = heard.find((one) => one.address === address) ?? {};
    return { kind: 'https', port: 443, name, address };
  });
  const ofMail = unnamedPlaces(unnamedDoorsOf(plan), namesOfMail(plan), outside, signal);
  const [first, second, loops, otherPorts, nameless, again, mail] = await Promise.all([
    lookAtSites([...places, ...own], outside, signal),
    lookAtSites([...places, ...own], outside, signal),
    redirectLoops(heard.filter(sendsOn), outside, signal),
    ports.length === 0 ? [] : lookAtMailPorts(ports, outside, signal, addresses),
    lookUnnamed(ofWeb, outside, signal),
    lookUnnamed(ofWeb, outside, signal),
    ofMail.then((places) => lookUnnamed(places, outside, signal)),
  ]);
  for (const view of toldUnnamed(mail)) emit({ type: 'port', when: 'before', view });
  const steady = steadySigns(first, second);
  return {
    sites: steady.filter(({ name }) => !names.includes(name)),
    own: steady.filter(({ name }) => names.includes(name)),
    redirectLoops: loops,
    otherPorts,
    unnamed: [...mail, ...steadyUnnamed(nameless, again)],
  };
}

const addressesOf = (heard: readonly { readonly address: string }[]): readonly string[] =>
  [...new Set(heard.map(({ address }) => address))].slice(0, 4);

/** Nobody comes to an address by another one. */
const addressesFor = (name: string, heard: readonly { readonly address: string }[]): readonly string[] =>
  isAddressName(name) ? [name] : addressesOf(heard);

/** Names that a service serves and that are none of the certificate's. */
const othersOf = ({ target, facts }: Look, names: readonly string[]): readonly string[] => [
  ...new Set(
    target
      .sites(facts)
      .flatMap((site) => site.names)
      .filter((name) => (isHostName(name) || isAddressName(name)) && !names.includes(name)),
  ),
];

/** Whose encrypted page is another one: only such a way can lead round in circles. */
export const sendsOn = ({ https: { status } }: OutsideView): boolean =>
  status !== null && status >= 300 && status < 400;
