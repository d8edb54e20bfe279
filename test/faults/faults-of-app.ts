import { doubles } from './doubles.ts';
import { always, changing, type Fault, perhaps, steps, usually } from './fault.ts';
import type { Scene } from './scene.ts';

const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000));
/** Longer than the server is patient (`electron/run/posix/watchdog.ts`). */
const longSleep = 75;

/** Starts what it is given in the background and out of the session, as a transient unit would be. */
const systemdRunDouble = `#!/bin/sh
while [ "\${1#--}" != "$1" ]; do shift; done
setsid "$@" </dev/null >/dev/null 2>&1 &
echo "$*" >>/run/systemd-run.calls
`;

const faked = (when: string): Readonly<Record<string, string>> => ({
  LD_PRELOAD: '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  FAKETIME: when,
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
});

/** The watchdog under each shell that may be `sh`, and started in each way. */
const watchdogs: readonly Fault[] = [
  { name: 'bash', title: 'sh is bash', shop: { files: { ...doubles, '/usr/bin/sh': { linkTo: 'bash' } } } },
  {
    name: 'busybox',
    title: 'sh is busybox',
    shop: { files: { ...doubles, '/usr/bin/sh': { linkTo: 'busybox' } } },
  },
  { name: 'nohup', title: 'there is no setsid', shop: { hide: ['/usr/bin/setsid'] } },
  {
    name: 'systemd',
    title: 'systemd-run is there (a double of it)',
    shop: { files: { ...doubles, '/usr/local/bin/systemd-run': { text: systemdRunDouble, mode: 0o755 } } },
    prepare: async ({ shop }: Scene) => void (await shop.server.must(['mkdir', '-p', '/run/systemd/system'])),
  },
].map(({ name, title, ...rest }) => ({
  id: `killed-alone-${name}`,
  title: `the app is killed, nobody comes back, and ${title}`,
  at: ['redirect'],
  strike: ({ app }) => void app?.kill('SIGKILL'),
  settling: 'wait',
  may: usually,
  ...rest,
}));

export const appFaults: readonly Fault[] = [
  {
    id: 'cut',
    title: 'the connection is cut',
    at: steps,
    strike: ({ line }) => line.cut(),
    may: perhaps,
  },
  {
    id: 'undo-cut',
    title: 'the connection is cut in an undo',
    work: 'undo',
    at: ['undo'],
    strike: ({ line }) => line.cut(),
    mayNeedAttention: true,
    may: always('undone', 'committed'),
  },
  {
    id: 'frozen',
    title: 'the network goes silent and stays so',
    at: ['key', 'proof', 'install', 'redirect'],
    strike: ({ line }) => line.freeze(),
    heal: ({ line }) => line.thaw(),
    settling: 'wait',
    mayNeedAttention: true,
    may: perhaps,
  },
  {
    id: 'asleep',
    title: 'the laptop sleeps for 75 seconds and wakes up',
    at: ['order', 'proof', 'certificate', 'install', 'outside', 'redirect', 'finish'],
    strike: async ({ app }) => {
      app?.kill('SIGSTOP');
      await seconds(longSleep);
      app?.kill('SIGCONT');
    },
    may: perhaps,
  },
  {
    id: 'killed',
    title: 'the app is killed, and started again',
    at: changing,
    strike: ({ app }) => void app?.kill('SIGKILL'),
    may: usually,
  },
  {
    id: 'killed-alone',
    title: 'the app is killed, and nobody comes back',
    at: ['prepare', 'proof', 'validate', 'install', 'redirect'],
    strike: ({ app }) => void app?.kill('SIGKILL'),
    settling: 'wait',
    may: usually,
  },
  ...watchdogs,
  {
    id: 'undo-killed',
    title: 'the app is killed in an undo, and started again',
    work: 'undo',
    at: ['undo'],
    strike: ({ app }) => void app?.kill('SIGKILL'),
    may: always('undone', 'committed'),
  },
  {
    id: 'stopped',
    title: 'the owner stops it',
    at: changing,
    strike: ({ app }) => void app?.kill('SIGINT'),
    may: perhaps,
  },
  {
    id: 'clock-ahead',
    title: 'the clock of the laptop is ten years ahead',
    at: ['look'],
    environment: faked('+10y'),
    problem: 'clock-wrong',
    may: always('refused'),
  },
  {
    id: 'clock-behind',
    title: 'the clock of the laptop is ten years behind',
    at: ['look'],
    environment: faked('-10y'),
    problem: 'clock-wrong',
    may: always('refused'),
  },
];
