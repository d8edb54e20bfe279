import type { WindowsRenewers } from '../../remote/windows/found-renewers.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import type { SystemRenewers } from '../system-renewers.ts';
import { listOnWindows } from './list.ts';
import { lookOnWindows } from './look.ts';
import { planOnWindows } from './plan.ts';
import { whoRenewsOnWindows } from './who-renews.ts';

/** simple-acme, win-acme, Certify and Posh-ACME. */
export const windowsRenewers: SystemRenewers<WindowsRenewers, WindowsHost> = {
  ways: ['windows-administrator'],
  look: lookOnWindows,
  seenBy: (facts, services, _names, now) => whoRenewsOnWindows(facts, services.shown(), now),
  list: listOnWindows,
  // simple-acme's own task is looked at where it is handed over.
  started: () => null,
  planRenewal: planOnWindows,
};
