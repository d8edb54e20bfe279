import type { PanelUndoRecord } from '../../../shared/journal.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { type InstalledHost, keptPair } from '../../remote/panel/certificates.ts';
import type { PanelHost } from '../../remote/panel/host.ts';

/** What a site showed before a run; null: no certificate. */
export type Former = Extract<PanelUndoRecord, { kind: 'panel-certificate' }>['before'];

/**
 * What an undo needs of the certificate that a site shows by now. Reads only. Raises `file-changed-meanwhile` {path} where it is
 * another one than was looked at.
 */
export async function formerAt(
  host: PanelHost,
  shown: readonly InstalledHost[],
  {
    domain,
    path,
    before,
  }: { readonly domain: string; readonly path: string; readonly before: string | null },
): Promise<Former> {
  const now = shown.find((one) => one.domain === domain)?.certificate ?? null;
  if ((now?.fingerprint ?? null) !== before) throw new ProblemError('file-changed-meanwhile', { path });
  if (now === null) return null;
  const { fingerprint, pem } = now;
  return { fingerprint, pem, hasKey: (await keptPair(host, pem)) !== null };
}
