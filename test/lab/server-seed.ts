import { accountFiles } from './accounts.ts';
import { debianApacheFiles } from './apache-debian.ts';
import { apacheGuestFiles } from './apache-guests.ts';
import { rhelApacheFiles } from './apache-rhel.ts';
import { eximPackageFiles, eximUser } from './exim-package.ts';
import { hiddenPaths, type Software } from './hidden-software.ts';
import { addressesOf } from './network.ts';
import { debianNginxFiles, startNginx } from './nginx-debian.ts';
import { file, link, type SeedFile } from './seed.ts';
import type { ServerPlace } from './server.ts';
import { type PlacedSite, placeSites, type SiteSpec } from './site.ts';
import { type HostKeyFiles, type SshdOptions, sshdFiles, startSshd } from './ssh-server.ts';
import { tenantFiles, tenantService } from './tenant/seed.ts';

export interface ServerOptions {
  readonly sites?: readonly SiteSpec[];
  readonly layout?: Layout;
  readonly sshd?: SshdOptions;
  /** Whose the sites are, Apache's unless told. nginx has Debian's layout, and Apache is then not installed. */
  readonly web?: 'apache' | 'nginx' | 'nginx-stopped';
  /** False: no Apache is installed. `stopped`: it is, and does not run. */
  readonly apache?: boolean | 'stopped';
  readonly ipv6?: boolean;
  /** Modules enabled beside the default ones (Debian layout): Apache's `rewrite`, `headers`, `ssl`; nginx's `stream`. */
  readonly modules?: readonly string[];
  /** Whether Debian's own default site is enabled; true unless told. */
  readonly defaultSite?: boolean;
  /** Further files, laid over everything else: text, or a link. Paths are absolute. */
  readonly files?: Readonly<Record<string, FileSpec>>;
  /** Software of this machine that the server may see beside Apache, such as `certbot`. */
  readonly software?: readonly Software[];
  /** Further paths of this machine that the server must not see. */
  readonly hide?: readonly string[];
  /** Whether its Apache has modules of others on the disk: see apache-guests.ts. */
  readonly apacheGuests?: boolean;
  /** Laid over a whole Debian that systemd starts (see systemd-server.ts), in place of this machine's root directory. */
  readonly systemd?: boolean;
  /** A hostile user of the server, with a site of their own: see tenant.ts. */
  readonly tenant?: boolean;
  /** How much can be written before the disk is full, such as `32m`. */
  readonly diskSize?: string;
}

export type Layout = 'debian' | 'rhel';
export type FileSpec =
  | string
  | { readonly text: string; readonly mode: number }
  | { readonly linkTo: string };

export interface ServerSeed {
  readonly files: readonly SeedFile[];
  readonly hidden: readonly string[];
  /** Shell commands that start the services. */
  readonly services: readonly string[];
  readonly applications: readonly { readonly port: number; readonly manner: string }[];
  readonly apachePidFile: string;
  apacheControl(verb: 'start' | 'graceful'): readonly string[];
}

interface ApacheLayout {
  readonly control: string;
  readonly pidFile: string;
  readonly software: readonly Software[];
  readonly users: readonly string[];
  /** Read after all other sites, so that the tenant's is nobody's default. */
  readonly tenantInclude: string;
  files(sites: readonly PlacedSite[], options: ServerOptions, scratch: string): Promise<readonly SeedFile[]>;
}

const layouts: Readonly<Record<Layout, ApacheLayout>> = {
  debian: {
    control: '/usr/sbin/apache2ctl',
    pidFile: '/run/apache2/apache2.pid',
    software: ['apache', 'debianTools'],
    users: [],
    tenantInclude: '/etc/apache2/sites-enabled/zzz-tenant.conf',
    files: (sites, options) =>
      debianApacheFiles({ sites, modules: options.modules ?? [], defaultSite: options.defaultSite ?? true }),
  },
  rhel: {
    control: '/usr/sbin/apachectl',
    pidFile: '/run/httpd/httpd.pid',
    software: [],
    users: ['apache'],
    tenantInclude: '/etc/httpd/conf.d/zzz-tenant.conf',
    files: (sites, _options, scratch) => rhelApacheFiles(sites, scratch),
  },
};

/** Computes what makes a server differ from this machine. */
export async function serverSeed(
  place: ServerPlace & { readonly scratch: string; readonly base: string; readonly victim: string },
  key: HostKeyFiles,
  options: ServerOptions,
): Promise<ServerSeed> {
  const layout = layouts[options.layout ?? 'debian'];
  const web = options.web ?? 'apache';
  const hasNginx = web !== 'apache';
  const hasApache = !hasNginx && options.apache !== false;
  const hasTenant = options.tenant === true;
  const sites = placeSites(options.sites ?? []);
  const name = `server-${place.host}`;
  const kept = [
    ...layout.software.filter((each) => hasApache || each !== 'apache'),
    ...(hasNginx ? (['nginx'] as const) : []),
    ...(options.software ?? []),
  ];
  const startsApache = hasApache && options.apache !== 'stopped';
  const users = [...layout.users, ...(kept.includes('exim') ? [eximUser] : [])];
  const proxied = sites.filter((site) => site.kind === 'proxy');
  return {
    files: [
      ...systemFiles(name, addressesOf(place.labNumber, 1).v4),
      ...(await accountFiles(place.accounts, users, place.base)),
      ...(await sshdFiles(key, options.sshd ?? {})),
      ...(hasApache ? await layout.files(sites, options, place.scratch) : []),
      ...(options.apacheGuests === true ? await apacheGuestFiles() : []),
      ...(hasNginx ? await nginxFiles(sites, options) : []),
      ...(kept.includes('exim') ? await eximPackageFiles(900 + users.indexOf(eximUser)) : []),
      ...(hasTenant ? tenantFiles(hasApache ? layout.tenantInclude : null, place.victim) : []),
      ...Object.entries(options.files ?? {}).map(([path, spec]) => seedOf(path, spec)),
    ],
    hidden: [...hiddenPaths(kept), ...(options.hide ?? [])],
    services: [
      startSshd,
      ...(startsApache ? [`${layout.control} start`] : []),
      ...(web === 'nginx' ? [startNginx] : []),
      ...(hasTenant ? [tenantService] : []),
    ],
    applications: proxied.map((site) => ({
      port: site.applicationPort,
      manner: site.application ?? 'plain',
    })),
    apachePidFile: layout.pidFile,
    apacheControl: (verb) => [layout.control, verb],
  };
}

function nginxFiles(sites: readonly PlacedSite[], options: ServerOptions): Promise<readonly SeedFile[]> {
  return debianNginxFiles({
    sites,
    modules: options.modules ?? [],
    defaultSite: options.defaultSite ?? true,
  });
}

function systemFiles(name: string, nameServer: string): readonly SeedFile[] {
  return [
    file('/etc/hostname', `${name}\n`),
    file('/etc/hosts', `127.0.0.1 localhost\n::1 localhost\n127.0.1.1 ${name}\n`),
    file('/etc/resolv.conf', `nameserver ${nameServer}\noptions timeout:1 attempts:1\n`),
    { path: '/srv', kind: 'folder', mode: 0o755, uid: 0 },
    { path: '/var/mail', kind: 'folder', mode: 0o755, uid: 0 },
    ...['wtmp', 'btmp', 'lastlog'].map((log) => file(`/var/log/${log}`, '', 0o640)),
  ];
}

function seedOf(path: string, spec: FileSpec): SeedFile {
  if (typeof spec === 'string') return file(path, spec);
  return 'linkTo' in spec ? link(path, spec.linkTo) : file(path, spec.text, spec.mode);
}
