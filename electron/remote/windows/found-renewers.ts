import { X509Certificate } from 'node:crypto';
import { alternativeNamesOf, fingerprintOf } from '../../keys/certificate-text.ts';
import type { VerbResult } from './verbs.ts';

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

type Renewal = WindowsRenewers['renewals'][number];
type Task = WindowsRenewers['tasks'][number];

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
        fingerprint: fingerprintOf(read),
        names: alternativeNamesOf(read, 'DNS'),
        notBefore: new Date(read.validFrom).toISOString(),
        notAfter: new Date(read.validTo).toISOString(),
        friendlyName,
      },
    ];
  } catch {
    return [];
  }
}

/** The task that both programs make for an authority: `--renew --baseuri "ENDPOINT"`. */
export function taskOf(
  { tasks }: Pick<WindowsRenewers, 'tasks'>,
  { client, endpoint }: Pick<Renewal, 'client' | 'endpoint'>,
): Task | null {
  return (
    tasks.find(
      (task) =>
        task.name.startsWith(`${client} renew`) &&
        task.isPrivileged &&
        task.arguments.includes(`"${endpoint}"`),
    ) ?? null
  );
}
