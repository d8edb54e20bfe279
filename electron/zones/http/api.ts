import { Agent } from 'node:https';
import type { z } from 'zod';
import type { ProblemError } from '../../../shared/problems.ts';
import {
  busyProvider,
  loginUnknown,
  refusedByProvider,
  rightMissing,
  silentProvider,
  type Trouble,
} from '../problems.ts';
import type { ZoneLogin, ZoneWorld } from '../zone-access.ts';
import { exchange, type HttpAnswer, type HttpRequest } from './exchange.ts';
import { pauseAsked } from './pause-asked.ts';

/** How a provider is asked, beyond what all of them have in common. */
export interface ApiStyle {
  /** As its makers write it. */
  readonly provider: string;
  /** Where it begins, without a slash at the end. */
  readonly base: string;
  /** Of each request: what says who asks. */
  readonly headers?: (asked: Asked) => Readonly<Record<string, string>>;
  /** What its own codes mean where the status does not say it; null: as the status says. */
  readonly meaning?: (data: unknown, status: number) => 'login' | 'right' | 'busy' | 'refused' | null;
}

export interface ApiQuestion {
  readonly method: HttpRequest['method'];
  /** Parts of the path, each of which is encoded. */
  readonly path: readonly (string | number)[];
  readonly query?: Readonly<Record<string, string | number>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in its place. */
  readonly xml?: string;
  /** The same, as a form (OAuth 2.0, RFC 6749 §4.4.2). */
  readonly form?: Readonly<Record<string, string>>;
  /** Besides those of the style. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses besides 2xx that are answers, not troubles. */
  readonly also?: readonly number[];
}

/** What is about to be sent. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

export interface ApiAnswer {
  readonly status: number;
  /** Parsed where it is JSON, else text. */
  readonly data: unknown;
  readonly headers: HttpAnswer['headers'];
}

export interface Api {
  /** Raises the problems of `problems.ts`, and AbortError. */
  ask(question: ApiQuestion): Promise<ApiAnswer>;
  /** The same, its answer in a form. Raises `dns-provider-refuses` for another one. */
  read<Form extends z.ZodType>(question: ApiQuestion, form: Form): Promise<z.output<Form>>;
  /** An answer that is there. Raises `dns-provider-refuses` where it has another form. */
  formed<Form extends z.ZodType>(data: unknown, form: Form): z.output<Form>;
  /** A trouble in the provider's words, without the secrets that it may repeat. */
  trouble(make: (trouble: Trouble) => ProblemError, words: unknown): ProblemError;
}

/** Waits before another try, where nobody says how long. Each request may be repeated: see `records.ts`. */
const waits = [1000, 3000, 9000];
/** Nobody waits longer in the middle of a run. */
const longestWait = 60_000;

/** Asks an interface of JSON or XML over https: passing troubles are waited out, a limit is kept, and the rest is told apart. */
export function openApi(
  style: ApiStyle,
  { settings, signal }: ZoneLogin,
  { pause, now, standIn }: ZoneWorld,
): Api {
  const { provider, headers, meaning } = style;
  const base = standIn?.url ?? style.base;
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });

  const trouble: Api['trouble'] = (make, words) => make({ provider, words: withoutSecrets(words, settings) });

  /** Null: nobody answers, or only that it is out of order. */
  async function once(
    asked: Asked & Pick<HttpRequest, 'method'>,
    type: string,
    more: Readonly<Record<string, string>>,
  ): Promise<ApiAnswer | null> {
    const answer = await exchange(
      {
        ...asked,
        agent,
        body: asked.body === '' ? undefined : asked.body,
        headers: {
          ...(asked.body === '' ? {} : { 'content-type': type }),
          ...headers?.(asked),
          ...more,
        },
        trustPem: standIn?.trustPem,
        patience: standIn?.patience,
      },
      signal,
    ).catch(() => {
      signal.throwIfAborted();
      return null;
    });
    return answer === null ? null : { ...answer, data: parsed(answer.text) };
  }

  async function ask({ method, path, query = {}, also = [], ...asked }: ApiQuestion): Promise<ApiAnswer> {
    const url = new URL([base, ...path.map((part) => encodeURIComponent(part))].join('/'));
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    for (let turn = 0; ; turn += 1) {
      const { text, type } = contentOf(asked);
      const answer = await once({ method, url, body: text }, type, asked.headers ?? {});
      const wait = waits[turn];
      const meant = answer === null ? null : (meaning?.(answer.data, answer.status) ?? null);
      if (answer?.status === 429 || meant === 'busy') {
        const told = answer === null ? null : pauseAsked(answer.headers, now());
        const longer = told ?? wait ?? longestWait;
        if (wait === undefined || longer > longestWait)
          throw trouble((said) => busyProvider(said, Math.ceil(longer / 1000)), answer?.data);
        await pause(longer, signal);
        continue;
      }
      if (answer === null || answer.status >= 500) {
        if (wait === undefined) throw trouble(silentProvider, answer?.data ?? 'no answer');
        await pause(wait, signal);
        continue;
      }
      if (meant === null && (also.includes(answer.status) || isFine(answer.status))) return answer;
      throw trouble(refusalOf(answer.status, meant), `${answer.status} ${textOf(answer.data)}`);
    }
  }

  const formed: Api['formed'] = (data, form) => {
    const read = form.safeParse(data);
    if (read.success) return read.data;
    throw trouble(refusedByProvider, `an answer in another form: ${textOf(data)}`);
  };

  return {
    ask,
    trouble,
    formed,
    read: async (question, form) => formed((await ask(question)).data, form),
  };
}

/** What is sent, and what that is; '' where nothing is. */
function contentOf({ body, xml, form }: Pick<ApiQuestion, 'body' | 'xml' | 'form'>) {
  if (form !== undefined)
    return { text: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' };
  if (xml !== undefined) return { text: xml, type: 'application/xml' };
  return { text: body === undefined ? '' : JSON.stringify(body), type: 'application/json' };
}

const isFine = (status: number): boolean => status >= 200 && status < 300;

function refusalOf(
  status: number,
  meant: 'login' | 'right' | 'refused' | null,
): (trouble: Trouble) => ProblemError {
  if (meant === 'login' || (meant === null && status === 401)) return loginUnknown;
  return meant === 'right' || (meant === null && status === 403) ? rightMissing : refusedByProvider;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const textOf = (data: unknown): string => (typeof data === 'string' ? data : JSON.stringify(data));

/** A provider may repeat what it was sent; no setting is worth its being read by others. */
function withoutSecrets(words: unknown, settings: ZoneLogin['settings']): string {
  const values = Object.values(settings).filter((value) => value.length >= 6);
  return values.reduce((text, value) => text.replaceAll(value, '…'), textOf(words ?? ''));
}
