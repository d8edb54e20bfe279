import { commandNote } from '../../../shared/command-change.ts';
import type { KeyAlgorithm } from '../../../shared/job.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { type PlanNote, stage as plannedStage, type RenewalPlan, type Stage } from '../../../shared/plan.ts';
import { isFollowedRenewer, type RenewerSeen, renewerTitles } from '../../../shared/renewers.ts';
import { dnsWay } from '../certbot/dns-way.ts';
import { judgedLineages } from '../certbot/lineages.ts';
import { certbotStage, keepsKey } from '../certbot/stage.ts';
import type { Choice } from '../choice.ts';
import { chooseRenewer, isOurs } from '../choose.ts';
import { CannotBeTold } from '../hook/data-files.ts';
import type { Lasting } from '../lasting.ts';
import { isModMdFile, type ModMdHurdle } from '../mod-md/ground.ts';
import { modMdStage } from '../mod-md/stage.ts';
import { unattachedOthers } from '../others/follow.ts';
import { otherStage } from '../others/stage.ts';
import type { RenewerFacts } from '../reading.ts';
import type { Reason } from '../reason.ts';
import {
  isNameByFile,
  isProvenByFile,
  type PlannedRenewal,
  type RenewedServices,
  type WishedRenewal,
} from '../system-renewers.ts';
import { whoRenews } from '../who-renews.ts';
import { accountsOnPosix } from './accounts.ts';
import { formerNotes, lackingNotes, standingNotes } from './beside.ts';
import { dnsNotes } from './dns-notes.ts';
import { formerHandOvers, isRetired, noFormer } from './former.ts';
import { kindNotes } from './kind-notes.ts';

/**
 * Who renews on a POSIX server what a run installs. Only where somebody there does, a lasting way for proofs is opened.
 * `server` null: a way over which that is not looked at. Pure.
 */
export function planOnPosix(
  server: RenewerFacts | null,
  services: RenewedServices,
  wish: WishedRenewal,
  now: Date,
): PlannedRenewal {
  const wished = wish.renewal.by;
  // Where the owner has chosen, or nobody there could, nothing is asked of the services: that plans all of it once more.
  const isOpen = server !== null && wished !== 'app' && wished !== 'nobody';
  const fit = server === null ? null : dnsWay(wish, server);
  // Only where its owner wants just that: the login lies on the server from then on.
  const dns = fit !== null && 'plugin' in fit && wished === 'certbot' ? fit : null;
  // For a star nobody could answer by a file.
  const isProvable = dns !== null || !wish.names.some(isStar);
  const lasting = isOpen && isProvable ? lastingOfAll(services) : null;
  const all = isOpen ? seenOnPosix(server, services, wish.names, now) : [];
  const seen = all.filter((one) => wish.names.every((name) => isCovered(one.names, name)));
  const lacking = all.filter((one) => one.health === 'healthy' && !seen.includes(one) && !isOurs(one));
  const isAlone = isOpen && isProvenByFile(wish) && services.isPort80Free();
  const closed = isAlone || dns !== null ? [] : closedTo(lasting, wish);
  const modMdHurdle = hurdleOf(wish);
  const { profile, chain } = wish.certificate;
  const needsAccount =
    wish.certificate.externalAccount !== undefined &&
    server !== null &&
    accountsOnPosix(server, 'certbot', wish.certificate.directory).length === 0;
  const question = {
    ...{
      wished,
      names: wish.names,
      server,
      seen,
      lasting,
      closed,
      modMdHurdle,
      profile,
      chain,
      needsAccount,
      dns,
      lacking,
      endsAt: wish.endsAt,
    },
  };
  const choice = chooseRenewer(question);
  const key = wish.certificate.key ?? services.usualKey;
  const { by, why, handed: alone } = handedOver(choice, lasting, wish, key);
  const former =
    alone === null || lasting === null || server === null
      ? noFormer
      : formerHandOvers(server, wish.names, lasting, choice);
  const handed =
    alone === null
      ? null
      : { ...alone, stage: { ...alone.stage, changes: [...alone.stage.changes, ...former.changes] } };
  const notes: PlanNote[] = [
    { stage: 'renewal', ...why },
    ...lacking.flatMap((one) => (isRetired(former, one) ? [] : lackingNotes(one, wish.names))),
    ...(handed?.mended.map((one): PlanNote => ({ stage: 'renewal', ...one })) ?? []),
    ...(handed?.stage.changes.flatMap((change): PlanNote[] =>
      change.kind === 'edit-file'
        ? [{ stage: 'renewal', say: 'plan.renewal.settings', facts: {}, path: change.path }]
        : [],
    ) ?? []),
    ...(handed?.stage.changes.flatMap((change) =>
      change.kind === 'run-command' ? [commandNote('renewal', change.run)] : [],
    ) ?? []),
    ...(handed !== null && isAlone && 'newLineage' in choice
      ? [{ stage: 'renewal', say: 'plan.renewal.standalone', facts: {} } as const]
      : []),
    ...(handed === null ? [] : keptNotes(by, handed.stage)),
    ...('newLineage' in choice &&
    choice.lineage === null &&
    handed !== null &&
    lasting !== null &&
    keepsKey(lasting)
      ? [{ stage: 'renewal', say: 'plan.renewal.keeps-key', facts: {} } as const]
      : []),
    ...(by === 'app' || by === 'nobody' ? standingNotes(server, wish.names) : []),
    ...dnsNotes(fit, wished, choice, lasting, by),
    ...former.notes,
    ...formerNotes(server, lasting?.certificate ?? wish.names[0], wish.names, former.certificates),
    ...(untried.includes(by)
      ? [{ stage: 'renewal', say: 'plan.renewal.other-untried', facts: { by: titleOf(by) } } as const]
      : []),
    ...(handed === null ? [] : kindNotes(choice, server, wish.certificate)),
  ];
  const { certificate, webroot, stage } = handed ?? { certificate: null, webroot: null, stage: null };
  const way = webroot === null && wish.openProofPath === true ? wayOf(services, wish.names) : null;
  // Of one who proves in a way of its own, that is left alone: ours would stand in front of it. mod_md needs none.
  return {
    renewal: { by, certificate, webroot, ...(way === null ? {} : { way }), stage, notes },
    opensProofPath: webroot !== null,
  };
}

/** What the owner wants to have opened for somebody of whom we know nothing, as far as it can be. */
function wayOf(services: RenewedServices, names: readonly string[]): RenewalPlan['way'] | null {
  const known = services.lasting().flatMap((one) => one ?? []);
  const folder = known.find(({ webroot }) => webroot !== '')?.webroot;
  const open = names.filter((name) => known.some((one) => one.open.includes(name)));
  return folder === undefined || open.length === 0 ? null : { folder, names: open };
}

/** Known by their documentation alone so far; the others were followed for real. */
const untried: readonly Choice['by'][] = ['acme.sh', 'uacme', 'getssl', 'acmetool'];

const titleOf = (by: Choice['by']): string => (isFollowedRenewer(by) ? renewerTitles[by] : by);
/** What goes on by itself from then on. */
function keptNotes(by: Choice['by'], { changes }: Stage): readonly PlanNote[] {
  if (by !== 'mod-md') return [{ stage: 'renewal', say: 'plan.renewal.daily', facts: {} }];
  const file = changes.find(({ path }) => isModMdFile(path));
  return [
    ...(file === undefined
      ? []
      : [{ stage: 'renewal', say: 'plan.renewal.mod-md-file', facts: {}, path: file.path } as const]),
    { stage: 'renewal', say: 'plan.renewal.mod-md-daily', facts: {} },
  ];
}

/** One certificate for all services: each takes a renewed one up, and whoever can answers the proofs. */
function lastingOfAll(services: RenewedServices): Lasting | null {
  const all = services.lasting();
  const known = all.flatMap((one) => one ?? []);
  const [first] = known;
  if (first === undefined || known.length < all.length) return null;
  return {
    ...first,
    // A mail server has no folder from which a web server shows files.
    webroot: known.find(({ webroot }) => webroot !== '')?.webroot ?? '',
    modMd: known.length === 1 ? first.modMd : { hurdle: 'mail' },
    open: known.flatMap(({ open }) => open),
    services: known.flatMap(({ services }) => services),
    probes: known.flatMap(({ probes }) => probes),
  };
}

/** Names whose control nobody there could prove: a record that a person sets is set by nobody in two months. */
function closedTo(lasting: Lasting | null, wish: WishedRenewal): readonly string[] {
  return wish.names.filter((name) => !isNameByFile(wish, name) || lasting?.open.includes(name) !== true);
}

/** What of the wish mod_md could not go on with. */
function hurdleOf(wish: WishedRenewal): ModMdHurdle | null {
  const { certificate } = wish;
  if (!isProvenByFile(wish)) return 'proof';
  if (certificate.externalAccount !== undefined) return 'account';
  if (certificate.chain !== undefined) return 'chain';
  // It would take the site's ServerAdmin instead, which authorities refuse where nobody has set one.
  return certificate.contact === undefined ? 'contact' : null;
}

/** As `SystemRenewers.seenBy`. */
export function seenOnPosix(
  server: RenewerFacts,
  services: RenewedServices,
  names: readonly string[],
  now: Date,
): readonly RenewerSeen[] {
  const kept = whoRenews(server, services.shown(), now);
  const judged = judgedLineages(kept, server, names, (name) => services.proofFolder(name), now);
  return judged.some(({ id }) => id !== 'panel')
    ? judged
    : [...judged, ...unattachedOthers(server, names, now)];
}

interface HandedOver {
  readonly by: Choice['by'];
  readonly why: Reason;
  readonly handed: {
    readonly certificate: string;
    /** Null: no way has to stay open for it. */
    readonly webroot: string | null;
    readonly stage: Stage;
    readonly mended: readonly Reason[];
  } | null;
}

/** A path or name of this server that the hook's own files cannot hold leaves the renewal to the app, and says so. */
function handedOver(
  choice: Choice,
  lasting: Lasting | null,
  { names, certificate }: WishedRenewal,
  key: KeyAlgorithm,
): HandedOver {
  const { by, why } = choice;
  if (lasting === null) return { by, why, handed: null };
  const { certificate: folder } = lasting;
  try {
    if (choice.by === 'mod-md') {
      const { directory, contact = '', profile } = certificate;
      const stage = plannedStage.parse(
        modMdStage(choice, lasting, { names, directory, contact, key, profile }),
      );
      return { by, why, handed: { certificate: folder, webroot: null, stage, mended: [] } };
    }
    if ('followed' in choice) {
      const stage = plannedStage.parse(otherStage(choice, lasting, { names }));
      return { by, why, handed: { certificate: folder, webroot: null, stage, mended: choice.mended } };
    }
    if (!('newLineage' in choice)) return { by, why, handed: null };
    const stage = plannedStage.parse(certbotStage(choice, lasting, { ...certificate, names }));
    // A mail server alone has none: certbot listens itself.
    const webroot = choice.usesWay && lasting.webroot !== '' ? lasting.webroot : null;
    return {
      by,
      why,
      handed: { certificate: folder, webroot, stage, mended: [...choice.mended, ...choice.besides] },
    };
  } catch (thrown) {
    const reason = thrown instanceof CannotBeTold ? thrown.what : null;
    if (reason === null) throw thrown;
    return { by: 'app', why: { say: 'plan.renewal.app-unfit', facts: { reason } }, handed: null };
  }
}
