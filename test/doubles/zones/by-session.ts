import { fieldsOf, type KeeperDouble, type Reply, textOf, whole, within } from './stand-in.ts';

/** Keepers that are logged in to first, as their documentation has them answer. */

const said = (
  status: 'success' | 'error',
  statuscode: number,
  longmessage: string,
  responsedata: unknown = '',
): Reply => ({
  status: 200,
  body: { serverrequestid: 'x', action: '', status, statuscode, shortmessage: '', longmessage, responsedata },
});

export const netcupDouble: KeeperDouble = {
  base: '/run/webservice/servers',
  settings: { customerNumber: '12345', apiKey: 'nc-key-123456', apiPassword: 'nc-password-123' },
  wrong: { apiPassword: 'nc-password-of-nobody' },
  isLogin({ body }) {
    const { action, param } = fieldsOf(body);
    const { apipassword, apisessionid } = fieldsOf(param);
    return action === 'login' ? apipassword === 'nc-password-123' : apisessionid === 'session-1';
  },
  isChange: ({ body }) => fieldsOf(body).action === 'updateDnsRecords',
  unknown: said('error', 4001, 'The login to the API failed.'),
  forbidden: { status: 403, body: 'Forbidden' },
  busy: (seconds) => ({
    ...said('error', 4013, 'More than 180 requests per minute.'),
    headers: { 'retry-after': String(seconds) },
  }),
  answer({ body }, zones): Reply {
    const { action, param } = fieldsOf(body);
    if (action === 'login') return said('success', 2000, 'ok', { apisessionid: 'session-1' });
    const zone = textOf(fieldsOf(param).domainname);
    if (!zones.has(zone)) return said('error', 5029, 'Can not get DNS records for zone. Zone not found');
    if (action === 'infoDnsZone') return said('success', 2000, 'ok', { name: zone, ttl: '86400' });
    if (action === 'updateDnsRecords') {
      const { dnsrecords } = fieldsOf(fieldsOf(param).dnsrecordset);
      for (const one of Array.isArray(dnsrecords) ? dnsrecords : []) {
        const { id, hostname, destination, deleterecord } = fieldsOf(one);
        if (deleterecord === true) zones.remove(zone, Number(id));
        else zones.add(zone, whole(textOf(hostname), zone), textOf(destination));
      }
    }
    const dnsrecords = zones.all(zone).map(({ id, name, value }) => ({
      ...{ id: String(id), hostname: within(name, zone), type: 'TXT', priority: '0' },
      ...{ destination: value, deleterecord: false, state: 'yes' },
    }));
    return said('success', 2000, 'ok', { dnsrecords });
  },
};

const rpc = (code: number, msg: string, resData: unknown = undefined): Reply => ({
  status: 200,
  body: { code, msg, ...(resData === undefined ? {} : { resData }) },
});

export const inwxDouble: KeeperDouble = {
  base: '/jsonrpc',
  settings: { user: 'shop-owner', password: 'inwx-password-1' },
  wrong: { password: 'inwx-password-of-nobody' },
  isLogin({ body, headers }) {
    const { method, params } = fieldsOf(body);
    return method === 'account.login'
      ? fieldsOf(params).pass === 'inwx-password-1'
      : headers.cookie === 'domrobot=session1';
  },
  isChange: ({ body }) => /create|delete/.test(textOf(fieldsOf(body).method)),
  unknown: rpc(2200, 'Authentication error'),
  forbidden: rpc(2201, 'Authorization error'),
  busy: (seconds) => ({ status: 429, headers: { 'retry-after': String(seconds) }, body: {} }),
  answer({ body }, zones): Reply {
    const { method, params } = fieldsOf(body);
    const { domain, name, content, id } = fieldsOf(params);
    if (method === 'account.login')
      return {
        ...rpc(1000, 'ok', { tfa: '0' }),
        headers: { 'set-cookie': 'domrobot=session1; path=/; secure' },
      };
    if (method === 'nameserver.deleteRecord') {
      const isGone = zones.names().some((zone) => zones.remove(zone, Number(id)));
      return isGone ? rpc(1000, 'ok') : rpc(2303, 'Object does not exist');
    }
    const zone = textOf(domain);
    if (!zones.has(zone)) return rpc(2303, 'Object does not exist');
    if (method === 'nameserver.createRecord')
      return rpc(1000, 'ok', { id: zones.add(zone, textOf(name), textOf(content)).id });
    const record = zones
      .at(zone, textOf(name))
      .map((one) => ({ id: one.id, name: one.name, type: 'TXT', content: one.value, ttl: one.ttl }));
    return rpc(1000, 'ok', record.length === 0 ? { domain } : { domain, record });
  },
};
