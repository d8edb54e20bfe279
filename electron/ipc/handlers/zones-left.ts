import type { LeftInZones } from '../../../shared/ipc/zones-left.ts';
import type { Connections } from '../../app/connections.ts';
import { handSetStill } from '../../app/hand-set.ts';
import type { Services } from '../../app/services.ts';
import { clearLeft, forgetDeleted, lastingIn, type ZonesLeft, zonesLeft } from '../../app/zones-left.ts';
import type { Handlers } from '../answer.ts';

/** What runs have left in zones, and how it is taken away. `tidied`: what the keychain reaches has had its turn. */
export function zonesLeftHandlers(
  services: Services,
  connections: Pick<Connections, 'get'>,
  tidied: Promise<void>,
): Pick<Handlers, 'zones.left' | 'zones.lasting' | 'zones.clear' | 'zones.deleted' | 'zones.hand-set'> {
  return {
    async 'zones.left'() {
      await tidied;
      return { left: (await zonesLeft(services)).map(shownOf) };
    },
    async 'zones.lasting'({ runIds }) {
      return { lasting: (await lastingIn(services, runIds)).map(shownOf) };
    },
    async 'zones.clear'({ runId, kind, logins, connectionId }, { signal, progress }) {
      progress({ doing: 'clearing' });
      const open = connectionId === undefined ? null : connections.get(connectionId);
      const { problems, left } = await clearLeft(services, { runId, kind, logins, open }, signal);
      return { problems: [...problems], left: left === null ? null : shownOf(left) };
    },
    async 'zones.hand-set'({ runIds }, { signal, progress }) {
      progress({ doing: 'looking' });
      const { records, lasting } = await handSetStill(services, runIds, signal);
      return { records: [...records], lasting: [...lasting] };
    },
    async 'zones.deleted'({ runId, kind }, { signal, progress }) {
      progress({ doing: 'looking' });
      const { unseen, left } = await forgetDeleted(services, { runId, kind }, signal);
      return { unseen: unseen.map((one) => ({ ...one })), left: left === null ? null : shownOf(left) };
    },
  };
}

const shownOf = ({ names, values, logins, ...left }: ZonesLeft): LeftInZones => ({
  ...left,
  names: [...names],
  values: values.map(({ zone, record, value }) => ({ zone, record, value })),
  logins: logins.flatMap(({ provider, settings }) =>
    // A name server on a server has no login of its own.
    provider === 'bind' ? [] : [{ provider, settings: { ...settings } }],
  ),
});
