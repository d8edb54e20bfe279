import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { refusedByProvider } from '../problems.ts';
import type { ZoneProvider, ZoneWorld } from '../zone-access.ts';

const keepsNewest = 2;
const provider = 'acme-dns';

/** What it gives whoever asks for a name (`POST /register`); it asks nobody who they are. */
const account = z.object({
  username: z.string().regex(/^[\x21-\x7e]{1,200}$/),
  password: z.string().regex(/^[\x21-\x7e]{1,200}$/),
  fulldomain: z
    .string()
    .max(253)
    .regex(/^[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})+\.?$/),
});

/** A name of one's own there, with the login for it. Raises the problems of `problems.ts`. */
export async function registerAtAcmeDns(
  url: string,
  signal: AbortSignal,
  world: ZoneWorld,
): Promise<{ readonly fulldomain: string; readonly user: string; readonly password: string }> {
  const api = openApi({ provider, base: url.replace(/\/$/, '') }, { settings: {}, signal }, world);
  const {
    username: user,
    password,
    fulldomain,
  } = await api.read({ method: 'POST', path: ['register'], body: {} }, account);
  return { fulldomain: fulldomain.toLowerCase().replace(/\.$/, ''), user, password };
}

/**
 * https://github.com/acme-dns/acme-dns#usage: a name server for proofs alone, to which an alias at `_acme-challenge` leads
 * once and for all. Its login is for one name, may do nothing but put a value there, and is not asked for before: there is
 * nothing to read. What stands there after a proof proves nothing any more, and goes with the next ones.
 */
export const acmeDns: ZoneProvider = {
  patience: 60_000,
  keepsNewest,
  open(login, world) {
    const { url = '', fulldomain = '', user = '', password = '' } = login.settings;
    const api = openApi(
      {
        provider,
        base: url.replace(/\/$/, ''),
        headers: () => ({ 'x-api-user': user, 'x-api-key': password }),
      },
      login,
      world,
    );
    const own = fulldomain.toLowerCase().replace(/\.$/, '');
    const [subdomain = ''] = own.split('.');
    const set = new Set<string>();
    return {
      findZone: async (name) => (name === own ? { name: own, id: subdomain } : null),
      listValues: async () => [...set],
      async addValue({ id }, _record, value) {
        if (set.has(value)) return;
        // A third would push the first out before its authority has looked.
        if (set.size === keepsNewest)
          throw refusedByProvider({ provider, words: `it keeps ${keepsNewest} values of one name` });
        set.add(value);
        await api.ask({ method: 'POST', path: ['update'], body: { subdomain: id, txt: value } });
      },
      removeValue: async (_zone, _record, value) => void set.delete(value),
    };
  },
};
