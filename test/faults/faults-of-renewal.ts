import { knownAuthorities } from '../support/known-authority.ts';
import { readyForCertbot } from '../support/ready-for-certbot.ts';
import { always, type Fault, perhaps } from './fault.ts';
import { appFaults } from './faults-of-app.ts';
import { serverFaults } from './faults-of-server.ts';
import type { Scene } from './scene.ts';

/** Where certbot makes folders of its own whenever it is run, whoever runs it. */
const certbotsOwn = ['', '/pre', '/post', '/deploy'].map((name) => `/etc/letsencrypt/renewal-hooks${name}`);

async function ready({ shop, edited }: Scene): Promise<void> {
  await readyForCertbot(shop);
  for (const path of [knownAuthorities, ...certbotsOwn]) edited.add(path);
}

/** Troubles of the other tables that come again while the renewal is handed over, and as such a run is undone. */
const again = [
  'cut',
  'frozen',
  'killed',
  'killed-alone',
  'stopped',
  'disk-full',
  'read-only',
  'sshd-killed',
  'rebooted',
  'rebooted-alone',
];
const againInUndo = ['undo-cut', 'undo-killed', 'undo-disk-full', 'undo-read-only', 'undo-rebooted-alone'];

const underCertbot = (fault: Fault): Fault => ({
  ...fault,
  id: `certbot-${fault.id}`,
  at: fault.work === 'undo' ? ['undo'] : fault.settling === 'wait' ? ['renewal'] : ['renewal', 'finish'],
  shop: { ...fault.shop, software: ['certbot'] },
  job: () => ({ renewal: { by: 'certbot' } }),
  prepare: ready,
  // What does not work out of the renewal alone is taken back alone.
  may: fault.work === 'undo' ? fault.may : perhaps,
});

/** The site is encrypted by the time its renewal is handed over: it stays so, or all of it goes back. */
export const renewalFaults: readonly Fault[] = [
  ...[...appFaults, ...serverFaults]
    .filter(({ id }) => again.includes(id) || againInUndo.includes(id))
    .map(underCertbot),
  underCertbot({
    id: 'refused',
    title: 'the authority refuses what certbot asks of it',
    at: ['renewal'],
    strike: ({ authority }) =>
      authority.misbehave('order', { kind: 'problem', type: 'serverInternal', status: 500 }),
    may: always('committed'),
  }),
];
