import { targetCapabilities } from '../../shared/target-capabilities.ts';

/** A program that may hold the ports of the web, by the names that it runs under. */
interface Program {
  /** As its makers write it. */
  readonly name: string;
  readonly programs: readonly string[];
}

/**
 * Known, and not to be changed by us (yet): who they are is said, so that nobody looks for them at the wrong program. The
 * first that fits counts: who opens sockets for others stands last.
 */
const notServed: readonly Program[] = [
  { name: 'Caddy', programs: ['caddy'] },
  { name: 'HAProxy', programs: ['haproxy'] },
  { name: 'Traefik', programs: ['traefik'] },
  { name: 'lighttpd', programs: ['lighttpd'] },
  { name: 'Varnish', programs: ['varnishd', 'cache-main'] },
  { name: 'LiteSpeed', programs: ['litespeed', 'openlitespeed', 'lshttpd', 'lsws'] },
  { name: 'Docker', programs: ['docker-proxy', 'rootlesskit'] },
  { name: 'Podman', programs: ['rootlessport', 'conmon', 'netavark', 'slirp4netns', 'pasta'] },
  { name: 'Envoy', programs: ['envoy'] },
  { name: 'Squid', programs: ['squid'] },
  { name: 'Hitch', programs: ['hitch'] },
  { name: 'stunnel', programs: ['stunnel', 'stunnel4'] },
  { name: 'Pound', programs: ['pound'] },
  { name: 'H2O', programs: ['h2o'] },
  { name: 'BusyBox', programs: ['busybox'] },
  { name: 'Node.js', programs: ['node', 'nodejs', 'bun', 'deno'] },
  { name: 'Java', programs: ['java'] },
  { name: 'Python', programs: ['python'] },
  { name: 'PHP', programs: ['php', 'frankenphp'] },
  { name: 'Ruby', programs: ['ruby', 'puma'] },
  { name: 'Perl', programs: ['perl'] },
  { name: 'Mono', programs: ['mono', 'mono-sgen'] },
  { name: '.NET', programs: ['dotnet'] },
  { name: 'OpenVPN', programs: ['openvpn'] },
  { name: 'OpenSSH', programs: ['sshd', 'sshd-session'] },
  { name: 'sslh', programs: ['sslh'] },
  { name: 'systemd', programs: ['systemd'] },
];

/** `apache2`, and with a version or a kind behind it: `httpd-prefork`, `python3.11`. */
const isOf = (running: string, name: string): boolean =>
  running === name || (running.startsWith(name) && /^[-.\d]/.test(running.slice(name.length)));

const served: readonly Program[] = Object.values(targetCapabilities);

/** What people are told of an unknown program's name: one short line, whatever it holds. */
const shown = (name: string): string => name.replaceAll(/[^\p{L}\p{N} ._+-]/gu, '?').slice(0, 40);

/**
 * Who listens, by the names of the files that its processes run, or where these are not known by the name it gives itself;
 * all are hints. Of several at one socket the one that serves counts, not who only opened it. Null: nothing tells. An
 * unknown program has its own name.
 */
export function programOf(files: readonly string[], process: string | null): string | null {
  const names = files.length > 0 ? files : [process ?? ''];
  const known = [...served, ...notServed].find(({ programs }) =>
    programs.some((one) => names.some((name) => isOf(name, one))),
  );
  const own = process ?? files[0] ?? '';
  return known?.name ?? (own === '' ? null : shown(own));
}
