import type { OutsideView, PortView, RunEvent } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import { isAddressName } from '../../../shared/names/address-name.ts';
import type { TargetId } from '../../../shared/plan.ts';
import { mailProbes, type Probe, visitedNames } from '../../../shared/probes.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import { type AnyTarget, worksOver } from '../../targets/registry.ts';
import type { Check, Detection, InstallWish } from '../../targets/target.ts';
import { type Dependencies, type Prober, realDependencies } from '../dependencies.ts';
import { answeredFor } from './answered-for.ts';
import { type AmongWebServers, answersOf } from './answers.ts';
import { detectAll, type Found, supportedIn } from './detect.ts';
import { doorClashes } from './door-clashes.ts';
import type { AddressesOf } from './who-answers.ts';

/** A server that can be planned for, and what was read on it. */
export interface Look {
  readonly target: AnyTarget;
  readonly detection: Extract<Detection, { support: 'supported' }>;
  readonly facts: unknown;
  /** All that answers visitors there, this target among them. */
  readonly found: Found;
  /** Missing: no other web server is asked for the same names. */
  readonly among?: AmongWebServers;
}

/** The services that one certificate is for, in the order in which it is installed to them. */
export type Looks = readonly [Look, ...Look[]];
type Asked = Pick<Dependencies, 'targets' | 'askOccupants'>;

/** What a server is looked at for; `defaultSiteFor`: names that its owner means the site without a name by. */
interface AskedNames {
  readonly names: readonly string[];
  readonly defaultSiteFor?: readonly string[] | undefined;
}

export interface LookWish extends Pick<AskedNames, 'defaultSiteFor'> {
  readonly without?: readonly TargetId[] | undefined;
}

/**
 * Finds the server software and reads all that planning needs. Changes nothing. Raises `web-server-missing`,
 * `answered-by-another` where only others hold the ports of the web, and what the target says of a server it cannot work with.
 */
export async function lookAtServer(
  host: AnyHost,
  targetId: TargetId,
  names: readonly string[],
  signal: AbortSignal,
  asked: Asked = realDependencies,
): Promise<Look> {
  const [look] = await lookAtServices(host, { install: [{ target: targetId }], names }, signal, asked);
  return look;
}

/** Raises `web-server-missing` where this kind of software is none of such a server. */
function mustWorkOver(target: AnyTarget, id: TargetId, host: AnyHost): void {
  if (!worksOver(target, host))
    throw new ProblemError('web-server-missing', { server: host.label, target: id });
}

/** Reads what one kind of software says, of those that were found. Raises as `lookAtServer`. */
async function lookAtFound(
  found: Found,
  target: AnyTarget,
  host: AnyHost,
  { names, defaultSiteFor = [] }: AskedNames,
  signal: AbortSignal,
): Promise<Look> {
  const detection = supportedIn(found, target, host, names);
  const read = await target.inspect(host, names, signal);
  // Whoever visits an address meets the site without a name: nobody has to say so.
  const given = names.filter((name) => isAddressName(name) || defaultSiteFor.includes(name));
  const facts = given.length === 0 || target.adopt === undefined ? read : target.adopt(read, given);
  return { target, detection, facts, found };
}

/** The same for each kind of service that a job names, one after the other. */
export async function lookAtServices(
  host: AnyHost,
  { install, ...names }: AskedNames & { readonly install: Job['install'] },
  signal: AbortSignal,
  asked: Asked = realDependencies,
): Promise<Looks> {
  mustBeAdministrator(host);
  const ids = install.map(({ target }) => target);
  for (const id of ids) mustWorkOver(asked.targets[id], id, host);
  const found = await detectAll(host, ids, asked, signal);
  const looks: Look[] = [];
  for (const id of ids) looks.push(await lookAtFound(found, asked.targets[id], host, names, signal));
  const [first, ...others] = looks;
  if (first === undefined) throw new ProblemError('job-invalid', { fields: ['install'] });
  return [first, ...others];
}

/**
 * The same where nobody has named the software: of the web servers that can be worked with, the one that answers for most
 * of the names, or else the first; and behind it whatever else shows the certificate of one of these names (another web server at the
 * ports of the web, mail). Where
 * there is no web server, the others stand alone. `without`: those that the owner leaves as they are; `defaultSiteFor`: see the job's.
 */
export async function lookAround(
  host: AnyHost,
  names: readonly string[],
  signal: AbortSignal,
  asked: Asked = realDependencies,
  { without = [], defaultSiteFor }: LookWish = {},
): Promise<Looks> {
  mustBeAdministrator(host);
  const found = await detectAll(host, null, asked, signal);
  const usable = governing(found.detections.filter(({ detection }) => detection.support === 'supported'));
  const looked = await Promise.allSettled(
    usable.map(({ target }) => lookAtFound(found, target, host, { names, defaultSiteFor }, signal)),
  );
  const looks = looked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const answered = (look: Look): number =>
    answersOf(look, [look], names, new Map()).filter(
      ({ answer }) => answer.by === 'one' && answer.program === look.target.capabilities.name,
    ).length;
  const [best, ...further] = looks.filter(isOfWeb).toSorted((one, other) => answered(other) - answered(one));
  const besides = [
    ...further.filter((look) => answered(look) > 0),
    ...looks.filter((one) => !isOfWeb(one)),
  ].filter((look) => !without.includes(look.target.id) && isMeant(look, names));
  const [first, ...others] = best === undefined ? besides : [best, ...besides];
  if (first !== undefined) return [first, ...others];
  for (const one of looked) if (one.status === 'rejected') throw one.reason;
  const [target] = [
    ...found.detections.map((one) => one.target),
    ...Object.values(asked.targets).filter((target) => worksOver(target, host)),
  ];
  if (target === undefined) throw new ProblemError('web-server-missing', { server: host.label });
  supportedIn(found, target, host, names);
  throw new ProblemError('web-server-missing', { server: host.label });
}

/** A panel writes the settings of the others anew, and takes up certificates in its own way. */
function governing(usable: Found['detections']): Found['detections'] {
  const [panel] = usable.filter(({ target }) => target.governs === true);
  return panel === undefined ? usable : [panel];
}

const isMeant = ({ target, facts }: Look, names: readonly string[]): boolean =>
  (target.meant?.(facts, names) ?? target.probes(facts, names)).length > 0;
const isOfWeb = ({ target }: Look): boolean => target.probeKinds.includes('https');

/** Nothing that we know is set up by an ordinary user. Raises `sudo-refused`. */
function mustBeAdministrator({ way, label }: AnyHost): void {
  if (way === 'user-shell') throw new ProblemError('sudo-refused', { user: label, allowed: 'none' });
}

/** Where names lead, of views or of what DNS says. */
export const addressesOf = (
  seen: readonly ({ readonly name: string } & (
    | { readonly address: string }
    | { readonly addresses: readonly string[] }
  ))[],
): AddressesOf => {
  const known = new Map<string, readonly string[]>();
  for (const one of seen) {
    const addresses = 'address' in one ? [one.address] : one.addresses;
    known.set(one.name, [...(known.get(one.name) ?? []), ...addresses]);
  }
  return known;
};

/** Raises the first thing that stands in the way, with the others as detail. */
export function refuseBlockers(checks: readonly Check[]): void {
  const blockers = checks.filter(({ severity }) => severity === 'blocker').map(({ problem }) => problem);
  const [first, ...others] = blockers;
  if (first === undefined) return;
  const detail = [first.detail, ...others.map((other) => `${other.code} ${JSON.stringify(other.facts)}`)]
    .filter((text) => text !== undefined)
    .join('\n');
  throw ProblemError.of({ ...first, detail: detail === '' ? undefined : detail });
}

/**
 * What one service is asked for. Alone it is asked for all names; beside others for those at which it can be seen, and for
 * those at which none of them can, so that it may say why.
 */
export function wishOf(look: Look, looks: Looks, wish: InstallWish): InstallWish {
  if (looks.length === 1) return wish;
  const shownBy = ({ target, facts, among }: Look) =>
    new Set(
      target
        .probes(facts, wish.names)
        .map(({ name }) => name)
        .filter((name) => among?.elsewhere.includes(name) !== true),
    );
  const apart = look.among?.apart;
  const own = shownBy(look);
  const all = new Set(looks.flatMap((one) => [...shownBy(one)]));
  const names = wish.names.filter((name) => own.has(name) || !all.has(name));
  if (names.length === 0) return wish;
  const ports = new Set(look.target.probes(look.facts, wish.names).map(({ port }) => port));
  const keptFor = wish.keptFor?.filter(({ port }) => ports.has(port));
  return {
    ...wish,
    names,
    allNames: wish.names,
    answeredFor: answeredFor(look, looks, wish.names),
    keptFor,
    ...apart,
  };
}

/** What the planner asks of a look, in one place: blockers are raised, warnings are the caller's to show. */
export function checksOf(looks: Looks, wish: InstallWish): readonly Check[] {
  const asked = looks.map((look) => {
    const { target, facts } = look;
    return { target, facts, wish: wishOf(look, looks, wish) };
  });
  const own = asked.flatMap(({ target, facts, wish: wanted }) => target.check(facts, wanted));
  // Only of those that can be planned can it be told what they open.
  return own.some(({ severity }) => severity === 'blocker') ? own : [...own, ...doorClashes(asked)];
}

/** What a server's visitors and mail programs meet. */
export interface Seen {
  readonly views: readonly OutsideView[];
  readonly ports: readonly PortView[];
}

/**
 * What all that these probes stand for meet after something was taken back; no more than a look, so nothing is raised if it
 * takes too long.
 */
export async function viewAfterwards(
  probes: readonly Probe[],
  outside: Outside,
  emit: (event: RunEvent) => void,
  { viewOutside, lookAtMailPorts }: Prober,
): Promise<Seen> {
  const views: OutsideView[] = [];
  const note = (view: OutsideView) => {
    views.push(view);
    emit({ type: 'outside', when: 'after', view });
  };
  const signal = AbortSignal.timeout(20_000);
  const [names, mail] = [visitedNames(probes), mailProbes(probes)];
  const [, ports] = await Promise.all([
    names.length === 0 ? [] : viewOutside(names, outside, signal, note).catch(() => []),
    mail.length === 0 ? [] : lookAtMailPorts(mail, outside, signal).catch(() => []),
  ]);
  for (const view of ports) emit({ type: 'port', when: 'after', view });
  return { views, ports };
}
