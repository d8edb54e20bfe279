import { always, changing, type Fault, perhaps, steps, usually } from './fault.ts';

const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000));
/** Longer than the server is patient (`electron/run/watchdog.ts`). */
const longSleep = 75;

const faked = (when: string): Readonly<Record<string, string>> => ({
  LD_PRELOAD: '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  FAKETIME: when,
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
});

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
    may: always('undone', 'refused'),
  },
  {
    id: 'clock-behind',
    title: 'the clock of the laptop is ten years behind',
    at: ['look'],
    environment: faked('-10y'),
    may: always('undone', 'refused'),
  },
];
