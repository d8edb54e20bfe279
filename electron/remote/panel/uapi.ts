import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import { exchange, type PanelAnswer } from './exchange.ts';
import type { PanelCall, PanelHost } from './host.ts';
import type { PanelPlace, PanelTrust } from './identity.ts';

/** Whose account it is, and what opens it. */
export interface PanelLogin extends PanelPlace {
  readonly user: string;
  readonly token: string;
}

export interface UapiOptions {
  /** Of one answer, in milliseconds. */
  readonly patience?: number;
  /** Before another try of what only reads, in milliseconds. */
  readonly waits?: readonly number[];
}

const numeric = z.union([z.number(), z.string().regex(/^\d{1,10}$/)]).transform(Number);
const words = z.array(z.unknown()).nullish();
/** https://api.docs.cpanel.net/cpanel/introduction: status 1, or 0 with its reasons; HTTP says 200 to both. */
const ofUapi = z.object({ status: numeric, errors: words, data: z.unknown().optional() });
/** cPanel API 2 (deprecated): `event.result` 1, `error` where the function itself failed, `data[].result` for each file. */
const ofApi2 = z.object({
  cpanelresult: z.object({
    error: z.string().nullish(),
    event: z.object({ result: numeric }).optional(),
    data: z.unknown().optional(),
  }),
});
const listed = z.array(z.object({ result: numeric.optional(), reason: z.string().optional() }));

interface Understood {
  readonly data: unknown;
  /** Null: it was done. */
  readonly refusal: string | null;
}

/** Null: no answer of such a panel. Pure. */
export function understood(text: string, isOfApi2: boolean): Understood | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isOfApi2) {
    const answer = ofUapi.safeParse(parsed);
    if (!answer.success) return null;
    const { status, errors, data } = answer.data;
    return { data, refusal: status === 1 ? null : (errors ?? []).map(String).join(' ') };
  }
  const answer = ofApi2.safeParse(parsed);
  if (!answer.success) return null;
  const { error, event, data } = answer.data.cpanelresult;
  const failed = listed.safeParse(data).data?.find(({ result }) => result === 0);
  const isDone = event?.result !== 0 && error == null && failed === undefined;
  return { data, refusal: isDone ? null : (error ?? failed?.reason ?? '') };
}

const usualPatience = 45_000;
const usualWaits = [1_000, 3_000, 8_000];

/** The panel of one customer, whose identity is `trust.expected` from here on. */
export function uapiHost(login: PanelLogin, trust: PanelTrust, options: UapiOptions = {}): PanelHost {
  const { host, port, user, token } = login;
  const { patience = usualPatience, waits = usualWaits } = options;
  const panel = `${host}${port === 2083 ? '' : `:${port}`}`;
  let roundTrips = 0;
  let end: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    end = resolve;
  });

  async function once(call: PanelCall, signal: AbortSignal | undefined): Promise<unknown> {
    roundTrips += 1;
    const answer = await exchange(
      login,
      trust,
      { ...addressOf(call), authorization: `cpanel ${user}:${token}` },
      patience,
      // What changes something is waited for: nobody could tell whether it was done.
      call.reads ? signal : undefined,
    );
    return dataOf(answer, call);
  }

  /** Its words are a stranger's, and may repeat what they were sent. */
  function said(text: string, { fields }: PanelCall): string {
    const secrets = [token, ...Object.values(fields).filter((value) => value.includes('PRIVATE KEY'))];
    return secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text).slice(0, 2_000);
  }

  function dataOf({ status, text }: PanelAnswer, call: PanelCall): unknown {
    const asked = `${call.module}::${call.function}`;
    if (status === 401 || status === 403) throw new ProblemError('panel-token-refused', { panel, user });
    if (status === 429 || status === 503) throw new ProblemError('panel-busy', { panel });
    const answer = status === 200 ? understood(text, call.isOfApi2 === true) : null;
    if (answer === null)
      throw new ProblemError(
        'panel-answers-otherwise',
        { panel, status },
        { detail: said(`${asked} answered ${status}: ${text}`, call) },
      );
    if (answer.refusal === null) return answer.data;
    throw new ProblemError('panel-refuses', { panel, asked }, { detail: said(answer.refusal, call) });
  }

  return {
    system: 'panel',
    way: 'panel-api',
    label: `${user}@${panel}`,
    get roundTrips() {
      return roundTrips;
    },
    closed,
    close: async () => end(),
    async ask(call, form, signal) {
      signal?.throwIfAborted();
      for (let turn = 0; ; turn += 1) {
        try {
          const read = form.safeParse(await once(call, signal));
          if (read.success) return read.data;
          const detail = `${call.module}::${call.function}: ${read.error.message}`.slice(0, 2_000);
          throw new ProblemError('panel-answers-otherwise', { panel, status: 200 }, { detail });
        } catch (thrown) {
          signal?.throwIfAborted();
          const wait = waits[turn];
          if (wait === undefined || !isPassing(thrown, call)) throw thrown;
          await sleep(wait, undefined, signal === undefined ? {} : { signal });
        }
      }
    },
  };
}

/** What changes something was not begun where the panel says so; whatever else came of it is to be looked up. */
function isPassing(thrown: unknown, { reads }: PanelCall): boolean {
  const { code } = toProblem(thrown);
  return code === 'panel-busy' || (reads && (code === 'connection-lost' || code === 'server-too-slow'));
}

/** A function's name comes from us alone. */
function addressOf({ module, function: name, fields, isOfApi2 }: PanelCall): { path: string; form: string } {
  if (isOfApi2 !== true)
    return { path: `/execute/${module}/${name}`, form: new URLSearchParams(fields).toString() };
  const named = { cpanel_jsonapi_apiversion: '2', cpanel_jsonapi_module: module, cpanel_jsonapi_func: name };
  return { path: '/json-api/cpanel', form: new URLSearchParams({ ...named, ...fields }).toString() };
}
