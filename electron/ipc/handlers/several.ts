import type { SeveralState } from '../../../shared/ipc/several.ts';
import type { ReviewedPlan } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { Connections } from '../../app/connections.ts';
import type { CurrentRun } from '../../app/current-run.ts';
import type { Services } from '../../app/services.ts';
import { lookAtSites } from '../../app/several-look.ts';
import { type ChosenSite, secureSeveral, undoSeveral } from '../../app/several-run.ts';
import { readSiteList } from '../../job/site-list.ts';
import type { Handlers } from '../answer.ts';
import { serverJobOf } from '../window-job.ts';
import { outsideOf } from './site.ts';

type SeveralHandlers = Pick<
  Handlers,
  'several.read' | 'several.look' | 'several.start' | 'several.undo' | 'several.current'
>;
type StartInput = Parameters<Handlers['several.start']>[0];

export function severalHandlers(
  services: Services,
  connections: Connections,
  current: CurrentRun,
): SeveralHandlers {
  /** The plans that were shown, by connection and digest: far more than a single run keeps. */
  const shown = new Map<string, ReadonlyMap<string, ReviewedPlan>>();
  let state: SeveralState | null = null;
  const hear = (now: SeveralState): void => {
    state = now;
  };
  const chosenOf = ({ sites }: StartInput): readonly ChosenSite[] =>
    sites.map(({ label, names, connectionId, reviewed }) => {
      const plan = shown.get(connectionId)?.get(reviewed);
      if (plan === undefined || plan.names.join() !== names.join())
        throw new ProblemError('plan-changed', { paths: [] });
      const { digest: _, ...seen } = plan;
      return { label, names, connectionId, reviewed: seen };
    });
  return {
    'several.read': async ({ text }) => {
      const { sites, faults, unused } = readSiteList(text);
      return { sites: [...sites], faults: [...faults], unused: [...unused] };
    },
    async 'several.look'(input, { signal, progress }) {
      const { connectionId, sites: wanted, outside, ...wish } = input;
      const found = await lookAtSites(
        services,
        connections.get(connectionId),
        wanted,
        { ...wish, outside: outsideOf(outside) },
        (done, of) => progress({ done, of }),
        signal,
      );
      const plans = found.sites.flatMap(({ plan }) => (plan === null ? [] : [[plan.digest, plan] as const]));
      shown.set(connectionId, new Map(plans));
      return { ...found, sites: [...found.sites] };
    },
    'several.start': (input, { taskId, signal }) =>
      current.hold(taskId, async () => {
        const { authority, contact, agreeToTerms, outside, order, ifOneFails, redirect, hsts } = input;
        const certificate = {
          ...{ from: 'acme' as const, directory: authority.directory, agreeToTerms },
          ...(authority.trustFile === undefined ? {} : { directoryTrust: authority.trustFile }),
          ...(contact === undefined ? {} : { contact }),
        };
        const wish = {
          ...{ sites: chosenOf(input), certificate, outside: outsideOf(outside) },
          ...{ order, ifOneFails, redirect, hsts, serverOf: serverJobOf },
        };
        return secureSeveral(taskId, wish, { services, connections, hear, signal });
      }),
    'several.undo': ({ labels }, { taskId, signal }) =>
      current.hold(taskId, async () => {
        if (state === null) throw new ProblemError('run-not-named', { count: 0, runs: [] });
        return undoSeveral(taskId, labels, state, { services, connections, hear, signal });
      }),
    'several.current': async () => ({ state }),
  };
}
