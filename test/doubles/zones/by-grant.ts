import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import {
  fieldsOf,
  type HeldZones,
  type KeeperDouble,
  type Reply,
  type StandInRequest,
  textOf,
  whole,
} from './stand-in.ts';

/** Keepers that hand out a token for a grant of OAuth (RFC 6749), as their documentation has them answer. */

const bearer = 'token-for-an-hour';
const after = (seconds: number) => ({ 'retry-after': String(seconds) });
const hasToken = ({ headers }: StandInRequest): boolean => headers.authorization === `Bearer ${bearer}`;
const token: Reply = { status: 200, body: { access_token: bearer, expires_in: 3599, token_type: 'Bearer' } };
const formOf = ({ text }: StandInRequest): URLSearchParams => new URLSearchParams(text);

/** A set is known by what is in it. */
const etagOf = (zones: HeldZones, zone: string, record: string): string =>
  Buffer.from(JSON.stringify(zones.valuesAt(zone, record))).toString('base64');

const azureSettings = {
  subscriptionId: 'sub-1234-5678',
  resourceGroup: 'shop',
  tenantId: 'tenant-1234',
  clientId: 'client-1234',
  clientSecret: 'azure-secret-1',
};
const isAzureToken = ({ path }: StandInRequest): boolean => path[3] === 'token';
/** A set is replaced only while it is as it was read. */
export const azureDouble: KeeperDouble = {
  base: '',
  settings: azureSettings,
  wrong: { clientSecret: 'azure-secret-of-nobody' },
  isLogin(request) {
    if (!isAzureToken(request)) return hasToken(request);
    const form = formOf(request);
    const { clientId, clientSecret } = azureSettings;
    return (
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_id') === clientId &&
      form.get('client_secret') === clientSecret &&
      form.get('scope') === 'https://management.azure.com/.default'
    );
  },
  isChange: ({ method }) => method === 'PUT' || method === 'DELETE',
  unknown: {
    status: 401,
    body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' },
  },
  forbidden: {
    status: 403,
    body: { error: { code: 'AuthorizationFailed', message: 'does not have authorization' } },
  },
  busy: (seconds) => ({
    status: 429,
    headers: after(seconds),
    body: { error: { code: 'TooManyRequests', message: 'slow down' } },
  }),
  answer(request, zones): Reply {
    if (isAzureToken(request)) return token;
    const { method, path, query, headers, body } = request;
    if (query.get('api-version') !== '2018-05-01')
      return { status: 400, body: { error: { code: 'NoVersion' } } };
    const [, , , group, , , , zone = '', , name = ''] = path;
    if (group !== 'shop' || !zones.has(zone))
      return { status: 404, body: { error: { code: 'ResourceNotFound', message: 'was not found' } } };
    if (path.length === 8) return { status: 200, body: { name: zone, properties: { zoneType: 'Public' } } };
    const record = whole(name, zone);
    const held = zones.at(zone, record);
    if (method === 'GET')
      return held.length === 0
        ? { status: 404, body: { error: { code: 'NotFound', message: 'no such resource record' } } }
        : {
            status: 200,
            body: {
              name,
              etag: etagOf(zones, zone, record),
              properties: { TTL: held[0]?.ttl, TXTRecords: held.map(({ value }) => ({ value: [value] })) },
            },
          };
    const isAsRead =
      held.length === 0
        ? headers['if-none-match'] === '*'
        : headers['if-match'] === etagOf(zones, zone, record);
    if (method === 'DELETE' && held.length === 0) return { status: 204 };
    if (!isAsRead) return { status: 412, body: { error: { code: 'PreconditionFailed' } } };
    const { TTL, TXTRecords } = fieldsOf(fieldsOf(body).properties);
    const values = (Array.isArray(TXTRecords) ? TXTRecords : []).map((one) => {
      const { value } = fieldsOf(one);
      return (Array.isArray(value) ? value : []).map(textOf).join('');
    });
    zones.replace(zone, record, method === 'DELETE' ? [] : values, Number(TTL));
    return { status: 200, body: {} };
  },
};

const pairs = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
const keyFile = (at: number): string =>
  JSON.stringify({
    type: 'service_account',
    project_id: 'shop-1234',
    private_key: pairs[at]?.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    client_email: 'dns@shop-1234.iam.gserviceaccount.com',
    token_uri: 'https://elsewhere.test/token',
  });
const part = (text = ''): Readonly<Record<string, unknown>> =>
  fieldsOf(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));

/** RFC 7523 §3: signed by the account's key, for the token's own place, and not for longer than an hour. */
function isAssertion(text: string): boolean {
  const [head, claims, signature = ''] = text.split('.');
  const { iss, aud, scope, iat, exp } = part(claims);
  const pem = pairs[0]?.publicKey.export({ type: 'spki', format: 'pem' }) ?? '';
  return (
    part(head).alg === 'RS256' &&
    iss === 'dns@shop-1234.iam.gserviceaccount.com' &&
    aud === 'https://oauth2.googleapis.com/token' &&
    textOf(scope).endsWith('/auth/ndev.clouddns.readwrite') &&
    Number(exp) - Number(iat) <= 3600 &&
    verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${claims}`),
      createPublicKey(pem),
      Buffer.from(signature, 'base64url'),
    )
  );
}

/** What a change takes away has to be there as it says; else all of it is refused. */
export const googleCloudDouble: KeeperDouble = {
  base: '/dns/v1',
  settings: { serviceAccount: keyFile(0) },
  wrong: { serviceAccount: keyFile(1) },
  isLogin(request) {
    if (request.path[0] !== 'token') return hasToken(request);
    const form = formOf(request);
    return (
      form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer' &&
      isAssertion(form.get('assertion') ?? '')
    );
  },
  isChange: ({ method, path }) => method === 'POST' && path[0] !== 'token',
  unknown: { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' } },
  forbidden: {
    status: 403,
    body: { error: { code: 403, message: 'Forbidden', status: 'PERMISSION_DENIED' } },
  },
  busy: (seconds) => ({
    status: 429,
    headers: after(seconds),
    body: { error: { code: 429, status: 'RESOURCE_EXHAUSTED' } },
  }),
  answer({ path, method, query, body }, zones): Reply {
    if (path[0] === 'token') return token;
    const [, project, , id] = path;
    if (project !== 'shop-1234') return { status: 404, body: { error: { code: 404 } } };
    if (id === undefined) {
      const wanted = (query.get('dnsName') ?? '').replace(/\.$/, '');
      const within = { name: 'inside', dnsName: `${wanted}.`, visibility: 'private' };
      const own = { name: `zone-${zones.idOf(wanted)}`, dnsName: `${wanted}.`, visibility: 'public' };
      if (!zones.has(wanted)) return { status: 200, body: {} };
      // One a page, and the world's on the last.
      return query.get('pageToken') === 'second'
        ? { status: 200, body: { managedZones: [own] } }
        : { status: 200, body: { managedZones: [within], nextPageToken: 'second' } };
    }
    const zone = zones.byId(id.replace('zone-', ''));
    const setAt = (name: string) => {
      const held = zones.at(zone, name.replace(/\.$/, ''));
      const rrdatas = held.map(({ value }) => `"${value}"`);
      return held.length === 0 ? null : { name, type: 'TXT', ttl: held[0]?.ttl, rrdatas };
    };
    if (method === 'GET') {
      const set = setAt(query.get('name') ?? '');
      return {
        status: 200,
        body: { kind: 'dns#resourceRecordSetsListResponse', rrsets: set === null ? [] : [set] },
      };
    }
    const { additions, deletions } = fieldsOf(body);
    const [addition, deletion] = [additions, deletions].map((all) =>
      Array.isArray(all) ? fieldsOf(all[0]) : {},
    );
    const name = textOf(addition?.name ?? deletion?.name);
    const there = setAt(name);
    if (deletion?.name === undefined ? there !== null : JSON.stringify(deletion) !== JSON.stringify(there))
      return {
        status: deletion?.name === undefined ? 409 : 412,
        body: { error: { status: 'conditionNotMet' } },
      };
    const rrdatas = Array.isArray(addition?.rrdatas) ? addition.rrdatas.map(textOf) : [];
    zones.replace(
      zone,
      name.replace(/\.$/, ''),
      rrdatas.map((one) => one.slice(1, -1)),
      Number(addition?.ttl ?? 0),
    );
    return { status: 200, body: { status: 'pending', id: '7' } };
  },
};
