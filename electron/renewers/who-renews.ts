import { isCovered } from '../../shared/names/coverage.ts';
import { type RenewerSeen, type RenewerTrouble, renewerTitles } from '../../shared/renewers.ts';
import { settingOf } from './certbot/settings.ts';
import { cronCommand } from './command-line.ts';
import { panelFolders, type RenewerKind, renewerKinds } from './kinds.ts';
import { isOverdue, unseenStarter } from './past-renewals.ts';
import type { RenewerFacts, StoredCertificate, Timer } from './reading.ts';
import { isRenewing, type Wanted } from './renewing-calls.ts';
import type { Starter } from './starter.ts';

/**
 * Who keeps the certificates with these fingerprints, and how that stands. A store counts where it holds the very
 * certificate that visitors are shown, wherever the served file lies: copies of it are common. A panel counts where no
 * store does, for it keeps its own where we do not look. Pure.
 */
export function whoRenews(facts: RenewerFacts, served: readonly string[], now: Date): readonly RenewerSeen[] {
  const seen = renewerKinds.flatMap((kind) => {
    const kept = facts.certificates.filter(
      ({ path, fingerprint }) => isOf(kind.stores, path) && served.includes(fingerprint),
    );
    // One store may hold it several times: alone and above its chain, or by each of its names.
    return kept
      .filter(({ fingerprint }, at) => kept.findIndex((one) => one.fingerprint === fingerprint) === at)
      .map((certificate) => seenOf(kind, certificate, facts, now));
  });
  if (seen.length > 0) return seen;
  return facts.panels.flatMap((folder): RenewerSeen[] => {
    const title = panelFolders[folder];
    return title === undefined
      ? []
      : [{ id: 'panel', title, names: [], file: folder, health: 'unknown', startedBy: null }];
  });
}

/** How a renewer of this kind stands with a certificate of its own, as far as its files and what starts it tell. Pure. */
export function seenOf(
  kind: RenewerKind,
  certificate: StoredCertificate,
  facts: RenewerFacts,
  now: Date,
): RenewerSeen {
  const starter = starterOf(kind, facts, wantedBy(kind, certificate));
  const unseen = unseenStarter(kind, certificate, starter, facts, now);
  const troubles = troublesIn(kind, certificate, unseen === null ? starter : unseenOne, facts, now);
  const seen = {
    id: kind.id,
    title: renewerTitles[kind.id] ?? kind.id,
    names: certificate.names,
    file: certificate.path,
    startedBy: unseen === null ? (starter?.by ?? null) : null,
    ...(unseen === null ? {} : { unseen }),
  };
  return withTroubles(seen, troubles);
}

/** This very certificate. */
export const wantedBy = (kind: RenewerKind, { path, names }: StoredCertificate): Wanted => {
  const stored = nameIn([...kind.stores, ...(kind.ownStores ?? []).map(({ glob }) => glob)], path);
  return { stored: stored === null ? [] : [stored], names };
};

const unseenOne: Starter = { by: '', trouble: null };

/** The gravest first, and what is wrong besides only where there is such. */
export function withTroubles(
  seen: Omit<RenewerSeen, 'health' | 'besides'>,
  [first, ...besides]: readonly RenewerTrouble[],
): RenewerSeen {
  return { ...seen, health: first ?? 'healthy', ...(besides.length === 0 ? {} : { besides }) };
}

function troublesIn(
  kind: RenewerKind,
  certificate: StoredCertificate,
  starter: Starter | null,
  facts: RenewerFacts,
  now: Date,
): readonly RenewerTrouble[] {
  const settings = settingsOf(kind, certificate, facts);
  // certbot, `renewal/NAME.conf`: no more renewals, or a proof that only a person can give.
  const isToldNotTo = settingOf(settings, 'autorenew')?.toLowerCase() === 'false';
  const isManual =
    settingOf(settings, 'authenticator') === 'manual' &&
    (settingOf(settings, 'manual_auth_hook') ?? 'None') === 'None';
  const isUnloaded = kind.id === 'mod_md' && facts.isModMdGone;
  const start = isUnloaded ? 'gone' : starter === null ? 'unstarted' : starter.trouble;
  return [
    ...(isToldNotTo ? (['forbidden'] as const) : []),
    ...(isManual ? (['manual'] as const) : []),
    ...(start === null ? [] : [start]),
    ...(isOverdue(kind, certificate, now) ? (['overdue'] as const) : []),
  ];
}

/** What is wanted of a call of its renewer, by the certificates of its stores that are good for these names. Pure. */
export const wantedOf = (
  kind: RenewerKind,
  names: readonly string[],
  { certificates }: Pick<RenewerFacts, 'certificates'>,
): Wanted => ({
  stored: certificates.flatMap((one) =>
    names.every((name) => isCovered(one.names, name)) ? (nameIn(kind.stores, one.path) ?? []) : [],
  ),
  names,
});

/**
 * What starts a renewer of this kind, whatever works first; null: nothing was found. `wanted`: the certificate that is to be
 * renewed by that; null: any. What only names the renewer, or has it do something else, is none. Pure.
 */
export function starterOf(kind: RenewerKind, facts: RenewerFacts, wanted: Wanted | null): Starter | null {
  const isCalled = (lines: readonly string[]) => isRenewing(kind.id, lines, wanted);
  const { processes = [] } = facts;
  const starters: readonly Starter[] = [
    ...[
      ...facts.running.filter((unit) => kind.services.includes(unit)),
      ...(kind.processes ?? []).filter((name) => processes.includes(name)),
    ].map((by) => ({ by, trouble: null })),
    ...facts.timers
      .filter(({ name, runs }) => (runs === undefined ? isTimerOf(kind, name) : isCalled(runs)))
      .map((timer) => startedByTimer(kind, timer, facts)),
    ...facts.cron
      .filter(({ path, line, called = [] }) => isCalled([cronCommand(path, line), ...called]))
      .map(({ path, isIdle, isGone = false, isThere = false }): Starter => {
        const isDead = !facts.isCronAlive;
        const trouble = isGone ? 'gone' : isIdle ? 'unstarted' : isDead ? 'cronless' : null;
        return { by: path, isUnsure: !isThere, trouble };
      }),
  ];
  const isHealthy = ({ trouble }: Starter) => trouble === null;
  // A line that was never meant for here explains least.
  const isTelling = ({ trouble }: Starter) => trouble !== 'unstarted';
  return starters.find(isHealthy) ?? starters.find(isTelling) ?? starters[0] ?? null;
}

/**
 * By its name alone, where nobody tells what it calls. What our own are called by is a site's name, whatever words that is
 * made of; behind it stands whom they start. Of several words the longest is meant: `acme_letsencrypt.timer` is acme.sh's.
 */
function isTimerOf(kind: RenewerKind, name: string): boolean {
  if (name.startsWith('sealkeeper-'))
    return kind.words.includes('sealkeeper') || name.endsWith(`-${kind.id}.timer`);
  const lengthIn = ({ words }: RenewerKind) =>
    Math.max(0, ...words.map((word) => (name.includes(word) ? word.length : 0)));
  const length = lengthIn(kind);
  return length > 0 && renewerKinds.every((other) => lengthIn(other) <= length);
}

function startedByTimer(
  { id }: RenewerKind,
  { name, isEnabled, isWaiting, hindrance, next }: Timer,
  { certbot }: RenewerFacts,
): Starter {
  if (hindrance === undefined) return { by: name, next, trouble: isEnabled && isWaiting ? null : 'off' };
  if (hindrance.trouble === 'unstarted') return { by: name, trouble: 'unstarted' };
  // Debian masks the units of a package that goes, so what they would have run is not told.
  const hasGone = hindrance.trouble === 'gone' || (id === 'certbot' && certbot === null);
  return { by: hindrance.unit, trouble: hasGone ? 'gone' : 'masked' };
}

function settingsOf(kind: RenewerKind, { path }: StoredCertificate, facts: RenewerFacts): string {
  const name = nameIn(kind.stores, path);
  return facts.settings.find((one) => name !== null && nameIn(kind.settings, one.path) === name)?.text ?? '';
}

/** Whether one of these globs leads to the path. Pure. */
export const isOf = (globs: readonly string[], path: string): boolean => nameIn(globs, path) !== null;

/** What the first star of a glob stands for in a path that it leads to; null where it leads elsewhere. */
export function nameIn(globs: readonly string[], path: string): string | null {
  for (const glob of globs) {
    const wanted = glob.split('/');
    const found = path.split('/');
    if (wanted.length !== found.length) continue;
    const stars = wanted.map((part, index) => starIn(part, found[index] ?? ''));
    if (stars.every((star) => star !== null)) return stars.find((star) => star !== '') ?? '';
  }
  return null;
}

/** What a star in one part of a path stands for; empty where there is none, null where the part is another. */
function starIn(part: string, found: string): string | null {
  const at = part.indexOf('*');
  if (at < 0) return part === found ? '' : null;
  const before = part.slice(0, at);
  const after = part.slice(at + 1);
  const fits =
    found.length >= before.length + after.length && found.startsWith(before) && found.endsWith(after);
  return fits ? found.slice(before.length, found.length - after.length) : null;
}
