import { type ProblemCode, toProblem } from '../../../shared/problems.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Session } from '../../run/session.ts';
import { type Dependencies, realDependencies } from '../dependencies.ts';

/** How long we knock again at a server that we lost, in milliseconds between two tries. */
const patience = [0, 1_000, 2_000, 4_000, 8_000, 15_000];

/** Troubles of the line, which a new line may not have. */
export const lost: ReadonlySet<ProblemCode> = new Set([
  'connection-lost',
  'server-too-slow',
  'shell-unusable',
]);

/** Does what is safe to repeat over the connection we have, or over a new one where that is gone. */
export async function persist<Value>(
  session: Session,
  runId: string,
  reconnect: () => Promise<AnyHost>,
  work: (session: Session) => Promise<Value>,
  { sessionOf, pause }: Dependencies = realDependencies,
): Promise<Value> {
  let last: unknown;
  try {
    return await work(session);
  } catch (thrown) {
    if (!isLost(thrown)) throw thrown;
  }
  for (const milliseconds of patience) {
    await pause(milliseconds);
    let host: AnyHost;
    try {
      host = await reconnect();
    } catch (thrown) {
      last = thrown;
      continue;
    }
    try {
      return await work(sessionOf(host, runId));
    } catch (thrown) {
      if (!isLost(thrown)) throw thrown;
      last = thrown;
    }
  }
  throw last;
}

const isLost = (thrown: unknown): boolean => lost.has(toProblem(thrown).code);
