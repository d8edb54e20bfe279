import { fieldsOf, type KeeperDouble, type Reply, textOf, unquote } from './stand-in.ts';

/** Name servers of one's own, as their documentation has them answer. */

const bare = (name: string): string => name.replace(/\.$/, '');

/** https://doc.powerdns.com/authoritative/http-api/ (v1). */
export const powerdnsDouble: KeeperDouble = {
  base: '/api/v1/servers/localhost',
  settings: { url: 'https://ns.example.test', apiKey: 'pdns-key-123456' },
  wrong: { apiKey: 'pdns-key-of-nobody' },
  isLogin: ({ headers }) => headers['x-api-key'] === 'pdns-key-123456',
  isChange: ({ method }) => method !== 'GET',
  unknown: { status: 401, body: { error: 'Unauthorized' } },
  forbidden: { status: 403, body: { error: 'Forbidden' } },
  // It has no limit of its own; what stands in front of it for https may have one.
  busy: (seconds) => ({ status: 429, headers: { 'retry-after': String(seconds) }, body: 'slow down' }),
  answer({ method, path: [, id = ''], query, body }, zones): Reply {
    if (id === '') {
      const all = zones.names().filter((zone) => `${zone}.` === query.get('zone'));
      return { status: 200, body: all.map((zone) => ({ id: `${zone}.`, name: `${zone}.`, kind: 'Native' })) };
    }
    const zone = bare(id);
    if (!zones.has(zone)) return { status: 404, body: { error: 'Could not find domain' } };
    if (method === 'GET') return { status: 200, body: { id, name: id, rrsets: rrsetsOf(zone) } };
    const { rrsets } = fieldsOf(body);
    for (const set of Array.isArray(rrsets) ? rrsets.map(fieldsOf) : []) {
      const name = textOf(set.name);
      const contents = (Array.isArray(set.records) ? set.records : []).map((one) =>
        textOf(fieldsOf(one).content),
      );
      const isFine = name.endsWith('.') && contents.every((content) => /^".*"$/.test(content));
      if (!isFine) return { status: 422, body: { error: `RRset ${name} IN TXT: Not in expected format` } };
      zones.replace(zone, bare(name), contents.map(unquote), Number(set.ttl ?? 0));
    }
    return { status: 204 };

    /** It knows no choice of one set in versions before 4.6, and shows them all. */
    function rrsetsOf(of: string): readonly object[] {
      const wanted = bare(query.get('rrset_name') ?? '');
      return [wanted, `not.${wanted}`].flatMap((name) => {
        const held = zones.at(of, name);
        const records = held.map(({ value }) => ({ content: `"${value}"`, disabled: false }));
        return held.length === 0 ? [] : [{ name: `${name}.`, type: 'TXT', ttl: held[0]?.ttl, records }];
      });
    }
  },
};
