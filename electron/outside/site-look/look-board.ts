import { type Known, known, type Unknown, unknown } from '../../../shared/look/known.ts';
import {
  blankLook,
  type NameLook,
  type NameRole,
  nameFrom,
  nameRoles,
  type SiteLook,
} from '../../../shared/look.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { type LookFacts, proposedNamesOf } from '../findings/found.ts';
import { type Clues, noClues, signsIn } from '../signs/recognise.ts';

/** Where everybody who looks writes down what they saw, and from which the look of the moment is read. */
export interface LookBoard {
  readonly facts: LookFacts;
  readonly clues: Clues;
  change(change: (facts: LookFacts) => Partial<LookFacts>): void;
  changeName(name: string, change: (look: NameLook) => Partial<NameLook>): void;
  addName(name: string, role: NameRole, addresses: readonly string[]): void;
  addClues(clues: Partial<Clues>): void;
  /** The look of this moment, judged. */
  look(): SiteLook;
  /** No more will come: what is pending is not known, and will not be. */
  finish(): SiteLook;
}

/** `onChange` is called at most ten times a second. */
export function createBoard(
  domain: string,
  registrable: string | null,
  onChange: (look: SiteLook) => void,
): LookBoard & { close(): void } {
  const { findings: _none, proposedNames: _neither, ...blank } = blankLook(domain, new Date().toISOString());
  let facts: LookFacts = { ...blank, registrable };
  let clues = noClues;
  let timer: NodeJS.Timeout | null = null;

  const tell = () => {
    timer ??= setTimeout(() => {
      timer = null;
      onChange(look());
    }, 100);
  };
  const look = (): SiteLook => {
    const signs = signsIn(clues);
    const named = (...kinds: readonly string[]) =>
      kinds.map((kind) => signs.find((sign) => sign.kind === kind)?.name).find(Boolean) ?? null;
    const names = facts.names.toSorted((one, other) => rankOf(one) - rankOf(other));
    const whole = { ...facts, names, signs, server: named('server'), network: named('builder', 'network') };
    return { ...whole, findings: findingsOf(whole, Date.now()), proposedNames: proposedNamesOf(whole) };
  };

  return {
    get facts() {
      return facts;
    },
    get clues() {
      return clues;
    },
    change(change) {
      facts = { ...facts, ...change(facts) };
      tell();
    },
    changeName(name, change) {
      const names = facts.names.map((each) => (each.name === name ? { ...each, ...change(each) } : each));
      facts = { ...facts, names };
      tell();
    },
    addName(name, role, addresses) {
      const present = facts.names.find((each) => each.name === name);
      const roles: NameRole[] = [...new Set([...(present?.roles ?? []), role])];
      const names =
        present === undefined
          ? [...facts.names, nameFrom(name, roles, addresses)]
          : facts.names.map((each) => (each === present ? { ...each, roles } : each));
      facts = { ...facts, names };
      tell();
    },
    addClues(more) {
      clues = Object.fromEntries(
        Object.entries(clues).map(([kind, list]) => [kind, [...list, ...(more[kind as keyof Clues] ?? [])]]),
      ) as unknown as Clues;
      tell();
    },
    look,
    finish() {
      facts = settled(facts);
      return { ...look(), isComplete: true };
    },
    /** Tells nobody any more. */
    close() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** In the order of the roles, whoever answered first. */
const rankOf = ({ roles }: NameLook): number => Math.min(...roles.map((role) => nameRoles.indexOf(role)));

function settled(facts: LookFacts): LookFacts {
  const { dns, mail, panels } = facts;
  return {
    ...facts,
    names: facts.names.map((name) => ({
      ...name,
      dns: { aliases: noLonger(name.dns.aliases), caa: noLonger(name.dns.caa) },
    })),
    dns: {
      name: dns.name,
      nameServers: noLonger(dns.nameServers),
      mx: noLonger(dns.mx),
      dnssec: noLonger(dns.dnssec),
      persistentProof: noLonger(dns.persistentProof),
      mtaSts: noLonger(dns.mtaSts),
      services: noLonger(dns.services),
    },
    pins: noLonger(facts.pins),
    mail: { ...mail, state: mail.state === 'pending' ? 'seen' : mail.state },
    panels: panels === 'pending' ? 'tried' : panels,
    logNames: noLonger(facts.logNames),
  };
}

function noLonger<T>(
  fact: Known<T>,
): { state: 'known'; value: T } | { state: 'unknown'; reason: Unknown['reason'] } {
  if (fact.state === 'known') return known(fact.value);
  return unknown(fact.reason === 'pending' ? 'no-answer' : fact.reason);
}
