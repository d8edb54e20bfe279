import type { AnyTarget } from '../../../electron/targets/registry.ts';
import type { Activation, Change, Stage } from '../../../shared/plan.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import type { Acts } from './acts.ts';

/** What each stage of the double's plan writes. */
export const paths = {
  proof: ['/etc/apache2/proof-1', '/etc/apache2/proof-2'],
  import: ['/etc/apache2/import-1'],
  install: ['/etc/apache2/install-1', '/etc/apache2/install-2'],
  redirect: ['/etc/apache2/redirect-1'],
} as const satisfies Readonly<Record<Stage['id'], readonly string[]>>;

/** Whose path it is. */
export const stageOfPath = (path: string): string => /([a-z]+)-\d$/.exec(path)?.[1] ?? path;

export const activation: Activation = {
  service: 'apache2',
  test: ['/usr/sbin/apache2ctl', '-t'],
  reload: ['systemctl', 'reload', 'apache2.service'],
  start: ['systemctl', 'start', 'apache2.service'],
  pidFile: '/run/apache2/apache2.pid',
};

export function stageOf(id: Stage['id'], hasService = true): Stage {
  const changes = paths[id].map(
    (path): Change => ({
      kind: 'write-file',
      path,
      mode: 0o644,
      before: { state: 'absent' },
      content: { from: 'text', text: id },
    }),
  );
  return { id, changes, activation: hasService ? activation : null };
}

export interface TargetOptions {
  /** It keeps certificates in a store of its own. */
  readonly hasImport: boolean;
  readonly hasRedirect: boolean;
  /** False: changes are taken up by themselves. */
  readonly hasService?: boolean;
}

/** A web server that is found, has two sites, and is in nobody's way. */
export function targetDouble(
  acts: Acts,
  { hasImport, hasRedirect, hasService = true }: TargetOptions,
): AnyTarget {
  return {
    id: 'apache',
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: { ...targetCapabilities.apache, isTriedOnARealOne: false },
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
      ...(hasImport ? { import: stageOf('import', hasService) } : {}),
      install: stageOf('install', hasService),
      redirect: hasRedirect ? stageOf('redirect', hasService) : null,
      proofExample: null,
      notes: [],
      differences: [],
    }),
    proofStage: () => stageOf('proof', hasService),
    async selfTest(_host, _facts, _plan, _staged, signal) {
      await acts.begin('rehearse', { signal, refusal: { code: 'rehearsal-failed', facts: {} } });
    },
  };
}
