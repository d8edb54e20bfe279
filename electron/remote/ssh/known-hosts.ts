import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { fingerprint, type HostKey, isTooShort, keyType } from './fingerprint.ts';
import { type KnownAs, lowerCase, recordNames } from './known-as.ts';

/** One usable line of a known_hosts file: sshd(8), SSH_KNOWN_HOSTS FILE FORMAT. */
export interface KnownHost {
  readonly marker: 'trusted' | 'revoked';
  /** A list of patterns, or one `|1|salt|hash`, as it stands there. */
  readonly hosts: string;
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
    const line = index + 1;
    const { marker, hosts, type, publicKey } = wordsOf(raw);
    if (hosts === '' || hosts === '\r' || hosts.startsWith('#')) return;
    if (marker === '@cert-authority') {
      ignored.push({ line, reason: 'certificate-authority' });
      return;
    }
    const blob = keyIn(publicKey);
    const isHeard = marker === '' || marker === '@revoked';
    if (!isHeard || hosts.startsWith('@') || !isOfType(blob, type)) {
      ignored.push({ line, reason: 'malformed' });
      return;
    }
    entries.push({
      marker: marker === '' ? 'trusted' : 'revoked',
      hosts,
      type: keyType(blob),
      publicKey: blob.toString('base64'),
      fingerprint: fingerprint(blob),
      line,
    });
  });
  return { entries, ignored };
}

/**
 * As OpenSSH's `hostkeys_foreach` parts a line: by blanks and tabs only, and a NUL ends the names or else the line.
 * White space of other kinds belongs to its word.
 */
function wordsOf(line: string) {
  const [, marker = '', start = ''] = /^[ \t]*(?:(@[^ \t\0]*)[ \t]+)?(.*)$/s.exec(line) ?? [];
  const [, hosts = '', rest = ''] = /^([^ \t\0]*)[ \t\0]?([^\0]*)/.exec(start) ?? [];
  const [type = '', publicKey = ''] = rest.split(/[ \t]+/).filter((word) => word !== '');
  return { marker, hosts, type, publicKey };
}

/** Base64 as OpenSSH's `b64_pton` takes it: padded, with control characters for white space; nothing for all else. */
function keyIn(text: string): Buffer {
  const base64 = text.replace(/[\r\v\f]+/g, '');
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)
    ? Buffer.from(base64, 'base64')
    : Buffer.alloc(0);
}

/** Names of signature algorithms stand for their keys' type; keys too short to trust are none. */
function isOfType(blob: Buffer, type: string): boolean {
  const own = keyType(blob);
  const isNamed = type === own || (own === 'ssh-rsa' && (type === 'rsa-sha2-256' || type === 'rsa-sha2-512'));
  return own !== '' && isNamed && !isTooShort(blob);
}

/**
 * What the entries say about a key, as strictly as OpenSSH: a key on record under the host's own name and port decides,
 * and only where there is none may one for the host without its port be good. Stricter in one thing: a key that was
 * revoked for the host is not taken on its other ports either.
 */
export function judgeHostKey(entries: readonly KnownHost[], knownAs: KnownAs, key: HostKey): HostKeyVerdict {
  const { name, fallback } = recordNames(knownAs);
  const isKey = (entry: KnownHost) => entry.publicKey === key.publicKey;
  const own = entries.filter((entry) => isFor(entry.hosts, name));
  const others = fallback === null ? [] : entries.filter((entry) => isFor(entry.hosts, fallback));
  if ([...own, ...others].some((entry) => entry.marker === 'revoked' && isKey(entry)))
    return { kind: 'revoked' };
  const stored = own.filter(({ marker }) => marker === 'trusted');
  if ((stored.length > 0 ? stored : others).some((entry) => entry.marker === 'trusted' && isKey(entry)))
    return { kind: 'known' };
  // A key for another port is no reason for alarm.
  if (stored.length === 0) return { kind: 'unknown' };
  // A key of a type that is not on record counts as changed, too: known types are asked for first, so the
  // server no longer has the one it had.
  return { kind: 'changed', expected: [...new Set(stored.map((entry) => entry.fingerprint))] };
}

/** The key types on record under the host's own name and port, to be asked for first. */
export function knownKeyTypes(entries: readonly KnownHost[], knownAs: KnownAs): readonly string[] {
  const { name } = recordNames(knownAs);
  const own = entries.filter(({ marker, hosts }) => marker === 'trusted' && isFor(hosts, name));
  return [...new Set(own.map(({ type }) => type))];
}

/** OpenSSH's buffer for one pattern: a list with a longer one matches nothing (match.c, `match_pattern_list`). */
const longestPattern = 1022;

/** Whether a line's first word means `name`: one hash, or a list of patterns of which none forbids it. */
export function isFor(hosts: string, name: string): boolean {
  if (hosts.startsWith('|')) return isHashOf(hosts, name);
  const patterns = bytesOf(hosts)
    .split(',')
    .map((text) => {
      const isNegated = text.startsWith('!');
      return { isNegated, pattern: lowerCase(isNegated ? text.slice(1) : text) };
    });
  const wanted = bytesOf(name);
  if (patterns.some(({ pattern }) => pattern.length > longestPattern)) return false;
  const matching = patterns.filter(({ pattern }) => isLike(pattern, wanted));
  return matching.length > 0 && !matching.some(({ isNegated }) => isNegated);
}

/** A text as one character for each of its bytes: for OpenSSH, `?` stands for a byte. */
const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Bytes of a salt: as many as of a SHA-1. */
const saltLength = 20;

/** `|1|base64(salt)|base64(HMAC-SHA1(salt, name))`, as `ssh-keygen -H` writes it. It stands alone in its list. */
function isHashOf(hashed: string, name: string): boolean {
  const salt = Buffer.from(hashed.split('|')[2] ?? '', 'base64');
  if (salt.length !== saltLength) return false;
  const wanted = Buffer.from(hashed);
  const actual = Buffer.from(hashedName(name, salt));
  return wanted.length === actual.length && timingSafeEqual(wanted, actual);
}

/** A name in the form that is no pattern, whatever letters it has. */
export function hashedName(name: string, salt: Buffer = randomBytes(saltLength)): string {
  const hash = createHmac('sha1', salt).update(name).digest('base64');
  return `|1|${salt.toString('base64')}|${hash}`;
}

/** `*` any run, `?` one character, all else itself. Walks, since patterns are untrusted. */
function isLike(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p += 1;
      n += 1;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}
