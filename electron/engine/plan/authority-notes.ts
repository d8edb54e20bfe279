import { authorityName } from '../../../shared/content/authorities.ts';
import type { PlanNote } from '../../../shared/plan.ts';
import type { PlanWish } from './plan-wish.ts';

const isByMail = (account: unknown): boolean =>
  typeof account === 'object' && account !== null && 'byEmail' in account;

/** What an authority is asked for besides a certificate: an account for an address, a chain that it may have. Pure. */
export function authorityNotes({ certificate }: Pick<PlanWish, 'certificate'>): readonly PlanNote[] {
  const { directory, contact, externalAccount, chain } = certificate;
  return [
    ...(isByMail(externalAccount) && contact !== undefined
      ? [
          {
            stage: 'proof',
            say: 'plan.account-by-mail',
            facts: { authority: authorityName(directory), contact },
          } as const,
        ]
      : []),
    // Whether it has such a chain shows only in its certificate.
    ...(chain === undefined ? [] : [{ stage: 'install', say: 'plan.chain', facts: { chain } } as const]),
  ];
}
