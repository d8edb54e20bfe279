import type { RemoteHost } from '../../remote/host.ts';
import { lookOnPosix } from '../look.ts';
import type { RenewerFacts } from '../reading.ts';
import type { SystemRenewers } from '../system-renewers.ts';
import { accountsOnPosix } from './accounts.ts';
import { planOnPosix, seenOnPosix } from './plan.ts';

/** certbot, mod_md, acme.sh and whoever else `kinds.ts` knows. */
export const posixRenewers: SystemRenewers<RenewerFacts, RemoteHost> = {
  // What root alone could have made is asked of root.
  ways: ['root-shell'],
  look: lookOnPosix,
  seenBy: seenOnPosix,
  planRenewal: planOnPosix,
  accounts: accountsOnPosix,
};
