/**
 * Why a certificate is declared invalid before its time, by the numbers of RFC 5280 §5.3.1; those that a subscriber may
 * give (CA/Browser Forum Baseline Requirements §4.9.1.1).
 */
export const revocationReasons = {
  unspecified: 0,
  'key-compromise': 1,
  'affiliation-changed': 3,
  superseded: 4,
  'cessation-of-operation': 5,
} as const;
export type RevocationReason = keyof typeof revocationReasons;

export function isRevocationReason(word: string): word is RevocationReason {
  return Object.hasOwn(revocationReasons, word);
}
