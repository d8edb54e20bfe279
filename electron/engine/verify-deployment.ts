import type { OutsideView } from '../../shared/events.ts';
import { isHostName } from '../../shared/names/domain-name.ts';
import { type Problem, ProblemError } from '../../shared/problems.ts';
import { isExcused, judge } from '../outside/deployment/judge.ts';
import { changedSites, steadySigns } from '../outside/deployment/neighbouring-sites.ts';
import type { Endpoint } from '../outside/deployment/view.ts';
import { isSilent } from '../outside/no-answer.ts';
import type { Outside } from '../outside/outside.ts';
import type { IssuedCertificate } from '../sources/source.ts';
import type { Dependencies, Prober } from './dependencies.ts';
import type { Look } from './look.ts';
import type { Baseline, PreparedRun, RunContext } from './run-context.ts';

/** More sites than this are not compared: on servers of hosts there are thousands. */
const mostSites = 40;

/** Looks at all that must stay as it is. The other sites are asked for at the addresses of the names. */
export async function takeBaseline(
  { target, facts }: Look,
  names: readonly string[],
  before: readonly OutsideView[],
  outside: Outside,
  signal: AbortSignal,
  { lookAtSites, redirectLoops }: Prober,
): Promise<Baseline> {
  const heard = before.filter((view) => !isSilent(view));
  const addresses = [...new Set(heard.map(({ address }) => address))].slice(0, 4);
  const others = target
    .sites(facts)
    .flatMap((site) => site.names)
    .filter((name) => isHostName(name) && !names.includes(name));
  const places = [...new Set(others)]
    .slice(0, mostSites)
    .flatMap((name) => addresses.map((address) => ({ name, address })));
  const encrypted = heard.filter(({ https }) => https.status !== null);
  const [first, second, loops] = await Promise.all([
    lookAtSites(places, outside, signal),
    lookAtSites(places, outside, signal),
    redirectLoops(encrypted, outside, signal),
  ]);
  return { sites: steadySigns(first, second), redirectLoops: loops };
}

/**
 * Every name on every address shows the new certificate, again and again, and leads there; nothing is worse than
 * before, nobody goes round in circles, and the server's other sites answer as they did. `led` are the names whose
 * plain visitors must be led to the encrypted site by now.
 */
export async function proveFromOutside(
  { request, before, baseline, look, dependencies }: PreparedRun,
  issued: IssuedCertificate,
  led: readonly string[],
  { emit, signal }: RunContext,
): Promise<void> {
  const { outside } = request;
  const { waitForCertificate, waitForRedirect, inconsistentPlaces, redirectLoops, lookAtSites } =
    dependencies.prober;
  const { names } = request.job;
  const { fingerprint } = issued;
  const left = names.filter((name) => !led.includes(name));
  const [sent, shown] = await Promise.all([
    led.length === 0 ? [] : waitForRedirect(led, outside, signal, before),
    left.length === 0 ? [] : waitForCertificate(left, fingerprint, outside, signal, before),
  ]);
  const after = [...sent, ...shown];
  for (const view of after) emit({ type: 'outside', when: 'after', view });
  raiseFirst([
    ...judge(before, after, { fingerprint, names: led, redirect: true }),
    ...judge(before, after, { fingerprint, names: left, redirect: false }),
  ]);

  const places = after.filter((view) => !isExcused(before, view));
  const isCovered = (name: string) => names.some((own) => own === name) || isBesideOurs(look, names, name);
  await untilNone(signal, dependencies.pause, async () => {
    const [unsteady, loops, sites] = await Promise.all([
      inconsistentPlaces(places, fingerprint, outside, signal),
      redirectLoops(places, outside, signal),
      lookAtSites(baseline.sites, outside, signal),
    ]);
    const newLoops = loops
      .filter((place) => !baseline.redirectLoops.some((known) => isSamePlace(known, place)))
      .map(({ name, address, chain }): Problem => {
        return { code: 'redirect-loop', facts: { name, address, chain: [...chain] } };
      });
    return [...newLoops, ...unsteady, ...changedSites(baseline.sites, sites, { fingerprint, isCovered })];
  });
}

/** The site's further names, which stood under a certificate that was not good for them before either. */
function isBesideOurs({ target, facts }: Look, names: readonly string[], name: string): boolean {
  return target
    .sites(facts)
    .some(
      (site) => site.encrypted && site.names.includes(name) && site.names.some((own) => names.includes(own)),
    );
}

/** A process of the old configuration may still answer for a moment, and a page may fail by itself. */
async function untilNone(
  signal: AbortSignal,
  pause: Dependencies['pause'],
  look: () => Promise<readonly Problem[]>,
): Promise<void> {
  for (const milliseconds of [200, 600, 1500]) {
    if ((await look()).length === 0) return;
    await pause(milliseconds, signal);
  }
  raiseFirst(await look());
}

function raiseFirst(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  const detail = [first.detail, ...others.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`)]
    .filter((text) => text !== undefined)
    .join('\n');
  throw ProblemError.of({ ...first, detail: detail === '' ? undefined : detail });
}

const isSamePlace = (one: Endpoint, other: Endpoint): boolean =>
  one.name === other.name && one.address === other.address;
