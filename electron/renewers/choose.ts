import { isAddressName } from '../../shared/names/address-name.ts';
import { isShortLivedProfile } from '../../shared/profiles.ts';
import { type RenewerSeen, renewerTitles } from '../../shared/renewers.ts';
import { modMdStore } from '../run/posix/mod-md-store.ts';
import { certbotChoice } from './certbot/choice.ts';
import { followedLineage } from './certbot/follow.ts';
import { settingsOfLineage } from './certbot/lineages.ts';
import { isLaidDownByUs } from './certbot/retiring.ts';
import type { Choice, RenewalQuestion } from './choice.ts';
import { obeysOurCron, standingOn, unstartable } from './hook/standing.ts';
import { panelFolders } from './kinds.ts';
import type { ModMdFit } from './mod-md/ground.ts';
import { type FollowedOther, followedOther, foreignStore, isRetired, otherOf } from './others/follow.ts';
import { commandOf } from './others/starting.ts';
import type { RenewerFacts } from './reading.ts';
import { type Reason, reason, whyNobody } from './reason.ts';

const app = (why: Reason): Choice => ({ by: 'app', why });

/** A store of ours: what lies there is not somebody else's. */
export const isOurs = ({ id, file }: RenewerSeen): boolean =>
  id === 'mod_md' && file.startsWith(`${modMdStore}/`);

/**
 * Apache's own mod_md, where the web server alone shows the certificate. What somebody else renews already stays theirs, and
 * so does what cannot tell.
 */
function modMdOf({ lasting, seen, lacking = [], modMdHurdle = null, profile }: RenewalQuestion): ModMdFit {
  const fit = lasting?.modMd ?? { hurdle: 'mail' };
  if ('hurdle' in fit) return fit;
  if (modMdHurdle !== null) return { hurdle: modMdHurdle };
  if (profile !== undefined && !fit.ground.knowsProfiles) return { hurdle: 'profile' };
  const isTheirs = lacking.some(({ id }) => id === 'mod_md');
  return seen.every(isOurs) && !isTheirs ? fit : { hurdle: 'others' };
}

/** certbot 4.0 asks for kinds of certificates, and renews by their lifetime (its CHANGELOG). */
export function keepsProfiles({ certbot, certbotVersion }: RenewerFacts): boolean {
  return certbot !== null && Number.parseInt(certbotVersion ?? '', 10) >= 4;
}

/** certbot 1.6 asks for a chain by its root (its CHANGELOG); each distribution that has it has a newer one. */
export function keepsChains({ certbot, certbotVersion }: RenewerFacts): boolean {
  const [major = 0, minor = 0] = (certbotVersion ?? '').split('.').map((part) => Number.parseInt(part, 10));
  return certbot === null || major > 1 || (major === 1 && minor >= 6);
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

/** Certbot keeps them by a lineage that an earlier run of ours has laid down. */
function isKeptByUs(seen: readonly RenewerSeen[], server: RenewerFacts): boolean {
  const one = seen.find(({ id }) => id === 'certbot');
  return one !== undefined && isLaidDownByUs(settingsOfLineage(one.file, server)?.text ?? '');
}

function followedChoice(followed: FollowedOther, server: RenewerFacts): Choice {
  const { id, title: by, starter, timer, starting, isStarted, troubles, unseen } = followed;
  const { isSystemd } = server;
  const mended = [
    ...(starting === null || isStarted
      ? []
      : [
          reason(unseen === undefined ? 'plan.mended.other-started' : 'plan.mended.other-started-too', {
            ...{ by, starter, command: commandOf(starting) },
          }),
        ]),
    ...(timer === null ? [] : [reason('plan.mended.other-off', { by, starter })]),
    ...(troubles.includes('unhooked') ? [reason('plan.mended.other-unhooked', { by })] : []),
  ];
  const usual = isStarted ? 'plan.renewal.other' : 'plan.renewal.other-mended';
  const why =
    unseen === undefined
      ? reason(usual, { by, starter })
      : reason('plan.renewal.other-unseen', { by, times: unseen.times, last: unseen.last.slice(0, 10) });
  const standing = standingOn(server);
  return { by: id, followed, standing, isSystemd, mended, why };
}

/**
 * Who renews a certificate after a run: the first row that holds decides. Whoever renews these very names already goes on;
 * else the server's own program for it, or the one that its distribution ships; and the app only where nothing else goes.
 * Pure.
 */
export function chooseRenewer(question: RenewalQuestion): Choice {
  const { wished, server, seen, lasting, closed } = question;
  if (wished === 'nobody') return { by: 'nobody', why: whyNobody(question.endsAt) };
  if (wished === 'app') return app(reason('plan.renewal.app-asked', {}));
  const address = question.names.find(isAddressName);
  // Tried with none: certbot of no distribution, and no mod_md, asks for a certificate of an address.
  if (address !== undefined) return app(reason('plan.renewal.app-address', { address }));
  if (server === null) return app(reason('plan.renewal.app-unseen', {}));
  const panel = server.panels.flatMap((folder) => panelFolders[folder] ?? [])[0];
  if (panel !== undefined) return app(reason('plan.renewal.app-panel', { panel }));
  if (lasting === null) return app(whyNotThere(question));
  if (!server.isSystemd && !obeysOurCron(server)) return app(unstartable(server));
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
    const { isSystemd } = server;
    return {
      ...{ by: 'mod-md', ground: modMd.ground, standing: standingOn(server), isSystemd },
      why: reason(why, {}),
    };
  }
  // What lasts for days only is due for it at every try.
  if (isShortLivedProfile(question.profile) && !keepsProfiles(server))
    return app(reason('plan.renewal.app-short-lived', {}));
  // One of ours that proved in another way, or by another login, gives way to what is wanted now.
  const isReplaced = question.dns != null && isKeptByUs(seen, server);
  const followed = isReplaced
    ? null
    : followedLineage(seen, server, lasting, closed, {
        profile: keepsProfiles(server) ? question.profile : undefined,
        chain: keepsChains(server) ? question.chain : undefined,
      });
  const beside = followed === null ? besideOther(question) : null;
  if (beside !== null) return beside;
  if (closed.length > 0 && followed === null)
    return app(reason('plan.renewal.app-no-way', { names: closed.join(', ') }));
  return certbotChoice(question, { server, lasting, followed });
}
