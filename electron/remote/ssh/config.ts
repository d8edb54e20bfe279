import { SSHConfig } from 'ssh-config';

/** Where an alias of ~/.ssh/config leads (ssh_config(5)). */
export interface SshHost {
  readonly hostName: string;
  readonly port: number;
  readonly user?: string;
  /** In the order in which they are to be tried; `~` and `%` tokens resolved. */
  readonly identityFiles: readonly string[];
  /** Only those keys may be tried, though the agent holds others (`IdentitiesOnly`). */
  readonly isIdentitiesOnly: boolean;
  /** The name to look up in known_hosts instead of `hostName`. */
  readonly hostKeyAlias?: string;
  /** Files of known hosts in place of the usual ones; empty for `none`. */
  readonly knownHostsFiles?: { readonly own?: readonly string[]; readonly system?: readonly string[] };
  /** A file with keys that are good for no host. */
  readonly revokedHostKeys?: string;
  /** `none`, or the path of the agent's socket, in place of the usual agent. */
  readonly identityAgent?: string;
  /** Directives that apply to this host and that we do not carry out. */
  readonly unsupported: readonly string[];
}

/** Directives whose absence changes where we arrive or as whom; the others only tune OpenSSH itself. */
const notCarriedOut = [
  'ProxyJump',
  'ProxyCommand',
  'CertificateFile',
  'PKCS11Provider',
  'SecurityKeyProvider',
  'KnownHostsCommand',
  'CanonicalizeHostname',
  'Include',
] as const;

/** Looks an alias up. Runs nothing: `Match exec` never matches, host names are not canonicalised. */
export function resolveSshHost(alias: string, configText: string, home: string): SshHost {
  const { values, dropped } = compute(alias, configText);
  const one = (name: string): string | undefined => {
    const value = values[name.toLowerCase()];
    const first = typeof value === 'string' ? value : value?.[0];
    return first === undefined || first === '' ? undefined : first;
  };
  const hostName = expand(one('HostName') ?? alias, { h: alias }, home);
  const port = Number(one('Port') ?? 22);
  const user = one('User');
  const hostKeyAlias = one('HostKeyAlias');
  const identityAgent = one('IdentityAgent');
  const paths = (name: string): readonly string[] | undefined => {
    const value = values[name.toLowerCase()];
    if (value === undefined) return undefined;
    return [value]
      .flat()
      .filter((file) => file.toLowerCase() !== 'none')
      .map((file) => expand(file, tokens, home));
  };
  const tokens = { h: hostName, n: alias, r: user ?? '', d: home, k: hostKeyAlias ?? alias };
  const files = values.identityfile ?? [];
  const own = paths('UserKnownHostsFile');
  const system = paths('GlobalKnownHostsFile');
  const [revokedHostKeys] = paths('RevokedHostKeys') ?? [];
  const isAbsent = (name: string) => ['none', 'no', undefined].includes(one(name)?.toLowerCase());
  return {
    hostName,
    port: Number.isInteger(port) && port > 0 && port < 65536 ? port : 22,
    ...(user === undefined ? {} : { user }),
    identityFiles: (typeof files === 'string' ? [files] : files)
      .filter((file) => file.toLowerCase() !== 'none')
      .map((file) => expand(file, tokens, home)),
    isIdentitiesOnly: ['yes', 'true'].includes(one('IdentitiesOnly')?.toLowerCase() ?? ''),
    ...(hostKeyAlias === undefined ? {} : { hostKeyAlias }),
    ...(own === undefined && system === undefined
      ? {}
      : {
          knownHostsFiles: {
            ...(own === undefined ? {} : { own }),
            ...(system === undefined ? {} : { system }),
          },
        }),
    ...(revokedHostKeys === undefined ? {} : { revokedHostKeys }),
    ...(identityAgent === undefined || identityAgent === 'SSH_AUTH_SOCK'
      ? {}
      : { identityAgent: expand(identityAgent, tokens, home) }),
    unsupported: [...new Set([...notCarriedOut.filter((name) => !isAbsent(name)), ...dropped])],
  };
}

type Values = Readonly<Record<string, string | readonly string[]>>;

/** The library would ask a name server for `CanonicalizeHostname`, so that line goes before it computes. */
function compute(alias: string, configText: string): { values: Values; dropped: readonly string[] } {
  const dropped: string[] = [];
  const keep = (config: SSHConfig): SSHConfig => {
    const kept = new SSHConfig();
    for (const line of config) {
      if ('criteria' in line && Object.keys(line.criteria).some((name) => /^exec$/i.test(name))) {
        dropped.push('Match exec');
        continue;
      }
      if ('param' in line && /^canonicalizehostname$/i.test(line.param)) continue;
      if ('config' in line) line.config = keep(line.config);
      // The library knows these two by their exact spelling; OpenSSH takes any case.
      if ('param' in line && /^hostname$/i.test(line.param)) line.param = 'HostName';
      if ('param' in line && /^user$/i.test(line.param)) line.param = 'User';
      kept.push(line);
    }
    return kept;
  };
  const values = keep(SSHConfig.parse(configText)).compute(alias, { ignoreCase: true, matchExec: false });
  return { values, dropped };
}

function expand(text: string, tokens: Readonly<Record<string, string>>, home: string): string {
  const path = text === '~' || text.startsWith('~/') ? home + text.slice(1) : text;
  return path.replace(/%(.)/g, (whole, token: string) => (token === '%' ? '%' : (tokens[token] ?? whole)));
}

/** The names in `Host` lines that stand for one host each. */
export function sshAliases(configText: string): readonly string[] {
  const names = [...SSHConfig.parse(configText)].flatMap((line) => {
    if (!('param' in line) || !/^host$/i.test(line.param)) return [];
    return typeof line.value === 'string' ? [line.value] : line.value.map(({ val }) => val);
  });
  return [...new Set(names.filter((name) => !/[*?!]/.test(name)))];
}
