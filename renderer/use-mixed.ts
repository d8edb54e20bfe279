import { useCallback, useEffect, useState } from 'react';
import type { MixedLook } from '../shared/mixed-content.ts';
import { isHostName } from '../shared/names/domain-name.ts';
import { useApp } from './app-context.ts';
import { useTask } from './use-task.ts';

/** A look through a site’s pages for parts that come unencrypted. `isAtOnce`: begun by itself, and only once. */
export function useMixed(name: string, isAtOnce: boolean) {
  const { about } = useApp();
  const { isBusy, problem, start } = useTask('site.mixed');
  const [look, setLook] = useState<MixedLook | null>(null);
  const outside = about.preset?.outside;
  const ask = useCallback(async () => {
    if (!isHostName(name)) return;
    const reply = await start({ name, ...(outside === undefined ? {} : { outside }) });
    if (reply.ok) setLook(reply.value);
  }, [name, outside, start]);
  useEffect(() => {
    if (isAtOnce) void ask();
  }, [isAtOnce, ask]);
  return { isBusy, problem, look, ask };
}
