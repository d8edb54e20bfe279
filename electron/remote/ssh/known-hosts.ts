import { createHmac, timingSafeEqual } from 'node:crypto';
import { fingerprint, type HostKey, keyType } from './fingerprint.ts';

/** One usable line of a known_hosts file: sshd(8), SSH_KNOWN_HOSTS FILE FORMAT. */
export interface KnownHost {
  readonly marker: 'trusted' | 'revoked';
  /** Patterns as they stand there, or one `|1|salt|hash`. */
  readonly hosts: readonly string[];
  readonly type: string;
  readonly publicKey: string;
  readonly fingerprint: string;
  /** 1 for the file's first line. */
  readonly line: number;
}

export interface KnownHostsText {
  readonly entries: readonly KnownHost[];
  /** Lines we do not act on. A certificate authority's line needs SSH certificates, which we do not check. */
  readonly ignored: readonly {
    readonly line: number;
    readonly reason: 'certificate-authority' | 'malformed';
  }[];
}

export type HostKeyVerdict =
  | { readonly kind: 'known' }
  | { readonly kind: 'unknown' }
  /** Other keys are on record for this host. */
  | { readonly kind: 'changed'; readonly expected: readonly string[] }
  | { readonly kind: 'revoked' };

/** Reads a known_hosts text. Never raises: a line that cannot be used is listed with its reason. */
export function parseKnownHosts(text: string): KnownHostsText {
  const entries: KnownHost[] = [];
  const ignored: { line: number; reason: 'certificate-authority' | 'malformed' }[] = [];
  text.split('\n').forEach((raw, index) => {
    const words = raw.trim().split(/[ \t]+/);
    const line = index + 1;
    if (words[0] === undefined || words[0] === '' || words[0].startsWith('#')) return;
    if (words[0] === '@cert-authority') {
      ignored.push({ line, reason: 'certificate-authority' });
      return;
    }
    const marker = words[0] === '@revoked' ? 'revoked' : 'trusted';
    const [hosts, type, publicKey] = marker === 'revoked' ? words.slice(1) : words;
    const blob = Buffer.from(publicKey ?? '', 'base64');
    if (hosts === undefined || hosts.startsWith('@') || type === undefined || keyType(blob) !== type) {
      ignored.push({ line, reason: 'malformed' });
      return;
    }
    entries.push({
      marker,
      hosts: hosts.split(','),
      type,
      publicKey: blob.toString('base64'),
      fingerprint: fingerprint(blob),
      line,
    });
  });
  return { entries, ignored };
}

/** What the entries say about a key. `host` is the name as it was asked for, without brackets. */
export function judgeHostKey(
  entries: readonly KnownHost[],
  host: string,
  port: number,
  key: HostKey,
): HostKeyVerdict {
  const isKey = (entry: KnownHost) => entry.type === key.type && entry.publicKey === key.publicKey;
  const names = [knownHostName(host, port), host.toLowerCase()];
  const anyName = entries.filter((entry) => names.some((name) => isFor(entry, name)));
  if (anyName.some((entry) => entry.marker === 'revoked' && isKey(entry))) return { kind: 'revoked' };
  // Like OpenSSH: a key known for the host itself is good on its other ports, but never a reason for alarm there.
  if (anyName.some((entry) => entry.marker === 'trusted' && isKey(entry))) return { kind: 'known' };
  const stored = trustedFor(entries, host, port);
  if (stored.length === 0) return { kind: 'unknown' };
  // A key of a type that is not on record counts as changed, too: known types are asked for first, so the
  // server no longer has the one it had.
  return { kind: 'changed', expected: [...new Set(stored.map((entry) => entry.fingerprint))] };
}

/** The key types on record for a host, to be asked for first. */
export function knownKeyTypes(entries: readonly KnownHost[], host: string, port: number): readonly string[] {
  const own = trustedFor(entries, host, port);
  return [...new Set((own.length > 0 ? own : trustedFor(entries, host, 22)).map((entry) => entry.type))];
}

/** The name under which a host stands in known_hosts: `name`, or `[name]:port` off port 22. */
export function knownHostName(host: string, port: number): string {
  return port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
}

function trustedFor(entries: readonly KnownHost[], host: string, port: number): readonly KnownHost[] {
  const name = knownHostName(host, port);
  return entries.filter((entry) => entry.marker === 'trusted' && isFor(entry, name));
}

function isFor(entry: KnownHost, name: string): boolean {
  let matched = false;
  for (const pattern of entry.hosts) {
    if (pattern.startsWith('|')) matched ||= isHashOf(pattern, name);
    else if (pattern.startsWith('!')) {
      if (isLike(pattern.slice(1), name)) return false;
    } else matched ||= isLike(pattern, name);
  }
  return matched;
}

/** `|1|base64(salt)|base64(HMAC-SHA1(salt, name))`, as `ssh-keygen -H` writes it. */
function isHashOf(hashed: string, name: string): boolean {
  const [, version, salt, hash] = hashed.split('|');
  if (version !== '1' || salt === undefined || hash === undefined) return false;
  const wanted = Buffer.from(hash, 'base64');
  const actual = createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest();
  return wanted.length === actual.length && timingSafeEqual(wanted, actual);
}

/** `*` any run, `?` one character, all else itself. Walks, since patterns are untrusted. */
function isLike(pattern: string, name: string): boolean {
  const wanted = pattern.toLowerCase();
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (wanted[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < wanted.length && (wanted[p] === '?' || wanted[p] === name[n])) {
      p += 1;
      n += 1;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (wanted[p] === '*') p += 1;
  return p === wanted.length;
}
