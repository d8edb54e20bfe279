import type { RenewalStarter } from '../../../shared/events.ts';
import { isFollowedRenewer } from '../../../shared/renewers.ts';
import { dailyCron, dailyTime, dailyTimer } from '../hook/daily.ts';
import { renewerKinds } from '../kinds.ts';
import type { RenewerFacts } from '../reading.ts';
import type { Starter } from '../starter.ts';
import type { HandedCertificate } from '../system-renewers.ts';
import { starterOf, wantedOf } from '../who-renews.ts';

const nothing: RenewalStarter = { by: null, next: null, trouble: 'unstarted' };

/**
 * As `SystemRenewers.started`. A timer counts where it is enabled, active and elapses again, with a service that may start a
 * program that is there; a line of cron, where cron lives and what it calls was found. certbot calls the hook itself. All
 * others know nothing of it: what they renew is taken up by our own daily call alone, so that has to be proven besides; mod_md
 * renews as long as an Apache that runs has it loaded.
 */
export function startedOnPosix(
  facts: RenewerFacts,
  { by, certificate, names }: HandedCertificate,
): RenewalStarter {
  if (by === 'mod-md')
    return facts.processes?.includes('mod_md') === true
      ? told(dailyCallOf(facts, certificate))
      : { by: 'mod_md', next: null, trouble: 'gone' };
  const kind = kindOf(by);
  const starter = told(starterOf(kind, facts, names === undefined ? null : wantedOf(kind, names, facts)));
  // Nor does a certbot whose program is not ours to call, such as a container's.
  const isUntold = isFollowedRenewer(by) || (by === 'certbot' && facts.certbot === null);
  if (!isUntold || starter.trouble !== undefined) return starter;
  const daily = told(dailyCallOf(facts, certificate));
  return daily.trouble === undefined ? starter : daily;
}

/** What calls the hook of a certificate each day, by our own timer or our own line of cron; null: nothing does. Pure. */
export function dailyCallOf(facts: RenewerFacts, certificate: string): Starter | null {
  const own = {
    ...facts,
    running: [],
    processes: [],
    timers: facts.timers.filter(({ name }) => name === dailyTimer(certificate)),
    cron: facts.cron.filter(({ path }) => path === dailyCron(certificate, dailyTime(certificate)).path),
  };
  // The kind whose words our own are known by.
  return starterOf(kindOf('mod_md'), own, null);
}

function told(starter: Starter | null): RenewalStarter {
  if (starter === null) return nothing;
  const { by, next = null, trouble, isUnsure = false } = starter;
  if (trouble !== null) return { by, next: null, trouble };
  // A timer that tells no moment at which it starts anything is none that is due.
  if (next === null && by.endsWith('.timer')) return { by, next, trouble: 'unsure' };
  return isUnsure ? { by, next, trouble: 'unsure' } : { by, next };
}

function kindOf(id: string) {
  const kind = renewerKinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`no such renewer: ${id}`);
  return kind;
}
