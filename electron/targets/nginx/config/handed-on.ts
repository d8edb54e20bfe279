import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Ports } from '../../posix/ground.ts';
import { lastInForce, ownOf } from './effective.ts';
import type { Directive, Listen, NginxServer, StreamServer } from './facts.ts';
import { writtenIn } from './listens.ts';
import { socketAt } from './sockets.ts';

/** Where a `server` of `stream` hands its visitors on to. */
export interface Led {
  /** As its writer put it: `127.0.0.1:8443`, `unix:/run/web.sock`. */
  readonly to: string;
  /** A literal address as `listen` has it and its port (0 of a unix socket); null: a name, which we do not look up. */
  readonly place: { readonly address: string; readonly port: number } | null;
}

/** The servers of `stream` that hold a port of the web. */
export function streamsOf(
  main: readonly Directive[],
  { ports }: { readonly ports: Ports },
): readonly StreamServer[] {
  const isWeb = (port: number) => port === ports.http || port === ports.https;
  return main
    .filter(({ name }) => name === 'stream')
    .flatMap((around) =>
      ownOf(around, 'server').map((directive) => ({
        file: directive.file,
        line: directive.line,
        directive,
        around,
        listens: writtenIn(directive, ports).filter((one) => one.directive !== null),
        hasSslPreread: lastInForce([around, directive], 'ssl_preread')?.words[0] === 'on',
      })),
    )
    .filter(({ listens }) =>
      listens.some(({ directive, port }) => isWeb(port) && directive?.words.includes('udp') !== true),
    );
}

/**
 * Where visitors of a name are handed on to, still encrypted: by the one `proxy_pass`, or by a `map` of the name that they ask
 * for (nginx.org: ngx_stream_ssl_preread_module, ngx_stream_map_module). Null: by a rule that cannot be told from the files,
 * or what is handed on is encrypted no more. `name` is an A-label in lower case, or a wildcard. Pure.
 */
export function ledBy(
  { around, directive, listens, hasSslPreread }: StreamServer,
  name: string,
): readonly Led[] | null {
  if (listens.some(({ isSsl }) => isSsl) || directive.block === null) return null;
  const [target] = ownOf(directive, 'proxy_pass').flatMap(({ words }) => words);
  if (target === undefined || ownOf(directive, 'proxy_ssl').some(({ words }) => words[0] === 'on'))
    return null;
  if (!target.includes('$')) return placesOf(around, target);
  const map = ownOf(around, 'map').find(({ words }) => words[1] === target);
  if (!hasSslPreread || map?.words[0] !== '$ssl_preread_server_name') return null;
  const value = mapped(map, name);
  return value === null || value.includes('$') ? null : placesOf(around, value);
}

/** All that such a server may hand on to, whatever the name. */
function allLed(stream: StreamServer): readonly Led[] {
  const { around, directive } = stream;
  const [target = ''] = ownOf(directive, 'proxy_pass').flatMap(({ words }) => words);
  const map = ownOf(around, 'map').find(({ words }) => words[1] === target);
  const values = target.includes('$')
    ? (map?.block?.children ?? []).map(({ words }) => words[0] ?? '')
    : [target];
  return values
    .filter((value) => value !== '' && !value.includes('$'))
    .flatMap((value) => placesOf(around, value));
}

const settings = ['hostnames', 'volatile', 'include'];

/** The value of a name, as ngx_http_map_find finds it: the name itself, stars where `hostnames` is said, patterns, the default. */
function mapped({ block }: Directive, name: string): string | null {
  const lines = (block?.children ?? []).filter((one) => !settings.includes(one.name));
  const hasStars = block?.children.some((one) => one.name === 'hostnames') === true;
  const of = (key: string) => lines.find((one) => one.name.toLowerCase() === key)?.words[0];
  const labels = name.split('.');
  const stars = labels.flatMap((_, index) => {
    const rest = labels.slice(index).join('.');
    return index === 0 ? [`.${rest}`] : [`*.${rest}`, `.${rest}`];
  });
  const own = of(name) ?? (hasStars ? stars.map(of).find((value) => value !== undefined) : undefined);
  if (own !== undefined) return own;
  const isOpen = (key: string) => key.startsWith('~') || (hasStars && key.endsWith('.*'));
  if (isStar(name) || lines.some((one) => isOpen(one.name))) return null;
  return of('default') ?? null;
}

function placesOf(stream: Directive, value: string): readonly Led[] {
  const upstream = ownOf(stream, 'upstream').find(({ words }) => words[0] === value);
  if (upstream === undefined) return [ledTo(value)];
  return ownOf(upstream, 'server').flatMap(({ words: [to, ...options] }) =>
    to === undefined || options.includes('down') ? [] : [ledTo(to)],
  );
}

function ledTo(to: string): Led {
  if (to.startsWith('unix:')) return { to, place: { address: to, port: 0 } };
  const colon = to.lastIndexOf(':');
  const [host, port] = [to.slice(0, colon).toLowerCase(), Number(to.slice(colon + 1))];
  const address = host === 'localhost' ? '127.0.0.1' : host;
  const isLiteral = /^\d+(\.\d+){3}$|^\[[0-9a-f:]+\]$/.test(address) && Number.isInteger(port);
  return { to, place: isLiteral ? { address, port } : null };
}

/**
 * The servers with what they are handed on: one that listens where the visitors of port 443 are led is reached at that port,
 * at the addresses of the `stream` in front. Pure.
 */
export function withHandedOn(
  servers: readonly NginxServer[],
  streams: readonly StreamServer[],
  ports: Ports,
): readonly NginxServer[] {
  const fronts = streams.filter(({ listens }) => listens.some(({ port }) => port === ports.https));
  if (fronts.length === 0) return servers;
  const handed = fronts.flatMap((stream) =>
    allLed(stream).flatMap(({ place }) => {
      const socket = place === null ? null : socketAt({ servers }, place.address, place.port);
      return socket === null ? [] : [{ stream, socket }];
    }),
  );
  return servers.map((server) => {
    const more = handed.flatMap(({ stream, socket }): readonly Listen[] => {
      const [own] = server.listens.filter(
        ({ address, port }) => address === socket.address && port === socket.port,
      );
      if (own === undefined) return [];
      const at = stream.listens.filter(({ port }) => port === ports.https);
      return at.map(({ address, isIpv6Only }) => ({
        ...own,
        address,
        port: ports.https,
        isIpv6Only,
        directive: null,
      }));
    });
    const first = new Map(more.map((one) => [one.address, one]));
    return more.length === 0 ? server : { ...server, listens: [...server.listens, ...first.values()] };
  });
}
