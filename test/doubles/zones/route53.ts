import { awsSignature } from '../../../electron/zones/http/aws-signature.ts';
import { elementsOf, escaped, textIn } from '../../../electron/zones/http/xml.ts';
import { type KeeperDouble, type Reply, type StandInRequest, unquote } from './stand-in.ts';

const key = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'r53-secret-123456' };
const signer = { ...key, region: 'us-east-1', service: 'route53' };
const namespace = 'xmlns="https://route53.amazonaws.com/doc/2013-04-01/"';
const whole = (body: string): string => `<?xml version="1.0"?>\n${body}`;
const refusal = (status: number, code: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers,
  xml: whole(
    `<ErrorResponse ${namespace}><Error><Type>Sender</Type><Code>${code}</Code><Message>${code} it is</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
  ),
});

/** The very request, signed once more: whoever has the secret comes to the same. */
function isSigned({ method, url, text, headers }: StandInRequest): boolean {
  const [, at = ''] = /^(\d{8}T\d{6}Z)$/.exec(String(headers['x-amz-date'])) ?? [];
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(at)?.slice(1).map(Number) ?? [];
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const now = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const { authorization } = awsSignature(signer, { method, url: new URL(url), body: text }, now);
  return headers.authorization === authorization;
}

/** https://docs.aws.amazon.com/Route53/latest/APIReference/: zones one a page, sets of values that are wholly replaced. */
export const route53Double: KeeperDouble = {
  base: '/2013-04-01',
  settings: key,
  wrong: { secretAccessKey: 'r53-secret-of-nobody' },
  isLogin: isSigned,
  isChange: ({ method }) => method === 'POST',
  unknown: refusal(403, 'SignatureDoesNotMatch'),
  forbidden: refusal(403, 'AccessDenied'),
  busy: (seconds) => refusal(400, 'Throttling', { 'retry-after': String(seconds) }),
  answer({ method, path: [, id = '', part], query, text }, zones): Reply {
    if (part === undefined) {
      const at = Number(query.get('marker') ?? 0);
      const zone = zones.names()[at] ?? '';
      const isLast = at + 1 >= zones.names().length;
      const more = isLast ? '' : `<NextMarker>${at + 1}</NextMarker>`;
      return {
        status: 200,
        xml: whole(
          `<ListHostedZonesResponse ${namespace}><HostedZones><HostedZone><Id>/hostedzone/P${zones.idOf(zone)}</Id><Name>${zone}.</Name><Config><PrivateZone>true</PrivateZone></Config></HostedZone><HostedZone><Id>/hostedzone/Z${zones.idOf(zone)}</Id><Name>${zone}.</Name><Config><PrivateZone>false</PrivateZone></Config></HostedZone></HostedZones><IsTruncated>${!isLast}</IsTruncated>${more}<MaxItems>1</MaxItems></ListHostedZonesResponse>`,
        ),
      };
    }
    // That for one's own networks alone: nothing of it is ever seen outside.
    if (!id.startsWith('Z')) return refusal(400, 'InvalidInput');
    const zone = zones.byId(id.slice(1));
    if (method === 'GET') {
      const wanted = (query.get('name') ?? '').replace(/\.$/, '');
      const there = zones.at(zone, wanted);
      const [shown, held] = there.length > 0 ? [wanted, there] : [`zzz.${zone}`, []];
      const records = held.map(
        ({ value }) => `<ResourceRecord><Value>${escaped(`"${value}"`)}</Value></ResourceRecord>`,
      );
      return {
        status: 200,
        xml: whole(
          `<ListResourceRecordSetsResponse ${namespace}><ResourceRecordSets><ResourceRecordSet><Name>${shown}.</Name><Type>TXT</Type><TTL>${held[0]?.ttl ?? 60}</TTL><ResourceRecords>${records.join('')}</ResourceRecords></ResourceRecordSet></ResourceRecordSets><IsTruncated>false</IsTruncated><MaxItems>1</MaxItems></ListResourceRecordSetsResponse>`,
        ),
      };
    }
    const name = (textIn(text, 'Name') ?? '').replace(/\.$/, '');
    const values = elementsOf(text, 'ResourceRecord').map((one) => unquote(textIn(one, 'Value') ?? ''));
    const ttl = Number(textIn(text, 'TTL'));
    if (textIn(text, 'Action') === 'UPSERT') zones.replace(zone, name, values, ttl);
    else {
      // It takes a set away only where it is named as it is.
      const held = zones.at(zone, name);
      const isSame =
        held.length === values.length && held.every((one) => values.includes(one.value) && one.ttl === ttl);
      if (!isSame || held.length === 0) return refusal(400, 'InvalidChangeBatch');
      zones.replace(zone, name, [], 0);
    }
    return { status: 200, xml: whole(`<ChangeResourceRecordSetsResponse ${namespace}/>`) };
  },
};
