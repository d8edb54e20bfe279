import { z } from 'zod';
import { ProblemError } from '../../../../shared/problems.ts';
import { openConnection } from '../protocol/connection.ts';
import { sentence } from '../protocol/problem-document.ts';
import { notAcme } from '../protocol/problems.ts';
import type { Pace } from '../protocol/wait.ts';

/** What an authority's website gives for the account binding (RFC 8555 §7.3.4). */
export interface ExternalAccount {
  readonly keyId: string;
  readonly hmacKey: string;
}

/** An address for which an authority makes an account, and where it is asked to. */
export interface AccountByMail {
  readonly url: string;
  readonly email: string;
  /** PEM of whoever may vouch for the other side; missing: the public ones. */
  readonly trustPem?: string;
}

const given = z.object({
  success: z.literal(true),
  eab_kid: z.string().min(1).max(500),
  eab_hmac_key: z.string().regex(/^[A-Za-z0-9_-]{16,500}={0,2}$/),
});
const refused = z.object({
  success: z.literal(false),
  error: z.object({ code: z.number().optional(), type: z.string().optional() }).optional(),
});

/**
 * Has the authority make an account for the address (https://zerossl.com/documentation/acme/generate-eab-credentials/: one POST
 * of a form, without a login; a further one gives further keys of the same account). Raises `ca-account-refused` {ca} in its
 * words, `ca-not-acme` for another answer, and what the connection does.
 */
export async function askAccountByMail(
  { url, email, trustPem }: AccountByMail,
  pace: Pace,
  signal: AbortSignal,
): Promise<ExternalAccount> {
  const connection = openConnection({ directory: url, trustPem, pace });
  const { ca } = connection;
  try {
    const { status, data } = await connection.ask({
      ...{ method: 'POST', url, signal },
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({ email }).toString(),
    });
    const read = given.safeParse(data);
    if (read.success) return { keyId: read.data.eab_kid, hmacKey: read.data.eab_hmac_key.replace(/=+$/, '') };
    const refusal = refused.safeParse(data);
    if (!refusal.success) throw notAcme(ca, `${url} answered ${status}`);
    const { code, type } = refusal.data.error ?? {};
    throw new ProblemError(
      'ca-account-refused',
      { ca },
      { detail: sentence(`${code ?? status} ${type ?? ''}`) },
    );
  } finally {
    connection.end();
  }
}
