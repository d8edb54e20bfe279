import {
  fieldsOf,
  type KeeperDouble,
  type Reply,
  type StandInRequest,
  textOf,
  whole,
  within,
} from './stand-in.ts';

/** Keepers that know each value as a record, as their documentation has them answer. Each tells two records a page. */
const pageSize = 2;
const paged = <Item>(items: readonly Item[], page: number) => ({
  items: items.slice((page - 1) * pageSize, page * pageSize),
  pages: Math.max(1, Math.ceil(items.length / pageSize)),
});
const bearer = ({ headers }: StandInRequest, token: string): boolean =>
  headers.authorization === `Bearer ${token}`;
const isWrite = ({ method }: StandInRequest): boolean => method !== 'GET';
const after = (seconds: number) => ({ 'retry-after': String(seconds) });

export const cloudflareDouble: KeeperDouble = {
  base: '/client/v4',
  settings: { token: 'cf-token-1234567890' },
  wrong: { token: 'cf-token-of-nobody' },
  isLogin: (request) => bearer(request, 'cf-token-1234567890'),
  isChange: isWrite,
  unknown: {
    status: 403,
    body: { success: false, errors: [{ code: 9109, message: 'Invalid access token' }], result: null },
  },
  forbidden: {
    status: 403,
    body: { success: false, errors: [{ code: 10000, message: 'Authentication error' }], result: null },
  },
  busy: (seconds) => ({
    status: 429,
    headers: after(seconds),
    body: { success: false, errors: [{ code: 10429, message: 'slow down' }] },
  }),
  answer({ method, path: [first, id = '', third, record], query, body }, zones): Reply {
    if (first === 'zones' && third === undefined) {
      const found = zones.names().filter((name) => name === query.get('name'));
      // One for one's own networks alone, and somebody else has begun to move the same domain to another account.
      const result = found.flatMap((name) => [
        { id: 'zone98', name, status: 'active', type: 'internal' },
        { id: 'zone99', name, status: 'pending', type: 'full' },
        { id: `zone${zones.idOf(name)}`, name, status: 'active', type: 'full' },
      ]);
      return {
        status: 200,
        body: { success: true, errors: [], result, result_info: { page: 1, total_pages: 1 } },
      };
    }
    const zone = zones.byId(id.replace('zone', ''));
    if (method === 'GET') {
      const { items, pages } = paged(zones.at(zone, query.get('name') ?? ''), Number(query.get('page')));
      const result = items.map(({ id: at, name, value }) => ({
        id: `r${at}`,
        name,
        type: 'TXT',
        content: `"${value}"`,
        ttl: 60,
      }));
      const result_info = { page: Number(query.get('page')), total_pages: pages };
      return { status: 200, body: { success: true, errors: [], result, result_info } };
    }
    if (method === 'POST') {
      const { name, content } = fieldsOf(body);
      const { id: at } = zones.add(zone, textOf(name), textOf(content).replace(/^"|"$/g, ''));
      return { status: 200, body: { success: true, errors: [], result: { id: `r${at}` } } };
    }
    return zones.remove(zone, Number(record?.slice(1)))
      ? { status: 200, body: { success: true, errors: [], result: { id: record } } }
      : {
          status: 404,
          body: { success: false, errors: [{ code: 81044, message: 'Record does not exist.' }] },
        };
  },
};

export const digitaloceanDouble: KeeperDouble = {
  base: '/v2',
  settings: { token: 'dop_v1_1234567890' },
  wrong: { token: 'dop_v1_nobody' },
  isLogin: (request) => bearer(request, 'dop_v1_1234567890'),
  isChange: isWrite,
  unknown: { status: 401, body: { id: 'Unauthorized', message: 'Unable to authenticate you' } },
  forbidden: {
    status: 403,
    body: { id: 'Forbidden', message: 'You are not authorized to perform this operation' },
  },
  busy: (seconds) => ({
    status: 429,
    headers: { 'ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds) },
    body: { id: 'too_many_requests', message: 'API Rate limit exceeded.' },
  }),
  answer({ method, path: [, zone = '', , record], query, body, url }, zones): Reply {
    if (!zones.has(zone))
      return {
        status: 404,
        body: { id: 'not_found', message: 'The resource you were accessing could not be found.' },
      };
    if (method === 'POST') {
      const { name, data } = fieldsOf(body);
      const made = zones.add(zone, whole(textOf(name), zone), textOf(data));
      return { status: 201, body: { domain_record: { id: made.id, type: 'TXT', data: made.value } } };
    }
    if (method === 'DELETE')
      return zones.remove(zone, Number(record))
        ? { status: 204 }
        : { status: 404, body: { id: 'not_found', message: 'gone' } };
    if (!url.includes('/records')) return { status: 200, body: { domain: { name: zone, ttl: 1800 } } };
    const page = Number(query.get('page'));
    const { items, pages } = paged(zones.at(zone, query.get('name') ?? ''), page);
    const domain_records = items.map(({ id, name, value }) => ({
      id,
      type: 'TXT',
      name: within(name, zone),
      data: value,
      ttl: 60,
    }));
    const links = page < pages ? { pages: { next: `${url}&page=${page + 1}`, last: url } } : {};
    return { status: 200, body: { domain_records, links, meta: { total: items.length } } };
  },
};

export const ionosDouble: KeeperDouble = {
  base: '/dns/v1',
  settings: { key: 'prefix.secret-1234567890' },
  wrong: { key: 'prefix.secret-of-nobody' },
  isLogin: ({ headers }) => headers['x-api-key'] === 'prefix.secret-1234567890',
  isChange: isWrite,
  unknown: {
    status: 401,
    body: [{ code: 'UNAUTHORIZED', message: 'The customer is not authorized to do this operation.' }],
  },
  forbidden: { status: 403, body: [{ code: 'FORBIDDEN', message: 'no' }] },
  busy: (seconds) => ({
    status: 429,
    headers: after(seconds),
    body: [{ code: 'RATE_LIMIT', message: 'Too many requests' }],
  }),
  answer({ method, path: [, id, , record = ''], query, body }, zones): Reply {
    if (id === undefined)
      return {
        status: 200,
        body: zones.names().map((name) => ({ id: `uuid-${zones.idOf(name)}`, name, type: 'NATIVE' })),
      };
    const zone = zones.byId(id.replace('uuid-', ''));
    if (method === 'POST') {
      const made = (Array.isArray(body) ? body : []).map((one) => {
        const { name, content } = fieldsOf(one);
        return { id: `r-${zones.add(zone, textOf(name), textOf(content)).id}`, name, content };
      });
      return { status: 201, body: made };
    }
    if (method === 'DELETE')
      return zones.remove(zone, Number(record.slice(2)))
        ? { status: 200 }
        : { status: 404, body: [{ code: 'RECORD_NOT_FOUND', message: 'Record does not exist.' }] };
    const records = zones.at(zone, query.get('recordName') ?? '').map(({ id: at, name, value }) => ({
      id: `r-${at}`,
      name,
      rootName: zone,
      type: 'TXT',
      content: `"${value}"`,
      ttl: 60,
      disabled: false,
    }));
    return { status: 200, body: { id, name: zone, type: 'NATIVE', records } };
  },
};

export const infomaniakDouble: KeeperDouble = {
  base: '/2',
  settings: { token: 'infomaniak-token-1' },
  wrong: { token: 'infomaniak-token-of-nobody' },
  isLogin: (request) => bearer(request, 'infomaniak-token-1'),
  isChange: isWrite,
  unknown: {
    status: 401,
    body: { result: 'error', error: { code: 'not_authorized', description: 'Authorization required' } },
  },
  forbidden: {
    status: 403,
    body: { result: 'error', error: { code: 'invalid_scope', description: 'missing scope dns:write' } },
  },
  busy: (seconds) => ({
    status: 429,
    headers: after(seconds),
    body: { result: 'error', error: { code: 'too_many_requests', description: 'slow down' } },
  }),
  answer({ method, path: [, zone = '', what, record], body }, zones): Reply {
    const gone = { status: 404, body: { result: 'error', error: { code: 'object_not_found' } } };
    if (!zones.has(zone)) return gone;
    if (what === 'exists') return { status: 200, body: { result: 'success', data: true } };
    if (method === 'POST') {
      const { source, target } = fieldsOf(body);
      const { id } = zones.add(zone, whole(textOf(source).replace(/^\.$/, '@'), zone), textOf(target));
      return { status: 200, body: { result: 'success', data: { id } } };
    }
    if (method === 'DELETE')
      return zones.remove(zone, Number(record))
        ? { status: 200, body: { result: 'success', data: true } }
        : gone;
    const data = zones.all(zone).map(({ id, name, value, ttl }) => ({
      ...{ id, type: 'TXT', source: within(name, zone).replace(/^@$/, '.') },
      ...{ target: `"${value}"`, ttl },
    }));
    return { status: 200, body: { result: 'success', data } };
  },
};
