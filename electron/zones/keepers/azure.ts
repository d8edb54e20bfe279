import { z } from 'zod';
import { accessToken } from '../http/access-token.ts';
import { type ApiQuestion, openApi } from '../http/api.ts';
import { refusedByProvider } from '../problems.ts';
import { bySets, type ValueSet, zoneByName } from '../records.ts';
import { withinZone, type Zone, type ZoneProvider } from '../zone-access.ts';

const found = z.object({ properties: z.object({ zoneType: z.string().optional() }) });
const recordSet = z.object({
  etag: z.string(),
  properties: z.object({ TTL: z.number(), TXTRecords: z.array(z.object({ value: z.array(z.string()) })) }),
});
const version = '2018-05-01';

/**
 * https://learn.microsoft.com/en-us/rest/api/dns/ (2018-05-01). An application with the role “DNS Zone Contributor” for the one
 * zone, which may therefore not list zones. A set is only replaced while it is as it was read (If-Match), so that nobody's value
 * is lost.
 */
export const azure: ZoneProvider = {
  patience: 180_000,
  open(login, world) {
    const {
      subscriptionId = '',
      resourceGroup = '',
      tenantId = '',
      clientId = '',
      clientSecret = '',
    } = login.settings;
    const provider = 'Azure DNS';
    const tokens = openApi({ provider, base: 'https://login.microsoftonline.com' }, login, world);
    const api = openApi({ provider, base: 'https://management.azure.com' }, login, world);
    const token = accessToken(tokens, () => ({
      method: 'POST',
      path: [tenantId, 'oauth2', 'v2.0', 'token'],
      form: {
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: 'https://management.azure.com/.default',
      },
    }));
    const asked = async ({ query = {}, headers = {}, ...question }: ApiQuestion) => ({
      ...question,
      query: { 'api-version': version, ...query },
      headers: { ...headers, authorization: `Bearer ${await token()}` },
    });
    const pathOf = ({ id }: Zone, name: string) => [...id.split('/'), 'TXT', name];
    /** Of each record that was read: what it was then; '' where there was none. */
    const etags = new Map<string, string>();

    async function read(zone: Zone, record: string): Promise<ValueSet | null> {
      const question = await asked({
        method: 'GET',
        path: pathOf(zone, withinZone(record, zone)),
        also: [404],
      });
      const { status, data } = await api.ask(question);
      if (status === 404) {
        etags.set(record, '');
        return null;
      }
      const { etag, properties } = api.formed(data, recordSet);
      etags.set(record, etag);
      return { values: properties.TXTRecords.map(({ value }) => value.join('')), ttl: properties.TTL };
    }

    return bySets({
      ttl: 60,
      findZone: zoneByName(async (name) => {
        const path = ['subscriptions', subscriptionId, 'resourceGroups', resourceGroup];
        const own = [...path, 'providers', 'Microsoft.Network', 'dnsZones', name];
        const { status, data } = await api.ask(await asked({ method: 'GET', path: own, also: [404] }));
        if (status === 404) return null;
        const { properties } = api.formed(data, found);
        // What is inside a company's own network, no authority sees.
        return properties.zoneType === 'Private' ? null : { name, id: own.join('/') };
      }),
      read,
      async write(zone, record, set) {
        const etag = etags.get(record) ?? '';
        const path = pathOf(zone, withinZone(record, zone));
        const TXTRecords = set.values.map((value) => ({ value: piecesOf(value) }));
        const question = await asked({
          path,
          headers: etag === '' ? { 'if-none-match': '*' } : { 'if-match': etag },
          ...(set.values.length === 0
            ? { method: 'DELETE' }
            : { method: 'PUT', body: { properties: { TTL: set.ttl, TXTRecords } } }),
          also: [404, 412],
        });
        const { status, data } = await api.ask(question);
        // The answer to a first try got lost, or somebody else was at work: how it stands now tells.
        if (
          (status === 412 || status === 404) &&
          !isSame((await read(zone, record))?.values ?? [], set.values)
        )
          throw api.trouble(refusedByProvider, data);
      },
    });
  },
};

/** A text of TXT holds 255 bytes (RFC 1035 §3.3.14). */
const piecesOf = (value: string): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(value.length / 255)) }, (_, at) =>
    value.slice(at * 255, (at + 1) * 255),
  );

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
