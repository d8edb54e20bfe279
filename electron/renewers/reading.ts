import { type Part, parseParts } from '../remote/parts.ts';
import { certificateOf, type StoredCertificate } from './reading-certificate.ts';
import { type OwnFacts, ownFactsOf } from './reading-own.ts';
import { systemdMoment } from './systemd-moment.ts';

/** A file of settings of one who renews. */
export interface Settings {
  readonly path: string;
  /** The first part of it, without the newlines at its end. */
  readonly text: string;
  /** Of all its bytes, hex; empty where that could not be read. */
  readonly sha256: string;
}

/**
 * A line of cron in which a renewer is named, by itself or by a script that it calls. `isIdle`: it does nothing where systemd runs, which is so here. `isGone`: what
 * it would run is no longer there; `isThere`: the program that it calls was found, which of a container's cannot be told.
 */
export interface CronFile {
  readonly path: string;
  readonly isIdle: boolean;
  readonly isGone?: boolean;
  readonly isThere?: boolean;
  readonly line: string;
  /** What scripts say that it calls, of the lines that name a renewer or a renewal; missing: it calls none that we may read. */
  readonly called?: readonly string[];
}

/** A timer of systemd. `isEnabled`: it comes back after a restart; `isWaiting`: it runs now. A hindrance called `unstarted`: it runs, and elapses never again. */
export interface Timer {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly isWaiting: boolean;
  /** What keeps it from ever starting anything, and the unit that this is about; missing: nothing. */
  readonly hindrance?: { readonly trouble: 'masked' | 'gone' | 'unstarted'; readonly unit: string };
  /** When it elapses next, ISO 8601; missing: not told, or it elapses never again. */
  readonly next?: string;
  /** What its service calls, and what scripts say of that; missing: not told, as of one that is masked. */
  readonly runs?: readonly string[];
}

/** A file of a store that was not opened, since somebody besides root may write to `place` on the way to it. */
export interface ForeignFile {
  readonly path: string;
  readonly place: string;
}

/** What one server told of those who may renew there. Text of the server, but for what its types say. */
export interface RenewerFacts {
  readonly system: 'posix';
  readonly certificates: readonly StoredCertificate[];
  readonly foreign: readonly ForeignFile[];
  readonly settings: readonly Settings[];
  /** Lineages of certbot, by the paths of their settings and folders, and the programs that it calls around renewals. */
  readonly certbotPaths: readonly string[];
  /** Where folders lead that certbot lays proofs in, by the names in its settings; missing: not told. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Folders that are there. */
  readonly panels: readonly string[];
  /** Units that run. */
  readonly running: readonly string[];
  readonly timers: readonly Timer[];
  readonly cron: readonly CronFile[];
  /** certbot where the distribution or snap puts it, and only root could have done so; null: not there. */
  readonly certbot: string | null;
  /** That one is snap's, which starts it by a timer of its own; missing: it is not. */
  readonly isCertbotSnap?: boolean;
  /** Of the programs that can be started by a line of ours (others/starting.ts), those that only root could have put there. */
  readonly programs: readonly string[];
  /** Its version, as the package that it came with says; null: none says it. */
  readonly certbotVersion: string | null;
  /** The package manager says that certbot is there, wherever its program has gone. */
  readonly isCertbotInstalled: boolean;
  /** Its parts that set proofs in the DNS, which the package manager says are there; missing: not told. */
  readonly certbotParts?: readonly string[];
  /** Package managers that are there, the likeliest to be the system's own first. */
  readonly managers: readonly string[];
  readonly isSystemd: boolean;
  /** A daemon of root's that reads the files of cron is alive. */
  readonly isCronAlive: boolean;
  /** It reads /etc/cron.d, unlike busybox's; missing: it does. */
  readonly readsCronTables?: boolean;
  /** An Apache runs here, and none that runs has mod_md loaded. */
  readonly isModMdGone: boolean;
  /** Programs that run, of those that renew as long as they do; missing: not told. */
  readonly processes?: readonly string[];
  /** What earlier runs of this program have left there to renew by. */
  readonly own: OwnFacts;
  /** Where else certbot lies, such as by pip; missing: nowhere. */
  readonly otherCertbots?: readonly string[];
  /** All stores were read, so that whoever is not among them is not there. */
  readonly isWhole: boolean;
}

export type { StoredCertificate } from './reading-certificate.ts';

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** Reads what `lookScript` printed. A part that cannot be understood is left out. */
export function renewerFactsOf(output: string, nonce: string): RenewerFacts {
  const parts = parseParts(output, nonce);
  const textOf = (name: string) => parts.find((part) => part.name === name)?.text ?? '';
  const tools = linesOf(textOf('tools'));
  const waiting = new Set(linesOf(textOf('waiting')));
  const modMd = linesOf(textOf('mod-md'));
  const certbot = tools.find((line) => line.startsWith('certbot '))?.slice('certbot '.length) ?? null;
  return {
    system: 'posix',
    certificates: parts.flatMap((part) => (part.name === 'certificate' ? certificateOf(part) : [])),
    foreign: parts.flatMap(({ name, text }) => {
      const [path = '', place = ''] = text.split('\n');
      return name === 'foreign' ? [{ path, place }] : [];
    }),
    settings: parts.flatMap((part) => (part.name === 'settings' ? [settingsOf(part)] : [])),
    certbotPaths: linesOf(textOf('certbot')),
    folders: Object.fromEntries(
      linesOf(textOf('folders')).flatMap((line) => {
        const [named = '', real] = line.split('\t');
        return real === undefined ? [] : [[named, real]];
      }),
    ),
    panels: linesOf(textOf('panels')),
    running: linesOf(textOf('units')).flatMap((line) => {
      const [unit = '', state] = line.split(' ');
      return state === 'active' ? [unit] : [];
    }),
    timers: linesOf(textOf('timers')).map((line) => timerOf(line, waiting, textOf)),
    cron: cronOf(textOf('cron')),
    certbot,
    isCertbotSnap: certbot !== null && tools.includes(`snap ${certbot}`),
    programs: tools.flatMap((line) => (line.startsWith('renewer ') ? [line.slice('renewer '.length)] : [])),
    certbotVersion: versionIn(tools),
    isCertbotInstalled: tools.includes('package certbot'),
    certbotParts: tools.flatMap((line) => (line.startsWith('part ') ? [line.slice('part '.length)] : [])),
    managers: tools.flatMap((line) => (line.startsWith('manager ') ? [line.slice('manager '.length)] : [])),
    isSystemd: tools.includes('systemd'),
    isCronAlive: linesOf(textOf('cron-lives')).length > 0,
    readsCronTables: textOf('cron-reads') !== '',
    processes: [...linesOf(textOf('processes')), ...(modMd.includes('there') ? ['mod_md'] : [])],
    otherCertbots: tools.flatMap((line) =>
      line.startsWith('besides ') ? [line.slice('besides '.length)] : [],
    ),
    own: ownFactsOf(parts),
    isModMdGone: modMd.includes('gone') && !modMd.includes('there'),
    isWhole: parts.some(({ name }) => name === 'whole'),
  };
}

/** Without the epoch and the revision that packages add to it (deb-version(7)). */
function versionIn(tools: readonly string[]): string | null {
  const said = tools.find((line) => line.startsWith('version ')) ?? '';
  return /^version (?:\d{1,3}:)?(\d{1,6}(?:\.\d{1,6}){0,3})/.exec(said)?.[1] ?? null;
}

/** Enabled, or pulled in by another unit; not until the next start only (systemctl(1), is-enabled). */
const lasting: readonly string[] = ['enabled', 'static', 'generated', 'alias'];

function timerOf(
  line: string,
  waiting: ReadonlySet<string>,
  textOf: (part: 'started' | 'elapses' | 'runs') => string,
): Timer {
  const [name = '', state = ''] = line.trim().split(/\s+/);
  const about = (part: 'started' | 'elapses') =>
    linesOf(textOf(part)).find((one) => one.startsWith(`${name} `)) ?? '';
  const [, service = '', loaded, program] = about('started').split(' ');
  const [, kind, ...when] = about('elapses').split(' ');
  const next = systemdMoment(when.join(' '));
  const runs = linesOf(textOf('runs')).flatMap((one) =>
    one.startsWith(`${name} `) ? [one.slice(name.length + 1)] : [],
  );
  const isGone = loaded === 'not-found' || program === 'gone';
  const masked = state.startsWith('masked') ? name : loaded === 'masked' ? service : null;
  const hindrance: Timer['hindrance'] | null = isGone
    ? { trouble: 'gone', unit: name }
    : masked !== null
      ? { trouble: 'masked', unit: masked }
      : kind === 'elapsed'
        ? { trouble: 'unstarted', unit: name }
        : null;
  return {
    name,
    isEnabled: lasting.includes(state),
    isWaiting: waiting.has(name),
    ...(hindrance === null ? {} : { hindrance }),
    ...(next === null ? {} : { next }),
    ...(runs.length === 0 ? {} : { runs }),
  };
}

function settingsOf({ text }: Part): Settings {
  const [path = '', sha256 = '', ...rest] = text.split('\n');
  return { path, sha256: /^[0-9a-f]{64}$/.test(sha256) ? sha256 : '', text: rest.join('\n') };
}

function cronOf(text: string): readonly CronFile[] {
  const lines = text === '' ? [] : text.split('\n');
  const files: CronFile[] = [];
  for (let at = 0; at + 2 < lines.length; ) {
    const [path = '', state, line = ''] = lines.slice(at, at + 3);
    at += 3;
    const called: string[] = [];
    for (let next = lines[at]; next?.startsWith('\t'); next = lines[++at]) called.push(next.slice(1));
    files.push({
      path,
      isIdle: state === 'idle',
      isGone: state === 'gone',
      ...(state === 'there' ? { isThere: true } : {}),
      line,
      ...(called.length === 0 ? {} : { called }),
    });
  }
  return files;
}
