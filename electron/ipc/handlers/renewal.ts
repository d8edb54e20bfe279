import type { Connections } from '../../app/connections.ts';
import { beforeForced, type Forced, forceRenewalOf } from '../../app/force-renewal.ts';
import { renewersOn } from '../../app/renewers.ts';
import type { Services } from '../../app/services.ts';
import type { Handlers } from '../answer.ts';

type RenewalHandlers = Pick<Handlers, 'renewal.before' | 'renewal.force' | 'renewers.look'>;

/** What the window is told of what was served, and is. */
function shownForced({ before, now }: Forced) {
  const [former, fresh] = [before[0], now[0]];
  const notAfter = fresh?.https.notAfter ?? null;
  return {
    before: former?.serial ?? '',
    now: fresh?.serial ?? '',
    until: notAfter === null ? null : new Date(notAfter).toISOString(),
  };
}

export function renewalHandlers(services: Services, connections: Connections): RenewalHandlers {
  return {
    async 'renewers.look'({ connectionId }, { signal, progress }) {
      progress({ doing: 'reading' });
      return renewersOn(connections.get(connectionId).server.host, signal);
    },
    'renewal.before': async ({ runId }) => {
      const { names, server, known } = await beforeForced(services, runId);
      return { names: [...names], server, known };
    },
    'renewal.force': async ({ runId, connectionId }, { signal, progress }) => {
      let forced: Forced | null = null;
      const access = { open: connections.get(connectionId) };
      progress({ doing: 'renewing' });
      const { problem } = await forceRenewalOf(
        services,
        { runId, access },
        {
          signal,
          onRenewed: () => progress({ doing: 'watching' }),
          onForced: (told) => {
            forced = told;
          },
        },
      );
      return {
        renewed: forced === null ? null : shownForced(forced),
        ...(problem === undefined ? {} : { problem }),
      };
    },
  };
}
