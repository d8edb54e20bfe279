import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { loginUnknown, rightMissing } from '../problems.ts';
import { byRecords, everyPage, unquoted, zoneOfAll } from '../records.ts';
import { withinZone, type Zone, type ZoneProvider } from '../zone-access.ts';

const fine = z.literal('SUCCESS');
const domains = z.object({ status: fine, domains: z.array(z.object({ domain: z.string() })) });
const records = z.object({
  status: fine,
  records: z.array(z.object({ id: z.coerce.string(), content: z.string() })).default([]),
});
const failed = z.object({ status: z.literal('ERROR') });
/** How many domains it tells at once. */
const pageOf = 1000;

/** https://porkbun.com/api/json/v3/documentation. Each domain has to be opened for it (“API access”); keys are for the whole account. */
export const porkbun: ZoneProvider = {
  patience: 600_000,
  open(login, world) {
    const { apiKey, secretKey } = login.settings;
    const api = openApi(
      {
        provider: 'Porkbun',
        base: 'https://api.porkbun.com/api/json/v3',
        meaning: (data, status) => (status === 200 && failed.safeParse(data).success ? 'refused' : null),
      },
      login,
      world,
    );
    const asked = (path: readonly string[], more: object = {}) => ({
      ...({ method: 'POST', path } as const),
      body: { apikey: apiKey, secretapikey: secretKey, ...more },
    });
    const nameOf = (zone: Zone, record: string) => withinZone(record, zone).replace(/^@$/, '');
    return byRecords({
      findZone: zoneOfAll(async () => {
        const all = await everyPage(0, async (start) => {
          // All that is asked with are the keys: whatever it says against that, it says against them.
          const answer = await api.ask({
            ...asked(['domain', 'listAll'], { start: String(start) }),
            also: [400, 403],
          });
          if (answer.status !== 200) throw api.trouble(loginUnknown, answer.data);
          const read = api.formed(answer.data, domains);
          return { items: read.domains, next: read.domains.length < pageOf ? null : start + pageOf };
        });
        return all.map(({ domain }) => ({ name: domain, id: domain }));
      }),
      async list(zone, record) {
        const path = ['dns', 'retrieveByNameType', zone.id, 'TXT', nameOf(zone, record)];
        const answer = await api.ask({ ...asked(path), also: [400] });
        // A domain of the account that has not been opened for the interface.
        if (answer.status === 400) throw api.trouble(rightMissing, answer.data);
        const read = api.formed(answer.data, records);
        return read.records.map(({ id, content }) => ({ id, value: unquoted(content) }));
      },
      async create(zone, record, value) {
        const more = { name: nameOf(zone, record), type: 'TXT', content: value, ttl: '600' };
        await api.ask(asked(['dns', 'create', zone.id], more));
      },
      async remove({ id }, record) {
        await api.ask(asked(['dns', 'delete', id, record]));
      },
    });
  },
};
