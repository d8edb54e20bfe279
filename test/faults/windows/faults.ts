import type { StepId } from '../../../shared/events.ts';
import type { Fault as WindowsTrouble } from '../../doubles/windows/model/fault.ts';
import { modelSite } from '../../doubles/windows/model/state.ts';
import { always, changing, type Fault, perhaps, steps, usually } from '../fault.ts';
import { byHand, loseItsPatience, restart, type WindowsScene } from './scene.ts';

/** One kind of trouble on Windows. */
export interface WindowsFault extends Fault<WindowsScene> {
  /** The scripts themselves are run by PowerShell; else the model answers in their place. */
  readonly powershell?: true;
}

/** Steps in which a script writes to the server. */
const writing = ['prepare', 'proof', 'rehearse', 'install', 'redirect', 'finish'] as const;

/** From now on the line is cut at the write of that number, and with it the PowerShell at work. */
const cutAtWrite = (number: number) => (scene: WindowsScene) => {
  const { server } = scene.shop;
  let writes = 0;
  server.model.beforeWrite = () => {
    writes += 1;
    if (writes !== number) return;
    server.model.beforeWrite = null;
    server.cutAll();
  };
};

const onLine: readonly WindowsFault[] = [
  { id: 'iis-none', title: 'no trouble at all', at: ['look'], powershell: true, may: always('committed') },
  {
    ...{ id: 'iis-none-undo', title: 'no trouble at all, and an undo', work: 'undo', at: ['undo'] },
    ...{ powershell: true, strike: () => undefined, may: always('undone') },
  },
  ...[1, 2, 3].map(
    (number): WindowsFault => ({
      id: `iis-write-${String(number)}`,
      title: 'the connection is cut at a write of a script, and PowerShell ends',
      at: writing,
      powershell: true,
      strike: cutAtWrite(number),
      heal: ({ shop }) => {
        shop.server.model.beforeWrite = null;
      },
      // A step may have fewer writes.
      may: perhaps,
    }),
  ),
  ...[1, 2, 3].map(
    (number): WindowsFault => ({
      id: `iis-undo-write-${String(number)}`,
      title: 'the connection is cut at a write of an undo, and PowerShell ends',
      work: 'undo',
      at: ['undo'],
      powershell: true,
      strike: cutAtWrite(number),
      heal: ({ shop }) => {
        shop.server.model.beforeWrite = null;
      },
      mayNeedAttention: true,
      may: always('undone', 'committed'),
    }),
  ),
  {
    id: 'iis-cut',
    title: 'the connection is cut',
    at: steps,
    strike: ({ line }) => line.cut(),
    may: perhaps,
  },
  {
    ...{ id: 'iis-undo-cut', title: 'the connection is cut in an undo', work: 'undo', at: ['undo'] },
    strike: ({ line }) => line.cut(),
    mayNeedAttention: true,
    may: always('undone', 'committed'),
  },
  {
    id: 'iis-frozen',
    title: 'the network goes silent and stays so',
    at: ['proof', 'install'],
    strike: ({ line }) => line.freeze(),
    heal: (scene) => {
      scene.line.thaw();
      loseItsPatience(scene);
    },
    settling: 'wait',
    mayNeedAttention: true,
    may: perhaps,
  },
];

const ofApp: readonly WindowsFault[] = [
  {
    id: 'iis-killed',
    title: 'the app is killed, and started again',
    at: changing,
    strike: ({ app }) => void app?.kill('SIGKILL'),
    may: usually,
  },
  {
    id: 'iis-killed-alone',
    title: 'the app is killed, and nobody comes back',
    at: ['prepare', 'proof', 'rehearse', 'install', 'redirect'],
    powershell: true,
    strike: ({ app }) => void app?.kill('SIGKILL'),
    heal: loseItsPatience,
    settling: 'wait',
    may: usually,
  },
  {
    ...{ id: 'iis-undo-killed', title: 'the app is killed in an undo, and started again' },
    ...{ work: 'undo', at: ['undo'] },
    strike: ({ app }) => void app?.kill('SIGKILL'),
    may: always('undone', 'committed'),
  },
  {
    id: 'iis-stopped',
    title: 'the owner stops it',
    at: changing,
    strike: ({ app }) => void app?.kill('SIGINT'),
    may: perhaps,
  },
];

const refusing = (fault: WindowsTrouble) => (scene: WindowsScene) => scene.shop.server.model.failNext(fault);

const ofWindows: readonly WindowsFault[] = [
  {
    ...{ id: 'iis-restart', title: 'the server restarts', at: writing },
    strike: restart,
    may: perhaps,
  },
  {
    id: 'iis-site-added',
    title: 'somebody adds a site in IIS Manager',
    at: ['proof', 'certificate', 'rehearse', 'install', 'outside', 'redirect', 'finish'],
    strike: (scene) =>
      byHand(scene, (state) => ({
        ...state,
        sites: [...state.sites, modelSite(9, 'New', { bindings: ['http *:80:new.example.test'] })],
      })),
    may: perhaps,
  },
  {
    id: 'iis-site-stopped',
    title: 'somebody stops a site in IIS Manager that is none of the run',
    at: ['proof', 'rehearse', 'outside', 'finish'],
    strike: (scene) =>
      byHand(scene, (state) => ({
        ...state,
        sites: state.sites.map((site) => (site.id === 7 ? { ...site, state: 'Stopped' } : site)),
      })),
    may: perhaps,
  },
  {
    id: 'iis-certificate-chosen',
    title: 'somebody chooses another certificate in IIS Manager for an entry of the run',
    at: ['proof', 'rehearse'],
    // Without a certificate: what is there now is neither what was read nor what is ours.
    strike: (scene) =>
      byHand(scene, (state) => ({
        ...state,
        rows: state.rows.filter(({ endpoint }) => endpoint !== 'shop.example.test:8443'),
      })),
    may: perhaps,
  },
  {
    id: 'iis-rights',
    title: 'the login is taken out of the Administrators',
    at: ['rehearse', 'install', 'redirect', 'finish'],
    strike: ({ shop: { server } }) =>
      server.model.change((state) => ({ ...state, identity: { ...state.identity, elevated: false } })),
    heal: ({ shop: { server } }) =>
      server.model.change((state) => ({ ...state, identity: { ...state.identity, elevated: true } })),
    mayNeedAttention: true,
    may: perhaps,
  },
  {
    id: 'iis-busy',
    title: 'another program holds the settings of IIS',
    at: ['install', 'redirect'],
    strike: refusing({ at: 'commit', kind: 'com', code: 32, times: 3 }),
    may: always('undone'),
  },
  {
    id: 'iis-locked',
    title: 'the settings of IIS are locked',
    at: ['install', 'redirect'],
    strike: refusing({ at: 'commit', kind: 'com', code: 33 }),
    may: always('undone'),
  },
  {
    ...{ id: 'iis-no-key', title: 'http.sys finds no key for the certificate', at: ['install'] },
    strike: refusing({ at: 'commit', kind: 'win32', code: 1312 }),
    may: always('undone'),
  },
  {
    ...{ id: 'iis-row', title: 'http.sys does not take the settings of an endpoint again', at: ['install'] },
    strike: refusing({ at: 'set-row', code: 5 }),
    may: always('undone'),
  },
  {
    ...{ id: 'iis-store', title: 'the certificate store refuses', at: ['rehearse'] },
    strike: refusing({ at: 'import', kind: 'crypto', code: 13, times: 2 }),
    may: always('undone'),
  },
  {
    ...{ id: 'iis-listener', title: 'the place of the listener is taken', at: ['look'] },
    prepare: (scene) => byHand(scene, (state) => ({ ...state, strayListeners: [80] })),
    may: always('committed'),
  },
  {
    ...{ id: 'iis-tunnels', title: 'the SSH server forbids tunnels', at: ['look'] },
    prepare: ({ shop }) => {
      shop.server.manners.allowsTunnels = false;
    },
    may: always('committed'),
  },
  {
    ...{ id: 'iis-slow', title: 'each PowerShell takes three seconds to start', at: ['look'] },
    prepare: ({ shop }) => {
      shop.server.manners.coldStart = 3_000;
    },
    may: always('committed'),
  },
];

const says = (type: string, status: number) => ({ kind: 'problem', type, status }) as const;

const ofAuthority: readonly WindowsFault[] = [
  {
    ...{ id: 'iis-ca-order', title: 'the authority refuses', at: ['look'] satisfies StepId[] },
    prepare: ({ authority }: WindowsScene) => authority.misbehave('order', says('rateLimited', 429)),
    may: always('undone', 'refused'),
  },
  {
    ...{ id: 'iis-ca-finalize', title: 'the authority refuses', at: ['look'] satisfies StepId[] },
    prepare: ({ authority }: WindowsScene) => authority.misbehave('finalize', says('caa', 403)),
    may: always('undone'),
  },
  {
    ...{ id: 'iis-ca-check', title: 'the authority’s check fails', at: ['look'] satisfies StepId[] },
    prepare: ({ authority }: WindowsScene) =>
      authority.misbehave('authorization', { kind: 'invalid', type: 'connection' }),
    may: always('undone'),
  },
];

export const windowsFaults: readonly WindowsFault[] = [...onLine, ...ofApp, ...ofWindows, ...ofAuthority];
