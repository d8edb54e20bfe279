/** The four Electron channels there are; all else is data on them. */
export const channels = {
  call: 'sealkeeper:call',
  start: 'sealkeeper:start',
  cancel: 'sealkeeper:cancel',
  progress: 'sealkeeper:progress',
} as const;
