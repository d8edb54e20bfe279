import type { Brought } from '../../../electron/sources/brought.ts';

/** Where the certificate of a scene's job comes from: an authority, files, or its own key. */
export function certificateOf(options: {
  readonly brought?: Brought | null;
  readonly isSelfSigned?: boolean;
  readonly hasContact: boolean;
  readonly profile?: string | undefined;
}) {
  const { brought = null, isSelfSigned = false, hasContact, profile } = options;
  if (isSelfSigned) return { from: 'self-signed' };
  if (brought !== null) return { from: 'files', files: ['bought.zip'] };
  return {
    ...{ from: 'acme', directory: 'https://ca.test/dir', agreeToTerms: true },
    ...(hasContact ? { contact: 'owner@shop.test' } : {}),
    ...(profile === undefined ? {} : { profile }),
  };
}
