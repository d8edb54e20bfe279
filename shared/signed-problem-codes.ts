/** Problems of what the project says after a release: newer data, newer versions; part of `problem-codes.ts`. */
export const signedProblemCodes = [
  'signed-unreadable',
  'signed-for-newer',
  'signed-not-ours',
  'signed-older',
  'project-silent',
  'release-stale',
] as const;
