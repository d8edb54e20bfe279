import { type RenewalAnswer, readRenewalInfo } from '../../../../shared/renewal-info.ts';
import { type ConnectionOptions, openConnection } from './connection.ts';
import { readDirectory } from './directory.ts';
import { retryAfterDate } from './problem-document.ts';

/**
 * Asks an authority when a certificate should be renewed (RFC 9773 §4): one unsigned GET. Null: it has no such resource.
 * What it refuses, or answers in another form, is no information and no problem. Raises what keeps it from being reached.
 */
export async function askRenewalInfo(
  authority: ConnectionOptions,
  renewalId: string,
  signal: AbortSignal,
): Promise<RenewalAnswer | null> {
  const connection = openConnection(authority);
  try {
    const { resources } = await readDirectory(connection, authority.directory, signal);
    if (resources.renewalInfo === undefined) return null;
    const url = `${resources.renewalInfo.replace(/\/$/, '')}/${renewalId}`;
    const { status, headers, data } = await connection.ask({ method: 'GET', url, signal });
    const header = headers['retry-after'];
    return {
      info: status === 200 ? readRenewalInfo(data) : null,
      retryAfter: retryAfterDate(typeof header === 'string' ? header : undefined, new Date()),
    };
  } finally {
    connection.end();
  }
}
