import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { refusedByProvider, silentProvider } from '../problems.ts';
import { quoted, unquoted, zoneByName } from '../records.ts';
import { withinZone, type Zone, type ZoneProvider } from '../zone-access.ts';

const zones = z.object({ zones: z.array(z.object({ id: z.number(), name: z.string() })) });
const set = z.object({
  rrset: z.object({ ttl: z.number().nullish(), records: z.array(z.object({ value: z.string() })) }),
});
const action = z.object({
  action: z.object({
    id: z.number(),
    status: z.enum(['running', 'success', 'error']),
    error: z.unknown().optional(),
  }),
});

const pauseMs = 1000;
const longestAction = 60;

/**
 * https://docs.hetzner.cloud/reference/cloud#dns (the Console's interface, which replaced that of dns.hetzner.com). A token
 * is for a whole project: the zone is best kept in one of its own.
 */
export const hetzner: ZoneProvider = {
  patience: 300_000,
  open(login, world) {
    const api = openApi(
      {
        provider: 'Hetzner',
        base: 'https://api.hetzner.cloud/v1',
        headers: () => ({ authorization: `Bearer ${login.settings.token}` }),
      },
      login,
      world,
    );
    const pathOf = (zone: Zone, record: string) => [
      'zones',
      zone.id,
      'rrsets',
      withinZone(record, zone),
      'TXT',
    ];

    const valuesAt = async (zone: Zone, record: string) => {
      const answer = await api.ask({ method: 'GET', path: pathOf(zone, record), also: [404] });
      if (answer.status === 404) return null;
      return api.formed(answer.data, set).rrset.records.map(({ value }) => value);
    };

    /** Values are added and removed by an action, which goes on behind its answer. */
    async function act(
      zone: Zone,
      record: string,
      verb: 'add_records' | 'remove_records',
      body: object,
    ): Promise<void> {
      const path = [...pathOf(zone, record), 'actions', verb];
      let { action: state } = await api.read({ method: 'POST', path, body }, action);
      for (let turn = 0; state.status === 'running'; turn += 1) {
        if (turn === longestAction) throw api.trouble(silentProvider, `${verb} goes on`);
        await world.pause(pauseMs, login.signal);
        ({ action: state } = await api.read({ method: 'GET', path: ['actions', state.id] }, action));
      }
      if (state.status === 'error') throw api.trouble(refusedByProvider, state.error ?? verb);
    }

    return {
      findZone: zoneByName(async (name) => {
        const found = await api.read({ method: 'GET', path: ['zones'], query: { name } }, zones);
        const zone = found.zones.find((each) => each.name === name);
        return zone === undefined ? null : { name, id: String(zone.id) };
      }),
      listValues: async (zone, record) => ((await valuesAt(zone, record)) ?? []).map(unquoted),
      async addValue(zone, record, value) {
        const there = await valuesAt(zone, record);
        if (there?.some((one) => unquoted(one) === value) === true) return;
        // The lifetime of a set that is there is not ours to change.
        const ttl = there === null ? { ttl: 60 } : {};
        await act(zone, record, 'add_records', { ...ttl, records: [{ value: quoted(value) }] });
      },
      async removeValue(zone, record, value) {
        const ours = ((await valuesAt(zone, record)) ?? []).filter((one) => unquoted(one) === value);
        if (ours.length > 0)
          await act(zone, record, 'remove_records', { records: ours.map((one) => ({ value: one })) });
      },
    };
  },
};
