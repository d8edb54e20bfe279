import { createHash } from 'node:crypto';
import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { byRecords, unquoted, zoneByName } from '../records.ts';
import { withinZone, type ZoneProvider } from '../zone-access.ts';

const bases: Readonly<Record<string, string>> = {
  eu: 'https://eu.api.ovh.com/1.0',
  ca: 'https://ca.api.ovh.com/1.0',
};
const ids = z.array(z.number());
const record = z.object({ target: z.string() });
const failed = z.object({ errorCode: z.string() });
const loginCodes: ReadonlySet<string> = new Set(['INVALID_CREDENTIAL', 'INVALID_KEY', 'NOT_CREDENTIAL']);

/**
 * https://eu.api.ovh.com/console/?section=%2Fdomain (1.0). The consumer key wants GET, POST and DELETE for
 * `/domain/zone/ZONE/*`, and GET for `/domain/zone/*`.
 */
export const ovh: ZoneProvider = {
  patience: 300_000,
  open(login, world) {
    const { endpoint = 'eu', applicationKey = '', applicationSecret = '', consumerKey = '' } = login.settings;
    const api = openApi(
      {
        provider: 'OVHcloud',
        base: bases[endpoint] ?? '',
        headers({ method, url, body }) {
          const at = String(Math.floor(world.now().getTime() / 1000));
          const signed = [applicationSecret, consumerKey, method, url.href, body, at].join('+');
          return {
            'x-ovh-application': applicationKey,
            'x-ovh-consumer': consumerKey,
            'x-ovh-timestamp': at,
            // Its own way to sign (https://docs.ovh.com, “First steps with the APIs”): SHA-1 is not our choice.
            'x-ovh-signature': `$1$${createHash('sha1').update(signed).digest('hex')}`,
          };
        },
        meaning: (data) => {
          const read = failed.safeParse(data);
          if (!read.success) return null;
          if (loginCodes.has(read.data.errorCode)) return 'login';
          return read.data.errorCode === 'NOT_GRANTED_CALL' ? 'right' : null;
        },
      },
      login,
      world,
    );
    return byRecords({
      findZone: zoneByName(async (name) => {
        const { status } = await api.ask({ method: 'GET', path: ['domain', 'zone', name], also: [404] });
        return status === 404 ? null : { name, id: name };
      }),
      async list(zone, name) {
        const path = ['domain', 'zone', zone.id, 'record'];
        const subDomain = withinZone(name, zone).replace(/^@$/, '');
        const found = await api.read({ method: 'GET', path, query: { fieldType: 'TXT', subDomain } }, ids);
        const values = [];
        for (const id of found) {
          const { target } = await api.read({ method: 'GET', path: [...path, id] }, record);
          values.push({ id: String(id), value: unquoted(target) });
        }
        return values;
      },
      async create(zone, name, value) {
        const subDomain = withinZone(name, zone).replace(/^@$/, '');
        const body = { fieldType: 'TXT', subDomain, target: value, ttl: 60 };
        await api.ask({ method: 'POST', path: ['domain', 'zone', zone.id, 'record'], body });
      },
      async remove(zone, id) {
        await api.ask({ method: 'DELETE', path: ['domain', 'zone', zone.id, 'record', id], also: [404] });
      },
      async publish(zone) {
        await api.ask({ method: 'POST', path: ['domain', 'zone', zone.id, 'refresh'] });
      },
    });
  },
};
