import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { bySets, quoted, unquoted, zoneByName } from '../records.ts';
import { withinZone, type Zone, type ZoneProvider } from '../zone-access.ts';

const set = z.object({ rrset_values: z.array(z.string()), rrset_ttl: z.number() });

/** https://api.gandi.net/docs/livedns/ (v5). A personal access token wants “manage domain name technical configurations”, for one domain. */
export const gandi: ZoneProvider = {
  patience: 1_200_000,
  open(login, world) {
    const api = openApi(
      {
        provider: 'Gandi',
        base: 'https://api.gandi.net/v5/livedns',
        headers: () => ({ authorization: `Bearer ${login.settings.token}` }),
      },
      login,
      world,
    );
    const pathOf = (zone: Zone, record: string) => [
      'domains',
      zone.id,
      'records',
      withinZone(record, zone),
      'TXT',
    ];
    return bySets({
      ttl: 300,
      findZone: zoneByName(async (name) => {
        const { status } = await api.ask({ method: 'GET', path: ['domains', name], also: [404] });
        return status === 404 ? null : { name, id: name };
      }),
      async read(zone, record) {
        const { status, data } = await api.ask({ method: 'GET', path: pathOf(zone, record), also: [404] });
        if (status === 404) return null;
        const read = api.formed(data, set);
        return { values: read.rrset_values.map(unquoted), ttl: read.rrset_ttl };
      },
      async write(zone, record, { values, ttl }) {
        const path = pathOf(zone, record);
        if (values.length === 0) await api.ask({ method: 'DELETE', path, also: [404] });
        else
          await api.ask({
            ...{ method: 'PUT', path },
            body: { rrset_values: values.map(quoted), rrset_ttl: ttl },
          });
      },
    });
  },
};
