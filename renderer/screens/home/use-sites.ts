import { useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { SiteStatus } from '../../../shared/ipc/site-status.ts';
import type { Problem } from '../../../shared/problems.ts';
import { call } from '../../bridge.ts';
import { useTask } from '../../use-task.ts';

export type Listed = Output<'run.list'>;

/**
 * All runs of this computer, at once, and then how what stands of them is seen from outside. `first`: the list, where somebody has
 * just read it.
 */
export function useSites(first: Listed | null) {
  const [listed, setListed] = useState(first);
  const known = useRef(first);
  const [statuses, setStatuses] = useState<readonly SiteStatus[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { start, isBusy } = useTask('sites.status');
  const read = useCallback(async (): Promise<void> => {
    const reply =
      known.current === null ? await call('run.list', {}) : { ok: true as const, value: known.current };
    known.current = null;
    setProblem(reply.ok ? null : reply.problem);
    if (!reply.ok) return;
    setListed(reply.value);
    if (reply.value.standing.length === 0) return;
    const seen = await start({});
    if (seen.ok) setStatuses(seen.value.sites);
  }, [start]);
  useEffect(() => void read(), [read]);
  return { listed, statuses, problem, read, isLooking: isBusy };
}
