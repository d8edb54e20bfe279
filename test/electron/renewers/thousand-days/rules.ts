import type { RenewedBy } from '../../../../shared/plan.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** A certificate's time. Milliseconds. */
export interface Life {
  readonly begins: number;
  readonly ends: number;
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator, Numerical Recipes' constants). */
export function drawnFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Somebody on the server who renews, as its makers document it. */
export interface ServerRenewer {
  readonly title: string;
  /** Under whose name a run has noted it. */
  readonly by: RenewedBy;
  readonly source: string;
  /** The next time at which it looks whether something is due. */
  readonly nextLook: (now: number, draw: () => number) => number;
  readonly isDue: (life: Life, now: number, draw: () => number) => boolean;
  /** How long it waits after that many failed tries in a row; missing: for its next look. */
  readonly retryAfter?: (failed: number) => number;
  /** From the new certificate to the day that visitors are shown it. */
  readonly showsAfter: number;
  /** Renewals that name the certificate they replace (ARI) do not count in the authority's limit. */
  readonly usesAri: boolean;
}

const lifetime = ({ begins, ends }: Life): number => ends - begins;

/** Once in each `span`, at a random moment of its first `delay`. */
const onceIn =
  (span: number, delay: number, at = 0) =>
  (now: number, draw: () => number): number =>
    (Math.floor((now - at) / span) + 1) * span + at + draw() * delay;

/** Debian's and EPEL's timers. */
const certbotTimer = onceIn(12 * hour, 12 * hour);

/** The window that Let's Encrypt suggests: around two thirds of the lifetime, half of one below ten days. */
function suggestedWindow(life: Life): { readonly from: number; readonly to: number } {
  const ideal = life.ends - lifetime(life) / (lifetime(life) < 10 * day ? 2 : 3);
  const margin = lifetime(life) * 0.02;
  return { from: ideal - margin, to: ideal + margin };
}

/** simple-acme's own: 55 days after the start, 7 before the end, or what the authority suggests, whatever is first. */
function simpleAcmeDue(life: Life, now: number, draw: () => number): boolean {
  const suggested = suggestedWindow(life);
  const to = Math.min(life.begins + 55 * day, life.ends - 7 * day, suggested.to);
  const from = Math.min(to, suggested.from);
  if (now < from) return false;
  const left = (to - now) / day;
  return left <= 1 || draw() < 1 / left;
}

export const serverRenewers: readonly ServerRenewer[] = [
  {
    title: 'certbot 2 and 3',
    by: 'certbot',
    source:
      'renew_before_expiry = 30 days; certbot.timer of Debian 12: 00 and 12 o’clock, RandomizedDelaySec=43200',
    nextLook: certbotTimer,
    isDue: ({ ends }, now) => now >= ends - 30 * day,
    showsAfter: 0,
    usesAri: false,
  },
  {
    title: 'certbot 4 and newer',
    by: 'certbot',
    source: 'its CHANGELOG, 4.0.0: a third of the lifetime left, half of one below ten days; the same timer',
    nextLook: certbotTimer,
    isDue: (life, now) => now >= life.ends - lifetime(life) / (lifetime(life) < 10 * day ? 2 : 3),
    showsAfter: 0,
    usesAri: false,
  },
  {
    title: 'mod_md',
    by: 'mod-md',
    source:
      'MDRenewWindow 33%; its watchdog looks about twice a day (11 to 16 hours seen); after a failed try 5 seconds, doubled each time (MDRetryDelay); shown at the next reload, here an hour later',
    nextLook: onceIn(12 * hour, 4 * hour),
    retryAfter: (failed) => Math.min(day, 5000 * 2 ** failed),
    isDue: (life, now) => now >= life.ends - lifetime(life) * 0.33,
    showsAfter: hour,
    usesAri: false,
  },
  {
    title: 'simple-acme',
    by: 'simple-acme',
    source:
      'DueDateRuntimeService.cs and settings.json: RenewalDays 55, RenewalMinimumValidDays 7, the authority’s window; its task: daily at 9, RandomDelay 4 hours',
    nextLook: onceIn(day, 4 * hour, 9 * hour),
    isDue: simpleAcmeDue,
    showsAfter: 0,
    usesAri: true,
  },
];
