import { isCovered } from '../../../shared/names/coverage.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Occupant } from '../../targets/occupants.ts';
import type { Check } from '../../targets/target.ts';

/** Which program of a server answers for a name, as far as its sockets tell. Everything here is pure. */

/** A kind of server software that was found, and the names that it has sites for. */
export interface Claim {
  readonly program: string;
  readonly names: readonly string[];
}

export interface Question {
  readonly name: string;
  /** As DNS gives it; null: nobody has looked. */
  readonly address: string | null;
  readonly port: number;
}

export type Answer =
  | { readonly by: 'one'; readonly program: string; readonly address: string }
  /** From the sockets alone it cannot be told which of these a visitor meets. */
  | { readonly by: 'several'; readonly programs: readonly string[] }
  | { readonly by: 'nobody' };

/** One spelling for each address: without brackets, zone, or the IPv6 form of an IPv4 one. */
export function canonical(address: string): string {
  const [bare = ''] = address.replace(/^\[|\]$/g, '').split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined || !bare.includes(':')) return mapped ?? bare;
  return URL.canParse(`http://[${bare}]/`) ? new URL(`http://[${bare}]/`).hostname.slice(1, -1) : bare;
}

export const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1';

/** Sockets for all addresses, the one that takes precedence first (`*` and `::` take IPv4 as well). */
const anyAddress = { v4: ['0.0.0.0', '*', '::'], v6: ['::', '*'] } as const;
const isAny = (address: string): boolean => anyAddress.v4.some((one) => one === address);

const programsOf = (occupants: readonly Occupant[]): readonly string[] => [
  ...new Set(occupants.flatMap(({ program }) => program ?? [])),
];

/**
 * Who answers. A socket for the very address comes before one for all, on whichever of the ports; where the address is none
 * of the machine's own (it stands behind a router that hands visitors on), or nobody knows it, whoever is not reached from this machine alone
 * may, and of several the one that has a site of that name.
 */
export function whoAnswers(
  { name, address, port }: Question,
  occupants: readonly Occupant[],
  claims: readonly Claim[],
): Answer {
  const here = occupants
    .filter((one) => one.port === port)
    .map((one) => ({ ...one, address: canonical(one.address) }));
  const asked = address === null ? null : canonical(address);
  const levels = asked === null ? [] : [asked, ...(asked.includes(':') ? anyAddress.v6 : anyAddress.v4)];
  for (const level of levels) {
    const holders = here.filter((one) => one.address === level);
    if (holders.length > 0) return among(holders, name, asked ?? '', claims);
  }
  // An address of the machine's own, as its other sockets tell: no router hands its visitors to another one.
  if (occupants.some((one) => canonical(one.address) === asked)) return { by: 'nobody' };
  const open = here.filter((one) => !isLoopback(one.address));
  const [first] = open;
  return first === undefined
    ? { by: 'nobody' }
    : among(open, name, asked ?? (open.length === 1 ? first.address : '*'), claims);
}

function among(
  holders: readonly Occupant[],
  name: string,
  address: string,
  claims: readonly Claim[],
): Answer {
  const programs = programsOf(holders);
  const [only] = programs;
  if (only === undefined) return { by: 'nobody' };
  if (programs.length === 1) return { by: 'one', program: only, address };
  const owners = claims.filter(({ program, names }) => programs.includes(program) && isCovered(names, name));
  const [owner] = owners;
  return owner !== undefined && owners.length === 1
    ? { by: 'one', program: owner.program, address }
    : { by: 'several', programs };
}

/** Whether the sockets alone tell who answers, whatever addresses the names have. */
export function isPlainWhoAnswers(occupants: readonly Occupant[]): boolean {
  const open = occupants.filter(({ address }) => !isLoopback(canonical(address)));
  if (programsOf(open).length < 2) return true;
  // Whoever listens at one address alone answers for no other one of the machine.
  return [80, 443].every((port) => {
    const holders = open.filter((one) => one.port === port);
    return programsOf(holders).length < 2 && holders.every(({ address }) => isAny(canonical(address)));
  });
}

/** The addresses that each name leads to; a name that is missing, or has none, was not looked up. */
export type AddressesOf = ReadonlyMap<string, readonly string[]>;

/** What the ports of the web say about these names, each with each of its addresses. */
export function answersFor(
  names: readonly string[],
  addresses: AddressesOf,
  occupants: readonly Occupant[],
  claims: readonly Claim[],
): readonly (Question & { readonly answer: Answer })[] {
  return names.flatMap((name) => {
    const own = addresses.get(name) ?? [];
    return (own.length === 0 ? [null] : own).flatMap((address) =>
      [80, 443].map((port) => {
        const question = { name, address, port };
        return { ...question, answer: whoAnswers(question, occupants, claims) };
      }),
    );
  });
}

/**
 * What keeps a certificate in `program` from ever being shown: another one answers for a name (`answered-by-another`, a
 * blocker), or may (`answered-by-several`; before anything lasts, the run asks from outside). `isShared`: that program shows the
 * name's certificate too, by the same run.
 */
export function answerChecks(
  program: string,
  answers: ReturnType<typeof answersFor>,
  isShared: (name: string, by: string) => boolean = () => false,
): readonly Check[] {
  const others = answers.flatMap(({ name, port, answer }) =>
    answer.by === 'one' && answer.program !== program && !isShared(name, answer.program)
      ? [{ name, port, ...answer }]
      : [],
  );
  const blocked = distinct(others.map((one) => one.program)).map((by) => {
    const met = others.filter((one) => one.program === by);
    return answeredByAnother(
      program,
      by,
      met.map(({ address, port }) => placeOf(address, port)),
      met.map(({ name }) => name),
    );
  });
  if (blocked.length > 0) return blocked.map((problem) => ({ severity: 'blocker', problem }));
  const unclear = answers.flatMap(({ name, answer }) =>
    answer.by === 'several' ? answer.programs.map((by) => ({ name, by })) : [],
  );
  if (unclear.length === 0) return [];
  const [by, met] = [distinct(unclear.map((one) => one.by)), distinct(unclear.map(({ name }) => name))];
  const problem: Problem = { code: 'answered-by-several', facts: { by, names: met, server: program } };
  return [{ severity: 'warning', problem }];
}

/** With the target's own checks, which know the same of port 443 in fewer words. */
export function joinChecks(answers: readonly Check[], own: readonly Check[]): readonly Check[] {
  const isSaid = answers.some(
    ({ problem: { code, facts } }) =>
      code === 'answered-by-another' &&
      String(facts.places)
        .split(',')
        .some((place) => place.endsWith(':443')),
  );
  return [...answers, ...own.filter(({ problem }) => !isSaid || problem.code !== 'port-443-taken')];
}

/** `by` has the door at these places. */
export function answeredByAnother(
  program: string,
  by: string,
  places: readonly string[],
  names: readonly string[],
): Problem {
  return {
    code: 'answered-by-another',
    facts: { by, server: program, places: distinct(places), names: distinct(names) },
  };
}

/** `192.0.2.1:443`, `[2001:db8::1]:443`, and `*:443` for a socket of all addresses. */
export function placeOf(address: string, port: number): string {
  const own = canonical(address);
  if (isAny(own)) return `*:${port}`;
  return `${own.includes(':') ? `[${own}]` : own}:${port}`;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, 20);
