import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { bySets, quoted, unquoted, zoneByName } from '../records.ts';
import type { ZoneProvider } from '../zone-access.ts';

const found = z.array(z.object({ id: z.string(), name: z.string() }));
const zone = z.object({
  rrsets: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      ttl: z.number(),
      records: z.array(z.object({ content: z.string(), disabled: z.boolean().optional() })),
    }),
  ),
});

/** As the interface has names: with the dot of the root. */
const rooted = (name: string): string => `${name}.`;

/**
 * https://doc.powerdns.com/authoritative/http-api/ (v1), of one's own name server behind https: its web server speaks none
 * itself. A key may change everything there; signed updates (`rfc2136`) can be limited to one record.
 */
export const powerdns: ZoneProvider = {
  patience: 120_000,
  open(login, world) {
    const { url = '', apiKey = '' } = login.settings;
    const api = openApi(
      {
        provider: 'PowerDNS',
        base: `${url.replace(/\/$/, '')}/api/v1/servers/localhost`,
        headers: () => ({ 'x-api-key': apiKey }),
      },
      login,
      world,
    );
    return bySets({
      ttl: 60,
      findZone: zoneByName(async (name) => {
        const all = await api.read({ method: 'GET', path: ['zones'], query: { zone: rooted(name) } }, found);
        const one = all.find((each) => each.name === rooted(name));
        return one === undefined ? null : { name, id: one.id };
      }),
      async read({ id }, record) {
        // Earlier ones know no such choice, and show all of the zone.
        const query = { rrset_name: rooted(record), rrset_type: 'TXT' };
        const { rrsets } = await api.read({ method: 'GET', path: ['zones', id], query }, zone);
        const own = rrsets.find(({ name, type }) => type === 'TXT' && name.toLowerCase() === rooted(record));
        return own === undefined
          ? null
          : { values: own.records.map(({ content }) => unquoted(content)), ttl: own.ttl };
      },
      async write({ id }, record, { values, ttl }) {
        const change =
          values.length === 0
            ? { changetype: 'DELETE' }
            : {
                ...{ changetype: 'REPLACE', ttl },
                records: values.map((value) => ({ content: quoted(value), disabled: false })),
              };
        const body = { rrsets: [{ name: rooted(record), type: 'TXT', ...change }] };
        await api.ask({ method: 'PATCH', path: ['zones', id], body });
      },
    });
  },
};
