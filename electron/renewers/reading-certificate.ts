import type { Part } from '../remote/parts.ts';
import { fingerprintIn } from '../text/fingerprint.ts';

/** How often a certificate was renewed already, at least, and when the one before it ended, ISO 8601; null: not told. */
export interface RenewalHistory {
  readonly times: number;
  readonly formerEnd: string | null;
}

/** A certificate in a store of somebody who renews. */
export interface StoredCertificate {
  /** As the store names it. */
  readonly path: string;
  /** Where that leads to. */
  readonly realPath: string;
  /** SHA-256, hex, lower case. */
  readonly fingerprint: string;
  /** As the certificate carries them. */
  readonly names: readonly string[];
  /** ISO 8601. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** The user whose own store this is; missing: root's, and root alone could have made it. */
  readonly keptBy?: string;
  /** What its renewer's own files tell of former renewals; missing: nothing. */
  readonly history?: RenewalHistory;
  /** The day that its renewer has set itself for the next one, ISO 8601; missing: not told. */
  readonly nextRenewal?: string;
}

/** What `lookScript` and `historyScript` print of one; []: that cannot be understood. Pure. */
export function certificateOf({ text }: Part): readonly StoredCertificate[] {
  const [path = '', realPath = '', ...rest] = text.split('\n');
  const after = (start: string) =>
    rest.find((line) => line.toLowerCase().startsWith(start))?.slice(start.length);
  const fingerprint = fingerprintIn(rest.join('\n'));
  const notBefore = Date.parse(after('notbefore=') ?? '');
  const notAfter = Date.parse(after('notafter=') ?? '');
  const keptBy = after('kept-by=');
  if (fingerprint === null || Number.isNaN(notBefore) || Number.isNaN(notAfter)) return [];
  const names = rest.flatMap((line) =>
    [...line.matchAll(/\bDNS:([^\s,]+)/g)].map(([, name = '']) => name.toLowerCase()),
  );
  return [
    {
      path,
      realPath,
      fingerprint,
      names,
      notBefore: new Date(notBefore).toISOString(),
      notAfter: new Date(notAfter).toISOString(),
      ...(keptBy === undefined ? {} : { keptBy }),
      ...historyOf(after, notBefore),
    },
  ];
}

const day = 86_400_000;

function historyOf(
  after: (start: string) => string | undefined,
  notBefore: number,
): Pick<StoredCertificate, 'history' | 'nextRenewal'> {
  const formerEnd = Date.parse(after('former-notafter=') ?? '');
  const keySince = numberOf(after('key-since='));
  const next = numberOf(after('next-renewal='));
  // A key that is kept, and is older than what it is for: renewed once at least.
  const isOlder = keySince !== null && keySince * 1000 < notBefore - day;
  const times = numberOf(after('renewed=')) ?? (isOlder ? 1 : 0);
  return {
    ...(times === 0
      ? {}
      : {
          history: {
            times,
            formerEnd: Number.isNaN(formerEnd) ? null : new Date(formerEnd).toISOString(),
          },
        }),
    ...(next === null ? {} : { nextRenewal: new Date(next * 1000).toISOString() }),
  };
}

const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,11}$/.test(text) ? Number(text) : null;
