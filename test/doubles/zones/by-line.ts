import { fieldsOf, type HeldZones, type KeeperDouble, type Reply, textOf } from './stand-in.ts';

/** A keeper that names records by their lines in the zone's file, as its documentation has it answer. */

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const uapi = (data: unknown, errors: readonly string[] | null = null): Reply => ({
  status: 200,
  body: { status: errors === null ? 1 : 0, errors, messages: null, warnings: null, metadata: {}, data },
});
/** How often each zone was written. */
const serials = new WeakMap<HeldZones, Map<string, number>>();
const serialOf = (zones: HeldZones, zone: string): number => serials.get(zones)?.get(zone) ?? 2026113000;

const head = 3;

export const cpanelDouble: KeeperDouble = {
  base: '/execute',
  settings: { url: 'https://shop.example:2083', user: 'shopowner', token: 'CPANELTOKEN1234567' },
  wrong: { token: 'CPANELTOKENOFNOBODY' },
  isLogin: ({ headers }) => headers.authorization === 'cpanel shopowner:CPANELTOKEN1234567',
  isChange: ({ path }) => path[1] === 'mass_edit_zone',
  unknown: { status: 401, body: { errors: ['The login is invalid.'] } },
  forbidden: uapi(null, ['You do not have the feature “zoneedit”.']),
  busy: (seconds) => ({ status: 429, headers: { 'retry-after': String(seconds) }, body: 'slow down' }),
  answer({ path: [module, verb], query }, zones): Reply {
    if (module === 'DomainInfo') {
      const [main_domain, ...addon_domains] = [...zones.names()].reverse();
      return uapi({ main_domain, addon_domains, parked_domains: [], sub_domains: [`x.${main_domain}`] });
    }
    const zone = query.get('zone') ?? '';
    if (!zones.has(zone)) return uapi(null, [`You do not control a DNS zone named “${zone}”.`]);
    const serial = serialOf(zones, zone);
    if (verb === 'parse_zone')
      return uapi([
        { type: 'comment', line_index: 0, text_b64: base64('; cPanel first:110.0') },
        { type: 'control', line_index: 1, text_b64: base64('$TTL 14400') },
        {
          ...{ type: 'record', line_index: 2, record_type: 'SOA', ttl: 86400, dname_b64: base64(`${zone}.`) },
          data_b64: [
            'ns1.host.test.',
            'root.host.test.',
            String(serial),
            '3600',
            '1800',
            '1209600',
            '86400',
          ].map(base64),
        },
        ...zones.all(zone).map(({ name, value, ttl }, at) => ({
          ...{ type: 'record', line_index: head + at, record_type: 'TXT', ttl },
          dname_b64: base64(name === zone ? `${zone}.` : name.slice(0, -zone.length - 1)),
          data_b64: [value.slice(0, 20), value.slice(20)].filter((piece) => piece !== '').map(base64),
        })),
      ]);
    if (query.get('serial') !== String(serial))
      return uapi(null, [`The given serial number does not match the DNS zone’s serial number (${serial}).`]);
    const known = serials.get(zones) ?? new Map<string, number>();
    serials.set(zones, known.set(zone, serial + 1));
    const add = query.get('add');
    const remove = query.get('remove');
    if (add !== null) {
      const { dname, data, ttl } = fieldsOf(JSON.parse(add));
      const value = (Array.isArray(data) ? data : []).map(textOf).join('');
      zones.add(zone, textOf(dname).replace(/\.$/, ''), value, Number(ttl));
    }
    if (remove !== null) zones.remove(zone, zones.all(zone)[Number(remove) - head]?.id ?? 0);
    return uapi({ new_serial: serial + 1 });
  },
};
