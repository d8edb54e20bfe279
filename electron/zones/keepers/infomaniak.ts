import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { byRecords, unquoted, zoneByName } from '../records.ts';
import { withinZone, type Zone, type ZoneProvider } from '../zone-access.ts';

const exists = z.object({ data: z.boolean() });
const records = z.object({
  data: z.array(z.object({ id: z.number(), type: z.string(), source: z.string(), target: z.string() })),
});

/** https://developer.infomaniak.com/docs/api/get/2/zones/{zone}/records (v2). A token wants the scopes dns:read and dns:write. */
export const infomaniak: ZoneProvider = {
  patience: 300_000,
  open(login, world) {
    const api = openApi(
      {
        provider: 'Infomaniak',
        base: 'https://api.infomaniak.com/2',
        headers: () => ({ authorization: `Bearer ${login.settings.token}` }),
      },
      login,
      world,
    );
    // The zone's own name is a dot.
    const nameOf = (zone: Zone, record: string): string => withinZone(record, zone).replace(/^@$/, '.');
    return byRecords({
      findZone: zoneByName(async (name) => {
        const { status, data } = await api.ask({
          method: 'GET',
          path: ['zones', name, 'exists'],
          also: [404],
        });
        return status === 200 && api.formed(data, exists).data ? { name, id: name } : null;
      }),
      async list(zone, record) {
        const { data } = await api.read({ method: 'GET', path: ['zones', zone.id, 'records'] }, records);
        const source = nameOf(zone, record);
        return data
          .filter((one) => one.type === 'TXT' && one.source === source)
          .map(({ id, target }) => ({ id: String(id), value: unquoted(target) }));
      },
      async create(zone, record, value) {
        const body = { type: 'TXT', source: nameOf(zone, record), target: value, ttl: 300 };
        await api.ask({ method: 'POST', path: ['zones', zone.id, 'records'], body });
      },
      async remove({ id }, record) {
        await api.ask({ method: 'DELETE', path: ['zones', id, 'records', record], also: [404] });
      },
    });
  },
};
