import { fieldsOf, type KeeperDouble, type Reply, textOf, unquote, whole } from './stand-in.ts';

/** Keepers that know all values of a record as one set, as their documentation has them answer. */

const isWrite = ({ method }: { readonly method: string }): boolean => method !== 'GET';
const after = (seconds: number) => ({ 'retry-after': String(seconds) });
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(textOf) : []);

export const gandiDouble: KeeperDouble = {
  base: '/v5/livedns',
  settings: { token: 'gandi-pat-1234567' },
  wrong: { token: 'gandi-pat-of-nobody' },
  isLogin: ({ headers }) => headers.authorization === 'Bearer gandi-pat-1234567',
  isChange: isWrite,
  unknown: {
    status: 401,
    body: {
      code: 401,
      message: 'The server could not verify that you are authorized',
      object: 'HTTPUnauthorized',
    },
  },
  forbidden: {
    status: 403,
    body: { code: 403, message: 'Access was denied to this resource.', object: 'HTTPForbidden' },
  },
  busy: (seconds) => ({
    status: 429,
    headers: after(seconds),
    body: { code: 429, message: 'Too many requests' },
  }),
  answer({ method, path: [, zone = '', part, name = ''], body }, zones): Reply {
    // Of what is not the account's it says no more than that.
    if (!zones.has(zone))
      return {
        status: zone.includes('elsewhere') ? 403 : 404,
        body: { code: 404, message: 'no such domain' },
      };
    if (part === undefined) return { status: 200, body: { fqdn: zone, automatic_snapshots: false } };
    const record = whole(name, zone);
    if (method === 'PUT') {
      const { rrset_values, rrset_ttl } = fieldsOf(body);
      zones.replace(zone, record, texts(rrset_values).map(unquote), Number(rrset_ttl));
      return { status: 201, body: { message: 'DNS Record Created' } };
    }
    const values = zones.valuesAt(zone, record);
    if (values.length === 0)
      return { status: 404, body: { code: 404, message: 'Can not find the DNS resource' } };
    if (method === 'GET') {
      const rrset_values = values.map((value) => `"${value}"`);
      return {
        status: 200,
        body: {
          rrset_name: name,
          rrset_type: 'TXT',
          rrset_ttl: zones.at(zone, record)[0]?.ttl,
          rrset_values,
        },
      };
    }
    zones.replace(zone, record, [], 0);
    return { status: 204 };
  },
};

export const desecDouble: KeeperDouble = {
  base: '/api/v1',
  settings: { token: 'desec-token-12345' },
  wrong: { token: 'desec-token-of-nobody' },
  isLogin: ({ headers }) => headers.authorization === 'Token desec-token-12345',
  isChange: isWrite,
  unknown: { status: 401, body: { detail: 'Invalid token.' } },
  forbidden: { status: 403, body: { detail: 'Insufficient token permissions.' } },
  busy: (seconds) => ({
    status: 429,
    headers: after(seconds),
    body: { detail: `Request was throttled. Expected available in ${seconds} seconds.` },
  }),
  answer({ method, path: [, zone = '', , name = ''], query, body }, zones): Reply {
    const owned = query.get('owns_qname');
    if (owned !== null) {
      const nearest = [...zones.names()]
        .sort((one, other) => other.length - one.length)
        .find((each) => owned === each || owned.endsWith(`.${each}`));
      return { status: 200, body: nearest === undefined ? [] : [{ name: nearest, minimum_ttl: 3600 }] };
    }
    if (method === 'PATCH') {
      for (const one of Array.isArray(body) ? body : []) {
        const { subname, records, ttl } = fieldsOf(one);
        if (Number(ttl) < 300)
          return { status: 400, body: [{ ttl: ['Ensure this value is greater than or equal to 3600.'] }] };
        zones.replace(zone, whole(textOf(subname), zone), texts(records).map(unquote), Number(ttl));
      }
      return { status: 200, body: [] };
    }
    const found = zones.at(zone, whole(name, zone));
    const records = found.map(({ value }) => `"${value}"`);
    return found.length === 0
      ? { status: 404, body: { detail: 'Not found.' } }
      : { status: 200, body: { subname: name, type: 'TXT', ttl: found[0]?.ttl, records } };
  },
};

export const godaddyDouble: KeeperDouble = {
  base: '/v1',
  settings: { apiKey: 'gd-key-123456', apiSecret: 'gd-secret-1234' },
  wrong: { apiSecret: 'gd-secret-of-nobody' },
  isLogin: ({ headers }) => headers.authorization === 'sso-key gd-key-123456:gd-secret-1234',
  isChange: isWrite,
  unknown: {
    status: 401,
    body: { code: 'UNABLE_TO_AUTHENTICATE', message: 'Unauthorized : Could not authenticate API key/secret' },
  },
  forbidden: {
    status: 403,
    body: { code: 'ACCESS_DENIED', message: 'Authenticated user is not allowed access' },
  },
  busy: (seconds) => ({
    status: 429,
    body: { code: 'TOO_MANY_REQUESTS', message: 'wait', retryAfterSec: seconds },
    headers: after(seconds),
  }),
  answer({ method, path: [, zone = '', part, , name = ''], body }, zones): Reply {
    if (!zones.has(zone))
      return { status: 404, body: { code: 'UNKNOWN_DOMAIN', message: 'The given domain is not registered' } };
    if (part === undefined) return { status: 200, body: { domain: zone, status: 'ACTIVE' } };
    const record = whole(name, zone);
    if (method === 'GET')
      return {
        status: 200,
        body: zones.at(zone, record).map(({ value, ttl }) => ({ name, type: 'TXT', data: value, ttl })),
      };
    const all = Array.isArray(body) ? body.map(fieldsOf) : [];
    if (all.some(({ ttl }) => Number(ttl) < 600))
      return { status: 422, body: { code: 'INVALID_BODY', message: 'ttl' } };
    zones.replace(
      zone,
      record,
      all.map(({ data }) => textOf(data)),
      Number(all[0]?.ttl ?? 600),
    );
    return { status: method === 'DELETE' ? 204 : 200 };
  },
};

export const hetznerDouble: KeeperDouble = {
  base: '/v1',
  settings: { token: 'hcloud-token-12345' },
  wrong: { token: 'hcloud-token-of-nobody' },
  isLogin: ({ headers }) => headers.authorization === 'Bearer hcloud-token-12345',
  isChange: isWrite,
  unknown: {
    status: 401,
    body: { error: { code: 'unauthorized', message: 'the token you provided is invalid' } },
  },
  forbidden: { status: 403, body: { error: { code: 'token_readonly', message: 'token is readonly' } } },
  busy: (seconds) => ({
    status: 429,
    headers: { 'ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds) },
    body: { error: { code: 'rate_limit_exceeded', message: 'limit of 3600 requests per hour reached' } },
  }),
  answer({ method, path, query, body }, zones): Reply {
    const [first, id = '', , name = '', , , verb] = path;
    if (first === 'actions')
      return { status: 200, body: { action: { id: Number(id), status: 'success', error: null } } };
    if (id === '') {
      const found = zones.names().filter((zone) => zone === query.get('name'));
      return {
        status: 200,
        body: { zones: found.map((zone) => ({ id: zones.idOf(zone), name: zone, status: 'ok' })) },
      };
    }
    const zone = zones.byId(id);
    const record = whole(name, zone);
    const held = zones.at(zone, record);
    if (method === 'GET')
      return held.length === 0
        ? { status: 404, body: { error: { code: 'not_found', message: 'rrset not found' } } }
        : {
            status: 200,
            body: {
              rrset: {
                id: `${name}/TXT`,
                ttl: held[0]?.ttl,
                records: held.map(({ value }) => ({ value: `"${value}"`, comment: '' })),
              },
            },
          };
    const { records, ttl } = fieldsOf(body);
    const values = (Array.isArray(records) ? records : []).map((one) => textOf(fieldsOf(one).value));
    if (values.some((value) => !value.startsWith('"')))
      return {
        status: 422,
        body: { error: { code: 'invalid_input', message: 'TXT values must be quoted' } },
      };
    if (verb === 'add_records' && held.length > 0 && ttl !== undefined && ttl !== held[0]?.ttl)
      return { status: 422, body: { error: { code: 'invalid_input', message: 'ttl differs' } } };
    for (const value of values.map(unquote)) {
      if (verb === 'add_records') zones.add(zone, record, value, Number(ttl ?? held[0]?.ttl));
      else for (const one of held.filter((each) => each.value === value)) zones.remove(zone, one.id);
    }
    return { status: 201, body: { action: { id: 7, status: 'running', error: null } } };
  },
};
