import { isStar } from '../../../shared/names/domain-name.ts';
import { visitedNames } from '../../../shared/probes.ts';
import type { AnyTarget } from '../../targets/registry.ts';
import type { Check, PortsApart } from '../../targets/target.ts';
import type { Found } from './detect.ts';
import { hiddenChecks } from './hidden-sites.ts';
import { type AddressesOf, answerChecks, answersFor, isPlainWhoAnswers } from './who-answers.ts';

/** Which of several web servers of one job is there for which names. */
export interface AmongWebServers {
  /** Names that it has sites for, and whose visitors meet another one of the job. */
  readonly elsewhere: readonly string[];
  /** Names whose proofs it has to answer. */
  readonly proves: readonly string[];
  /** Others of the job that stand behind it, each with the names of which they have a site too. */
  readonly behind: readonly { readonly server: string; readonly names: readonly string[] }[];
  /** Names whose visitors meet it at one port, and another one of the job, which has a site of theirs too, at the other. */
  readonly apart: PortsApart;
}

/** A service that was looked at. */
interface Seen {
  readonly target: AnyTarget;
  readonly facts: unknown;
  readonly found: Found;
  readonly among?: AmongWebServers;
}

type Door = ReturnType<typeof answersFor>[number];

const programOf = ({ target }: Seen): string => target.capabilities.name;
const isOfWeb = ({ target }: Seen): boolean => target.probeKinds.includes('https');

/** Who answers at the ports of the web; `sites`: those who tell which sites they have. */
export function answersOf(
  { found }: Pick<Seen, 'found'>,
  sites: readonly Seen[],
  names: readonly string[],
  addresses: AddressesOf,
): readonly Door[] {
  const claims = sites.map((one) => ({
    program: programOf(one),
    names: one.target.sites(one.facts).flatMap((site) => site.names),
  }));
  return answersFor(names, addresses, found.occupants ?? [], claims);
}

const knownNames = ({ target, facts }: Seen, names: readonly string[]): ReadonlySet<string> =>
  new Set(visitedNames(target.probes(facts, names)));

/**
 * The services of a job as they are there for these names, and what speaks against them: of several web servers each has the
 * names whose visitors it meets, and one that meets none of them is left as it is. A site may be hidden by another one that has
 * the address to itself. Where the names lead is only asked (and waited for) where the server alone does not tell; what is raised
 * there is somebody else's to say.
 */
export async function answeringLooks<Look extends Seen>(
  looks: readonly [Look, ...Look[]],
  names: readonly string[],
  lookUp: () => Promise<AddressesOf>,
): Promise<{ readonly looks: readonly [Look, ...Look[]]; readonly checks: readonly Check[] }> {
  const hidesNone = looks.every(({ target, facts }) => (target.hidden?.(facts, names) ?? []).length === 0);
  const isPlain = hidesNone && looks.every(({ found }) => isPlainWhoAnswers(found.occupants ?? []));
  const addresses = isPlain ? new Map() : await lookUp().catch(() => new Map());
  const webs = looks.filter(isOfWeb);
  const doors = webs[0] === undefined ? [] : answersOf(webs[0], webs, names, addresses);
  const known = new Map(webs.map((look) => [look, knownNames(look, names)]));
  const [first, ...others] = webs.length < 2 ? looks : amongWebServers(looks, known, names, doors);
  const remaining: readonly [Look, ...Look[]] = first === undefined ? looks : [first, ...others];
  // A mail server answers for none of the doors of the web; behind a panel's doors are the servers that it keeps itself.
  const answering = remaining.filter((look) => isOfWeb(look) && look.target.governs !== true);
  const checks = answering.flatMap((look) => {
    const visited = known.get(look) ?? knownNames(look, names);
    const isOwn = (name: string) =>
      isStar(name) || (visited.has(name) && look.among?.elsewhere.includes(name) !== true);
    const isShared = (name: string, by: string) =>
      webs.some((other) => programOf(other) === by && known.get(other)?.has(name) === true);
    return answerChecks(
      programOf(look),
      doors.filter(({ name }) => isOwn(name)),
      isShared,
    );
  });
  const hidden = remaining.flatMap(({ target, facts, among }) => {
    const met = names.filter((name) => among?.elsewhere.includes(name) !== true);
    return target.hidden?.(facts, met) ?? [];
  });
  return { looks: remaining, checks: [...checks, ...hiddenChecks(hidden, addresses)] };
}

/** Pure. A web server that knows none of the names stays, so that it may say why. */
function amongWebServers<Look extends Seen>(
  looks: readonly Look[],
  known: ReadonlyMap<Look, ReadonlySet<string>>,
  names: readonly string[],
  doors: readonly Door[],
): readonly Look[] {
  const webs = looks.filter(isOfWeb);
  const has = (look: Look, name: string): boolean => known.get(look)?.has(name) === true;
  const isAnswered = ({ answer }: Door, look: Look): boolean =>
    answer.by === 'one'
      ? answer.program === programOf(look)
      : answer.by === 'several' && answer.programs.includes(programOf(look));
  const doorsOf = (look: Look, name: string, port?: number) =>
    doors.filter(
      (door) => door.name === name && (port === undefined || door.port === port) && isAnswered(door, look),
    );
  const meets = (look: Look, name: string, port?: number): boolean => doorsOf(look, name, port).length > 0;
  const inFrontOf = (look: Look, name: string): Look | undefined =>
    !has(look, name) || meets(look, name)
      ? undefined
      : webs.find((other) => other !== look && has(other, name) && meets(other, name));
  /** At every address at which it has the one port, another one that has a site of the name too has the other port. */
  const isAlone = (look: Look, name: string, port: number, other: number): boolean => {
    const own = has(look, name) && !isStar(name) ? doorsOf(look, name, port) : [];
    const isOthers = ({ address }: Door) =>
      webs.some(
        (web) =>
          web !== look &&
          has(web, name) &&
          doorsOf(web, name, other).some((door) => door.address === address && !isAnswered(door, look)),
      );
    return own.length > 0 && own.every(isOthers);
  };
  const apartOf = (look: Look): PortsApart => {
    const plainAlone = names.filter((name) => isAlone(look, name, 80, 443));
    const encryptedAlone = names.filter((name) => isAlone(look, name, 443, 80));
    return {
      ...(plainAlone.length === 0 ? {} : { plainAlone }),
      ...(encryptedAlone.length === 0 ? {} : { encryptedAlone }),
    };
  };
  const elsewhereOf = (look: Look) => names.filter((name) => inFrontOf(look, name) !== undefined);
  const isLeft = (look: Look): boolean => {
    const own = names.filter((name) => has(look, name));
    return own.length > 0 && !names.some(isStar) && own.every((name) => inFrontOf(look, name) !== undefined);
  };
  const proves = (look: Look, name: string): boolean => {
    if (isAlone(look, name, 443, 80)) return false;
    if (webs.some((one) => has(one, name))) return has(look, name) && inFrontOf(look, name) === undefined;
    const holders = webs.filter((one) => meets(one, name, 80));
    return holders.length > 0 ? holders.includes(look) : look === webs[0];
  };
  return looks
    .filter((look) => !isOfWeb(look) || !isLeft(look))
    .map((look): Look => {
      if (!isOfWeb(look)) return look;
      const behind = webs.flatMap((other) => {
        const own = names.filter((name) => inFrontOf(other, name) === look);
        return own.length === 0 ? [] : [{ server: programOf(other), names: own }];
      });
      const mine = names.filter((name) => !isStar(name) && proves(look, name));
      return { ...look, among: { elsewhere: elsewhereOf(look), proves: mine, behind, apart: apartOf(look) } };
    });
}
