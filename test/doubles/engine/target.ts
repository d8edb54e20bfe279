import type { Lasting } from '../../../electron/renewers/lasting.ts';
import { type AnyTarget, targets } from '../../../electron/targets/registry.ts';
import { type Activation, type Change, type Stage, type TargetId, targetIds } from '../../../shared/plan.ts';
import { httpsProbes, type Probe } from '../../../shared/probes.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import type { Acts } from './acts.ts';

/** What each stage of the double's plan writes. */
export const paths = {
  proof: ['/etc/apache2/proof-1', '/etc/apache2/proof-2'],
  import: ['/etc/apache2/import-1'],
  install: ['/etc/apache2/install-1', '/etc/apache2/install-2'],
  redirect: ['/etc/apache2/redirect-1'],
  renewal: ['/etc/sealkeeper/renewal-1'],
} as const satisfies Readonly<Record<Stage['id'], readonly string[]>>;

/** What the mail server's part of a plan writes. */
export const mailPaths = { install: ['/etc/postfix/install-1', '/etc/postfix/install-2'] } as const;

/** Whether a path, or a service by its name, is the mail server's. */
export const isOfMail = (what: string): boolean => /^\/etc\/postfix\/|@mail$/.test(what);

/** Whose path it is. */
export const stageOfPath = (path: string): string =>
  `${/([a-z]+)-\d$/.exec(path)?.[1] ?? path}${isOfMail(path) ? ' of mail' : ''}`;

export const activation: Activation = {
  service: 'apache2',
  test: ['/usr/sbin/apache2ctl', '-t'],
  reload: ['systemctl', 'reload', 'apache2.service'],
  start: ['systemctl', 'start', 'apache2.service'],
  alive: { by: 'pid-file', path: '/run/apache2/apache2.pid' },
};

/** By systemd's word, as of a service that has no file of its number. */
export const mailActivation: Activation = {
  service: 'apache2@mail',
  test: ['/usr/sbin/apache2ctl', '-t'],
  reload: ['systemctl', 'reload', 'apache2@mail.service'],
  start: ['systemctl', 'start', 'apache2@mail.service'],
  alive: { by: 'unit', unit: 'apache2@mail.service' },
};

export const stageOf = (id: Stage['id'], hasService = true): Stage =>
  stageWith(id, paths[id], hasService ? activation : null);

function stageWith(id: Stage['id'], written: readonly string[], takenUp: Activation | null): Stage {
  const changes = written.map(
    (path): Change => ({
      kind: 'write-file',
      path,
      mode: 0o644,
      before: { state: 'absent' },
      content: { from: 'text', text: id },
    }),
  );
  return { id, changes, activation: takenUp };
}

const modMd: NonNullable<Lasting['modMd']> = {
  ground: {
    module: '/usr/lib/apache2/modules/mod_md.so',
    configuration: {
      path: '/etc/apache2/conf-enabled/sealkeeper-md-shop.test.conf',
      before: { state: 'absent' },
    },
    activation,
    isThere: false,
    knowsProfiles: true,
  },
};

export interface TargetOptions {
  /** It keeps certificates in a store of its own. */
  readonly hasImport: boolean;
  readonly hasRedirect: boolean;
  /** False: changes are taken up by themselves. */
  readonly hasService?: boolean;
  /** Its own program renews, where the authority is told an address. */
  readonly hasModMd?: boolean;
}

const isMailName = (name: string): boolean => name.startsWith('mail.');

const mailPorts = [
  { kind: 'smtp', port: 25 },
  { kind: 'imaps', port: 993 },
] as const;
const mailProbes = (names: readonly string[]): readonly Probe[] =>
  names.filter(isMailName).flatMap((name) => mailPorts.map((port) => ({ ...port, name })));

/** A mail server without any web site, which serves another domain too; `unnamed`: what it shows to those who ask for no name; `keepable`: the new certificate, unless the present one has to stay. */
export function mailDouble(acts: Acts, unnamed: 'new' | 'kept' | 'keepable' = 'kept'): AnyTarget {
  return {
    id: 'iis',
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: targetCapabilities.iis,
    probeKinds: ['smtp', 'imaps'],
    probes: (_facts, names) => mailProbes(names),
    async detect(_host, signal) {
      await acts.begin('detect mail', { signal, refusal: { code: 'web-server-missing', facts: {} } });
      return { support: 'supported', title: 'Mail double', version: '2' };
    },
    async inspect(_host, _names, signal) {
      await acts.begin('inspect mail', { signal, refusal: { code: 'web-server-broken', facts: {} } });
      return null;
    },
    sites: () => [
      { names: ['mail.test', 'mail.other.test'], addresses: ['*:25'], file: '/etc/postfix', encrypted: true },
    ],
    shown: () => [],
    unnamed: (_facts, { keptFor = [] }) => ({
      doors: mailPorts.map((port) => ({
        ...port,
        shows: unnamed === 'keepable' ? (keptFor.length > 0 ? 'kept' : 'new') : unnamed,
      })),
      domains: ['other.test'],
      unread: ['mysql:/etc/postfix/domains.cf'],
      hosts: ['mail.other.test'],
    }),
    check: () => [],
    obstacles: () => [],
    plan: (_facts, { names }) => ({
      target: 'iis',
      names: [...names],
      live: { key: '/etc/sealkeeper/key', chain: '/etc/sealkeeper/chain' },
      install: stageWith('install', mailPaths.install, mailActivation),
      redirect: null,
      proofExample: null,
      notes: [],
      differences: [],
    }),
    async selfTest(_host, _facts, _plan, _staged, signal) {
      await acts.begin('rehearse mail', { signal, refusal: { code: 'rehearsal-failed', facts: {} } });
    },
  };
}

/** A web server that is found, has two sites, and is in nobody's way. */
export function targetDouble(acts: Acts, options: TargetOptions): AnyTarget {
  return {
    id: 'apache',
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: { ...targetCapabilities.apache, isTriedOnARealOne: false },
    probeKinds: ['https'],
    probes: (_facts, names) => httpsProbes(names.filter((name) => !isMailName(name))),
    replacedByDefault: () => [],
    async detect(_host, signal) {
      await acts.begin('detect', { signal, refusal: { code: 'web-server-missing', facts: {} } });
      return { support: 'supported', title: 'Double', version: '1' };
    },
    async inspect(_host, _names, signal) {
      await acts.begin('inspect', { signal, refusal: { code: 'web-server-broken', facts: {} } });
      return null;
    },
    sites: () => [
      { names: ['shop.test'], addresses: ['*:80'], file: '/etc/apache2/shop', encrypted: false },
      { names: ['blog.test'], addresses: ['*:80'], file: '/etc/apache2/blog', encrypted: false },
    ],
    shown: () => [],
    check: () => [],
    obstacles: () => [],
    plan: (_facts, { names }) => ({
      target: 'apache',
      names: [...names],
      live: { key: '/etc/sealkeeper/key', chain: '/etc/sealkeeper/chain' },
      ...(options.hasImport ? { import: stageOf('import', options.hasService) } : {}),
      install: stageOf('install', options.hasService),
      redirect: options.hasRedirect ? stageOf('redirect', options.hasService) : null,
      proofExample: null,
      notes: [],
      differences: [],
    }),
    lasting: (_facts, { names }) => ({
      certificate: 'shop.test',
      version: 1,
      attached: null,
      webroot: '/var/www/sealkeeper-acme',
      open: [...names],
      services: [
        {
          kind: 'apache',
          program: '/usr/sbin/apache2ctl',
          starter: { by: 'systemd', unit: 'apache2.service' },
        },
      ],
      probes: [{ address: '127.0.0.1', port: 443, name: 'shop.test' }],
      ...(options.hasModMd === true ? { modMd } : {}),
    }),
    proofStage: () => stageOf('proof', options.hasService),
    async selfTest(_host, _facts, _plan, _staged, signal) {
      await acts.begin('rehearse', { signal, refusal: { code: 'rehearsal-failed', facts: {} } });
    },
  };
}

/** These, and all other kinds of software nowhere to be found. */
export function withoutOthers(some: Partial<Record<TargetId, AnyTarget>>): Record<TargetId, AnyTarget> {
  const all = { ...targets };
  for (const id of targetIds) all[id] = some[id] ?? { ...targets[id], detect: async () => null };
  return all;
}
