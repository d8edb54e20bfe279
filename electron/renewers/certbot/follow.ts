import type { Change } from '../../../shared/plan.ts';
import { type RenewerSeen, type RenewerTrouble, troublesOf } from '../../../shared/renewers.ts';
import { handedOverLine } from '../../run/posix/prelude-renewal.ts';
import type { Lasting } from '../lasting.ts';
import type { RenewerFacts } from '../reading.ts';
import { settingsOfLineage } from './lineages.ts';
import { isLaidDownByUs } from './retiring.ts';
import { mendedSettings, settingOf, webrootOf } from './settings.ts';

/** A lineage of certbot that is there already and goes on, and what has to be mended for that. */
export interface Followed {
  /** Its folder below `live/`. */
  readonly live: string;
  readonly startedBy: string | null;
  readonly unseen?: RenewerSeen['unseen'];
  readonly troubles: readonly RenewerTrouble[];
  /** What is to be another in its settings; null: nothing. */
  readonly mending: Change | null;
  /** Its proofs are laid in the folder of the way that stays open. */
  readonly usesWay: boolean;
  /** What its owner has it call around each renewal, and so around a trial. */
  readonly hooks: readonly string[];
  /** That is taken out, since it goes another way from now on. */
  readonly losesHooks: boolean;
}

const live = '/etc/letsencrypt/live/';

/** What does not need another explanation of why it has not renewed. */
const consequences: readonly RenewerTrouble[] = ['overdue', 'unhooked'];

/**
 * The lineage of these names to keep to. Null: there is none, or one whose settings cannot be mended by us; it is left as
 * it is then. Pure.
 */
export function followedLineage(
  seen: readonly RenewerSeen[],
  facts: RenewerFacts,
  { webroot, open }: Pick<Lasting, 'webroot' | 'open'>,
  closed: readonly string[],
  /** The kind of certificate and the chain to ask for from now on, of a certbot that can; missing: as it does today. */
  { profile, chain }: { readonly profile?: string | undefined; readonly chain?: string | undefined } = {},
): Followed | null {
  const one = seen.find(({ id, file }) => id === 'certbot' && file.startsWith(live));
  if (one === undefined) return null;
  const troubles = troublesOf(one);
  const settings = settingsOfLineage(one.file, facts);
  const text = settings?.text ?? '';
  const authenticator = settingOf(text, 'authenticator');
  const isWebroot = authenticator === 'webroot';
  const isOurs = isWebroot && one.names.every((name) => webrootOf(text, name) === webroot);
  const isUnexplained = troubles.includes('overdue') && troubles.every((each) => consequences.includes(each));
  const needsWay =
    troubles.includes('hidden') ||
    troubles.includes('manual') ||
    (isUnexplained && (isWebroot || authenticator === 'standalone'));
  const usesWay = needsWay || isOurs;
  if (usesWay && (closed.length > 0 || !one.names.every((name) => open.includes(name)))) return null;
  // A proof that it was told to give by DNS would not be laid in any folder.
  if (needsWay && /dns/.test(settingOf(text, 'pref_challs') ?? '')) return null;
  const wish = {
    renews: troubles.includes('forbidden') ? true : null,
    proofs: needsWay && !isOurs ? { folder: webroot, names: one.names } : null,
    profile: profile === undefined || asksFor(text, profile) ? null : profile,
    chain: chain === undefined || settingOf(text, 'preferred_chain') === chain ? null : chain,
  };
  const isMended = Object.values(wish).some((one) => one !== null);
  const mending = isMended && settings !== null ? mendedSettings(settings, wish) : null;
  if (isMended && mending === null) return null;
  return {
    live: one.file.slice(0, one.file.lastIndexOf('/')),
    startedBy: one.startedBy,
    ...(one.unseen === undefined ? {} : { unseen: one.unseen }),
    troubles,
    mending,
    usesWay,
    hooks: hooksOf(text, facts),
    losesHooks: wish.proofs !== null && authenticator === 'standalone',
  };
}

/** Commands of the lineage's own, and programs in the folders that hold for all. */
function hooksOf(settings: string, { certbotPaths }: RenewerFacts): readonly string[] {
  const own = ['pre_hook', 'post_hook'].map((key) => settingOf(settings, key) ?? 'None');
  const folders = ['/etc/letsencrypt/renewal-hooks/pre/', '/etc/letsencrypt/renewal-hooks/post/'];
  return [
    ...own.filter((command) => command !== 'None' && command !== ''),
    ...certbotPaths.filter((path) => folders.some((folder) => path.startsWith(folder))),
  ];
}

/** `required_profile` is looked at first (certbot's client.py). */
const asksFor = (settings: string, profile: string): boolean =>
  (settingOf(settings, 'required_profile') ?? settingOf(settings, 'preferred_profile')) === profile;

/**
 * What a new lineage for a certificate is called: by its folder, or where another one has that name, by the first that
 * certbot would give it itself (its `storage.py`). One that an earlier run of ours has laid down (`webroot`: where its
 * proofs lie, empty where it listens itself, `any`: however it proves; null: none has) is taken over under its name. Pure.
 */
export function newLineageName(
  certificate: string,
  webroot: string | null,
  { certbotPaths, settings }: Pick<RenewerFacts, 'certbotPaths' | 'settings'>,
): string {
  const isOurs = (name: string) =>
    webroot !== null &&
    settings.some(
      ({ path, text }) =>
        path === `/etc/letsencrypt/renewal/${name}.conf` &&
        (webroot === 'any'
          ? isLaidDownByUs(text)
          : webroot === ''
            ? text.split('\n').includes(handedOverLine)
            : settingOf(text, 'webroot_path')?.split(',')[0]?.trim() === webroot),
    );
  const isTaken = (name: string) =>
    [`renewal/${name}.conf`, `live/${name}`, `archive/${name}`].some((path) =>
      certbotPaths.includes(`/etc/letsencrypt/${path}`),
    );
  const names = [
    certificate,
    ...Array.from({ length: 99 }, (_, at) => `${certificate}-${String(at + 1).padStart(4, '0')}`),
  ];
  return names.find((name) => isOurs(name) || !isTaken(name)) ?? certificate;
}
