import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import type { Session } from '../../../electron/run/session.ts';
import type { OwnerTask, SolverId } from '../../../electron/solvers/solver.ts';
import type { Brought } from '../../../electron/sources/brought.ts';
import type { Job } from '../../../shared/job.ts';
import type { Disturbance } from './acts.ts';
import type { SiteDouble } from './site.ts';
import type { TargetOptions } from './target.ts';

/** The parts that a session may lack. */
export type Without = Pick<Session, 'lock' | 'net' | 'keys' | 'services'>;

export interface SceneOptions extends Partial<TargetOptions> {
  /** Somebody on the server can renew, or just these. */
  readonly isRenewedThere?: boolean | RenewerFacts;
  /** Which kind of certificate, and who is to renew it. */
  readonly profile?: string;
  /** The chain that is wished, which the double does not have. */
  readonly chain?: string;
  readonly renewal?: Job['renewal']['by'];
  readonly openProofPath?: boolean;
  /** The certificate is there already. */
  readonly brought?: Brought;
  /** Its own key signs it. */
  readonly isSelfSigned?: boolean;
  readonly disturb?: readonly Disturbance[];
  readonly rehearsal?: boolean;
  readonly ifOneFails?: Job['ifOneFails'];
  /** What the certificate is for: `shop.test` at a web server, `mail.test` at a mail server, or both; alone, mail is proven by DNS. */
  readonly services?: 'web' | 'mail' | 'both';
  /** What the mail server shows to those who ask for no name. */
  readonly unnamed?: 'new' | 'kept' | 'keepable';
  /** What the way to the server cannot give. */
  readonly without?: readonly (keyof Without)[];
  /** The server cannot be reached again, once it was lost. */
  readonly isOutOfReach?: boolean;
  /** Names of the order besides `shop.test` (or that one too), each with who proves it. */
  readonly besides?: Readonly<Record<string, SolverId>>;
  /** Nobody can be told anything while the run goes on; where the job is by hand, that is so unless told otherwise. */
  readonly isAlone?: boolean;
  /** The job says that its owner sets DNS records by hand. */
  readonly isByHand?: boolean;
  /** A key of this server can lie nowhere while its run waits. */
  readonly isKeyHomeless?: boolean;
  /** What the owner does when told so; unless told otherwise they set the records at once, and take them away. */
  readonly owner?: (task: OwnerTask, site: SiteDouble) => void;
}

/** An owner who does what they are told. */
export const obedient = ({ kind, records }: OwnerTask, site: SiteDouble): void => {
  for (const { record, value } of records) {
    const others = (site.records.get(record) ?? []).filter((one) => one !== value);
    site.records.set(record, kind === 'set-records' ? [...others, value] : others);
  }
};
