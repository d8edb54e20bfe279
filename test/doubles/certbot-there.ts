import type { RenewerFacts, StoredCertificate } from '../../electron/renewers/reading.ts';

/** A server on which certbot is, and is started. */
export const certbotThere: RenewerFacts = {
  system: 'posix',
  certificates: [],
  foreign: [],
  settings: [],
  certbotPaths: [],
  panels: [],
  running: [],
  timers: [{ name: 'certbot.timer', isEnabled: true, isWaiting: true, next: '2026-12-01T00:00:00.000Z' }],
  cron: [],
  certbot: '/usr/bin/certbot',
  programs: [],
  certbotVersion: '2.1.0',
  isCertbotInstalled: true,
  managers: ['apt-get'],
  isSystemd: true,
  isCronAlive: true,
  own: { files: {}, handed: [] },
  isModMdGone: false,
  isWhole: true,
};

/** The same without certbot, and without anything that starts one. */
export const nobodyRenews: RenewerFacts = {
  ...certbotThere,
  ...{ timers: [], certbot: null, certbotVersion: null, isCertbotInstalled: false, managers: [] },
  ...{ isSystemd: false, isCronAlive: true },
};

/** Fingerprint of what visitors are shown. */
export const served = 'a'.repeat(64);

/** What visitors are shown, as it lies in somebody's store. */
export const storedAt = (path: string, more: Partial<StoredCertificate> = {}): StoredCertificate => ({
  path,
  realPath: path,
  fingerprint: served,
  names: ['shop.test'],
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2026-04-01T00:00:00.000Z',
  ...more,
});
