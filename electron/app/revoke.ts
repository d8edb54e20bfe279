import { X509Certificate } from 'node:crypto';
import { authorityName } from '../../shared/content/authorities.ts';
import { externalKeyIdOf } from '../../shared/external-account.ts';
import { ProblemError } from '../../shared/problems.ts';
import { type RevocationReason, revocationReasons } from '../../shared/revocation.ts';
import { openedOf } from '../engine/opened-of.ts';
import { readPem, resolveOutside } from '../job/resolve-job.ts';
import { fingerprintOf } from '../keys/certificate-text.ts';
import { leafShown } from '../outside/certificates/leaf-shown.ts';
import type { Services } from './services.ts';

/** The certificate that would be revoked, as its owner should see it beforehand. */
export interface ToRevoke {
  readonly runId: string;
  readonly names: readonly string[];
  readonly serial: string;
  readonly fingerprint: string;
  readonly authority: string;
  /** ISO 8601. */
  readonly notAfter: string;
  readonly certificatePem: string;
}

/**
 * The newest certificate that this computer has had signed for a site and that stands, as its web site shows it, or `file`
 * holds it. Reads only. Raises `site-without-runs`, `revoke-other-certificate` where the site or the file shows another one.
 */
export async function certificateToRevoke(
  { managed, journals }: Pick<Services, 'managed' | 'journals'>,
  { site, file }: { readonly site: string; readonly file: string | null },
  signal: AbortSignal,
): Promise<ToRevoke> {
  const { records } = await managed.list();
  const [record] = records.filter(({ run }) => run.outcome === 'committed' && run.names.includes(site));
  if (record === undefined) throw new ProblemError('site-without-runs', { site });
  const { runId } = record.run;
  const journal = await journals.load(runId);
  const { names, job } = openedOf(journal);
  const issued = journal.of('certificate').at(-1);
  const other = () => new ProblemError('revoke-other-certificate', { site });
  // What was bought is revoked by whoever sold it.
  if (issued === undefined || job.certificate.from !== 'acme') throw other();
  const { fingerprint, notAfter } = issued;
  const pem =
    file === null
      ? await leafShown(names, fingerprint, await resolveOutside(job), signal)
      : leafIn(await readPem('--certificate', file), fingerprint);
  if (pem === null) throw other();
  const { serialNumber: serial } = new X509Certificate(pem);
  const authority = authorityName(job.certificate.directory);
  return { runId, names, serial, fingerprint, authority, notAfter, certificatePem: pem };
}

/** Has it declared invalid at its authority, by the account that it was signed for (RFC 8555 §7.6). Raises as `AccountManager.revoke`. */
export async function revoke(
  { journals, accounts }: Pick<Services, 'journals' | 'accounts'>,
  { runId, certificatePem }: ToRevoke,
  reason: RevocationReason,
  signal: AbortSignal,
): Promise<void> {
  const { job } = openedOf(await journals.load(runId));
  if (job.certificate.from !== 'acme') throw new TypeError('no authority to ask');
  const { directory, directoryTrust } = job.certificate;
  const trust =
    directoryTrust === undefined
      ? {}
      : { trustPem: await readPem('certificate.directoryTrust', directoryTrust) };
  const place = { directory, externalKeyId: externalKeyIdOf(job.certificate), ...trust };
  await accounts.revoke(place, certificatePem, revocationReasons[reason], signal);
}

/** The first certificate of a PEM text, where it is that one. */
function leafIn(pem: string, fingerprint: string): string | null {
  try {
    const leaf = new X509Certificate(pem);
    return fingerprintOf(leaf) === fingerprint ? leaf.toString() : null;
  } catch {
    return null;
  }
}
