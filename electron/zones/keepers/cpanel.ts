import { z } from 'zod';
import { type ApiQuestion, openApi } from '../http/api.ts';
import { refusedByProvider } from '../problems.ts';
import { zoneOfAll } from '../records.ts';
import type { Zone, ZoneAccess, ZoneProvider } from '../zone-access.ts';

const answer = z.object({
  status: z.number(),
  errors: z.array(z.string()).nullish(),
  data: z.unknown().optional(),
});
const domains = z.object({
  main_domain: z.string(),
  addon_domains: z.array(z.string()).default([]),
  parked_domains: z.array(z.string()).default([]),
});
const lines = z.array(
  z.object({
    type: z.string(),
    line_index: z.number(),
    record_type: z.string().optional(),
    dname_b64: z.string().optional(),
    data_b64: z.array(z.string()).optional(),
  }),
);

/** A value, by the line of the zone's file at which it stands while the file has this serial number. */
interface Held {
  readonly line: number;
  readonly value: string;
}

/** Nobody else writes into one zone again and again within a moment. */
const mostTries = 4;

/**
 * UAPI (https://api.docs.cpanel.net/openapi/cpanel/operation/dns-mass_edit_zone) with a token of the account. It names records by
 * their lines, and refuses a change where the file's serial number is not the one that was read: each change is made of a new
 * reading, and where it was refused, the next reading tells whether somebody else was at work or ours came through.
 */
export const cpanel: ZoneProvider = {
  patience: 300_000,
  open(login, world) {
    const { url = '', user, token } = login.settings;
    const api = openApi(
      {
        provider: 'cPanel',
        base: `${url.replace(/\/$/, '')}/execute`,
        headers: () => ({ authorization: `cpanel ${user}:${token}` }),
        meaning(data) {
          const read = answer.safeParse(data);
          // It has words for this, and no code.
          const lacks = (read.data?.errors ?? []).some((one) => one.includes('do not have the feature'));
          return read.data?.status === 0 && lacks ? 'right' : null;
        },
      },
      login,
      world,
    );
    const ask = async (path: ApiQuestion['path'], query: NonNullable<ApiQuestion['query']>) =>
      api.read({ method: 'GET', path, query }, answer);
    async function mustRead<Form extends z.ZodType>(
      path: ApiQuestion['path'],
      query: NonNullable<ApiQuestion['query']>,
      form: Form,
    ): Promise<z.output<Form>> {
      const { status, errors, data } = await ask(path, query);
      if (status !== 1) throw api.trouble(refusedByProvider, (errors ?? []).join(' '));
      return api.formed(data, form);
    }
    async function read({ id }: Zone, record: string) {
      const all = await mustRead(['DNS', 'parse_zone'], { zone: id }, lines);
      const records = all.filter(({ type }) => type === 'record');
      const soa = records.find(({ record_type }) => record_type === 'SOA')?.data_b64 ?? [];
      const held = records.flatMap(({ line_index, record_type, dname_b64 = '', data_b64 = [] }): Held[] =>
        record_type === 'TXT' && nameIn(textOf(dname_b64), id) === record
          ? [{ line: line_index, value: data_b64.map(textOf).join('') }]
          : [],
      );
      return { serial: textOf(soa[2] ?? ''), held };
    }
    /** Changes the zone by what `change` makes of each new reading, until that is null: nothing is left to change. */
    async function settle(
      zone: Zone,
      record: string,
      change: (held: readonly Held[]) => Readonly<Record<string, string>> | null,
    ): Promise<void> {
      let said = '';
      for (let turn = 0; turn < mostTries; turn += 1) {
        const { serial, held } = await read(zone, record);
        const wanted = change(held);
        if (wanted === null) return;
        const { errors } = await ask(['DNS', 'mass_edit_zone'], { zone: zone.id, serial, ...wanted });
        said = (errors ?? []).join(' ');
      }
      if (change((await read(zone, record)).held) !== null) throw api.trouble(refusedByProvider, said);
    }
    const access: ZoneAccess = {
      findZone: zoneOfAll(async () => {
        const found = await mustRead(['DomainInfo', 'list_domains'], {}, domains);
        const names = [found.main_domain, ...found.addon_domains, ...found.parked_domains];
        return names.map((name) => ({ name, id: name }));
      }),
      listValues: async (zone, record) => (await read(zone, record)).held.map(({ value }) => value),
      async addValue(zone, record, value) {
        const line = { dname: `${record}.`, ttl: 300, record_type: 'TXT', data: [value] };
        await settle(zone, record, (held) =>
          held.some((one) => one.value === value) ? null : { add: JSON.stringify(line) },
        );
      },
      async removeValue(zone, record, value) {
        await settle(zone, record, (held) => {
          const ours = held.find((one) => one.value === value);
          return ours === undefined ? null : { remove: String(ours.line) };
        });
      },
    };
    return access;
  },
};

const textOf = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

/** A name of a zone's file, whole (RFC 1035 §5.1). */
function nameIn(name: string, zone: string): string {
  if (name === '@' || name === '') return zone;
  return (name.endsWith('.') ? name.slice(0, -1) : `${name}.${zone}`).toLowerCase();
}
