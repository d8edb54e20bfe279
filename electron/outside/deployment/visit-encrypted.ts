import { getFrom, type HttpAnswer, type NoHttpAnswer } from '../http/http-fetch.ts';
import type { Outside } from '../outside.ts';
import { meetTls, type NoTls, type TlsProbe } from '../tls/tls-probe.ts';

/** What one connection to an encrypted site shows: its certificate, and the page behind it whatever that certificate is. */
export interface EncryptedVisit {
  readonly tls: TlsProbe | NoTls;
  readonly page: HttpAnswer | NoHttpAnswer;
}

export interface VisitOptions {
  /** For the handshake and the answer together; 10 s unless told. */
  readonly timeoutMs?: number;
  readonly read: 'body' | 'headers';
}

/** Versions that nobody offers a page over any more (RFC 8996): such a site shows its certificate alone. */
const old: ReadonlySet<string | null> = new Set([null, 'TLSv1', 'TLSv1.1']);

/**
 * The certificate at `address` for `name`, and the answer to one GET of `url`. Rejects only when `signal` is aborted.
 */
export async function visitEncrypted(
  url: URL,
  { name, address }: { readonly name: string; readonly address: string },
  outside: Outside,
  signal: AbortSignal,
  { timeoutMs = 10_000, read }: VisitOptions,
): Promise<EncryptedVisit> {
  const started = performance.now();
  const { seen: tls, socket } = await meetTls(name, address, outside, signal, { timeoutMs });
  if (tls.kind === 'none' || socket === null) return { tls, page: { kind: 'none', problem: problemOf(tls) } };
  try {
    const over = old.has(tls.protocol) ? {} : { over: socket };
    const left = Math.max(1, timeoutMs - (performance.now() - started));
    const options = { certificate: 'ignore', read, timeoutMs: left, ...over } as const;
    const page = await getFrom(url, address, outside, signal, options);
    return { tls, page };
  } finally {
    socket.destroy();
  }
}

/** What a browser makes of it, which goes no further where the certificate is not good. */
export const toBrowser = ({ tls, page }: EncryptedVisit): HttpAnswer | NoHttpAnswer =>
  tls.kind === 'tls' && tls.trusted ? page : { kind: 'none', problem: problemOf(tls) };

const problemOf = (tls: TlsProbe | NoTls): string => (tls.kind === 'none' ? tls.problem : (tls.reason ?? ''));
