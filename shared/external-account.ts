import { accountByMailOf } from './content/authorities.ts';

/** An account of its customers that an authority wants (RFC 8555 §7.3.4), as a job names it. */
type Wanted = { readonly keyId: string } | { readonly byEmail: true };

interface Asked {
  readonly directory?: string | undefined;
  readonly contact?: string | undefined;
  readonly externalAccount?: Wanted | undefined;
}

/** By which an account is found again that was made for an address: each key id that comes for it is another one. Pure. */
export const keyIdOfMail = (email: string): string => `mailto:${email}`;

/** By which the account of a job is known on this computer, besides its authority; null: by that alone. Pure. */
export function externalKeyIdOf({ contact = '', externalAccount }: Asked): string | null {
  if (externalAccount === undefined) return null;
  return 'byEmail' in externalAccount ? keyIdOfMail(contact) : externalAccount.keyId;
}

/** Where in a job an account is to be made for its address, and whether it has one and the authority makes them. Pure. */
export function accountsByMail({
  otherwise = [],
  ...first
}: Asked & { readonly otherwise?: readonly Asked[] | undefined }) {
  const { contact } = first;
  const all = [
    { ...first, path: ['certificate', 'externalAccount'] },
    ...otherwise.map((one, index) => ({
      ...one,
      path: ['certificate', 'otherwise', index, 'externalAccount'] as (string | number)[],
    })),
  ];
  return all.flatMap(({ directory = '', externalAccount, path }) =>
    externalAccount !== undefined && 'byEmail' in externalAccount
      ? [{ path, isPossible: contact !== undefined && accountByMailOf(directory) !== null }]
      : [],
  );
}
