import type { WishedRenewal } from '../../renewers/system-renewers.ts';
import type { InstallWish } from '../../targets/target.ts';

/** All that the owner wants on a server, with where the certificate comes from. */
export interface PlanWish extends InstallWish, WishedRenewal {}
