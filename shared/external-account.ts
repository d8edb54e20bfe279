import type { Job } from './job.ts';

/** By which an account is found again that was made for an address: each key id that comes for it is another one. Pure. */
export const keyIdOfMail = (email: string): string => `mailto:${email}`;

/** By which the account of a job is known on this computer, besides its authority; null: by that alone. Pure. */
export function externalKeyIdOf({
  contact = '',
  externalAccount,
}: Extract<Job['certificate'], { readonly from: 'acme' }>): string | null {
  if (externalAccount === undefined) return null;
  return 'byEmail' in externalAccount ? keyIdOfMail(contact) : externalAccount.keyId;
}
