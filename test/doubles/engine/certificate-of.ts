import type { AcmeRequest } from '../../../electron/sources/acme/source.ts';
import type { Brought } from '../../../electron/sources/brought.ts';
import type { Job } from '../../../shared/job.ts';

/** Where the certificate of a scene's job comes from: an authority, files, or its own key. */
export function certificateOf(options: {
  readonly brought?: Brought | null;
  readonly isSelfSigned?: boolean;
  readonly hasContact: boolean;
  readonly profile?: string | undefined;
  readonly chain?: string | undefined;
}) {
  const { brought = null, isSelfSigned = false, hasContact, profile, chain } = options;
  if (isSelfSigned) return { from: 'self-signed' };
  if (brought !== null) return { from: 'files', files: ['bought.zip'] };
  return {
    ...{ from: 'acme', directory: 'https://ca.test/dir', agreeToTerms: true },
    ...(hasContact ? { contact: 'owner@shop.test' } : {}),
    ...(profile === undefined ? {} : { profile }),
    ...(chain === undefined ? {} : { chain }),
  };
}

/** With what the authority of a scene's job is asked; null: none is. */
export const acmeOfJob = ({ certificate }: Pick<Job, 'certificate'>): AcmeRequest | null => {
  if (certificate.from !== 'acme') return null;
  const { directory, chain } = certificate;
  return { directory, agreeToTerms: true, ...(chain === undefined ? {} : { chain }) };
};
