import type { RenewerFacts } from '../../electron/renewers/reading.ts';

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
