import type { Ports } from '../../posix/ground.ts';
import { inForce, ownOf } from './effective.ts';
import type { Directive, Listen } from './facts.ts';

/** The `listen`s of servers in their order, with what holds at an address and port for all of them. One list a server. */
export function listensOf(
  servers: readonly { readonly server: Directive; readonly around: readonly Directive[] }[],
  ports: Ports,
): readonly (readonly Listen[])[] {
  const written = servers.map(({ server, around }) => {
    const levels = [...around, server];
    const isOn = (name: string) => inForce(levels, name).at(-1)?.words[0] === 'on';
    return writtenIn(server, ports).map((one) => ({
      ...one,
      // `ssl on` is gone since 1.25.1, and as old servers had it (ngx_http_init_connection).
      isSsl: one.isSsl || isOn('ssl'),
      http2On: isOn('http2'),
    }));
  });
  const places = new Map<string, Place>();
  for (const one of written.flat()) {
    const place = places.get(keyOf(one)) ?? {
      first: one,
      said: null,
      isSsl: false,
      isHttp2: false,
      isProxyProtocol: false,
      isIpv6Only: true,
    };
    places.set(keyOf(one), place);
    place.isSsl ||= one.isSsl;
    place.isHttp2 ||= one.isHttp2;
    if (one.isDefault) place.said ??= one;
    place.isProxyProtocol ||= one.isProxyProtocol;
    place.isIpv6Only &&= one.isIpv6Only;
  }
  return written.map((all) =>
    all.map((one) => {
      const place = places.get(keyOf(one));
      const { http2On, ...listen } = one;
      return {
        ...listen,
        isSsl: place?.isSsl ?? one.isSsl,
        isHttp2: (place?.isHttp2 ?? one.isHttp2) || http2On,
        isProxyProtocol: place?.isProxyProtocol ?? false,
        isIpv6Only: place?.isIpv6Only ?? true,
        isDefault: (place?.said ?? place?.first) === one,
      };
    }),
  );
}

interface Place {
  readonly first: Listen;
  said: Listen | null;
  isSsl: boolean;
  isHttp2: boolean;
  isProxyProtocol: boolean;
  isIpv6Only: boolean;
}

/** QUIC has ports of its own (UDP). */
export function keyOf({ address, port, isQuic }: Pick<Listen, 'address' | 'port' | 'isQuic'>): string {
  return `${isQuic ? 'udp' : 'tcp'} ${address} ${port}`;
}

/** What a server says itself; with no word of it, nginx run by root takes port 80 (ngx_http_core_server). */
export function writtenIn(server: Directive, ports: Ports): readonly Listen[] {
  const all = ownOf(server, 'listen').flatMap((directive) => {
    const [place = '', ...options] = directive.words;
    const has = (word: string) => options.includes(word);
    return placesOf(place, ports).map((one) => ({
      ...one,
      isSsl: has('ssl'),
      isHttp2: has('http2') || has('spdy'),
      isQuic: has('quic') || has('http3'),
      isProxyProtocol: has('proxy_protocol'),
      isDefault: has('default_server') || has('default'),
      isIpv6Only: !has('ipv6only=off'),
      directive,
    }));
  });
  if (all.length > 0) return all;
  const none = { isSsl: false, isHttp2: false, isQuic: false, isProxyProtocol: false, isDefault: false };
  return [{ address: '*', port: 80, ...none, isIpv6Only: true, directive: null }];
}

interface Where {
  readonly address: string;
  readonly port: number;
}

/** The first word of `listen` (ngx_parse_url): a port, an address, both, or a unix socket. */
function placesOf(word: string, ports: Ports): readonly Where[] {
  if (word.startsWith('unix:')) return [{ address: word, port: 0 }];
  if (/^\d+(-\d+)?$/.test(word)) return portsOf('*', word, ports);
  const { host, port } = split(word);
  const numbers = port === '' ? '80' : port;
  return addressesOf(host).flatMap((address) => portsOf(address, numbers, ports));
}

function split(word: string): { readonly host: string; readonly port: string } {
  const close = word.startsWith('[') ? word.indexOf(']') : -1;
  const colon = word.indexOf(':', close + 1);
  return colon === -1
    ? { host: word, port: '' }
    : { host: word.slice(0, colon), port: word.slice(colon + 1) };
}

function portsOf(address: string, numbers: string, { http, https }: Ports): readonly Where[] {
  const [first = Number.NaN, last = first] = numbers.split('-').map(Number);
  const wanted = [first, last, ...[http, https].filter((port) => first < port && port < last)];
  return [...new Set(wanted)].filter(Number.isInteger).map((port) => ({ address, port }));
}

function addressesOf(host: string): readonly string[] {
  if (host === '*' || host === '0.0.0.0') return ['*'];
  if (host.toLowerCase() === 'localhost') return ['127.0.0.1', '[::1]'];
  if (host.startsWith('[')) return [shortestForm(host)];
  return [host.toLowerCase()];
}

/** IPv6 in its canonical form (RFC 5952), which is how a URL writes it. */
function shortestForm(address: string): string {
  const url = `http://${address}/`;
  return URL.canParse(url) ? new URL(url).hostname : address.toLowerCase();
}
