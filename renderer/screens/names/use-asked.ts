import { useEffect, useState } from 'react';
import type { SiteLook } from '../../../shared/look.ts';
import { isHostName } from '../../../shared/names/domain-name.ts';
import { type AskedName, standingOf } from '../../../shared/names/standing.ts';
import { useApp } from '../../app-context.ts';
import { useTask } from '../../use-task.ts';

/** Asks DNS where the names lead that nobody has looked at yet, each once. */
export function useAsked(
  names: readonly string[],
  look: SiteLook | null,
): { readonly asked: readonly AskedName[]; readonly isAsking: boolean } {
  const { about } = useApp();
  const { start, isBusy } = useTask('names.ask');
  const [asked, setAsked] = useState<readonly AskedName[]>([]);
  const unknown = names
    .filter((name) => isHostName(name) && standingOf(name, look, asked) === 'unknown')
    .filter((name) => !asked.some((each) => each.name === name))
    .slice(0, 100)
    .join(' ');

  useEffect(() => {
    if (unknown === '') return;
    let isWanted = true;
    const outside = about.preset?.outside;
    void (async () => {
      const wanted = unknown.split(' ').filter(isHostName);
      const reply = await start({ names: wanted, ...(outside === undefined ? {} : { outside }) });
      if (!isWanted) return;
      // Where nobody answers, the run itself will find out; the planner goes on without.
      const silent = wanted.map((name): AskedName => ({ name, state: 'unknown', addresses: [] }));
      setAsked((before) => [...before, ...(reply.ok ? reply.value.names : silent)]);
    })();
    return () => {
      isWanted = false;
    };
  }, [unknown, start, about.preset]);

  return { asked, isAsking: isBusy };
}
