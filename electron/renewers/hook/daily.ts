import type { HookFile } from './files.ts';
import { type HookGround, hookPath, serverGround } from './ground.ts';

/** When the hook is called each day: drawn once, so that not all servers do so at once. */
export interface DailyTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** The unit to enable where systemd starts it. */
export const dailyTimer = 'sealkeeper-renewal.timer';

function mustBeTime({ hour, minute }: DailyTime): void {
  const isWithin = (value: number, end: number) => Number.isInteger(value) && value >= 0 && value < end;
  if (!isWithin(hour, 24) || !isWithin(minute, 60)) throw new RangeError(`no time of day: ${hour}:${minute}`);
}

/**
 * The daily call by systemd: a service and its timer. What it could not do while the server was off it does at the next
 * start. `KillMode=process`: a web server that the hook had to start by its own control program must outlive it.
 */
export function dailyUnits(time: DailyTime, ground: HookGround = serverGround): readonly HookFile[] {
  mustBeTime(time);
  const at = [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':');
  const hook = hookPath(ground);
  return [
    {
      path: '/etc/systemd/system/sealkeeper-renewal.service',
      mode: 0o644,
      text: [
        '[Unit]',
        'Description=Sealkeeper: put renewed certificates in place',
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
      path: `/etc/systemd/system/${dailyTimer}`,
      mode: 0o644,
      text: [
        '[Unit]',
        'Description=Sealkeeper: put renewed certificates in place, daily',
        '',
        '[Timer]',
        `OnCalendar=*-*-* ${at}:00`,
        'Persistent=true',
        '',
        '[Install]',
        'WantedBy=timers.target',
        '',
      ].join('\n'),
    },
  ];
}

/** The daily call by cron (crontab(5)). Quiet where the hook is gone; a name with a dot would be left out by run-parts rules. */
export function dailyCron(time: DailyTime, ground: HookGround = serverGround): HookFile {
  mustBeTime(time);
  const hook = hookPath(ground);
  return {
    path: '/etc/cron.d/sealkeeper-renewal',
    mode: 0o644,
    text: [
      '# Sealkeeper: what the renewer could not put in place is tried again.',
      'SHELL=/bin/sh',
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      `${time.minute} ${time.hour} * * * root [ ! -x ${hook} ] || ${hook}`,
      '',
    ].join('\n'),
  };
}
