/** Problems of web space that is reached for its files alone; part of `problem-codes.ts`. */
export const webSpaceProblemCodes = [
  'job-webspace',
  'webspace-login-refused',
  'webspace-no-sftp',
  'webspace-no-tls',
  'webspace-certificate-unknown',
  'webspace-certificate-changed',
  'webspace-data-blocked',
  'webspace-folder-missing',
  'webspace-not-writable',
  'webspace-proof-unseen',
  'webspace-file-left',
  'webspace-key-no-place',
  'webspace-unknown',
  'webspace-damaged',
  'webspace-newer',
  'webspace-not-issued',
] as const;
