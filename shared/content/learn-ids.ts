/** The pages that explain, in the order in which one would read them. Closed: each has words, facts and a drawing. */
export const pageIds = [
  'why-https',
  'who-runs',
  'what-is-a-certificate',
  'chain-of-trust',
  'who-vouches',
  'validation-levels',
  'names-and-wildcards',
  'mail',
  'lifetimes',
  'free-and-paid',
  'hosts-offer',
  'behind-a-network',
  'sellers',
  'self-signed',
  'proving-control',
  'when-proof-fails',
  'private-keys',
  'renewal',
  'undo-and-safety',
] as const;
export type PageId = (typeof pageIds)[number];

/** Short answers to questions that come up on the way. */
export const answerIds = [
  'doors',
  'dns',
  'login',
  'host-key',
  'administrator',
  'web-server',
  'limits',
  'report',
] as const;
export type AnswerId = (typeof answerIds)[number];

/** Everything that can be opened by `useHelp().open(id)`, `why={{ learn }}` or `<see-ID>…</see-ID>` in a text. */
export const learnIds = [...pageIds, ...answerIds] as const;
export type LearnId = (typeof learnIds)[number];
