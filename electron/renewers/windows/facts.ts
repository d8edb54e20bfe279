import { X509Certificate } from 'node:crypto';
import { dnsNamesIn } from '../../remote/windows/certificate-names.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import type { VerbResult } from '../../remote/windows/verbs.ts';

type Answer = VerbResult<'renewers'>;

/** What a Windows server told of those who may renew there. Text of the server, but for what its types say. */
export interface WindowsRenewers extends Omit<Answer, 'certificates'> {
  readonly system: 'windows';
  readonly certificates: readonly KeptCertificate[];
}

/** A certificate with its key in a store of the machine. */
export interface KeptCertificate {
  /** As Windows names it: SHA-1, upper case. */
  readonly thumbprint: string;
  /** SHA-256, hexadecimal, lower case. */
  readonly fingerprint: string;
  readonly names: readonly string[];
  /** ISO 8601. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** The name it bears in the store. */
  readonly friendlyName: string;
}

/** Reads only. Null where the server does not tell. Raises what the connection does. */
export async function lookOnWindows(host: WindowsHost, signal: AbortSignal): Promise<WindowsRenewers | null> {
  try {
    return windowsRenewersOf(await host.run('renewers', {}, { signal }));
  } catch (thrown) {
    if (!(thrown instanceof VerbFailed)) throw thrown;
    return null;
  }
}

/** The server's answer as choosing needs it; a certificate that cannot be read is none. */
export const windowsRenewersOf = (answer: Answer): WindowsRenewers => ({
  ...answer,
  system: 'windows',
  certificates: answer.certificates.flatMap(keptCertificate),
});

function keptCertificate({
  thumbprint,
  der,
  friendlyName,
}: Answer['certificates'][number]): readonly KeptCertificate[] {
  try {
    const read = new X509Certificate(Buffer.from(der, 'base64'));
    return [
      {
        thumbprint,
        fingerprint: read.fingerprint256.replaceAll(':', '').toLowerCase(),
        names: dnsNamesIn(read.subjectAltName),
        notBefore: new Date(read.validFrom).toISOString(),
        notAfter: new Date(read.validTo).toISOString(),
        friendlyName,
      },
    ];
  } catch {
    return [];
  }
}
