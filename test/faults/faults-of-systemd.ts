import type { StepId } from '../../shared/events.ts';
import type { FileSpec } from '../lab/server-seed.ts';
import type { ShopOptions } from '../support/shop.ts';
import { always, changing, type Fault, perhaps, usually } from './fault.ts';
import type { Scene } from './scene.ts';

/**
 * Servers that a whole systemd runs: services and the safety net are units, a login is a session, and who logs out
 * loses all processes of that session (logind.conf(5), KillUserProcesses; root is spared unless told).
 */
const whoLogsOutLosesAll: Readonly<Record<string, FileSpec>> = {
  '/etc/systemd/logind.conf.d/lab.conf': '[Login]\nKillUserProcesses=yes\nKillExcludeUsers=\n',
};
const server: ShopOptions = { systemd: true, files: whoLogsOutLosesAll, diskSize: '200m' };

/** The safety net must be a unit of its own, in no session, before anything can be changed. */
async function netIsAUnit({ shop }: Scene): Promise<void> {
  const listed = await shop.server.must([
    'systemctl',
    'list-units',
    '--plain',
    '--no-legend',
    'sealkeeper-watch-*',
  ]);
  const sessions = await shop.server.must(['loginctl', 'list-sessions', '--no-legend']);
  if (!/^sealkeeper-watch-\S+\.service\s+loaded\s+active/m.test(listed))
    throw new Error(`the safety net is no unit: ${listed}`);
  if (sessions.trim() === '') throw new Error('the login is no session of logind');
}

const kill = async (scene: Scene, step: StepId): Promise<void> => {
  if (step !== 'prepare') await netIsAUnit(scene);
  scene.app?.kill('SIGKILL');
};

const asDeploy = ({ shop, line }: Scene): object => ({
  server: { ...shop.job.server, host: line.host, port: line.port, user: 'deploy' },
});

export const systemdFaults: readonly Fault[] = [
  {
    id: 'systemd-quiet',
    title: 'under systemd: no trouble at all',
    shop: server,
    at: ['look'],
    may: always('committed'),
  },
  {
    id: 'systemd-killed-alone',
    title: 'under systemd: the app is killed, its session with all its processes, and nobody comes back',
    shop: server,
    at: changing.filter((step) => step !== 'finish'),
    strike: kill,
    settling: 'wait',
    may: usually,
  },
  {
    id: 'systemd-logged-out',
    title: 'under systemd: the same where the login is a user’s who becomes root by sudo',
    shop: server,
    job: asDeploy,
    at: ['proof', 'install', 'redirect'],
    strike: kill,
    settling: 'wait',
    may: usually,
  },
  {
    id: 'systemd-rebooted',
    title: 'under systemd: the server restarts',
    shop: server,
    at: ['proof', 'certificate', 'install', 'redirect'],
    strike: ({ shop }) => shop.server.reboot(),
    takesSiteDown: true,
    mayNeedAttention: true,
    may: perhaps,
  },
  {
    id: 'systemd-rebooted-alone',
    title: 'under systemd: the server restarts while the app is killed',
    shop: server,
    at: ['proof', 'install', 'redirect', 'finish'],
    strike: async ({ shop, app }) => {
      app?.kill('SIGKILL');
      await shop.server.reboot();
    },
    takesSiteDown: true,
    may: usually,
  },
  {
    id: 'systemd-undo-killed',
    title: 'under systemd: the app is killed in an undo, and started again',
    shop: server,
    work: 'undo',
    at: ['undo'],
    strike: ({ app }) => void app?.kill('SIGKILL'),
    may: always('undone', 'committed'),
  },
];
