import { createHash } from 'node:crypto';
import {
  fieldsOf,
  type HeldZones,
  type KeeperDouble,
  type Reply,
  type StandInRequest,
  textOf,
  whole,
} from './stand-in.ts';

/** Keepers that want their keys in each body, or a signature over each request, as their documentation has them answer. */

const isWrite = ({ method }: StandInRequest): boolean => method !== 'GET';
const after = (seconds: number) => ({ 'retry-after': String(seconds) });

const porkbunDomains = 1000;
export const porkbunDouble: KeeperDouble = {
  base: '/api/json/v3',
  settings: { apiKey: 'pk1_1234567890', secretKey: 'sk1_1234567890' },
  wrong: { secretKey: 'sk1_of_nobody' },
  isLogin: ({ body }) =>
    fieldsOf(body).apikey === 'pk1_1234567890' && fieldsOf(body).secretapikey === 'sk1_1234567890',
  isChange: ({ path }) => path[1] === 'create' || path[1] === 'delete',
  unknown: { status: 400, body: { status: 'ERROR', message: 'Invalid API key. (002)' } },
  forbidden: { status: 403, body: { status: 'ERROR', message: 'Domain is not opted in to API access.' } },
  busy: (seconds) => ({
    status: 429,
    headers: after(seconds),
    body: { status: 'ERROR', message: 'Rate limit' },
  }),
  answer({ path: [room, verb, zone = '', third = '', name = ''], body }, zones): Reply {
    if (room === 'domain') {
      // A first page of somebody who has a thousand others.
      const others = Array.from({ length: porkbunDomains }, (_, at) => `other${at}.test`);
      const all = [...others, ...zones.names()];
      const start = Number(fieldsOf(body).start);
      const domains = all
        .slice(start, start + porkbunDomains)
        .map((domain) => ({ domain, status: 'ACTIVE' }));
      return { status: 200, body: { status: 'SUCCESS', domains } };
    }
    if (verb === 'retrieveByNameType') {
      const records = zones.at(zone, whole(name, zone)).map(({ id, name: full, value }) => ({
        id: String(id),
        name: full,
        type: 'TXT',
        content: value,
        ttl: '600',
      }));
      return { status: 200, body: { status: 'SUCCESS', records } };
    }
    if (verb === 'create') {
      const { name: own, content } = fieldsOf(body);
      return {
        status: 200,
        body: { status: 'SUCCESS', id: zones.add(zone, whole(textOf(own), zone), textOf(content)).id },
      };
    }
    return zones.remove(zone, Number(third))
      ? { status: 200, body: { status: 'SUCCESS' } }
      : { status: 400, body: { status: 'ERROR', message: 'Invalid record ID.' } };
  },
};

/** What is set is not seen before the zone is refreshed. */
const ovhSeen = new WeakMap<HeldZones, number>();
export const ovhRefreshes = (zones: HeldZones): number => ovhSeen.get(zones) ?? 0;
export const ovhDouble: KeeperDouble = {
  base: '/1.0',
  settings: { applicationKey: 'app1234567', applicationSecret: 'appsecret123', consumerKey: 'consumer1234' },
  wrong: { consumerKey: 'consumer-of-nobody' },
  isLogin({ headers, method, url, text }) {
    const at = String(headers['x-ovh-timestamp']);
    const signed = ['appsecret123', 'consumer1234', method, url, text, at].join('+');
    return headers['x-ovh-signature'] === `$1$${createHash('sha1').update(signed).digest('hex')}`;
  },
  isChange: isWrite,
  unknown: {
    status: 403,
    body: {
      errorCode: 'INVALID_CREDENTIAL',
      httpCode: '403 Forbidden',
      message: 'This credential is not valid',
    },
  },
  forbidden: {
    status: 403,
    body: {
      errorCode: 'NOT_GRANTED_CALL',
      httpCode: '403 Forbidden',
      message: 'This call has not been granted',
    },
  },
  busy: (seconds) => ({ status: 429, headers: after(seconds), body: { message: 'Too many requests' } }),
  answer({ method, path: [, , zone = '', verb, id], query, body }, zones): Reply {
    if (!zones.has(zone)) return { status: 404, body: { message: 'This service does not exist' } };
    if (verb === undefined) return { status: 200, body: { name: zone } };
    if (verb === 'refresh') {
      ovhSeen.set(zones, ovhRefreshes(zones) + 1);
      return { status: 200, body: null };
    }
    if (method === 'POST') {
      const { subDomain, target } = fieldsOf(body);
      return {
        status: 200,
        body: { id: zones.add(zone, whole(textOf(subDomain), zone), textOf(target)).id },
      };
    }
    if (method === 'DELETE')
      return zones.remove(zone, Number(id))
        ? { status: 200, body: null }
        : { status: 404, body: { message: 'no such record' } };
    const found = zones.at(zone, whole(query.get('subDomain') ?? '', zone));
    if (id === undefined) return { status: 200, body: found.map((record) => record.id) };
    const own = zones.names().flatMap((name) => zones.find(name, Number(id)));
    return { status: 200, body: { id: Number(id), target: `"${own[0]?.value}"`, ttl: 60, fieldType: 'TXT' } };
  },
};
