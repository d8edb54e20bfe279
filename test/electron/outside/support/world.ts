import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Outside } from '../../../../electron/outside/outside.ts';
import { createAuthority, type LocalAuthority, type LocalCertificate } from './local-certificates.ts';
import { startDns, type Zone } from './local-dns.ts';
import { freePorts, type LocalServer, serveBytes, serveHttp, serveHttps } from './local-sites.ts';

/** A small internet of loopback addresses for one test; all of it ends with the test. */
export interface World {
  readonly outside: Outside;
  readonly questions: readonly string[];
  http(address: string, answer: RequestListener): Promise<LocalServer>;
  https(
    address: string,
    certificate: LocalCertificate | (() => LocalCertificate),
    answer: RequestListener,
  ): Promise<LocalServer>;
  bytes(address: string, scheme: 'http' | 'https', talk: (socket: Socket) => void): Promise<LocalServer>;
}

/** `standIns`: loopback addresses that stand for public ones. */
export async function createWorld(
  zone: Zone,
  rootPem?: string,
  standIns: readonly string[] = [],
): Promise<World> {
  const [dns, ports] = await Promise.all([startDns(zone), freePorts()]);
  const servers = new Set<LocalServer>();
  onTestFinished(async () => {
    dns.stop();
    await Promise.all([...servers].map((server) => server.stop()));
  });
  const kept = async (starting: Promise<LocalServer>): Promise<LocalServer> => {
    const server = await starting;
    servers.add(server);
    return {
      stop: async () => {
        servers.delete(server);
        await server.stop();
      },
    };
  };
  return {
    outside: {
      dnsServer: dns.address,
      ports,
      standIns,
      ...(rootPem === undefined ? {} : { trustPem: rootPem }),
    },
    questions: dns.questions,
    http: (address, answer) => kept(serveHttp(address, ports.http, answer)),
    https: (address, certificate, answer) => kept(serveHttps(address, ports.https, certificate, answer)),
    bytes: (address, scheme, talk) => kept(serveBytes(address, ports[scheme], talk)),
  };
}

let authority: Promise<LocalAuthority> | null = null;

/** One authority for all tests of a worker: keys take longer to make than anything else here. */
export function theAuthority(): Promise<LocalAuthority> {
  authority ??= createAuthority();
  return authority;
}

/** Answers every request with the same text. */
export const says =
  (text: string, status = 200, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(text);
  };

/** Sends every request to the same place; `{path}` stands for what was asked for. */
export const sendsTo =
  (location: string, status = 301): RequestListener =>
  (request, response) => {
    response.writeHead(status, { location: location.replace('{path}', request.url ?? '') }).end();
  };

/** A signal that nobody aborts. */
export const patience = (): AbortSignal => new AbortController().signal;
