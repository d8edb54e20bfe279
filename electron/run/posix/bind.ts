import { anyExit, type Command, type RemoteHost } from '../../remote/host.ts';
import { ownServerMissing } from '../../zones/problems.ts';
import type { OwnNameServer } from '../../zones/zone-access.ts';

/** Made by `named` under its own user: the key for programs beside it, and the number of its process. */
const sessionKey = '/run/named/session.key';
const ownFiles = [sessionKey, '/run/named/named.pid'];
const setpriv = '/usr/bin/setpriv';
const dig = '/usr/bin/dig';
const nsupdate = '/usr/bin/nsupdate';
const checkers = ['/usr/bin/named-checkconf', '/usr/sbin/named-checkconf'];
/** Where distributions keep zones' blocks, for people to be told of; what else is included is not searched. */
const settingsFiles = [
  ...['named.conf', 'named.conf.local', 'named.conf.default-zones', 'zones.conf'].map(
    (name) => `/etc/bind/${name}`,
  ),
  ...['/etc/named.conf', '/etc/named.rfc1912.zones', '/etc/named/named.conf', '/etc/named.conf.local'],
];
const limit = 40_000;

/** What runs the programs: BIND's own user, and which of them are there. */
interface Found {
  readonly user: string;
  readonly group: string;
  readonly hasKey: boolean;
  readonly checker: string | null;
}

/**
 * BIND on a POSIX server. Its user owns the session key and much of what its tools read, so root runs none of these tools:
 * they run with that user's rights and no others, and could do nothing there that this user could not do anyway. The
 * programs themselves must be root's.
 */
export function bindOn(host: RemoteHost): OwnNameServer {
  let found: Promise<Found> | null = null;
  const look = (signal: AbortSignal): Promise<Found> => {
    found ??= lookFor(host, signal);
    return found;
  };
  async function run(signal: AbortSignal, argv: readonly string[], more: Partial<Command> = {}) {
    const { user, group } = await look(signal);
    const rights = [`--reuid=${user}`, `--regid=${group}`, '--clear-groups', '--no-new-privs'];
    const command = { argv: [setpriv, ...rights, ...argv], accept: anyExit, timeout: limit, ...more };
    const [result] = await host.runAll([command], signal);
    return result ?? { exitCode: 1, stdout: '', stderr: '' };
  }
  return {
    async settings(signal) {
      const { checker } = await look(signal);
      if (checker === null) throw ownServerMissing('named-checkconf');
      const { exitCode, stdout } = await run(signal, [checker, '-px'], { reads: true });
      return exitCode === 0 ? stdout : null;
    },
    async placeOf(zone, signal) {
      // Without a pattern's signs: what is searched for is the very text.
      const argv = ['grep', '-nHsFi', '-m1', '-e', `zone "${zone}"`, '--', ...settingsFiles];
      const { stdout } = await run(signal, argv, { reads: true });
      const [line = ''] = stdout.split('\n');
      return /^(\/[\w./-]+:\d+):/.exec(line)?.[1] ?? null;
    },
    async txt(record, signal) {
      const question = ['+norecurse', '+time=5', '+tries=2', '+noall', '+comments', '+answer'];
      // With the key that updates are signed with: so the same view answers, where zones differ by view.
      const key = (await look(signal)).hasKey ? ['-k', sessionKey] : [];
      const argv = [dig, '-r', '@127.0.0.1', ...key, ...question, '-t', 'TXT', '-q', `${record}.`];
      return (await run(signal, argv, { reads: true })).stdout;
    },
    async update(script, signal) {
      if (!(await look(signal)).hasKey)
        throw ownServerMissing(`${sessionKey} (made by “update-policy local;”)`);
      const { exitCode, stdout, stderr } = await run(signal, [nsupdate, '-k', sessionKey, '-t', '20'], {
        // `-l` asks ::1 first, and where nobody is there sends 127.0.0.1 a message without its zone (BIND 9.18).
        stdin: `server 127.0.0.1\n${script}`,
      });
      return exitCode === 0 ? null : `${stderr} ${stdout}`.trim() || `exit ${exitCode}`;
    },
  };
}

async function lookFor(host: RemoteHost, signal: AbortSignal): Promise<Found> {
  const programs = [setpriv, dig, nsupdate, ...checkers];
  const reads = { accept: anyExit, reads: true } as const;
  const [stat, ...owned] = await host.runAll(
    [
      { argv: ['stat', '-c', '%u %g %F %n', ...ownFiles], ...reads },
      ...programs.map((program): Command => ({ argv: ['sk_only_root', program], ...reads })),
    ],
    signal,
  );
  const files = (stat?.stdout ?? '').split('\n').flatMap((line) => {
    const [, user, group, path] = /^(\d+) (\d+) regular (?:empty )?file (\S+)$/.exec(line) ?? [];
    return user === undefined || group === undefined ? [] : [{ user, group, path }];
  });
  const [first] = files;
  if (first === undefined) throw ownServerMissing('BIND, running');
  // What root's own BIND reads may be anybody's, and nobody else's rights are there to read it with.
  if (first.user === '0') throw ownServerMissing('BIND under a user of its own (it runs as root)');
  const isThere = (program: string): boolean => owned[programs.indexOf(program)]?.exitCode === 0;
  const lacking = [setpriv, dig, nsupdate].find((program) => !isThere(program));
  if (lacking !== undefined) throw ownServerMissing(lacking);
  return {
    user: first.user,
    group: first.group,
    hasKey: first.path === sessionKey,
    checker: checkers.find(isThere) ?? null,
  };
}
