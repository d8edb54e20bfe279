import type { StarterTrouble } from './events.ts';
import type { HookState } from './hook-state.ts';
import type { ManagedCertificate } from './managed.ts';
import type { Problem } from './problems.ts';
import { isByServer } from './renewal.ts';
import type { RenewerHealth } from './renewers.ts';
import { faultAt, type Served, type ShownView, servedOf } from './served.ts';
import { type Light, type WatchState, watchStates } from './watch-states.ts';

/** What the server itself tells. */
export interface ServerTold {
  /** What the hook last did; null: it has left no word, or none that it writes. */
  readonly hook: HookState | null;
  /** All that renewers keep there was read, so that whoever was not found is not there. */
  readonly sawAll: boolean;
  /** Who keeps the certificate there; null: nobody that we know was found. */
  readonly renewer: {
    /** As its makers write it. */
    readonly title: string;
    readonly health: RenewerHealth;
    /** As the server calls what starts it (`certbot.timer`, `/etc/cron.d/certbot`); null: nothing does. */
    readonly startedBy: string | null;
    readonly version: string | null;
  } | null;
  /** What calls the hook each day, as the server calls it, and what keeps that from happening; null: nothing was found. */
  readonly daily: { readonly by: string; readonly trouble: StarterTrouble | null } | null;
  /** When it is started next, as the timer says. ISO 8601; null: not told (cron tells none). */
  readonly nextRun: string | null;
}

/** Whether the server was asked, and what it told. */
export type Asked =
  | { readonly asked: 'told'; readonly told: ServerTold }
  /** `nothing-there`: nothing of ours on the server renews. `no-login`: none was given for this call. */
  | { readonly asked: 'no'; readonly why: 'nothing-there' | 'no-login' }
  | { readonly asked: 'failed'; readonly problem: Problem };

/** The certificate that the run has put in place. */
export interface Installed {
  readonly fingerprint: string;
  /** ISO 8601. */
  readonly notBefore: string;
}

export interface Watched extends Omit<Served, 'state'> {
  readonly state: WatchState;
  readonly light: Light;
  readonly server: Asked;
}

export interface WatchQuestion {
  readonly certificate: Pick<ManagedCertificate, 'validUntil' | 'renewOn' | 'renewedBy'>;
  /** Null: the run's journal names none. */
  readonly installed: Installed | null;
  /** Those addresses left out that this computer cannot reach. */
  readonly shown: readonly ShownView[];
  readonly server: Asked;
}

/** The one rule by which a certificate is green, due or red, for the command line, the window and the notices. Pure. */
export function watched({ certificate, installed, shown, server }: WatchQuestion, now: Date): Watched {
  const told = server.asked === 'told' ? server.told : null;
  const served = servedOf(certificate, shown, now, told?.renewer?.version ?? null);
  const former = shown.find((view) => isFormer(view, installed, told?.hook ?? null));
  const found: readonly WatchState[] = [
    served.state,
    ...(former === undefined ? [] : (['former-shown'] as const)),
    ...(hasFailed(told) ? (['hook-failed'] as const) : []),
    ...(told === null ? [] : ofRenewer(told, certificate)),
    ...(told === null || isCalledDaily(told) ? [] : (['not-called'] as const)),
  ];
  const state = found.reduce((worst, one) => (rank(one) > rank(worst) ? one : worst));
  const fault =
    state === 'former-shown' && former !== undefined
      ? faultAt(former, former.https.fingerprint ?? '')
      : served.fault;
  return { ...served, state, fault, light: lightOf(state), server };
}

const rank = (state: WatchState): number => watchStates.indexOf(state);

export const lightOf = (state: WatchState): Light =>
  state === 'well' ? 'green' : state === 'due' ? 'due' : 'red';

/** `waiting` is no failure: a run of the app had the server, and the next daily call goes on. */
const hasFailed = (told: ServerTold | null): boolean =>
  told !== null && told.hook !== null && told.hook.word !== 'ok' && told.hook.word !== 'waiting';

/** A call of which nobody can say whether it is made is none that is known to have stopped. */
const isCalledDaily = ({ daily }: ServerTold): boolean =>
  daily !== null && (daily.trouble === null || daily.trouble === 'unsure');

/** Somebody there was to renew it: where all was looked at and nobody was found, nobody does any more. */
function ofRenewer(
  { renewer, sawAll }: ServerTold,
  { renewedBy }: WatchQuestion['certificate'],
): readonly WatchState[] {
  if (renewer !== null) return byHealth[renewer.health];
  return sawAll && isByServer(renewedBy) ? ['gone'] : [];
}

/** A new kind of trouble does not compile until it is said here what a watcher sees in it. */
const byHealth: Readonly<Record<RenewerHealth, readonly WatchState[]>> = {
  healthy: [],
  unknown: [],
  forbidden: ['not-started'],
  manual: ['not-started'],
  gone: ['gone'],
  masked: ['not-started'],
  off: ['not-started'],
  cronless: ['not-started'],
  unstarted: ['not-started'],
  hidden: ['late'],
  unhooked: ['hook-failed'],
  overdue: ['late'],
};

/** Neither what was put in place, by the run or by the hook, nor signed later. */
function isFormer(
  { https: { fingerprint, notAfter }, notBefore = null }: ShownView,
  installed: Installed | null,
  hook: HookState | null,
): boolean {
  if (fingerprint === null || fingerprint === hook?.fingerprint) return false;
  if (
    hook?.word === 'ok' &&
    hook.notAfter !== null &&
    notAfter !== null &&
    Date.parse(notAfter) < Date.parse(hook.notAfter)
  )
    return true;
  if (installed === null || notBefore === null || fingerprint === installed.fingerprint) return false;
  return Date.parse(notBefore) <= Date.parse(installed.notBefore);
}
