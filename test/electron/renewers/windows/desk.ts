import type { KeptCertificate, WindowsRenewers } from '../../../../electron/remote/windows/found-renewers.ts';

export const thumb = (letter: string): string => letter.repeat(40);
const endpoint = 'https://acme-v02.api.letsencrypt.org/';

export const renewal = (
  more: Partial<WindowsRenewers['renewals'][number]> = {},
): WindowsRenewers['renewals'][number] => ({
  ...{ client: 'simple-acme', id: 'abc', endpoint, isSafe: true, isWell: true },
  ...{ file: 'C:\\ProgramData\\simple-acme\\acme\\abc.renewal.json', lastRun: '2026-01-01T00:00:00Z' },
  thumbprints: [thumb('A')],
  ...more,
});

export const task = (
  more: Partial<WindowsRenewers['tasks'][number]> = {},
): WindowsRenewers['tasks'][number] => ({
  ...{ name: 'simple-acme renew (acme-v02.api.letsencrypt.org)', lastResult: 0 },
  ...{ program: 'C:\\Program Files\\simple-acme\\wacs.exe', arguments: `--renew --baseuri "${endpoint}"` },
  ...{ isEnabled: true, isPrivileged: true, nextRun: '2026-01-02T09:00:00Z' },
  ...more,
});

export const certificate = (letter: string, more: Partial<KeptCertificate> = {}): KeptCertificate => ({
  ...{ thumbprint: thumb(letter), fingerprint: letter.toLowerCase().repeat(64), names: ['shop.test'] },
  ...{ notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2026-04-01T00:00:00.000Z', friendlyName: '' },
  ...more,
});

/** A server with simple-acme and one renewal of somebody's. */
export const windowsRenewers = (
  program: Partial<WindowsRenewers['program']> = {},
  more: Partial<WindowsRenewers> = {},
): WindowsRenewers => ({
  system: 'windows',
  program: {
    ...{ program: 'C:\\Program Files\\simple-acme\\wacs.exe', isThere: true, version: '2.3', unsafe: '' },
    ...program,
  },
  tasks: [task()],
  renewals: [renewal()],
  certify: { isThere: false, isStarted: false },
  posh: [],
  certificates: [certificate('A')],
  ...more,
});
