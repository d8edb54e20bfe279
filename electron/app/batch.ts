import type { RunEnded } from '../../shared/events.ts';
import { type Problem, type ProblemCode, toProblem } from '../../shared/problems.ts';
import { type FailurePolicy, hasFailed } from '../../shared/several.ts';
import { refused } from './endings.ts';

export { type FailurePolicy, failurePolicies, hasFailed } from '../../shared/several.ts';

/** One of many, ready to be begun, or what is wrong with it. */
export type BatchItem<Work> = { readonly label: string } & (
  | {
      readonly work: Work;
      /** Two that share a server take turns: its lock would refuse the second. */
      readonly server: string;
      /** Address of the authority's directory. */
      readonly authority: string;
      readonly fault?: undefined;
    }
  | { readonly fault: Problem }
);
type Ready<Work> = Extract<BatchItem<Work>, { readonly work: Work }>;

export interface BatchWish {
  readonly atOnce: number;
  readonly ifOneFails: FailurePolicy;
}

export interface BatchHands<Work> {
  carryOut(work: Work, label: string): Promise<RunEnded>;
  /** Only where `undo-all` was wished. */
  takeBack(runId: string, label: string): Promise<RunEnded>;
  began(label: string): void;
  ended(label: string, how: RunEnded): void;
}

export interface BatchEnd {
  readonly label: string;
  readonly how: RunEnded;
}

/** Of one authority no more are asked at once: Let's Encrypt counts requests by address (Rate Limits, "Overall Requests Limit"). */
const atOnceByAuthority = 8;
/** One refusal by a limit may be about these names alone; a second one is about all of us. */
const refusalsBeforeHold = 2;

/**
 * Carries out many, as many at once as wished, and answers how each ended, in the order of `items`. Never raises: what a
 * piece of work raises is its own ending (`refused`). Those that are not begun end `refused`: `batch-stopped` {after}, `cancelled`, or
 * `ca-rate-limited` where their authority has refused others for its limits.
 */
export async function carryOutAll<Work>(
  items: readonly BatchItem<Work>[],
  { atOnce, ifOneFails }: BatchWish,
  hands: BatchHands<Work>,
  signal: AbortSignal,
): Promise<readonly BatchEnd[]> {
  const ends = new Map<BatchItem<Work>, RunEnded>();
  const running = new Map<Ready<Work>, Promise<void>>();
  const limited = new Map<string, Problem[]>();
  let failed: string | null = null;

  const settle = (item: BatchItem<Work>, how: RunEnded) => {
    ends.set(item, how);
    hands.ended(item.label, how);
    if (hasFailed(how)) failed ??= item.label;
  };
  const begin = (item: Ready<Work>) => {
    const { work, label, authority } = item;
    const reason = keepsFromBeginning(item);
    if (reason !== null) return settle(item, refused(reason));
    hands.began(label);
    const end = hands.carryOut(work, label).catch((thrown: unknown) => refused(toProblem(thrown)));
    running.set(
      item,
      end.then((how) => {
        running.delete(item);
        if (how.problem?.code === 'ca-rate-limited')
          limited.set(authority, [...(limited.get(authority) ?? []), how.problem]);
        settle(item, how);
      }),
    );
  };
  const keepsFromBeginning = ({ authority }: Ready<Work>): Problem | null => {
    if (signal.aborted) return problem('cancelled', {});
    if (failed !== null && ifOneFails !== 'go-on') return problem('batch-stopped', { after: failed });
    const refusals = limited.get(authority) ?? [];
    return refusals.length < refusalsBeforeHold ? null : (refusals.at(-1) ?? null);
  };
  const isFree = ({ server, authority }: Ready<Work>): boolean => {
    const others = [...running.keys()];
    return (
      others.every((other) => other.server !== server) &&
      others.filter((other) => other.authority === authority).length < atOnceByAuthority
    );
  };

  // What is known to fail is known before anything is touched.
  const waiting: Ready<Work>[] = [];
  for (const item of items)
    if (item.fault === undefined) waiting.push(item);
    else settle(item, refused(item.fault));
  while (waiting.length + running.size > 0) {
    const next = running.size < atOnce ? waiting.findIndex(isFree) : -1;
    if (next === -1) await Promise.race(running.values());
    else for (const item of waiting.splice(next, 1)) begin(item);
  }
  const all = items.flatMap((item): BatchEnd[] => {
    const how = ends.get(item);
    return how === undefined ? [] : [{ label: item.label, how }];
  });
  if (failed === null || ifOneFails !== 'undo-all') return all;
  // Called off or not: what was wished for a failure is brought to its end.
  return takeAllBack(all, { ...hands, began: () => undefined }, new AbortController().signal);
}

/**
 * Takes those back that stand, the last first: a later one may stand on an earlier one of the same server. Answers how each is now,
 * in their order; one that cannot be taken back keeps no other from it. Once called off, no further one is begun.
 */
export async function takeAllBack(
  ends: readonly BatchEnd[],
  hands: Pick<BatchHands<never>, 'takeBack' | 'began' | 'ended'>,
  signal: AbortSignal,
): Promise<readonly BatchEnd[]> {
  const now = new Map(ends.map(({ label, how }) => [label, how]));
  for (const { label, how } of ends.toReversed()) {
    if (how.outcome !== 'committed' && how.outcome !== 'waiting') continue;
    if (signal.aborted) break;
    hands.began(label);
    const undone = await hands
      .takeBack(how.runId, label)
      .catch(
        (thrown: unknown): RunEnded => ({ ...how, outcome: 'needs-attention', problem: toProblem(thrown) }),
      );
    now.set(label, undone);
    hands.ended(label, undone);
  }
  return ends.map(({ label, how }) => ({ label, how: now.get(label) ?? how }));
}

const problem = (code: ProblemCode, facts: Problem['facts']): Problem => ({ code, facts });
