import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output, Progress } from '../../../shared/ipc/contract.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { ProviderAnswer } from '../../../shared/wizard/draft.ts';
import { useApp } from '../../app-context.ts';
import { startTask, type Task } from '../../bridge.ts';
import type { OpenServer } from './open-server.ts';

/** What was found on a server: `found` null while it is being looked at, or where a problem keeps it from that. */
export interface FoundOnServer {
  readonly server: OpenServer;
  readonly found: Output<'several.look'> | null;
  readonly progress: Progress<'several.look'> | null;
  readonly problem: Problem | null;
}

/** Looks at the sites of all servers, beside each other. */
export function useFound(
  servers: readonly OpenServer[],
  provider: Pick<ProviderAnswer, 'directory' | 'contact'>,
) {
  const outside = useApp().about.preset?.outside;
  const [known, setKnown] = useState<readonly FoundOnServer[]>([]);
  const [isBusy, setBusy] = useState(true);
  const tasks = useRef<readonly Task<'several.look'>[]>([]);
  const { directory, contact = '' } = provider;
  const look = useCallback(async (): Promise<void> => {
    for (const task of tasks.current) task.cancel();
    setBusy(true);
    setKnown(servers.map((server) => ({ server, found: null, progress: null, problem: null })));
    const tell = (index: number, change: Partial<FoundOnServer>): void =>
      setKnown((now) => now.map((one, place) => (place === index ? { ...one, ...change } : one)));
    const begun = servers.map(({ connectionId, sites }, index) => {
      const input: Input<'several.look'> = {
        ...{ connectionId, directory, redirect: true, hsts: false },
        sites: sites === null ? null : sites.map(({ names }) => names),
        ...(contact === '' ? {} : { contact }),
        ...(outside === undefined ? {} : { outside }),
      };
      return startTask('several.look', input, (progress) => tell(index, { progress }));
    });
    tasks.current = begun;
    await Promise.all(
      begun.map(async (task, index) => {
        const reply = await task.reply;
        if (tasks.current !== begun) return;
        tell(index, reply.ok ? { found: reply.value } : { problem: reply.problem });
      }),
    );
    if (tasks.current === begun) setBusy(false);
  }, [servers, directory, contact, outside]);
  useEffect(() => {
    void look();
    return () => {
      for (const task of tasks.current) task.cancel();
      tasks.current = [];
    };
  }, [look]);
  return { known, isBusy, look };
}
