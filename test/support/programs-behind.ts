import { createServer as createHttp } from 'node:http';
import { createServer as createHttp2 } from 'node:http2';
import { type AddressInfo, createServer as createSocket, type Server } from 'node:net';

/** Programs as web servers have them behind: by HTTP (also by a socket of the file system), FastCGI and gRPC's HTTP/2. */
export interface ProgramsBehind {
  /** Ports of 127.0.0.1. */
  readonly http: number;
  readonly fastCgi: number;
  readonly http2: number;
  stop(): void;
}

/** Each says what it was asked for, and by which scheme its visitor came. A web socket is opened at any path. */
export async function startPrograms(socket: string): Promise<ProgramsBehind> {
  const byHttp = () => {
    const server = createHttp(({ url, headers }, response) =>
      response.end(saying('http', url ?? '', headers.host ?? '', String(headers['x-forwarded-proto']))),
    );
    server.on('upgrade', (_request, connection) => {
      connection.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    });
    return server;
  };
  const overHttp2 = createHttp2((request, response) => {
    response.setHeader('content-type', 'application/grpc');
    response.end(saying('http2', request.url, '', ''));
  });
  const servers = [byHttp(), fastCgi(), overHttp2, byHttp()] as const;
  const [http, cgi, http2, unix] = servers;
  await Promise.all([listening(http, 0), listening(cgi, 0), listening(http2, 0), listening(unix, socket)]);
  const portOf = (server: Pick<Server, 'address'>) => (server.address() as AddressInfo).port;
  return {
    http: portOf(http),
    fastCgi: portOf(cgi),
    http2: portOf(http2),
    stop: () => {
      for (const server of servers) server.close();
    },
  };
}

const saying = (by: string, url: string, host: string, scheme: string): string =>
  JSON.stringify({ by, url, host, scheme });

const listening = (server: Pick<Server, 'listen'>, at: number | string): Promise<void> =>
  new Promise((resolve) => {
    if (typeof at === 'string') server.listen(at, resolve);
    else server.listen(at, '127.0.0.1', resolve);
  });

const types = { end: 3, parameters: 4, input: 5, output: 6 } as const;

/** Answers one request a connection, as nginx asks (FastCGI 1.0 §3.3, §5). */
function fastCgi(): Server {
  return createSocket((connection) => {
    let waiting = Buffer.alloc(0);
    let parameters = Buffer.alloc(0);
    connection.on('error', () => undefined);
    connection.on('data', (chunk) => {
      waiting = Buffer.concat([waiting, chunk]);
      while (waiting.length >= 8) {
        const length = waiting.readUInt16BE(4);
        const end = 8 + length + waiting.readUInt8(6);
        if (waiting.length < end) return;
        const [type, id, content] = [
          waiting.readUInt8(1),
          waiting.readUInt16BE(2),
          waiting.subarray(8, 8 + length),
        ];
        waiting = waiting.subarray(end);
        if (type === types.parameters) parameters = Buffer.concat([parameters, content]);
        if (type === types.input && length === 0) connection.end(answer(id, valuesOf(parameters)));
      }
    });
  });
}

function answer(id: number, values: ReadonlyMap<string, string>): Buffer {
  const of = (name: string): string => values.get(name) ?? '';
  const scheme = of('HTTPS') === 'on' ? 'https' : 'undefined';
  const text = `Content-Type: text/plain\r\n\r\n${saying('fastcgi', of('REQUEST_URI'), of('HTTP_HOST'), scheme)}`;
  return Buffer.concat([
    record(types.output, id, Buffer.from(text)),
    record(types.output, id),
    record(types.end, id, Buffer.alloc(8)),
  ]);
}

function record(type: number, id: number, content = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt8(1, 0);
  head.writeUInt8(type, 1);
  head.writeUInt16BE(id, 2);
  head.writeUInt16BE(content.length, 4);
  return Buffer.concat([head, content]);
}

/** Lengths of one byte, or of four with the highest bit set (§3.4). */
function valuesOf(bytes: Buffer): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let at = 0;
  const length = (): number => {
    const short = bytes.readUInt8(at);
    const isShort = short < 128;
    const long = isShort ? short : bytes.readUInt32BE(at) & 0x7fffffff;
    at += isShort ? 1 : 4;
    return long;
  };
  const text = (size: number): string => {
    at += size;
    return bytes.toString('latin1', at - size, at);
  };
  while (at < bytes.length) {
    const [name, value] = [length(), length()];
    values.set(text(name), text(value));
  }
  return values;
}
