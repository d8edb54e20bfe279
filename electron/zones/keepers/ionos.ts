import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { byRecords, unquoted, zoneOfAll } from '../records.ts';
import type { ZoneProvider } from '../zone-access.ts';

const zones = z.array(z.object({ id: z.string(), name: z.string() }));
const zone = z.object({
  records: z
    .array(z.object({ id: z.string(), name: z.string(), type: z.string(), content: z.string() }))
    .default([]),
});

/** https://developer.hosting.ionos.com/docs/dns (v1). A key is for the whole account: its public prefix, a dot, its secret. */
export const ionos: ZoneProvider = {
  // It says itself that its name servers may take a quarter of an hour.
  patience: 1_200_000,
  open(login, world) {
    const api = openApi(
      {
        provider: 'IONOS',
        base: 'https://api.hosting.ionos.com/dns/v1',
        headers: () => ({ 'x-api-key': login.settings.key ?? '' }),
      },
      login,
      world,
    );
    return byRecords({
      findZone: zoneOfAll(() => api.read({ method: 'GET', path: ['zones'] }, zones)),
      async list({ id }, record) {
        const query = { recordName: record, recordType: 'TXT' };
        const { records } = await api.read({ method: 'GET', path: ['zones', id], query }, zone);
        return records
          .filter(({ name, type }) => name === record && type === 'TXT')
          .map((one) => ({ id: one.id, value: unquoted(one.content) }));
      },
      async create({ id }, name, value) {
        const body = [{ name, type: 'TXT', content: value, ttl: 60, prio: 0, disabled: false }];
        await api.ask({ method: 'POST', path: ['zones', id, 'records'], body });
      },
      async remove({ id }, record) {
        await api.ask({ method: 'DELETE', path: ['zones', id, 'records', record], also: [404] });
      },
    });
  },
};
