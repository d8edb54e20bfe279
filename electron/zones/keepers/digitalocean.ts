import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { byRecords, everyPage, unquoted, zoneByName } from '../records.ts';
import { withinZone, type ZoneProvider } from '../zone-access.ts';

const records = z.object({
  domain_records: z.array(z.object({ id: z.number(), data: z.string() })),
  links: z.object({ pages: z.object({ next: z.string() }).partial().optional() }).optional(),
});

/** https://docs.digitalocean.com/reference/api/reference/domain-records/ (v2). A token wants the scopes domain:read, create and delete. */
export const digitalocean: ZoneProvider = {
  patience: 120_000,
  open(login, world) {
    const api = openApi(
      {
        provider: 'DigitalOcean',
        base: 'https://api.digitalocean.com/v2',
        headers: () => ({ authorization: `Bearer ${login.settings.token}` }),
      },
      login,
      world,
    );
    return byRecords({
      findZone: zoneByName(async (name) => {
        const { status } = await api.ask({ method: 'GET', path: ['domains', name], also: [404] });
        return status === 404 ? null : { name, id: name };
      }),
      async list({ id }, record) {
        const path = ['domains', id, 'records'];
        const found = await everyPage(1, async (page) => {
          const query = { type: 'TXT', name: record, per_page: 200, page };
          const { domain_records, links } = await api.read({ method: 'GET', path, query }, records);
          return { items: domain_records, next: links?.pages?.next === undefined ? null : page + 1 };
        });
        return found.map((one) => ({ id: String(one.id), value: unquoted(one.data) }));
      },
      async create(zone, record, value) {
        const body = { type: 'TXT', name: withinZone(record, zone), data: value, ttl: 60 };
        await api.ask({ method: 'POST', path: ['domains', zone.id, 'records'], body });
      },
      async remove({ id }, record) {
        await api.ask({ method: 'DELETE', path: ['domains', id, 'records', record], also: [404] });
      },
    });
  },
};
