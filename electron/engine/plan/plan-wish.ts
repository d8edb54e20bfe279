import type { Job } from '../../../shared/job.ts';
import type { WishedRenewal } from '../../renewers/system-renewers.ts';
import type { InstallWish } from '../../targets/target.ts';

/** What the owner wants of a server's services, whoever renews. */
export interface PartsWish extends InstallWish {
  /** Missing: all are taken back where one fails. */
  readonly ifOneFails?: Job['ifOneFails'];
  /** Names that the site without a name is for; the looks were made with it. */
  readonly defaultSiteFor?: readonly string[] | undefined;
  /** Further domains whose mail comes to the server, as its owner says; empty: none. Missing: nobody has said. */
  readonly mailDomains?: readonly string[] | undefined;
}

/** All that the owner wants on a server, with where the certificate comes from. */
export interface PlanWish extends PartsWish, WishedRenewal {
  /** Signed by its own key, for so many days. Missing: somebody vouches for it. */
  readonly selfSignedDays?: number;
}
