import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { bySets, unquoted, zoneByName } from '../records.ts';
import { withinZone, type Zone, type ZoneProvider } from '../zone-access.ts';

const records = z.array(z.object({ data: z.string(), ttl: z.number().optional() }));
const leastTtl = 600;

/** https://developer.godaddy.com/doc/endpoint/domains (v1). GoDaddy lets only some customers use it: the others are told that they lack the right. */
export const godaddy: ZoneProvider = {
  patience: 600_000,
  open(login, world) {
    const { apiKey, apiSecret } = login.settings;
    const api = openApi(
      {
        provider: 'GoDaddy',
        base: 'https://api.godaddy.com/v1',
        headers: () => ({ authorization: `sso-key ${apiKey}:${apiSecret}` }),
      },
      login,
      world,
    );
    const pathOf = (zone: Zone, record: string) => [
      'domains',
      zone.id,
      'records',
      'TXT',
      withinZone(record, zone),
    ];
    return bySets({
      ttl: leastTtl,
      findZone: zoneByName(async (name) => {
        // What can be no domain of anybody is refused as badly formed.
        const { status } = await api.ask({ method: 'GET', path: ['domains', name], also: [404, 422] });
        return status === 200 ? { name, id: name } : null;
      }),
      async read(zone, record) {
        const found = await api.read({ method: 'GET', path: pathOf(zone, record) }, records);
        const [first] = found;
        return first === undefined
          ? null
          : { values: found.map(({ data }) => unquoted(data)), ttl: Math.max(first.ttl ?? 0, leastTtl) };
      },
      async write(zone, record, { values, ttl }) {
        const path = pathOf(zone, record);
        if (values.length === 0) await api.ask({ method: 'DELETE', path, also: [404] });
        else await api.ask({ method: 'PUT', path, body: values.map((data) => ({ data, ttl })) });
      },
    });
  },
};
