import type { HookProbe, HookService } from './hook/facts.ts';
import type { ModMdFit } from './mod-md/ground.ts';

/** What a kind of server tells for a renewal without us. */
export interface Lasting {
  /** The folder of the certificate below `live/`, and the version that this run makes. */
  readonly certificate: string;
  readonly version: number;
  /** The version with which an earlier run handed it over; null: none has. */
  readonly attached: string | null;
  /** The folder that a renewing program takes for its webroot, once the plan has opened the way to it. */
  readonly webroot: string;
  /** Names at which a lasting way for proofs can be opened. */
  readonly open: readonly string[];
  /** What has to take up a renewed certificate. */
  readonly services: readonly HookService[];
  /** Where it must be shown afterwards. */
  readonly probes: readonly HookProbe[];
  /** Whether Apache's own mod_md can renew it; missing: this is no Apache. */
  readonly modMd?: ModMdFit | undefined;
}
