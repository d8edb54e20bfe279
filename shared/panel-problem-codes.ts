/** Problems of hosting panels, by the interface that they have for their customers; part of `problem-codes.ts`. */
export const panelProblemCodes = [
  'panel-token-refused',
  'panel-busy',
  'panel-answers-otherwise',
  'panel-refuses',
  'panel-feature-missing',
  'panel-names-left-out',
  'panel-former-key-missing',
  'panel-renews-itself',
  'panel-autossl-off',
  'panel-autossl-one-site',
  'panel-autossl-not-needed',
  'panel-autossl-refused',
  'panel-autossl-slow',
] as const;
