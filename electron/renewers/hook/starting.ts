import { cronFolder, cronHead, type DailyTime, timerText, unitFolder } from './daily.ts';
import { CannotBeTold } from './data-files.ts';
import type { HookFile } from './files.ts';

/** A renewer that nothing of its own starts. */
export interface StartedRenewer {
  /** The folder of the certificate below `live/`. */
  readonly certificate: string;
  /** By which the look knows what is started: part of the files' names. */
  readonly renewer: string;
  /** Program and words, parted by one blank each. */
  readonly command: string;
  /** When the hook is called: the renewer half an hour before. */
  readonly time: DailyTime;
}

const unitOf = ({ certificate, renewer }: Pick<StartedRenewer, 'certificate' | 'renewer'>): string =>
  `sealkeeper-${certificate}-${renewer}`;

/** A file with a dot in its name would be left out (run-parts(8)). */
const cronPath = (started: Pick<StartedRenewer, 'certificate' | 'renewer'>): string =>
  `${cronFolder}/${unitOf(started).replaceAll('.', '_')}`;

/** The unit to enable where systemd starts it. */
export const startingTimer = (certificate: string, renewer: string): string =>
  `${unitOf({ certificate, renewer })}.timer`;

/** Whether what starts a renewer, as the server calls it, is ours for this certificate. Pure. */
export const isStartingOf = (certificate: string, renewer: string, starter: string): boolean =>
  starter === startingTimer(certificate, renewer) || starter === cronPath({ certificate, renewer });

/** What neither a shell nor systemd nor cron (its `%`) takes for other than itself. */
function mustBePlain(command: string): void {
  if (!/^\/[A-Za-z0-9/._-]+( [A-Za-z0-9/._-]+)*$/.test(command)) throw new CannotBeTold(command);
}

const earlier = ({ hour, minute }: DailyTime): DailyTime =>
  minute >= 30 ? { hour, minute: minute - 30 } : { hour: (hour + 23) % 24, minute: minute + 30 };

/** A service and its timer, for a server with systemd: once a day. Raises `CannotBeTold`. */
export function startingUnits(started: StartedRenewer): readonly HookFile[] {
  if (started.command !== '') mustBePlain(started.command);
  const { hour, minute } = earlier(started.time);
  const at = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const about = `Sealkeeper: have ${started.renewer} renew what is due`;
  return [
    {
      path: `${unitFolder}/${unitOf(started)}.service`,
      mode: 0o644,
      text: [
        '[Unit]',
        `Description=${about}`,
        'After=network-online.target',
        'Wants=network-online.target',
        '',
        '[Service]',
        'Type=oneshot',
        `ExecStart=${started.command}`,
        '',
      ].join('\n'),
    },
    {
      path: `${unitFolder}/${unitOf(started)}.timer`,
      mode: 0o644,
      text: timerText(`${about}, daily`, at),
    },
  ];
}

/** A file for cron (crontab(5)), once a day; what it says on good days is nobody's mail. Raises `CannotBeTold`. */
export function startingCron(started: StartedRenewer): HookFile {
  if (started.command !== '') mustBePlain(started.command);
  const { hour, minute } = earlier(started.time);
  return {
    path: cronPath(started),
    mode: 0o644,
    text: [
      `# Sealkeeper: nothing else starts ${started.renewer} here.`,
      ...cronHead,
      `${minute} ${hour} * * * root ${started.command} >/dev/null`,
      '',
    ].join('\n'),
  };
}
