import { once } from 'node:events';
import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { LocalCertificate } from './local-certificates.ts';

export interface LocalServer {
  stop(): Promise<void>;
}

/** Two ports that are free on 127.0.0.1, to stand for 80 and 443 on all loopback addresses. */
export async function freePorts(): Promise<{ readonly http: number; readonly https: number }> {
  const servers = [createServer(), createServer()];
  const ports: number[] = [];
  for (const server of servers) ports.push(await listen(server, 0, '127.0.0.1'));
  for (const server of servers) server.close();
  const [first = 0, second = 0] = ports;
  return { http: first, https: second };
}

export async function serveHttp(
  address: string,
  port: number,
  answer: RequestListener,
): Promise<LocalServer> {
  return running(http.createServer(answer), port, address);
}

/** `certificate` is asked for each handshake, so that a test can change what is served. */
export async function serveHttps(
  address: string,
  port: number,
  certificate: LocalCertificate | (() => LocalCertificate),
  answer: RequestListener,
): Promise<LocalServer> {
  const current = typeof certificate === 'function' ? certificate : () => certificate;
  const { key, chain } = current();
  const server = https.createServer({ key, cert: chain }, answer);
  server.on('connection', () => server.setSecureContext({ key: current().key, cert: current().chain }));
  return running(server, port, address);
}

/** Speaks whatever `talk` does with the bare connection. */
export async function serveBytes(
  address: string,
  port: number,
  talk: (socket: Socket) => void,
): Promise<LocalServer> {
  return running(createServer(talk), port, address);
}

async function running(server: Server, port: number, address: string): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // Visitors who leave early are what many of these tests are about.
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await listen(server, port, address);
  return {
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server, port: number, address: string): Promise<number> {
  server.listen(port, address);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
