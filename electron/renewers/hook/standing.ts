import { commandChange } from '../../../shared/command-change.ts';
import type { Change } from '../../../shared/plan.ts';
import { sha256 } from '../../text/digest.ts';
import { toBytes } from '../../text/edits.ts';
import type { RenewerFacts } from '../reading.ts';
import { type Reason, reason } from '../reason.ts';
import { dailyCron, dailyTime, dailyTimer, dailyUnits } from './daily.ts';
import type { HookFile } from './files.ts';
import { written } from './handed-files.ts';
import { type StartedRenewer, startingCron, startingTimer, startingUnits } from './starting.ts';

/** What there is to start something each day, by what was found. */
export interface Standing {
  /** Files of ours for cron and systemd: SHA-256 of each, by its path. */
  readonly files: Readonly<Record<string, string>>;
  /** Timers that are on and wait. */
  readonly timers: readonly string[];
  /** Timers that systemd was forbidden to start, themselves or what they start: their owner's word, which stays. */
  readonly masked: readonly string[];
  readonly isSystemd: boolean;
  /** A file for cron would be read. */
  readonly isByCron: boolean;
}

/** A line of ours would be started by cron: it lives, and reads files like ours (busybox's reads none). Pure. */
export const obeysOurCron = ({
  isCronAlive,
  readsCronTables = true,
}: Pick<RenewerFacts, 'isCronAlive' | 'readsCronTables'>): boolean => isCronAlive && readsCronTables;

/** Why nothing there would start what we lay down. Pure. */
export const unstartable = ({ isCronAlive }: Pick<RenewerFacts, 'isCronAlive'>): Reason =>
  reason(isCronAlive ? 'plan.renewal.app-simple-cron' : 'plan.renewal.app-nothing-starts', {});

/** As a server tells it. Pure. */
export function standingOn(server: RenewerFacts): Standing {
  const { own, timers, isSystemd } = server;
  const on = timers.filter((one) => one.isEnabled && one.isWaiting && one.hindrance === undefined);
  const masked = timers.filter(({ hindrance }) => hindrance?.trouble === 'masked');
  return {
    ...{ files: own.files, isSystemd, isByCron: obeysOurCron(server) },
    timers: on.map(({ name }) => name),
    masked: masked.map(({ name }) => name),
  };
}

export type StartedBy = 'systemd' | 'cron';

interface Starters {
  readonly cron: HookFile;
  readonly units: readonly HookFile[];
  readonly timer: string;
}

/**
 * What has the hook called once a day. What an earlier run has put there for it stays where it stands and works, and is brought
 * to today's form where an earlier version of this program has written it, or somebody has changed it since; what is missing,
 * or switched off, is set up. `by`: what it is called by where nothing of ours stands yet. Pure.
 */
export function calledDaily(standing: Standing, certificate: string, by: StartedBy): readonly Change[] {
  const time = dailyTime(certificate);
  return startersIn(standing, by, {
    cron: dailyCron(certificate, time),
    units: dailyUnits(certificate, time),
    timer: dailyTimer(certificate),
  });
}

/** The same of what starts a renewer that nothing of its own starts. Raises `CannotBeTold`. Pure. */
export function startedDaily(standing: Standing, started: StartedRenewer, by: StartedBy): readonly Change[] {
  return startersIn(standing, by, {
    cron: startingCron(started),
    units: startingUnits(started),
    timer: startingTimer(started.certificate, started.renewer),
  });
}

/** Whether what starts this renewer for this certificate is ours already. Pure. */
export const isStartedByUs = ({ files }: Pick<Standing, 'files'>, started: StartedRenewer): boolean =>
  [startingCron(started), ...startingUnits(started)].some(({ path }) => files[path] !== undefined);

function startersIn(standing: Standing, by: StartedBy, { cron, units, timer }: Starters): readonly Change[] {
  const { files, timers, masked, isSystemd, isByCron } = standing;
  if (masked.includes(timer)) return [];
  const isThere = ({ path }: HookFile) => files[path] !== undefined;
  // Two calls a day would be one too many: what stands and works decides.
  const stands = isThere(cron) && isByCron ? 'cron' : units.some(isThere) && isSystemd ? 'systemd' : by;
  if (stands === 'cron') return inTodaysForm(cron, files);
  const changed = units.flatMap((unit) => inTodaysForm(unit, files));
  // Switched on anew behind a file that has become another, systemd reads that too (systemctl(1), enable).
  return changed.length === 0 && timers.includes(timer)
    ? []
    : [...changed, commandChange({ command: 'enable-unit', arguments: { unit: timer } })];
}

function inTodaysForm(file: HookFile, files: Standing['files']): readonly Change[] {
  const stands = files[file.path];
  if (stands === undefined) return [written(file)];
  if (stands === sha256(toBytes(file.text))) return [];
  const { path, mode, text } = file;
  const before = { state: 'file', sha256: stands } as const;
  return [{ kind: 'write-file', path, mode, before, content: { from: 'text', text } }];
}
