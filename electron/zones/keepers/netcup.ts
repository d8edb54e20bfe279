import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { loginUnknown, refusedByProvider } from '../problems.ts';
import { byRecords, unquoted, zoneByName } from '../records.ts';
import { withinZone, type ZoneProvider } from '../zone-access.ts';

const message = z.object({
  status: z.string(),
  statuscode: z.number(),
  longmessage: z.string().default(''),
  responsedata: z.unknown().optional(),
});
const session = z.object({ apisessionid: z.string() });
const records = z.object({
  dnsrecords: z
    .array(z.object({ id: z.string(), hostname: z.string(), type: z.string(), destination: z.string() }))
    .default([]),
});
/** “More than 180 requests per minute.” */
const tooMany = 4013;

/** https://helpcenter.netcup.com/en/wiki/general/our-api (JSON). A key and its password are for the whole account. */
export const netcup: ZoneProvider = {
  // Changes are made visible every ten to fifteen minutes.
  patience: 1_800_000,
  open(login, world) {
    const { customerNumber: customernumber, apiKey: apikey, apiPassword: apipassword } = login.settings;
    const api = openApi(
      {
        provider: 'netcup',
        base: 'https://ccp.netcup.net/run/webservice/servers',
        meaning: (data) => {
          const read = message.safeParse(data);
          return read.success && read.data.statuscode === tooMany ? 'busy' : null;
        },
      },
      login,
      world,
    );
    let opened: Promise<string> | null = null;

    async function send(action: string, param: object): Promise<z.output<typeof message>> {
      const question = { method: 'POST', path: ['endpoint.php'], query: { JSON: '' } } as const;
      return api.read({ ...question, body: { action, param } }, message);
    }
    async function openSession(): Promise<string> {
      const answer = await send('login', { customernumber, apikey, apipassword });
      const read = session.safeParse(answer.responsedata);
      if (answer.status === 'success' && read.success) return read.data.apisessionid;
      throw api.trouble(loginUnknown, answer.longmessage);
    }
    async function call(action: string, param: object): Promise<z.output<typeof message>> {
      opened ??= openSession();
      const apisessionid = await opened;
      return send(action, { customernumber, apikey, apisessionid, ...param });
    }
    async function mustDo(action: string, param: object): Promise<unknown> {
      const answer = await call(action, param);
      if (answer.status === 'success') return answer.responsedata;
      throw api.trouble(refusedByProvider, `${answer.statuscode} ${answer.longmessage}`);
    }

    return byRecords({
      findZone: zoneByName(async (name) => {
        const { status } = await call('infoDnsZone', { domainname: name });
        return status === 'success' ? { name, id: name } : null;
      }),
      async list(zone, record) {
        const { dnsrecords } = api.formed(await mustDo('infoDnsRecords', { domainname: zone.id }), records);
        const own = withinZone(record, zone);
        return (
          dnsrecords
            .filter(({ hostname, type }) => type === 'TXT' && hostname === own)
            // To remove one it wants all of it back.
            .map((one) => ({ id: JSON.stringify(one), value: unquoted(one.destination) }))
        );
      },
      async create(zone, record, value) {
        const dnsrecords = [{ hostname: withinZone(record, zone), type: 'TXT', destination: value }];
        await mustDo('updateDnsRecords', { domainname: zone.id, dnsrecordset: { dnsrecords } });
      },
      async remove(zone, id) {
        const dnsrecords = [{ ...JSON.parse(id), deleterecord: true }];
        await mustDo('updateDnsRecords', { domainname: zone.id, dnsrecordset: { dnsrecords } });
      },
    });
  },
};
