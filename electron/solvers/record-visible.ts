import type { RecordSeen } from '../outside/dns/challenge-record.ts';

/** A record's name servers, as they were found in one round after the other. */
export interface RecordState {
  readonly isVisible: boolean;
  /** Name servers that do not show it yet. */
  readonly lacking: readonly string[];
  /** None of them says anything, round after round: this network may let nobody ask them. */
  readonly isUnanswered: boolean;
  /** How many rounds in a row each has said nothing at all. */
  readonly silence: ReadonlyMap<string, number>;
}

export const nothingSeen: RecordState = {
  isVisible: false,
  lacking: [],
  isUnanswered: false,
  silence: new Map(),
};

/** An authority goes to the next name server where one says nothing; so do we, when it had its time. */
const patientRounds = 6;

/** Whether an authority would find all of these values, whichever of the zone's name servers it asks. Pure. */
export function afterRound(
  { silence }: RecordState,
  values: readonly string[],
  seen: readonly RecordSeen[],
): RecordState {
  const silent = seen.filter(({ state }) => state === 'silent').map(({ server }) => server);
  const counted = new Map(silent.map((server) => [server, (silence.get(server) ?? 0) + 1]));
  const isGivenUp = (server: string): boolean => (counted.get(server) ?? 0) >= patientRounds;
  const showing = seen.filter((server) => values.every((value) => server.values.includes(value)));
  const lacking = seen
    .filter((server) => !showing.includes(server))
    .map(({ server }) => server)
    .filter((server) => showing.length === 0 || !isGivenUp(server));
  return {
    isVisible: showing.length > 0 && lacking.length === 0,
    lacking,
    isUnanswered: seen.every(({ server }) => isGivenUp(server)),
    silence: counted,
  };
}
