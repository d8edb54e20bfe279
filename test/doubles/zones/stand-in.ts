import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** What a provider's stand-in is asked. */
export interface StandInRequest {
  readonly method: string;
  /** Parts behind the base, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed. */
  readonly body: unknown;
  /** As it came. */
  readonly text: string;
  readonly url: string;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** In place of it, as it is. */
  readonly xml?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HeldRecord {
  readonly id: number;
  /** Its full name. */
  readonly name: string;
  readonly value: string;
  readonly ttl: number;
}

/** All zones of one account. */
export class HeldZones {
  private readonly zones = new Map<string, HeldRecord[]>();
  private last = 100;

  constructor(names: readonly string[]) {
    for (const name of names) this.zones.set(name, []);
  }
  names = (): readonly string[] => [...this.zones.keys()];
  has = (zone: string): boolean => this.zones.has(zone);
  idOf = (zone: string): number => this.names().indexOf(zone) + 1;
  byId = (id: string): string => this.names()[Number(id) - 1] ?? '';
  at = (zone: string, name: string): readonly HeldRecord[] =>
    (this.zones.get(zone) ?? []).filter((record) => record.name === name);
  all = (zone: string): readonly HeldRecord[] => this.zones.get(zone) ?? [];
  find = (zone: string, id: number): readonly HeldRecord[] => this.all(zone).filter((one) => one.id === id);
  valuesAt = (zone: string, name: string): readonly string[] => this.at(zone, name).map(({ value }) => value);
  add(zone: string, name: string, value: string, ttl = 300): HeldRecord {
    this.last += 1;
    const record = { id: this.last, name, value, ttl };
    this.zones.get(zone)?.push(record);
    return record;
  }
  remove(zone: string, id: number): boolean {
    const all = this.zones.get(zone) ?? [];
    const kept = all.filter((record) => record.id !== id);
    this.zones.set(zone, kept);
    return kept.length < all.length;
  }
  replace(zone: string, name: string, values: readonly string[], ttl: number): void {
    for (const { id } of this.at(zone, name)) this.remove(zone, id);
    for (const value of values) this.add(zone, name, value, ttl);
  }
}

/** A provider as its documentation says that it answers. */
export interface KeeperDouble {
  /** A login that is right, by the fields of `shared/dns/providers.ts`. */
  readonly settings: Readonly<Record<string, string>>;
  /** What of it is another one's. */
  readonly wrong: Readonly<Record<string, string>>;
  /** Path of its interface. */
  readonly base: string;
  isLogin(request: StandInRequest): boolean;
  isChange(request: StandInRequest): boolean;
  readonly unknown: Reply;
  readonly forbidden: Reply;
  busy(seconds: number): Reply;
  answer(request: StandInRequest, zones: HeldZones): Reply;
}

/** What may go wrong with one. */
export interface Mood {
  isReadOnly: boolean;
  /** How many requests are put off, and for how many seconds. */
  busy: { times: number; seconds: number };
  /** How many are answered by a page about repairs. */
  broken: number;
  /** How many are carried out, and their answer lost. */
  deaf: number;
  /** How many get no answer at all, or only the beginning of one. */
  slow: { times: number; isBegun: boolean };
  /** So many requests from now whoever asks is cut off: this one is carried out still or not, and none behind it. */
  cut: { after: number; isDone: boolean } | null;
}

export const calm = (): Mood => ({
  isReadOnly: false,
  busy: { times: 0, seconds: 0 },
  broken: 0,
  deaf: 0,
  slow: { times: 0, isBegun: false },
  cut: null,
});

/** A keeper behind https, with what it was asked. */
export async function startStandIn(
  keeper: KeeperDouble,
  zones: HeldZones,
  mood: Mood,
  { keyPem, certPem }: { readonly keyPem: string; readonly certPem: string },
) {
  const asked: StandInRequest[] = [];
  const server = createServer({ key: keyPem, cert: certPem }, async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(incoming.url ?? '/', `https://${incoming.headers.host}`);
    const request: StandInRequest = {
      method: incoming.method ?? '',
      path: url.pathname
        .slice(keeper.base.length + 1)
        .split('/')
        .map(decodeURIComponent),
      query: url.searchParams,
      headers: incoming.headers,
      body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null,
      text,
      url: url.href,
    };
    asked.push(request);
    if (mood.slow.times > 0) {
      mood.slow.times -= 1;
      if (mood.slow.isBegun) outgoing.writeHead(200, { 'content-type': 'application/json' }).write('{');
      return;
    }
    if (mood.cut !== null) {
      mood.cut.after -= 1;
      if (mood.cut.after < 0) {
        if (mood.cut.after === -1 && mood.cut.isDone) replyTo(request, keeper, zones, mood);
        incoming.socket.destroy();
        return;
      }
    }
    const reply = replyTo(request, keeper, zones, mood);
    if (mood.deaf > 0 && keeper.isChange(request)) {
      mood.deaf -= 1;
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    outgoing.end(reply.xml ?? (reply.body === undefined ? '' : JSON.stringify(reply.body)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}${keeper.base}`,
    asked,
    end: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function replyTo(request: StandInRequest, keeper: KeeperDouble, zones: HeldZones, mood: Mood): Reply {
  if (mood.broken > 0) {
    mood.broken -= 1;
    return { status: 503, body: '<html>under repair</html>' };
  }
  if (mood.busy.times > 0) {
    mood.busy.times -= 1;
    return keeper.busy(mood.busy.seconds);
  }
  if (!keeper.isLogin(request)) return keeper.unknown;
  if (mood.isReadOnly && keeper.isChange(request)) return keeper.forbidden;
  return keeper.answer(request, zones);
}

/** A reading of what was sent, where a double trusts its form. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const within = (name: string, zone: string): string =>
  name === zone ? '@' : name.slice(0, -zone.length - 1);
export const whole = (name: string, zone: string): string =>
  name === '@' || name === '' ? zone : `${name}.${zone}`;
export const unquote = (text: string): string => text.replace(/^"|"$/g, '');
