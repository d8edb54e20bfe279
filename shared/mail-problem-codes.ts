/** Problems of what other mail servers and mail programs were promised; part of `problem-codes.ts`. */
export const mailProblemCodes = [
  'mail-default-kept',
  'mail-domains-unread',
  'mail-pins-unknown',
  'mail-policy-enforced',
  'mail-policy-unlisted',
  'mail-policy-unfit',
  'mail-policy-unread',
  'mail-unnamed-changed',
] as const;
