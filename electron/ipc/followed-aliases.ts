import type { WantedAliasView } from '../../shared/ipc/zone-proof.ts';
import type { AliasListener } from '../app/delegate.ts';

const mostServers = 20;

/** Aliases that their owner has to set, all of them as they stand, each time that one has changed. */
export function followedAliases(
  told: (aliases: readonly WantedAliasView[]) => void,
): Omit<AliasListener, 'signal'> {
  const aliases = new Map<string, WantedAliasView>();
  const change = (record: string, changed: Partial<WantedAliasView>): void => {
    const known = aliases.get(record);
    // One that was there from the first is nobody's to set.
    if (known === undefined) return;
    aliases.set(record, { ...known, ...changed });
    told([...aliases.values()]);
  };
  return {
    wanted({ record, target, zone, host, beside }) {
      const place = { record, target, zone, host, beside: [...beside] };
      aliases.set(record, { ...place, servers: 0, lacking: [], isThere: false });
      told([...aliases.values()]);
    },
    waiting: ({ record }, lacking, servers) =>
      change(record, { servers, lacking: lacking.slice(0, mostServers) }),
    there: ({ record }) => change(record, { isThere: true, lacking: [] }),
    proven: () => undefined,
  };
}
