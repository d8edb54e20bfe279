import type { Problem } from '../../../shared/problems.ts';
import { isSamePlace } from '../../outside/deployment/endpoint.ts';
import { worsePorts } from '../../outside/deployment/judge-ports.ts';
import type { Seen } from '../look/look.ts';

/** What answers worse once something was taken back than before it was done: `site-worse-than-before`, `mail-port-worse`; null: nothing. */
export function worseThanBefore(before: Seen, after: Seen): Problem | null {
  const worse = after.views.find((view) => {
    const former = before.views.find((then) => isSamePlace(then, view));
    // An address that DNS gives only now says nothing of what we did.
    return former !== undefined && former.http.status !== null && view.http.status === null;
  });
  if (worse !== undefined)
    return { code: 'site-worse-than-before', facts: { name: worse.name, address: worse.address } };
  return worsePorts(before.ports, after.ports)[0] ?? null;
}
