import type { Change, RenewedBy } from '../../shared/plan.ts';
import { type FollowedRenewer, type RenewerSeen, renewerTitles } from '../../shared/renewers.ts';
import { modMdStore } from '../run/posix/mod-md-store.ts';
import { type Followed, followedLineage, newLineageName } from './certbot/follow.ts';
import { panelFolders } from './kinds.ts';
import type { Lasting } from './lasting.ts';
import type { ModMdFit, ModMdGround, ModMdHurdle } from './mod-md/ground.ts';
import { type FollowedOther, followedOther, foreignStore, isRetired, otherOf } from './others/follow.ts';
import { commandOf } from './others/starting.ts';
import type { RenewerFacts } from './reading.ts';
import { type Reason, reason } from './reason.ts';

/** Who renews, and why. */
export type Choice =
  | {
      readonly by: 'certbot';
      readonly program: string;
      readonly isInstalled: boolean;
      /** The unit by which systemd starts certbot; null: cron does. */
      readonly timer: string | null;
      /** Nothing there starts certbot yet, so that a line of ours has to. */
      readonly needsCronLine: boolean;
      /** The lineage that is there already and goes on; null: this run makes one. */
      readonly lineage: string | null;
      /** What one is called that this run makes. */
      readonly newLineage: string;
      /** What is to be another in the settings of the one that is there. */
      readonly mending: Change | null;
      /** Its proofs are answered from the way that stays open. */
      readonly usesWay: boolean;
      /** What was wrong with the one that is there, and is put right. */
      readonly mended: readonly Reason[];
      readonly why: Reason;
    }
  | {
      readonly by: 'mod-md';
      readonly ground: ModMdGround;
      /** systemd calls the hook once a day; else cron does. */
      readonly isSystemd: boolean;
      readonly why: Reason;
    }
  | {
      readonly by: FollowedRenewer;
      readonly followed: FollowedOther;
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
  /** The names of the certificate. */
  readonly names: readonly string[];
  /** Null: a server on which that is not looked at. */
  readonly server: RenewerFacts | null;
  /** Who keeps the certificate that is shown now, where it covers these very names. */
  readonly seen: readonly RenewerSeen[];
  /** Null: what shows the certificate there tells nothing for a renewal without us; see `lastingOf` of each target. */
  readonly lasting: Lasting | null;
  /** Names that nobody there could prove. */
  readonly closed: readonly string[];
  /** What in the wish itself keeps mod_md from it; missing: nothing. */
  readonly modMdHurdle?: ModMdHurdle | null;
}

const app = (why: Reason): Choice => ({ by: 'app', why });

/** What the package named certbot brings to be started by: Debian's `certbot.timer`, EPEL's and Fedora's `certbot-renew.timer`. */
const packagedTimers: Readonly<Record<string, string>> = {
  'apt-get': 'certbot.timer',
  dnf: 'certbot-renew.timer',
};

/** A store of ours: what lies there is not somebody else's. */
const isOurs = ({ id, file }: RenewerSeen): boolean => id === 'mod_md' && file.startsWith(`${modMdStore}/`);

/**
 * Apache's own mod_md, where the web server alone shows the certificate. What somebody else renews already stays theirs, and
 * so does what cannot tell.
 */
function modMdOf({ lasting, seen, modMdHurdle = null }: RenewalQuestion): ModMdFit {
  const fit = lasting?.modMd ?? { hurdle: 'mail' };
  if ('hurdle' in fit) return fit;
  if (modMdHurdle !== null) return { hurdle: modMdHurdle };
  return seen.every(isOurs) ? fit : { hurdle: 'others' };
}

/**
 * The timer that is there, whether it is on or not; null: certbot came without one, as by pip, or with one that could start
 * nothing (a mask is its owner's word, and stays), or there is no systemd.
 */
function timerOf({ timers, isSystemd }: RenewerFacts, program: string): string | null {
  if (!isSystemd) return null;
  const snap = 'snap.certbot.renew.timer';
  if (program.startsWith('/snap/'))
    return timers.some(({ name, hindrance }) => name === snap && hindrance !== undefined) ? null : snap;
  const known = ['certbot.timer', 'certbot-renew.timer'];
  return timers.find(({ name, hindrance }) => known.includes(name) && hindrance === undefined)?.name ?? null;
}

/** How a lineage goes on that is there; a hook that was missing is told like any other trouble. */
function followedWhy({ troubles, startedBy }: Followed, starter: string): Reason {
  return troubles.every((one) => one === 'unhooked')
    ? reason('plan.renewal.certbot-again', { starter: startedBy ?? starter })
    : reason('plan.renewal.certbot-mended', { starter });
}

/** Why nobody on a server that was looked at can go on with the certificate. */
function whyNotThere({ names, seen }: RenewalQuestion): Reason {
  const other = seen.find((one) => one.health === 'healthy' && !isOurs(one));
  if (other !== undefined) return reason('plan.renewal.app-beside', { by: other.title });
  const stars = names.filter((name) => name.startsWith('*'));
  return stars.length > 0
    ? reason('plan.renewal.app-star', { names: stars.join(', ') })
    : reason('plan.renewal.app-untold', {});
}

/** Who renews them already, or could again; two that renew the same names would each be in the other's way. */
function besideOther({ wished, server, seen }: RenewalQuestion): Choice | null {
  if (server === null) return null;
  const other = otherOf(seen);
  const followed = other === null ? null : followedOther(other, server);
  if (followed !== null && wished === 'auto') return followedChoice(followed, server);
  if (other !== null && other.health !== 'healthy' && wished === 'auto')
    return app(reason('plan.renewal.app-beside-broken', { by: other.title }));
  const beside = seen.find(
    (one) =>
      one.id !== 'certbot' &&
      !isOurs(one) &&
      // As long as Apache has it loaded, each of its reloads may renew, whatever starts that.
      (one.health === 'healthy' || (one.id === 'mod_md' && !isRetired(one))),
  );
  return beside === undefined ? null : app(reason('plan.renewal.app-beside', { by: beside.title }));
}

function followedChoice(followed: FollowedOther, { isSystemd }: RenewerFacts): Choice {
  const { id, title: by, starter, timer, starting, troubles } = followed;
  const mended = [
    ...(starting === null
      ? []
      : [reason('plan.mended.other-started', { by, starter, command: commandOf(starting) })]),
    ...(timer === null ? [] : [reason('plan.mended.other-off', { by, starter })]),
    ...(troubles.includes('unhooked') ? [reason('plan.mended.other-unhooked', { by })] : []),
  ];
  const why = starting === null && timer === null ? 'plan.renewal.other' : 'plan.renewal.other-mended';
  return { by: id, followed, isSystemd, mended, why: reason(why, { by, starter }) };
}

/**
 * Who renews a certificate after a run: the first row that holds decides. Whoever renews these very names already goes on;
 * else the server's own program for it, or the one that its distribution ships; and the app only where nothing else goes.
 * Pure.
 */
export function chooseRenewer(question: RenewalQuestion): Choice {
  const { wished, server, seen, lasting, closed } = question;
  if (wished === 'nobody') return { by: 'nobody', why: reason('plan.renewal.nobody-asked', {}) };
  if (wished === 'app') return app(reason('plan.renewal.app-asked', {}));
  if (server === null) return app(reason('plan.renewal.app-unseen', {}));
  const panel = server.panels.flatMap((folder) => panelFolders[folder] ?? [])[0];
  if (panel !== undefined) return app(reason('plan.renewal.app-panel', { panel }));
  if (lasting === null) return app(whyNotThere(question));
  if (!server.isSystemd && !server.isCronAlive) return app(reason('plan.renewal.app-nothing-starts', {}));
  const shut = foreignStore(server.foreign, question.names);
  if (shut !== null && wished === 'auto')
    return app(
      reason('plan.renewal.app-shut-store', { by: renewerTitles[shut.id], place: shut.place.slice(0, 300) }),
    );
  const modMd = modMdOf(question);
  if (wished === 'mod-md' && 'hurdle' in modMd)
    return app(reason('plan.renewal.app-no-mod-md', { hurdle: modMd.hurdle }));
  if (wished !== 'certbot' && 'ground' in modMd) {
    const why = modMd.ground.isThere ? 'plan.renewal.mod-md-again' : 'plan.renewal.mod-md';
    return { by: 'mod-md', ground: modMd.ground, isSystemd: server.isSystemd, why: reason(why, {}) };
  }
  const followed = followedLineage(seen, server, lasting, closed);
  const beside = followed === null ? besideOther(question) : null;
  if (beside !== null) return beside;
  if (closed.length > 0 && followed === null)
    return app(reason('plan.renewal.app-no-way', { names: closed.join(', ') }));
  const own = {
    by: 'certbot',
    lineage: null,
    newLineage: newLineageName(
      lasting.certificate,
      lasting.attached === null ? null : lasting.webroot,
      server,
    ),
    mending: null,
    usesWay: true,
    mended: [],
  } as const;
  if (server.certbot !== null) {
    const timer = timerOf(server, server.certbot);
    if (timer === null && !server.isCronAlive) return app(reason('plan.renewal.app-nothing-starts', {}));
    const starter = timer ?? 'cron';
    const needsCronLine =
      timer === null &&
      !server.cron.some(({ line, isIdle, isGone }) => line.includes('certbot') && !isIdle && isGone !== true);
    const known = { ...own, program: server.certbot, isInstalled: true, timer, needsCronLine } as const;
    return followed === null
      ? { ...known, why: reason('plan.renewal.certbot', { starter }) }
      : {
          ...known,
          lineage: followed.live,
          mending: followed.mending,
          usesWay: followed.usesWay,
          mended: followed.troubles.map((trouble) => reason(`plan.mended.${trouble}`, { starter })),
          why: followedWhy(followed, starter),
        };
  }
  const [manager = ''] = server.managers;
  const timer = packagedTimers[manager];
  // Said to be installed and yet not there: whoever took it away had a reason.
  if (timer !== undefined && !server.isCertbotInstalled)
    return {
      ...own,
      program: '/usr/bin/certbot',
      isInstalled: false,
      timer: server.isSystemd ? timer : null,
      // Debian's package brings a file for cron.
      needsCronLine: !server.isSystemd && manager !== 'apt-get',
      why: reason('plan.renewal.certbot-new', {}),
    };
  return app(reason('plan.renewal.app-no-program', {}));
}
