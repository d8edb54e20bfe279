import { X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { closing } from './closing.ts';
import { asciiHost, endpointOf, rowForHandshake } from './endpoint.ts';
import { challengePrefix } from './listening.ts';
import type { ModelCertificate, ModelSite, WindowsState } from './state.ts';
import { siteAnswer } from './static-site.ts';

/** What the front needs to know of the machine; read anew for each request and handshake. */
export interface FrontWorld {
  readonly state: () => WindowsState;
  readonly folderOf: (windowsPath: string) => string;
  /** Local port of the listener that has the challenge path on this port, if any. */
  readonly listenerOn: (port: number) => number | null;
}

export interface FrontOptions {
  /** The machine's addresses; 127.0.0.1 is there besides. */
  readonly addresses: readonly string[];
  /** Listen on the true ports (needs root below 1024), so that visitors reach them; else only tunnels do. */
  readonly realPorts: boolean;
}

/** http.sys: real listeners for every endpoint of the state, certificates by name and address. */
export class Front {
  readonly #world: FrontWorld;
  readonly #options: FrontOptions;
  readonly #open = new Map<string, { readonly close: () => Promise<void>; readonly port: number }>();
  #work: Promise<void> = Promise.resolve();

  constructor(world: FrontWorld, options: FrontOptions) {
    this.#world = world;
    this.#options = options;
  }

  /** Where a connection to this address and port of the machine really goes; null if nobody listens. */
  portFor(address: string, port: number): number | null {
    const ip = address === 'localhost' ? '127.0.0.1' : address;
    return this.#open.get(`${ip} ${port}`)?.port ?? null;
  }

  get ports(): readonly number[] {
    return [...this.#open.keys()].map((key) => Number(key.split(' ')[1]));
  }

  /** Opens and closes listeners so that they fit the state. */
  refresh(): Promise<void> {
    this.#work = this.#work.then(() => this.#fit());
    return this.#work;
  }

  async stop(): Promise<void> {
    await this.#work;
    await Promise.all([...this.#open.values()].map(({ close }) => close()));
    this.#open.clear();
  }

  async #fit(): Promise<void> {
    const wanted = this.#wanted();
    for (const [key, { close }] of this.#open) {
      if (wanted.has(key)) continue;
      this.#open.delete(key);
      await close();
    }
    for (const [key, { ip, port, isSecure }] of wanted) {
      if (this.#open.has(key)) continue;
      const server = isSecure ? this.#secureServer(ip, port) : this.#plainServer(ip, port);
      const close = closing(server);
      const isReal = this.#options.realPorts && this.#options.addresses.includes(ip);
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(isReal ? port : 0, this.#options.addresses.includes(ip) ? ip : '127.0.0.1', resolve);
      });
      this.#open.set(key, { close, port: (server.address() as AddressInfo).port });
    }
  }

  #wanted() {
    const { sites, listenOn } = this.#world.state();
    const endpoints = sites
      .filter(({ state }) => state === 'Started')
      .flatMap(({ bindings }) => bindings)
      .flatMap((binding) => {
        const endpoint = endpointOf(binding);
        return endpoint === null ? [] : [{ ...endpoint, isSecure: binding.protocol === 'https' }];
      });
    const listening = [80, 8080].filter((port) => this.#world.listenerOn(port) !== null);
    const all = [
      ...endpoints,
      ...listening.map((port) => ({ ip: '*', port, host: '', isSecure: false })),
    ].flatMap(({ ip, port, isSecure }) =>
      [...this.#options.addresses, '127.0.0.1']
        .filter((address) => ip === '*' || ip === address)
        // The list of addresses to listen at holds for all of http.sys; what is not on it is refused.
        .filter((address) => listenOn.length === 0 || listenOn.includes(address))
        .map((address) => ({ ip: address, port, isSecure })),
    );
    return new Map(all.map((each) => [`${each.ip} ${each.port}`, each]));
  }

  #plainServer(ip: string, port: number): Server {
    return createServer((incoming, answer) => {
      // Where another program has the port, nobody meets IIS there.
      if (this.#world.state().foreignPorts.includes(port)) {
        answer.writeHead(404).end('another program');
        return;
      }
      const local = this.#world.listenerOn(port);
      const isChallenge = incoming.url?.startsWith('/.well-known/acme-challenge/') ?? false;
      // The strong wildcard of the listener comes before every site.
      const isHeard = !this.#world.state().isListenerUnheard;
      // A reservation that nobody has taken up is the best match all the same (Routing Incoming Requests, HTTP Server API).
      const isReserved = this.#world.state().reservations.includes(challengePrefix(port));
      if (isReserved && isChallenge) answer.writeHead(503).end();
      else if (local !== null && isChallenge && isHeard) pass(incoming, answer, local);
      else this.#answer(incoming, answer, ip, port, 'http');
    });
  }

  #secureServer(ip: string, port: number): Server {
    const server = createSecureServer(
      {
        SNICallback: (servername, done) => {
          const context = this.#contextFor(ip, port, servername);
          if (context === null) done(new Error('no certificate for this name'));
          else done(null, context);
        },
      },
      (incoming, answer) => this.#answer(incoming, answer, ip, port, 'https'),
    );
    // Clients without SNI: the connection is handed on with the row of the address, or reset where there is none.
    const door = createSocketServer((socket) => {
      const pem = this.#pemFor(ip, port, '');
      if (pem !== null) server.setSecureContext(pem);
      server.emit('connection', socket);
      socket.on('error', () => undefined);
    });
    return door;
  }

  #pemFor(ip: string, port: number, servername: string): { cert: string; key: string } | null {
    const { rows, certificates } = this.#world.state();
    const row = rowForHandshake(rows, ip, port, servername);
    const found = certificates.find(
      ({ thumbprint, store }) => thumbprint === row?.thumbprint && store === row?.store,
    );
    if (found?.keyPem == null) return null;
    return { cert: [found.certPem, ...chainOf(found, certificates)].join('\n'), key: found.keyPem };
  }

  #contextFor(ip: string, port: number, servername: string): SecureContext | null {
    const pem = this.#pemFor(ip, port, servername);
    return pem === null ? null : createSecureContext(pem);
  }

  #answer(
    incoming: IncomingMessage,
    answer: ServerResponse,
    ip: string,
    port: number,
    protocol: string,
  ): void {
    const state = this.#world.state();
    const [host = ''] = (incoming.headers.host ?? '').split(':');
    const site = siteFor(state.sites, { ip, port, host: host.toLowerCase(), protocol });
    if (site === null) {
      answer.writeHead(404).end('no site for this name');
      return;
    }
    if (state.stoppedPools.includes(site.pool)) {
      answer.writeHead(503).end('Service Unavailable');
      return;
    }
    if (protocol === 'https') {
      const { enabled = false, maxAge = 0 } = site.hsts ?? {};
      answer.writeHead(200, enabled ? { 'strict-transport-security': `max-age=${maxAge}` } : {});
      answer.end(`This is ${site.name}`);
      return;
    }
    // The site's own setting comes before its files and rules.
    if (site.hsts?.enabled === true && site.hsts.redirect) {
      answer.writeHead(301, { location: `https://${host}${incoming.url ?? '/'}` }).end();
      return;
    }
    const urlRewrite = state.iis.installed && state.iis.urlRewrite;
    const path = new URL(incoming.url ?? '/', 'http://x').pathname;
    const { status, body, location } = siteAnswer(
      site,
      { path, host, urlRewrite, isInside: ip === '127.0.0.1' },
      this.#world.folderOf,
    );
    answer.writeHead(status, location === undefined ? {} : { location }).end(body);
  }
}

/** Windows builds the chain from its stores, link by link (CertGetCertificateChain): what is missing there is not sent. */
function chainOf(leaf: ModelCertificate, all: readonly ModelCertificate[]): readonly string[] {
  const chain: string[] = [];
  let last = new X509Certificate(leaf.certPem);
  while (last.subject !== last.issuer && chain.length < 8) {
    const next = all.find(
      ({ store, certPem }) => store === 'CA' && last.checkIssued(new X509Certificate(certPem)),
    );
    if (next === undefined) break;
    chain.push(next.certPem);
    last = new X509Certificate(next.certPem);
  }
  return chain;
}

function siteFor(
  sites: readonly ModelSite[],
  wanted: { readonly ip: string; readonly port: number; readonly host: string; readonly protocol: string },
): ModelSite | null {
  const candidates = sites
    .filter(({ state }) => state === 'Started')
    .flatMap((site) =>
      site.bindings.flatMap((binding) => {
        const endpoint = binding.protocol === wanted.protocol ? endpointOf(binding) : null;
        return endpoint === null || endpoint.port !== wanted.port
          ? []
          : [{ site, ...endpoint, host: asciiHost(endpoint.host) }];
      }),
    );
  const rank = ({ ip, host }: { readonly ip: string; readonly host: string }): number => {
    if (ip !== '*' && ip !== wanted.ip) return 0;
    const isStar = host.startsWith('*.') && host.slice(2) === wanted.host.slice(wanted.host.indexOf('.') + 1);
    const byName = host === wanted.host ? 6 : isStar ? 4 : host === '' ? 2 : 0;
    return byName === 0 ? 0 : byName + (ip === '*' ? 0 : 1);
  };
  const [best] = candidates.filter((each) => rank(each) > 0).sort((a, b) => rank(b) - rank(a));
  return best?.site ?? null;
}

function pass(incoming: IncomingMessage, answer: ServerResponse, port: number): void {
  const onward = request(
    { host: '127.0.0.1', port, path: incoming.url, method: incoming.method },
    (response) => {
      answer.writeHead(response.statusCode ?? 502);
      response.pipe(answer);
    },
  );
  onward.on('error', () => answer.writeHead(503).end());
  onward.end();
}
