import type { RunSummary } from '../shared/ipc/contract.ts';
import type { SeveralState } from '../shared/ipc/several.ts';
import type { SiteStatus } from '../shared/ipc/site-status.ts';
import type { ZoneValueKind } from '../shared/ipc/zones-left.ts';
import type { MySite } from '../shared/my-sites.ts';
import type { Draft } from '../shared/wizard/draft.ts';
import type { Listed } from './screens/home/use-sites.ts';

/** What the window shows. */
export type Page =
  /** Whichever comes first: the sites where there are some, else the welcome. Their list is being read. */
  | { readonly at: 'start' | 'wizard' }
  | { readonly at: 'welcome'; readonly open: RunSummary | null }
  | { readonly at: 'home'; readonly first: Listed | null }
  /** On the way to taking back an earlier run, or to going on with it, which needs a connection first. */
  | { readonly at: 'undo' | 'resume'; readonly run: RunSummary }
  /** A certificate that was ordered; `connection`: the line over which it was begun just now. */
  | {
      readonly at: 'order';
      readonly orderId: string;
      readonly connection: NonNullable<Draft['server']> | null;
    }
  /** Several sites at once; `followed`: those that are going on, in a window that was reloaded. */
  | { readonly at: 'several'; readonly followed: SeveralState | null }
  | BesidePage;

/** What the list of sites leads to, and nothing of it to a run. */
export type BesidePage =
  /** A certificate for a host's form; null: it is to be got, for these names. */
  | { readonly at: 'webspace'; readonly id: string | null; readonly names: readonly string[] }
  /** Who renews on a server that is asked for. */
  | { readonly at: 'renewers' }
  /** The certificate of a site, to be declared invalid. */
  | { readonly at: 'revoke'; readonly site: MySite }
  /** The accounts that this computer keeps at authorities. */
  | { readonly at: 'accounts' }
  /** What a run has left in the DNS, or set there to stay, to be taken away. */
  | { readonly at: 'zones'; readonly runId: string; readonly kind: ZoneValueKind }
  /** A renewal on the server now, as a proof. */
  | { readonly at: 'force'; readonly site: SiteStatus };
