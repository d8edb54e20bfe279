import { renewalOf } from '../../shared/renewal.ts';
import { type RenewerHealth, type RenewerSeen, renewerTitles } from '../../shared/renewers.ts';
import { panelFolders, type RenewerKind, renewerKinds } from './kinds.ts';
import type { RenewerFacts, StoredCertificate } from './reading.ts';

/** A day behind the one on which it renews: each has a daily try, some sleep before it, and one may fail. */
const patienceDays = 2;
const day = 86_400_000;

/** What starts a renewer, as the server calls it. */
interface Starter {
  readonly by: string;
  readonly works: boolean;
}

/**
 * Who keeps the certificates with these fingerprints, and how that stands. A store counts where it holds the very
 * certificate that visitors are shown, wherever the served file lies: copies of it are common. A panel counts where no
 * store does, for it keeps its own where we do not look. Pure.
 */
export function whoRenews(facts: RenewerFacts, served: readonly string[], now: Date): readonly RenewerSeen[] {
  const seen = renewerKinds.flatMap((kind) =>
    facts.certificates
      .filter(({ path, fingerprint }) => isOf(kind.stores, path) && served.includes(fingerprint))
      .map((certificate) => seenOf(kind, certificate, facts, now)),
  );
  if (seen.length > 0) return seen;
  return facts.panels.flatMap((folder): RenewerSeen[] => {
    const title = panelFolders[folder];
    return title === undefined
      ? []
      : [{ id: 'panel', title, names: [], file: folder, health: 'unknown', startedBy: null }];
  });
}

function seenOf(
  kind: RenewerKind,
  certificate: StoredCertificate,
  facts: RenewerFacts,
  now: Date,
): RenewerSeen {
  const starter = starterOf(kind, facts);
  return {
    id: kind.id,
    title: renewerTitles[kind.id] ?? kind.id,
    names: certificate.names,
    file: certificate.path,
    health: healthOf(kind, certificate, starter, facts, now),
    startedBy: starter?.by ?? null,
  };
}

function healthOf(
  kind: RenewerKind,
  certificate: StoredCertificate,
  starter: Starter | null,
  facts: RenewerFacts,
  now: Date,
): RenewerHealth {
  const settings = settingsOf(kind, certificate, facts);
  // certbot, `renewal/NAME.conf`: no more renewals, or a proof that only a person can give.
  if (settingOf(settings, 'autorenew')?.toLowerCase() === 'false') return 'off';
  if (
    settingOf(settings, 'authenticator') === 'manual' &&
    (settingOf(settings, 'manual_auth_hook') ?? 'None') === 'None'
  )
    return 'manual';
  if (starter?.works !== true) return 'off';
  return now.getTime() > dueOf(kind, certificate) + patienceDays * day ? 'overdue' : 'healthy';
}

/** The latest day on which it would renew by itself. Milliseconds. */
function dueOf({ leadDays }: RenewerKind, { notBefore, notAfter }: StoredCertificate): number {
  const usual = renewalOf({ issuedAt: notBefore, notAfter }).getTime();
  if (leadDays === null) return usual;
  const end = Date.parse(notAfter);
  // A lifetime of less than that is due at every try, which newer versions do not wait for: the usual third counts.
  return end - Date.parse(notBefore) <= leadDays * day ? usual : Math.max(usual, end - leadDays * day);
}

function starterOf(kind: RenewerKind, facts: RenewerFacts): Starter | null {
  const isNamed = (text: string) => kind.words.some((word) => text.includes(word));
  const starters: readonly Starter[] = [
    ...facts.running.filter((unit) => kind.services.includes(unit)).map((by) => ({ by, works: true })),
    ...facts.timers
      .filter(({ name }) => isNamed(name))
      .map(({ name, isEnabled, isWaiting }) => ({ by: name, works: isEnabled && isWaiting })),
    ...facts.cron
      .filter(({ line }) => isNamed(line))
      .map(({ path, isIdle }) => ({ by: path, works: facts.isCronAlive && !isIdle })),
  ];
  return starters.find(({ works }) => works) ?? starters[0] ?? null;
}

function settingsOf(kind: RenewerKind, { path }: StoredCertificate, facts: RenewerFacts): string {
  const name = nameIn(kind.stores, path);
  return facts.settings.find((one) => name !== null && nameIn(kind.settings, one.path) === name)?.text ?? '';
}

/** A line `key = value` of an INI file. */
function settingOf(text: string, key: string): string | null {
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0 && line.slice(0, at).trim() === key) return line.slice(at + 1).trim();
  }
  return null;
}

const isOf = (globs: readonly string[], path: string): boolean => nameIn(globs, path) !== null;

/** What the first star of a glob stands for in a path that it leads to; null where it leads elsewhere. */
function nameIn(globs: readonly string[], path: string): string | null {
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
