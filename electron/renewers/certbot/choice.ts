import { type RenewerTrouble, troublesOf } from '../../../shared/renewers.ts';
import type { Choice, RenewalQuestion } from '../choice.ts';
import { cronFolder } from '../hook/daily.ts';
import { obeysOurCron, standingOn, unstartable } from '../hook/standing.ts';
import { isStartingOf, startingTimer } from '../hook/starting.ts';
import { renewerKinds } from '../kinds.ts';
import type { Lasting } from '../lasting.ts';
import type { RenewerFacts } from '../reading.ts';
import { type Reason, reason } from '../reason.ts';
import { starterOf } from '../who-renews.ts';
import { type Followed, newLineageName } from './follow.ts';

/** What the package named certbot brings to be started by: Debian's `certbot.timer`, EPEL's and Fedora's `certbot-renew.timer`. */
const packagedTimers: Readonly<Record<string, string>> = {
  'apt-get': 'certbot.timer',
  dnf: 'certbot-renew.timer',
};
const snapTimer = 'snap.certbot.renew.timer';

/** Where certbot is told to call the hook. */
export const hookLinkPath = (certificate: string): string =>
  `/etc/letsencrypt/renewal-hooks/deploy/50-sealkeeper-${certificate}`;

/** What keeps one that is started from nothing that we would have to mend. */
const harmless: readonly RenewerTrouble[] = ['unhooked'];
/** Nothing there starts it, so that its program may be another from now on. */
const unstarted: readonly RenewerTrouble[] = ['gone', 'masked', 'unstarted', 'off', 'cronless'];
const isUnstarted = (troubles: readonly RenewerTrouble[]): boolean =>
  troubles.some((one) => unstarted.includes(one));

/**
 * The timer that is there, whether it is on or not; null: certbot came without one, as by pip, or with one that could start
 * nothing (a mask is its owner's word, and stays), or there is no systemd.
 */
function timerOf({ timers, isSystemd, isCertbotSnap }: RenewerFacts, program: string): string | null {
  if (!isSystemd) return null;
  if (isCertbotSnap === true || program.startsWith('/snap/'))
    return timers.some(({ name, hindrance }) => name === snapTimer && hindrance !== undefined)
      ? null
      : snapTimer;
  const known = ['certbot.timer', 'certbot-renew.timer'];
  return timers.find(({ name, hindrance }) => known.includes(name) && hindrance === undefined)?.name ?? null;
}

const kind = renewerKinds.find(({ id }) => id === 'certbot');

/** What starts certbot for a lineage, whatever that is called; null: nothing does. */
function healthyStarter(server: RenewerFacts, lineage: string, names: readonly string[]): string | null {
  if (kind === undefined) return null;
  const there = server.isSystemd ? server : { ...server, timers: [] };
  const found = starterOf(kind, there, { stored: [lineage], names });
  return found === null || found.trouble !== null ? null : found.by;
}

/** How a lineage goes on that is there; a hook that was missing is told like any other trouble. */
function followedWhy({ troubles, startedBy }: Followed, starter: string): Reason {
  return troubles.every((one) => one === 'unhooked')
    ? reason('plan.renewal.certbot-again', { starter: startedBy ?? starter })
    : reason('plan.renewal.certbot-mended', { starter });
}

type Calls = 'systemd' | 'cron';

/**
 * certbot for a certificate: the one that keeps it already (`followed`), the one that is there, or the package of the
 * distribution; the app where none of them can, with the reason. Pure.
 */
export function certbotChoice(
  { names, seen, needsAccount = false, dns = null }: RenewalQuestion,
  {
    server,
    lasting,
    followed,
  }: { readonly server: RenewerFacts; readonly lasting: Lasting; readonly followed: Followed | null },
): Choice {
  const app = (why: Reason): Choice => ({ by: 'app', why });
  const { certificate } = lasting;
  const program = server.certbot ?? '/usr/bin/certbot';
  if (
    followed !== null &&
    server.certbot === null &&
    !followed.troubles.some((one) => unstarted.includes(one))
  )
    return elsewhere(followed, server);
  // One that we cannot mend, and that something goes on starting: another beside it would be in its way.
  const isBeside = seen.some((one) => one.id === 'certbot' && !isUnstarted(troublesOf(one)));
  if (followed === null && server.certbot === null && isBeside)
    return app(reason('plan.renewal.app-beside-broken', { by: 'Certbot' }));
  // Its account would have to be bound to one at the authority (RFC 8555 §7.3.4), by words that everybody there could read.
  if (followed === null && needsAccount) return app(reason('plan.renewal.app-account', {}));
  const webroot = lasting.attached === null ? null : dns === null ? lasting.webroot : 'any';
  const newLineage = newLineageName(certificate, webroot, server);
  const lineage = followed?.live.slice(followed.live.lastIndexOf('/') + 1) ?? newLineage;
  const isThere = server.certbot !== null;
  const [manager = ''] = server.managers;
  // Said to be installed and yet not there: whoever took it away had a reason.
  const canInstall = !server.isCertbotInstalled && packageManagers.includes(manager);
  if (!isThere && !canInstall) return app(reason('plan.renewal.app-no-program', {}));
  const timer = isThere
    ? timerOf(server, program)
    : server.isSystemd
      ? (packagedTimers[manager] ?? null)
      : null;
  const by = timer ?? (isThere ? healthyStarter(server, lineage, names) : null);
  // What an earlier run of ours starts it by is brought to today's form.
  const isOurs = by !== null && isStartingOf(certificate, 'certbot', by);
  // Debian's package brings a file for cron.
  const needsStarting = isOurs || (by === null && (isThere || server.isSystemd || manager !== 'apt-get'));
  const isByTimer = by?.endsWith('.timer') === true;
  const calls: Calls = server.isSystemd && (isByTimer || !obeysOurCron(server)) ? 'systemd' : 'cron';
  if (calls === 'cron' && !obeysOurCron(server)) return app(unstartable(server));
  const starter = by ?? (calls === 'systemd' ? startingTimer(certificate, 'certbot') : 'cron');
  const said =
    by === null || by.startsWith(cronFolder) || by.startsWith('crontab') ? starterName(calls, starter) : by;
  const isShipped = manager !== 'apt-get' && (!isThere || (dns?.package ?? null) !== null);
  const untried = [
    ...(isShipped ? [reason('plan.renewal.package-untried', { manager })] : []),
    ...(dns?.plugin.triedOn === 'source'
      ? [reason('plan.renewal.dns-plugin-untried', { provider: dns.provider })]
      : []),
  ];
  const known = {
    ...({ by: 'certbot', program, isInstalled: isThere, timer, needsStarting, calls, newLineage } as const),
    standing: standingOn(server),
    isLinked: server.certbotPaths.includes(hookLinkPath(certificate)),
  };
  if (followed === null)
    return {
      ...{ ...known, lineage: null, mending: null, usesWay: dns === null, mended: [], besides: untried },
      ...(dns === null ? {} : { dns }),
      why: isThere
        ? reason('plan.renewal.certbot', { starter: said })
        : reason('plan.renewal.certbot-new', {}),
    };
  return {
    ...{ ...known, lineage: followed.live, mending: followed.mending, usesWay: followed.usesWay },
    mended: [
      ...followed.troubles.map((trouble) => reason(`plan.mended.${trouble}`, { starter: said })),
      ...(needsStarting && followed.unseen !== undefined ? [startedToo(followed.unseen, said)] : []),
      ...(isThere ? [] : [reason('plan.mended.installed', {})]),
    ],
    besides: [...besidesOf(followed), ...untried],
    why: followedWhy(followed, said),
  };
}

const startedToo = ({ times, last }: NonNullable<Followed['unseen']>, starter: string): Reason =>
  reason('plan.mended.started-too', { times, last: last.slice(0, 10), starter });

/** What its owner has it call: the trial of this run calls it as well, unless it is taken out. */
function besidesOf({ hooks, losesHooks }: Followed): readonly Reason[] {
  if (hooks.length === 0) return [];
  const commands = hooks.join(', ').slice(0, 300);
  return [reason(losesHooks ? 'plan.mended.hooks' : 'plan.renewal.trial-hooks', { commands })];
}

const starterName = (calls: Calls, timer: string): string => (calls === 'systemd' ? timer : 'cron');
/** By which the package is installed; without systemd only where a cron is there that reads our files. */
const packageManagers = ['apt-get', 'dnf', 'zypper', 'apk'];

/** One whose program we may not call: it goes on by itself, as far as it is well, and the hook takes up what it renews. */
function elsewhere({ live, troubles, startedBy, unseen, mending }: Followed, server: RenewerFacts): Choice {
  // Of a lineage that no visitor is shown, what it has done once says nothing: it may have been left behind.
  const isStarted = startedBy !== null || (unseen !== undefined && !troubles.includes('unhooked'));
  if (mending !== null || !isStarted || !troubles.every((one) => harmless.includes(one)))
    return { by: 'app', why: reason('plan.renewal.app-beside-broken', { by: 'Certbot' }) };
  return {
    by: 'certbot',
    followed: {
      ...{ id: 'certbot', title: 'Certbot', timer: null, starting: null, troubles },
      starter: startedBy ?? 'Certbot',
      isStarted: true,
      pair: { key: `${live}/privkey.pem`, chain: `${live}/fullchain.pem` },
    },
    standing: standingOn(server),
    isSystemd: server.isSystemd,
    mended: troubles.includes('unhooked') ? [reason('plan.mended.unhooked', {})] : [],
    why:
      unseen === undefined
        ? reason('plan.renewal.certbot-elsewhere', { starter: startedBy ?? '' })
        : reason('plan.renewal.other-unseen', {
            by: 'Certbot',
            times: unseen.times,
            last: unseen.last.slice(0, 10),
          }),
  };
}
