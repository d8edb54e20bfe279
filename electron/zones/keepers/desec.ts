import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { bySets, quoted, unquoted } from '../records.ts';
import { withinZone, type ZoneProvider, zonesAbove } from '../zone-access.ts';

const domains = z.array(z.object({ name: z.string() }));
const set = z.object({ records: z.array(z.string()), ttl: z.number() });

/** https://desec.readthedocs.io/en/latest/ (v1). A token may be limited by a policy to TXT of one name. */
export const desec: ZoneProvider = {
  patience: 300_000,
  open(login, world) {
    const api = openApi(
      {
        provider: 'deSEC',
        base: 'https://desec.io/api/v1',
        headers: () => ({ authorization: `Token ${login.settings.token}` }),
      },
      login,
      world,
    );
    const withSlash = '';
    return bySets({
      // The least that it takes (`minimum_ttl`).
      ttl: 3600,
      async findZone(name) {
        const query = { owns_qname: name };
        const [found] = await api.read({ method: 'GET', path: ['domains', withSlash], query }, domains);
        // It says which; that it holds the name is seen.
        const isNearest = found !== undefined && zonesAbove(name).includes(found.name);
        return isNearest ? { name: found.name, id: found.name } : null;
      },
      async read(zone, record) {
        const path = ['domains', zone.id, 'rrsets', withinZone(record, zone), 'TXT', withSlash];
        const { status, data } = await api.ask({ method: 'GET', path, also: [404] });
        if (status === 404) return null;
        const read = api.formed(data, set);
        return { values: read.records.map(unquoted), ttl: read.ttl };
      },
      async write(zone, record, { values, ttl }) {
        // In bulk a set is made where there is none, and goes where it has no values.
        const subname = withinZone(record, zone).replace(/^@$/, '');
        const body = [{ subname, type: 'TXT', ttl, records: values.map(quoted) }];
        await api.ask({ method: 'PATCH', path: ['domains', zone.id, 'rrsets', withSlash], body });
      },
    });
  },
};
