import type { RemoteHost } from '../../remote/host.ts';
import { lookOnPosix } from '../look.ts';
import type { RenewerFacts } from '../reading.ts';
import type { SystemRenewers } from '../system-renewers.ts';
import { listOnPosix } from './list.ts';
import { planOnPosix, seenOnPosix } from './plan.ts';
import { startedOnPosix } from './started.ts';

/** certbot, mod_md, acme.sh and whoever else `kinds.ts` knows. */
export const posixRenewers: SystemRenewers<RenewerFacts, RemoteHost> = {
  // What root alone could have made is asked of root.
  ways: ['root-shell'],
  look: lookOnPosix,
  seenBy: seenOnPosix,
  list: listOnPosix,
  started: startedOnPosix,
  planRenewal: planOnPosix,
};
