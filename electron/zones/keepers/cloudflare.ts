import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { byRecords, everyPage, quoted, unquoted, zoneByName } from '../records.ts';
import type { ZoneProvider } from '../zone-access.ts';

const zones = z.object({
  result: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      status: z.string().optional(),
      type: z.string().optional(),
    }),
  ),
});
const records = z.object({
  result: z.array(z.object({ id: z.string(), content: z.string() })),
  result_info: z.object({ page: z.number(), total_pages: z.number() }),
});
const failed = z.object({ success: z.literal(false), errors: z.array(z.object({ code: z.number() })) });

/** A token that is none, or is none any more; 10000 is said of one that lacks a right as well. */
const loginCodes: ReadonlySet<number> = new Set([1000, 6003, 6111, 9109]);

/** https://developers.cloudflare.com/api/resources/dns/ (client v4). A token wants Zone:Zone:Read and Zone:DNS:Edit. */
export const cloudflare: ZoneProvider = {
  patience: 120_000,
  open(login, world) {
    const api = openApi(
      {
        provider: 'Cloudflare',
        base: 'https://api.cloudflare.com/client/v4',
        headers: () => ({ authorization: `Bearer ${login.settings.token}` }),
        meaning: (data) => {
          const read = failed.safeParse(data);
          return read.success && read.data.errors.some(({ code }) => loginCodes.has(code)) ? 'login' : null;
        },
      },
      login,
      world,
    );
    return byRecords({
      findZone: zoneByName(async (name) => {
        const { result } = await api.read({ method: 'GET', path: ['zones'], query: { name } }, zones);
        // Two accounts may hold a zone of the same name, and one for one's own networks alone: only one of them is asked by the world.
        const own = result.filter((zone) => zone.name === name && zone.type !== 'internal');
        const zone = own.find(({ status }) => status === 'active') ?? own[0];
        return zone === undefined ? null : { name, id: zone.id };
      }),
      async list({ id }, record) {
        const path = ['zones', id, 'dns_records'];
        const found = await everyPage(1, async (page) => {
          const query = { type: 'TXT', name: record, per_page: 100, page };
          const { result, result_info } = await api.read({ method: 'GET', path, query }, records);
          return { items: result, next: result_info.total_pages > page ? page + 1 : null };
        });
        return found.map((one) => ({ id: one.id, value: unquoted(one.content) }));
      },
      async create({ id }, name, value) {
        const body = { type: 'TXT', name, content: quoted(value), ttl: 60 };
        await api.ask({ method: 'POST', path: ['zones', id, 'dns_records'], body });
      },
      async remove({ id }, record) {
        await api.ask({ method: 'DELETE', path: ['zones', id, 'dns_records', record], also: [404] });
      },
    });
  },
};
