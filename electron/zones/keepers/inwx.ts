import { z } from 'zod';
import { openApi } from '../http/api.ts';
import { loginUnknown, refusedByProvider, rightMissing } from '../problems.ts';
import { byRecords, unquoted, zoneByName } from '../records.ts';
import type { ZoneProvider } from '../zone-access.ts';

const message = z.object({
  code: z.number(),
  msg: z.string().default(''),
  reason: z.string().default(''),
  resData: z.unknown().optional(),
});
const records = z.object({
  record: z.array(z.object({ id: z.coerce.string(), content: z.string() })).default([]),
});
const noSuchThing: ReadonlySet<number> = new Set([2303, 2306]);

/** https://www.inwx.com/en/help/apidoc (DomRobot, JSON-RPC). A sub-account may be limited to DNS; one with a second factor is not let in. */
export const inwx: ZoneProvider = {
  patience: 600_000,
  open(login, world) {
    const { user, password } = login.settings;
    let cookie = '';
    const api = openApi(
      {
        provider: 'INWX',
        base: 'https://api.domrobot.com/jsonrpc',
        headers: (): Readonly<Record<string, string>> => (cookie === '' ? {} : { cookie }),
      },
      login,
      world,
    );
    let opened: Promise<void> | null = null;

    async function send(method: string, params: object) {
      const { data, headers } = await api.ask({ method: 'POST', path: [''], body: { method, params } });
      return { ...api.formed(data, message), headers };
    }
    async function openSession(): Promise<void> {
      const { code, msg, headers } = await send('account.login', { user, pass: password, lang: 'en' });
      if (code !== 1000) throw api.trouble(loginUnknown, `${code} ${msg}`);
      cookie = [headers['set-cookie'] ?? []]
        .flat()
        .map((line) => line.split(';')[0] ?? '')
        .join('; ');
    }
    async function call(method: string, params: object) {
      opened ??= openSession();
      await opened;
      return send(method, params);
    }
    async function mustDo(method: string, params: object): Promise<unknown> {
      const { code, msg, reason, resData } = await call(method, params);
      if (code === 1000) return resData;
      throw api.trouble(code === 2201 ? rightMissing : refusedByProvider, `${code} ${msg} ${reason}`);
    }

    return byRecords({
      findZone: zoneByName(async (name) => {
        const { code, msg } = await call('nameserver.info', { domain: name });
        if (code === 1000) return { name, id: name };
        if (noSuchThing.has(code)) return null;
        throw api.trouble(code === 2201 ? rightMissing : refusedByProvider, `${code} ${msg}`);
      }),
      async list({ id }, name) {
        const { record } = api.formed(
          await mustDo('nameserver.info', { domain: id, name, type: 'TXT' }),
          records,
        );
        return record.map((one) => ({ id: one.id, value: unquoted(one.content) }));
      },
      async create({ id }, name, value) {
        await mustDo('nameserver.createRecord', { domain: id, type: 'TXT', name, content: value, ttl: 300 });
      },
      async remove(_zone, id) {
        const { code, msg } = await call('nameserver.deleteRecord', { id: Number(id) });
        if (code !== 1000 && !noSuchThing.has(code)) throw api.trouble(refusedByProvider, `${code} ${msg}`);
      },
    });
  },
};
