import type { RecordSeen } from '../../../electron/outside/dns/challenge-record.ts';
import type { AnsweringServer, OwnerTask, SolverContext } from '../../../electron/solvers/solver.ts';
import { challengeRecordName } from '../../../shared/challenge-record.ts';
import { ProblemError } from '../../../shared/problems.ts';

const unasked = (): never => {
  throw new Error('nobody asks for this here');
};

/** What a solver has around it, none of it real; `answers`: what the name servers say in each round, the last one for ever. */
export function solverContext(
  answers: Readonly<Record<string, readonly (readonly RecordSeen[])[]>> = {},
  signal: AbortSignal = new AbortController().signal,
  /** What the usual name server knows, at each time it is asked. */
  known: readonly (readonly string[])[] = [],
) {
  const told: OwnerTask[] = [];
  const asked: string[] = [];
  const pauses: number[] = [];
  const left = [...known];
  const server: AnsweringServer = {
    host: {
      system: 'posix',
      way: 'root-shell',
      label: 'root@double',
      roundTrips: 0,
      closed: new Promise(() => undefined),
      close: async () => undefined,
      runAll: unasked,
    },
    lookOf: unasked,
    place: unasked,
    rollBack: unasked,
  };
  const context: SolverContext = {
    server,
    listener: { open: unasked, close: unasked },
    outside: {},
    zones: unasked,
    ledger: { announce: unasked, gone: unasked, left: () => [] },
    left: unasked,
    signal,
    prober: {
      provePresented: unasked,
      challengePlace: async (domain, _outside, _signal, name = challengeRecordName(domain)) => name,
      async challengeRecord(domain) {
        const rounds = answers[domain] ?? [];
        const round = asked.filter((one) => one === domain).length;
        asked.push(domain);
        return rounds[Math.min(round, rounds.length - 1)] ?? [];
      },
      async txt(name) {
        asked.push(`usual ${name}`);
        const [values, ...later] = left;
        if (values === undefined) throw new ProblemError('name-not-in-dns', { name, reason: 'dns-silent' });
        left.splice(0, left.length, ...later);
        return values;
      },
    },
    async pause(milliseconds, heeded) {
      heeded.throwIfAborted();
      pauses.push(milliseconds);
    },
    tellOwner: (task) => void told.push(task),
  };
  return { context, told, asked, pauses };
}
