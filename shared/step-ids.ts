/** The steps of a run, in their order. A run says `skipped` for those that it does not need. */
export const stepIds = [
  'connect',
  'look',
  'before',
  'prepare',
  'preflight',
  'key',
  'order',
  'proof',
  'validate',
  'certificate',
  'rehearse',
  'install',
  'leave-out',
  'outside',
  'redirect',
  'renewal',
  'finish',
  'ask',
  'undo',
] as const;
export type StepId = (typeof stepIds)[number];
