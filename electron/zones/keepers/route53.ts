import { type Api, openApi } from '../http/api.ts';
import { awsSignature } from '../http/aws-signature.ts';
import { elementsOf, escaped, textIn } from '../http/xml.ts';
import { refusedByProvider } from '../problems.ts';
import { bySets, everyPage, quoted, unquoted, zoneOfAll } from '../records.ts';
import type { Zone, ZoneProvider } from '../zone-access.ts';

const namespace = 'https://route53.amazonaws.com/doc/2013-04-01/';
/** By its own codes: what is wrong with who asks, and that it was too often; statuses alone say neither. */
const meanings: Readonly<Record<string, 'login' | 'right' | 'busy'>> = {
  InvalidClientTokenId: 'login',
  SignatureDoesNotMatch: 'login',
  UnrecognizedClientException: 'login',
  MissingAuthenticationToken: 'login',
  ExpiredToken: 'login',
  AccessDenied: 'right',
  AccessDeniedException: 'right',
  Throttling: 'busy',
  ThrottlingException: 'busy',
  PriorRequestNotComplete: 'busy',
};

/**
 * https://docs.aws.amazon.com/Route53/latest/APIReference/. A key of its own may be limited to this zone and to TXT records of
 * `_acme-challenge` (`route53:ChangeResourceRecordSetsNormalizedRecordNames`). Values of others are written back as they came,
 * since it has escapes of its own.
 */
export const route53: ZoneProvider = {
  patience: 120_000,
  open(login, world) {
    const { accessKeyId = '', secretAccessKey = '' } = login.settings;
    const signer = { accessKeyId, secretAccessKey, region: 'us-east-1', service: 'route53' };
    const api: Api = openApi(
      {
        provider: 'Amazon Route 53',
        base: 'https://route53.amazonaws.com/2013-04-01',
        headers: (asked) => awsSignature(signer, asked, world.now()),
        meaning: (data) => (typeof data === 'string' ? (meanings[textIn(data, 'Code') ?? ''] ?? null) : null),
      },
      login,
      world,
    );
    const get = async (path: readonly string[], query: Readonly<Record<string, string>>): Promise<string> => {
      const { data } = await api.ask({ method: 'GET', path, query });
      return typeof data === 'string' ? data : JSON.stringify(data);
    };
    /** The values of each record as they came last: to take a record away, it wants to hear just those. */
    const written = new Map<string, readonly string[]>();
    return bySets({
      ttl: 60,
      findZone: zoneOfAll(() =>
        everyPage<Zone, string>('', async (marker) => {
          const text = await get(['hostedzone'], { maxitems: '100', ...(marker === '' ? {} : { marker }) });
          const items = elementsOf(text, 'HostedZone')
            .filter((zone) => textIn(zone, 'PrivateZone') !== 'true')
            .map((zone) => ({
              name: bare(textIn(zone, 'Name') ?? ''),
              id: (textIn(zone, 'Id') ?? '').replace('/hostedzone/', ''),
            }));
          return { items, next: textIn(text, 'NextMarker') };
        }),
      ),
      async read({ id }, record) {
        const query = { name: `${record}.`, type: 'TXT', maxitems: '1' };
        const [set] = elementsOf(await get(['hostedzone', id, 'rrset'], query), 'ResourceRecordSet');
        // It answers with the next one where there is none of that name.
        if (set === undefined || bare(textIn(set, 'Name') ?? '') !== record || textIn(set, 'Type') !== 'TXT')
          return null;
        if (textIn(set, 'SetIdentifier') !== null)
          throw api.trouble(refusedByProvider, `${record} has several sets of values (SetIdentifier)`);
        const raw = elementsOf(set, 'ResourceRecord').map((one) => textIn(one, 'Value') ?? '');
        written.set(record, raw);
        return { values: raw.map(unquoted), ttl: Number(textIn(set, 'TTL') ?? 60) };
      },
      async write({ id }, record, { values, ttl }) {
        const there = written.get(record) ?? [];
        const as = (value: string): string => there.find((raw) => unquoted(raw) === value) ?? quoted(value);
        const records = values.length > 0 ? values.map(as) : there;
        const texts = records.map((one) => `<ResourceRecord><Value>${escaped(one)}</Value></ResourceRecord>`);
        const set = `<Name>${escaped(record)}.</Name><Type>TXT</Type><TTL>${ttl}</TTL><ResourceRecords>${texts.join('')}</ResourceRecords>`;
        const change = `<Action>${values.length > 0 ? 'UPSERT' : 'DELETE'}</Action><ResourceRecordSet>${set}</ResourceRecordSet>`;
        const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<ChangeResourceRecordSetsRequest xmlns="${namespace}"><ChangeBatch><Changes><Change>${change}</Change></Changes></ChangeBatch></ChangeResourceRecordSetsRequest>`;
        await api.ask({ method: 'POST', path: ['hostedzone', id, 'rrset', ''], xml });
      },
    });
  },
};

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');
