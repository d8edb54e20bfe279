import type { OutsideView, PortView } from '../../../shared/events.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import type { Plan, PlanPart } from '../../../shared/plan.ts';
import { mailProbes } from '../../../shared/probes.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';
import { isExcused, judge, worsePages } from '../../outside/deployment/judge.ts';
import { changedPorts, judgePorts } from '../../outside/deployment/judge-ports.ts';
import { changedSites } from '../../outside/deployment/neighbouring-sites.ts';
import { strangePages, swappedPages } from '../../outside/deployment/own-pages.ts';
import { toldUnnamed, type UnnamedView, unnamedProblems } from '../../outside/deployment/unnamed.ts';
import { isSamePlace } from '../../outside/deployment/view.ts';
import type { Outside } from '../../outside/outside.ts';
import { manyPlaces } from '../../outside/tls/certificate-consistency.ts';
import type { IssuedCertificate } from '../../sources/source.ts';
import type { InstallWish } from '../../targets/target.ts';
import type { Dependencies, Prober } from '../dependencies.ts';
import { type Look, type Looks, type Seen, wishOf } from '../look/look.ts';
import { probesOf, sitesOf, unnamedDoorsOf } from '../plan/plan-of.ts';
import { sendsOn } from './baseline.ts';
import type { PreparedRun, RunContext } from './run-context.ts';

/** The names whose plain visitors are led to the encrypted site behind the redirects. */
export function ledBy(plan: Plan): readonly string[] {
  const isLed =
    (name: string) =>
    ({ redirect, names, unredirected = [] }: PlanPart) =>
      redirect !== null && names.includes(name) && !unredirected.includes(name);
  return sitesOf(plan).filter((name) => plan.parts.some(isLed(name)));
}

/** Nobody is to be sent to a page that is worse than the one they have. Raises `encrypted-page-worse`. */
export function mustBeWorthTheWay(looks: Looks, plan: Plan, { views }: Seen): void {
  raiseFirst(worsePages(views, standingOf(looks, ledBy(plan))));
}

/** Those of the names that have an encrypted site before the run. */
const standingOf = (looks: Looks, names: readonly string[]): readonly string[] => {
  const sites = looks
    .flatMap(({ target, facts }) => target.sites(facts))
    .filter(({ encrypted }) => encrypted);
  return names.filter((name) => sites.some((site) => site.names.includes(name)));
};

/**
 * What the probes of a plan meet before anything is touched. `early`: the same look at the web sites, where it was begun
 * before the plan was known. Raises `name-not-in-dns`.
 */
export async function lookBefore(
  plan: Plan,
  early: Promise<readonly OutsideView[]> | null,
  outside: Outside,
  { emit, signal }: Pick<RunContext, 'emit' | 'signal'>,
  { viewOutside, lookAtMailPorts }: Prober,
): Promise<Seen> {
  const [names, mail] = [sitesOf(plan), mailProbes(probesOf(plan))];
  const onView = (view: OutsideView) => emit({ type: 'outside', when: 'before', view });
  const [views, ports] = await Promise.all([
    early ?? (names.length === 0 ? [] : viewOutside(names, outside, signal, onView)),
    mail.length === 0 ? [] : lookAtMailPorts(mail, outside, signal),
  ]);
  for (const view of ports) emit({ type: 'port', when: 'before', view });
  return { views, ports };
}

/**
 * Every probe of these parts meets the new certificate on every address, again and again; nothing is worse than
 * before, nobody goes round in circles, and the server's other names are given what they were given. `led` are the names
 * whose plain visitors must be led to the encrypted site by now.
 */
export async function proveFromOutside(
  ready: PreparedRun,
  issued: IssuedCertificate,
  parts: readonly PlanPart[],
  led: readonly string[],
  { emit, signal }: RunContext,
): Promise<void> {
  const { request, before, baseline, looks, dependencies } = ready;
  const { outside, job } = request;
  const { prober, pause } = dependencies;
  const { fingerprint } = issued;
  const names = sitesOf({ names: job.names, parts });
  const mail = mailProbes(probesOf({ parts }));
  const left = names.filter((name) => !led.includes(name));
  const [sent, shown, ports] = await Promise.all([
    led.length === 0 ? [] : prober.waitForRedirect(led, outside, signal, before.views),
    left.length === 0
      ? []
      : prober.waitForCertificate(left, fingerprint, outside, signal, before.views, settlingOf(looks)),
    mail.length === 0 ? [] : prober.waitForMailPorts(mail, fingerprint, outside, signal, before.ports),
  ]);
  const after = [...sent, ...shown];
  for (const view of after) emit({ type: 'outside', when: 'after', view });
  for (const view of ports) emit({ type: 'port', when: 'after', view });
  const isTrustExpected = job.certificate.from !== 'self-signed';
  const standing = standingOf(looks, names);
  const expected = { fingerprint, standing, isTrustExpected };
  raiseFirst([
    ...judge(before.views, after, { ...expected, names: led, redirect: true }),
    ...judge(before.views, after, { ...expected, names: left, redirect: false }),
    ...judgePorts(before.ports, ports, mail, fingerprint, isTrustExpected),
  ]);

  const places = after.filter((view) => !isExcused(before.views, view));
  // Whoever is led to the encrypted site now was proven before the redirect; of many, each was just asked once more.
  const unproven = places.length > manyPlaces ? places.filter(({ name }) => !led.includes(name)) : places;
  const isOurs = (name: string) =>
    isCovered(job.names, name) || looks.some((look) => isBesideOurs(look, job.names, name));
  const allowed = { fingerprint, isCovered: isOurs };
  const replaced = replacedBy(looks, job, before.views);
  const shownNow = baseline.own.filter(({ name }) => names.includes(name));
  const doors = unnamedDoorsOf({ parts });
  const unnamedBefore = baseline.unnamed.filter(
    ({ kind, port }) => kind === 'https' || doors.some((door) => door.kind === kind && door.port === port),
  );
  let unnamed: readonly UnnamedView[] = [];
  await untilNone(signal, pause, async () => {
    const [unsteady, loops, sites, again, others, nameless] = await Promise.all([
      unproven.length === 0 ? [] : prober.inconsistentPlaces(unproven, fingerprint, outside, signal),
      places.length === 0 ? [] : prober.redirectLoops(places.filter(sendsOn), outside, signal),
      prober.lookAtSites([...baseline.sites, ...shownNow], outside, signal),
      mail.length === 0 ? [] : prober.lookAtMailPorts(mail, outside, signal),
      lookAgain(baseline.otherPorts, outside, signal, prober),
      prober.lookUnnamed(unnamedBefore, outside, signal),
    ]);
    unnamed = nameless;
    const newLoops = loops
      .filter((place) => !baseline.redirectLoops.some((known) => isSamePlace(known, place)))
      .map(({ name, address, chain }): Problem => {
        return { code: 'redirect-loop', facts: { name, address, chain: [...chain] } };
      });
    return [
      ...newLoops,
      ...unsteady,
      ...judgePorts(before.ports, again, mail, fingerprint, isTrustExpected),
      ...strangePages(shownNow, baseline.sites, sites, standing),
      ...changedSites(baseline.sites, sites, allowed),
      ...swappedPages(baseline.sites, baseline.own, sites),
      ...changedPorts(baseline.otherPorts, others, allowed),
      ...unnamedProblems(unnamedBefore, nameless, { fingerprint, doors, replaced }),
    ];
  });
  for (const view of toldUnnamed(unnamed)) emit({ type: 'port', when: 'after', view });
}

/** The longest that one of them takes to show what it was given; undefined: none takes longer than a reload. */
const settlingOf = (looks: Looks): number | undefined => {
  const times = looks.flatMap(({ target }) => target.settlesWithin ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
};

/** The certificates of these names that give way to the new one: as the server's files tell, and as visitors saw them. */
const replacedBy = (looks: Looks, wish: InstallWish, views: readonly OutsideView[]) =>
  new Set([
    ...looks.flatMap((look) => look.target.replacedByDefault?.(look.facts, wishOf(look, looks, wish)) ?? []),
    ...views.flatMap(({ name, https }) => (isCovered(https.names, name) ? (https.fingerprint ?? []) : [])),
  ]);

/** At the addresses of before. */
function lookAgain(
  ports: readonly PortView[],
  outside: Outside,
  signal: AbortSignal,
  { lookAtMailPorts }: Prober,
): Promise<readonly PortView[]> {
  const probes = new Map(
    ports.map(({ kind, name, port }) => [`${kind} ${name} ${port}`, { kind, name, port }] as const),
  );
  const addresses = [...new Set(ports.map(({ address }) => address))];
  return ports.length === 0
    ? Promise.resolve([])
    : lookAtMailPorts([...probes.values()], outside, signal, addresses);
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
