import type { Activation } from '../../../../shared/plan.ts';
import { serviceActivation } from '../../../run/services/known-service.ts';
import { managerOf } from '../../posix/manager.ts';
import type { ApacheFacts, LayoutId } from './facts.ts';

/**
 * What differs between systems and cannot be read from the running server: how modules are switched on, which
 * package holds a missing one, what the service is called. Paths never come from here, they come from the dumps.
 */
export interface Layout {
  readonly title: string;
  /** `links`: mods-available is linked into mods-enabled. `lines`: a LoadModule line where it is needed. */
  readonly modules: 'links' | 'lines';
  /** Service name for OpenRC's and the BSDs' own tools. */
  readonly service: string;
  /** Package of a module that is not on the disk; `apache` is the web server's own. */
  readonly packages: Readonly<Record<string, string>> & { readonly apache: string };
}

export const layouts: Readonly<Record<LayoutId, Layout>> = {
  debian: {
    title: 'Debian or Ubuntu',
    modules: 'links',
    service: 'apache2',
    packages: { apache: 'apache2-bin' },
  },
  rhel: {
    title: 'Red Hat or its relatives',
    modules: 'lines',
    service: 'httpd',
    packages: { apache: 'httpd', ssl: 'mod_ssl' },
  },
  suse: { title: 'SUSE', modules: 'lines', service: 'apache2', packages: { apache: 'apache2' } },
  alpine: {
    title: 'Alpine',
    modules: 'lines',
    service: 'apache2',
    packages: { apache: 'apache2', ssl: 'apache2-ssl' },
  },
  arch: { title: 'Arch', modules: 'lines', service: 'httpd', packages: { apache: 'apache' } },
  freebsd: { title: 'FreeBSD', modules: 'lines', service: 'apache24', packages: { apache: 'apache24' } },
  other: { title: 'another layout', modules: 'lines', service: 'apache2', packages: { apache: 'httpd' } },
};

/** `likes` are os-release's ID and ID_LIKE, and uname's answer, in lower case. */
export function layoutOf(likes: readonly string[], control: readonly string[], hasMods: boolean): LayoutId {
  const has = (...names: readonly string[]) => names.some((name) => likes.includes(name));
  const ownConfig = control.some((word) => /^-[fd]/.test(word));
  // openSUSE's service always names its configuration; anywhere else that means a hand-made instance.
  if (has('suse', 'opensuse', 'sles')) return 'suse';
  if (ownConfig) return 'other';
  if (hasMods && has('debian', 'ubuntu')) return 'debian';
  if (has('rhel', 'fedora', 'centos', 'amzn')) return 'rhel';
  if (has('alpine')) return 'alpine';
  if (has('arch')) return 'arch';
  if (has('freebsd')) return 'freebsd';
  return 'other';
}

/** How this server takes up a configuration. */
export function activationOf(facts: ApacheFacts): Activation {
  const { control, layout, run } = facts;
  const alive = { by: 'pid-file', path: run.pidFile ?? '/run/apache2.pid' } as const;
  return serviceActivation('apache', control, managerOf(facts, layouts[layout].service), alive);
}
