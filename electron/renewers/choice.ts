import type { Change, RenewedBy } from '../../shared/plan.ts';
import type { FollowedRenewer, RenewerSeen } from '../../shared/renewers.ts';
import type { DnsWay } from './certbot/dns-way.ts';
import type { Standing } from './hook/standing.ts';
import type { Lasting } from './lasting.ts';
import type { ModMdGround, ModMdHurdle } from './mod-md/ground.ts';
import type { FollowedOther } from './others/follow.ts';
import type { RenewerFacts } from './reading.ts';
import type { Reason } from './reason.ts';

/** Who renews, and why. */
export type Choice =
  | {
      readonly by: 'certbot';
      readonly program: string;
      readonly isInstalled: boolean;
      /** The unit of its own by which systemd starts certbot; null: there is none, or cron does. */
      readonly timer: string | null;
      /** Nothing there starts certbot yet, so that a line or a timer of ours has to. */
      readonly needsStarting: boolean;
      /** Who calls the hook once a day, and certbot where nothing else does. */
      readonly calls: 'systemd' | 'cron';
      readonly standing: Standing;
      /** certbot calls the hook when it has renewed, as an earlier run has had it do. */
      readonly isLinked: boolean;
      /** The lineage that is there already and goes on; null: this run makes one. */
      readonly lineage: string | null;
      /** What one is called that this run makes. */
      readonly newLineage: string;
      /** What is to be another in the settings of the one that is there. */
      readonly mending: Change | null;
      /** Its proofs are answered from the way that stays open. */
      readonly usesWay: boolean;
      /** By what it sets its proofs in the DNS itself; missing: it proves by files. */
      readonly dns?: DnsWay;
      /** What was wrong with the one that is there, and is put right. */
      readonly mended: readonly Reason[];
      /** What else is to be known of it before. */
      readonly besides: readonly Reason[];
      readonly why: Reason;
    }
  | {
      readonly by: 'mod-md';
      readonly ground: ModMdGround;
      readonly standing: Standing;
      /** systemd calls the hook once a day; else cron does. */
      readonly isSystemd: boolean;
      readonly why: Reason;
    }
  | {
      /** certbot: one whose program we may not call, such as a container's. */
      readonly by: FollowedRenewer | 'certbot';
      readonly followed: FollowedOther;
      readonly standing: Standing;
      /** systemd calls the hook once a day; else cron does. */
      readonly isSystemd: boolean;
      /** What was wrong with it, and is put right. */
      readonly mended: readonly Reason[];
      readonly why: Reason;
    }
  | { readonly by: Exclude<RenewedBy, 'certbot' | 'mod-md' | FollowedRenewer>; readonly why: Reason };

export interface RenewalQuestion {
  /** What the job says. */
  readonly wished: 'auto' | RenewedBy;
  /** As `WishedRenewal.endsAt`. */
  readonly endsAt?: string | undefined;
  /** The names of the certificate. */
  readonly names: readonly string[];
  /** Null: a server on which that is not looked at. */
  readonly server: RenewerFacts | null;
  /** Who keeps the certificate that is shown now, where it covers these very names. */
  readonly seen: readonly RenewerSeen[];
  /** Who renews, and works, what is shown now and lacks some of the names; missing: nobody. */
  readonly lacking?: readonly RenewerSeen[];
  /** Null: what shows the certificate there tells nothing for a renewal without us; see `lastingOf` of each target. */
  readonly lasting: Lasting | null;
  /** Names that nobody there could prove. */
  readonly closed: readonly string[];
  /** What in the wish itself keeps mod_md from it; missing: nothing. */
  readonly modMdHurdle?: ModMdHurdle | null;
  /** The kind of certificate that is to be asked for again; missing: the authority's usual one. */
  readonly profile?: string | undefined;
  /** The chain that is to be asked for again; missing: the authority's usual one. */
  readonly chain?: string | undefined;
  /** How certbot there is to prove all of the names by DNS, as their owner wants; missing: by files. */
  readonly dns?: DnsWay | null;
  /** The authority wants an account of its customers, and certbot has none there yet; missing: it does not. */
  readonly needsAccount?: boolean;
}
