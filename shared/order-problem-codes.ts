/** Problems of certificates that are ordered from a seller; part of `problem-codes.ts`. */
export const orderProblemCodes = [
  'job-orders',
  'job-orders-nothing',
  'order-unknown',
  'order-newer',
  'order-damaged',
  'order-not-possible',
  'order-key-no-keychain',
  'order-not-made',
  'order-other-key',
  'order-file-place',
  'order-file-text',
  'order-file-no-site',
] as const;
