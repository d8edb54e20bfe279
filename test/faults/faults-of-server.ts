import type { Outcome, StepId } from '../../shared/events.ts';
import { heal, order, wish } from './doubles.ts';
import { always, changing, type Fault, perhaps, steps, usually } from './fault.ts';
import type { Scene } from './scene.ts';
import { fillDisk, freeDisk, killSshd, makeReadOnly, makeWritable, reboot } from './server-faults.ts';

/** The blow may fall when the next step has begun. */
const lateOrNot = (step: StepId): readonly Outcome[] => [...usually(step), 'undone'];

/** An owner who works on the same file at the same moment, and saves as editors do. */
export async function edit({ shop, edited }: Scene, file: string): Promise<void> {
  edited.add(file);
  await shop.server.must([
    'sh',
    '-c',
    'cp -p "$1" "$1.mine" && printf "# edited by the owner\\n" >>"$1.mine" && mv "$1.mine" "$1"',
    'sh',
    file,
  ]);
}

/** Somebody else's program on port 443, in the background and out of every session. */
const takePort = async ({ shop }: Scene): Promise<void> => {
  await shop.server.must([
    'sh',
    '-c',
    'setsid busybox nc -ll -p 443 -e true </dev/null >/dev/null 2>&1 & echo $! >/run/taker.pid; sleep 0.1',
  ]);
};
const givePort = async ({ shop }: Scene): Promise<void> => {
  await shop.server.run(['sh', '-c', 'kill "$(cat /run/taker.pid)"; rm -f /run/taker.pid']);
};

export const serverFaults: readonly Fault[] = [
  {
    id: 'service-dies',
    title: 'the web server dies as it reloads',
    at: ['proof', 'validate', 'install', 'redirect'],
    strike: ({ shop, road }) => order(shop.server, [wish(road.control, 'die')]),
    heal: ({ shop }) => heal(shop.server),
    takesSiteDown: true,
    may: perhaps,
  },
  {
    id: 'undo-service-dies',
    title: 'the web server dies as it reloads for an undo',
    work: 'undo',
    at: ['undo'],
    strike: ({ shop, road }) => order(shop.server, [wish(road.control, 'die')]),
    heal: ({ shop }) => heal(shop.server),
    takesSiteDown: true,
    mayNeedAttention: true,
    may: always('undone', 'committed'),
  },
  {
    id: 'disk-full',
    title: 'the disk is full',
    at: changing,
    strike: async ({ shop }) => void (await fillDisk(shop.server)),
    heal: async ({ shop }) => void (await freeDisk(shop.server)),
    may: perhaps,
  },
  {
    id: 'undo-disk-full',
    title: 'the disk is full at an undo',
    work: 'undo',
    at: ['undo'],
    strike: async ({ shop }) => void (await fillDisk(shop.server)),
    heal: async ({ shop }) => void (await freeDisk(shop.server)),
    mayNeedAttention: true,
    settling: 'again',
    may: always('undone'),
  },
  {
    id: 'read-only',
    title: 'the disk can only be read',
    at: changing,
    strike: async ({ shop }) => void (await makeReadOnly(shop.server)),
    heal: async ({ shop }) => void (await makeWritable(shop.server)),
    mayNeedAttention: true,
    may: perhaps,
  },
  {
    id: 'undo-read-only',
    title: 'the disk can only be read at an undo',
    work: 'undo',
    at: ['undo'],
    strike: async ({ shop }) => void (await makeReadOnly(shop.server)),
    heal: async ({ shop }) => void (await makeWritable(shop.server)),
    mayNeedAttention: true,
    settling: 'again',
    may: always('undone'),
  },
  {
    id: 'edited',
    title: 'somebody edits the same file',
    at: steps,
    strike: (scene) => edit(scene, scene.road.siteFile),
    may: (step) => [...perhaps(step), 'refused'],
  },
  {
    id: 'port-taken',
    title: 'another program takes port 443',
    at: ['key', 'order', 'proof', 'certificate', 'rehearse'],
    strike: takePort,
    heal: givePort,
    takesSiteDown: true,
    may: usually,
  },
  {
    id: 'sshd-killed',
    title: 'sshd and all its sessions are killed, and sshd comes back',
    at: steps,
    strike: async ({ shop }) => {
      await killSshd(shop.server);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await shop.server.sshd.start();
    },
    may: lateOrNot,
  },
  {
    id: 'sshd-gone',
    title: 'sshd is killed and stays away until the run is over',
    at: ['prepare', 'proof', 'install', 'redirect'],
    strike: ({ shop }) => killSshd(shop.server),
    heal: ({ shop }) => shop.server.sshd.start(),
    settling: 'wait',
    mayNeedAttention: true,
    may: usually,
  },
  {
    id: 'rebooted',
    title: 'the server restarts, and all its processes are gone',
    at: steps,
    strike: reboot,
    takesSiteDown: true,
    takesMailDown: true,
    mayNeedAttention: true,
    may: lateOrNot,
  },
  {
    id: 'rebooted-alone',
    title: 'the server restarts while the app is killed',
    at: changing,
    strike: async (scene) => {
      scene.app?.kill('SIGKILL');
      await reboot(scene);
    },
    takesSiteDown: true,
    takesMailDown: true,
    may: usually,
  },
  {
    id: 'undo-rebooted-alone',
    title: 'the server restarts and the app is killed in an undo',
    work: 'undo',
    at: ['undo'],
    strike: async (scene) => {
      scene.app?.kill('SIGKILL');
      await reboot(scene);
    },
    takesSiteDown: true,
    takesMailDown: true,
    may: always('undone', 'committed'),
  },
  {
    id: 'server-clock',
    title: 'the clock of the server stands in 1999',
    at: ['look'],
    prepare: ({ shop }) =>
      shop.server
        .writeFile('/usr/local/sbin/date', '#!/bin/sh\nexec /usr/bin/date -d "1999-01-01" "$@"\n')
        .then(() => void shop.server.must(['/usr/bin/chmod', '755', '/usr/local/sbin/date'])),
    may: always('committed'),
  },
];
