import { createSign } from 'node:crypto';
import { z } from 'zod';
import { accessToken } from '../http/access-token.ts';
import { type ApiQuestion, openApi } from '../http/api.ts';
import { loginUnknown, refusedByProvider } from '../problems.ts';
import { bySets, everyPage, quoted, unquoted, zoneByName } from '../records.ts';
import type { Zone, ZoneProvider } from '../zone-access.ts';

const account = z.object({ client_email: z.string(), private_key: z.string(), project_id: z.string() });
type Account = z.output<typeof account>;

const zones = z.object({
  managedZones: z.array(z.object({ name: z.string(), visibility: z.string().optional() })).default([]),
  nextPageToken: z.string().optional(),
});
const sets = z.object({
  rrsets: z.array(z.object({ ttl: z.number(), rrdatas: z.array(z.string()) })).default([]),
});
const tokenPlace = 'https://oauth2.googleapis.com/token';

/**
 * https://cloud.google.com/dns/docs/reference/rest/v1/ by the key of a service account (RFC 7523). A change names the set that it
 * takes away, and is refused where that is another one by now: nobody's value is lost. Values of others are written back as they came.
 */
export const googleCloud: ZoneProvider = {
  patience: 180_000,
  open(login, world) {
    const provider = 'Google Cloud DNS';
    const tokens = openApi({ provider, base: 'https://oauth2.googleapis.com' }, login, world);
    const api = openApi({ provider, base: 'https://dns.googleapis.com/dns/v1' }, login, world);
    const key = accountOf(login.settings.serviceAccount ?? '');
    const mustHaveKey = (): Account => {
      if (key === null) throw api.trouble(loginUnknown, 'this is not the key of a service account');
      return key;
    };
    const token = accessToken(tokens, () => {
      const assertion = assertionOf(mustHaveKey(), world.now());
      if (assertion === null) throw api.trouble(loginUnknown, 'the private key in it cannot be read');
      return {
        method: 'POST',
        path: ['token'],
        form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion },
      };
    });
    const asked = async ({ path, ...question }: ApiQuestion): Promise<ApiQuestion> => ({
      ...question,
      path: ['projects', mustHaveKey().project_id, 'managedZones', ...path],
      headers: { authorization: `Bearer ${await token()}` },
    });
    const setAt = async ({ id }: Zone, record: string) => {
      const query = { name: `${record}.`, type: 'TXT' };
      const { rrsets } = await api.read(await asked({ method: 'GET', path: [id, 'rrsets'], query }), sets);
      return rrsets[0] ?? null;
    };
    /** Each set as it came last: to take it away, it wants to hear just that. */
    const written = new Map<string, z.output<typeof sets>['rrsets'][number] | null>();

    return bySets({
      ttl: 60,
      findZone: zoneByName(async (name) => {
        // A name may have a zone for the world and several that only one's own networks see.
        const all = await everyPage('', async (pageToken) => {
          const query = { dnsName: `${name}.`, ...(pageToken === '' ? {} : { pageToken }) };
          const page = await api.read(await asked({ method: 'GET', path: [], query }), zones);
          return { items: page.managedZones, next: page.nextPageToken ?? null };
        });
        const own = all.find(({ visibility }) => visibility !== 'private');
        return own === undefined ? null : { name, id: own.name };
      }),
      async read(zone, record) {
        const set = await setAt(zone, record);
        written.set(record, set);
        return set === null ? null : { values: set.rrdatas.map(unquoted), ttl: set.ttl };
      },
      async write(zone, record, { values, ttl }) {
        const there = written.get(record) ?? null;
        const as = (value: string): string =>
          there?.rrdatas.find((raw) => unquoted(raw) === value) ?? quoted(value);
        const set = { name: `${record}.`, type: 'TXT' };
        const body = {
          deletions: there === null ? [] : [{ ...set, ...there }],
          additions: values.length === 0 ? [] : [{ ...set, ttl, rrdatas: values.map(as) }],
        };
        const { status, data } = await api.ask(
          await asked({ method: 'POST', path: [zone.id, 'changes'], body, also: [404, 409, 412] }),
        );
        if (status < 300) return;
        // The answer to a first try got lost, or somebody else was at work: how it stands now tells.
        const now = (await setAt(zone, record))?.rrdatas.map(unquoted) ?? [];
        if (JSON.stringify(now.toSorted()) !== JSON.stringify(values.toSorted()))
          throw api.trouble(refusedByProvider, data);
      },
    });
  },
};

function accountOf(text: string): Account | null {
  try {
    return account.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Signed with RS256 (RFC 7518 §3.3), good for five minutes; null: the key cannot sign. Where it is sent is never read from the file. */
function assertionOf({ client_email, private_key }: Account, now: Date): string | null {
  const at = Math.floor(now.getTime() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iss: client_email,
    scope: 'https://www.googleapis.com/auth/ndev.clouddns.readwrite',
    aud: tokenPlace,
    iat: at,
    exp: at + 300,
  };
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  try {
    return `${text}.${createSign('RSA-SHA256').update(text).sign(private_key).toString('base64url')}`;
  } catch {
    return null;
  }
}
