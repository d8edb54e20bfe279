import { createHash } from 'node:crypto';
import type { HookFile } from './files.ts';
import { type HookGround, hookPath, serverGround } from './ground.ts';

export const unitFolder = '/etc/systemd/system';
export const cronFolder = '/etc/cron.d';

/** What stands at the head of a file of ours for cron. */
export const cronHead: readonly string[] = [
  'SHELL=/bin/sh',
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
];

/** When the hook is called each day: drawn once, so that not all servers do so at once. */
export interface DailyTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** Not all servers at once, and the same for the same certificate, as a plan is the same from the same facts. */
export function dailyTime(certificate: string): DailyTime {
  const drawn = createHash('sha256').update(certificate).digest().readUInt16BE();
  return { hour: Math.floor(drawn / 60) % 24, minute: drawn % 60 };
}

/** The unit to enable where systemd starts it. */
export const dailyTimer = (name: string): string => `sealkeeper-${name}.timer`;

function mustBeTime({ hour, minute }: DailyTime): void {
  const isWithin = (value: number, end: number) => Number.isInteger(value) && value >= 0 && value < end;
  if (!isWithin(hour, 24) || !isWithin(minute, 60)) throw new RangeError(`no time of day: ${hour}:${minute}`);
}

/**
 * The daily call by systemd: a service and its timer. What it could not do while the server was off it does at the next
 * start. `KillMode=process`: a web server that the hook had to start by its own control program must outlive it.
 */
export function dailyUnits(
  name: string,
  time: DailyTime,
  ground: HookGround = serverGround,
): readonly HookFile[] {
  mustBeTime(time);
  const at = [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':');
  const hook = hookPath(name, ground);
  return [
    {
      path: `${unitFolder}/sealkeeper-${name}.service`,
      mode: 0o644,
      text: [
        '[Unit]',
        `Description=Sealkeeper: put the renewed certificate of ${name} in place`,
        `ConditionFileIsExecutable=${hook}`,
        'After=network.target',
        '',
        '[Service]',
        'Type=oneshot',
        'KillMode=process',
        `ExecStart=${hook}`,
        '',
      ].join('\n'),
    },
    {
      path: `${unitFolder}/${dailyTimer(name)}`,
      mode: 0o644,
      text: timerText(`Sealkeeper: put the renewed certificate of ${name} in place, daily`, at),
    },
  ];
}

/** A timer of systemd (systemd.timer(5)): daily at this hour and minute (`04:07`), and after a day that the server slept through. */
export const timerText = (about: string, at: string): string =>
  [
    '[Unit]',
    `Description=${about}`,
    '',
    '[Timer]',
    `OnCalendar=*-*-* ${at}:00`,
    'Persistent=true',
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
  ].join('\n');

/**
 * The daily call by cron (crontab(5)), quiet where the hook is gone. A file with a dot in its name would be left out
 * (run-parts(8)).
 */
export function dailyCron(name: string, time: DailyTime, ground: HookGround = serverGround): HookFile {
  mustBeTime(time);
  const { hour, minute } = time;
  const hook = hookPath(name, ground);
  return {
    path: `${cronFolder}/sealkeeper-${name.replaceAll('.', '_')}`,
    mode: 0o644,
    text: [
      '# Sealkeeper: what the renewer could not put in place is tried again.',
      ...cronHead,
      `${minute} ${hour} * * * root [ ! -x ${hook} ] || ${hook}`,
      '',
    ].join('\n'),
  };
}
