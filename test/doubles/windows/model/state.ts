import type { z } from 'zod';
import type { detect } from '../../../../electron/remote/windows/verbs/look.ts';
import type {
  HstsSettings,
  HttpsysRow,
  RowAttributes,
} from '../../../../electron/remote/windows/verbs/shapes.ts';
import type { VerbResult } from '../../../../electron/remote/windows/verbs.ts';
import type { ModelSections } from './access.ts';
import type { ModelRenewal, ModelTask, WacsManner } from './renewer-state.ts';

/** What a site's folder does to a challenge file; see facts of IIS: each is met in the field. */
export interface SiteManners {
  /** IIS serves files without an extension (not by default). */
  readonly servesExtensionless: boolean;
  /** ASP.NET answers addresses without an extension before files do. */
  readonly extensionlessHandler: boolean;
  /** A rewrite rule of the site sends everything to https. */
  readonly redirects: boolean;
  /** A rule of the whole server does, which no folder can switch off. */
  readonly globalRule: boolean;
  /** Sections that the administrator has locked, by their elements: a folder that names one is answered with 500.19 (0x80070021). */
  readonly locked: readonly (
    | 'staticContent'
    | 'handlers'
    | 'httpRedirect'
    | 'validation'
    | 'authorization'
    | 'rewrite'
  )[];
  /** The site's own `httpRedirect` sends everything elsewhere. */
  readonly httpRedirect: boolean;
  /** Its rules about who may come, and which of them are locked. */
  readonly sections: ModelSections;
}

export interface ModelBinding {
  readonly protocol: string;
  readonly bindingInformation: string;
  readonly sslFlags: number;
  /** What else the element carries; kept on replacement. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Reading its certificate throws. */
  readonly broken: boolean;
}

export interface ModelSite {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly pool: string;
  readonly paths: readonly { readonly path: string; readonly physicalPath: string }[];
  readonly bindings: readonly ModelBinding[];
  readonly ftpCertificate: { readonly thumbprint: string; readonly store: string };
  /** Null before build 16299. */
  readonly hsts: HstsSettings | null;
  /** Of these two, what stands at the site itself; the rest comes from what the server has for all sites. */
  readonly own: readonly ('ftp' | 'hsts')[];
  readonly manners: SiteManners;
}

export interface ModelCertificate {
  readonly store: string;
  readonly thumbprint: string;
  readonly certPem: string;
  /** PKCS#8; null where there is no key, or none that Windows can use. */
  readonly keyPem: string | null;
  readonly friendlyName: string;
  /** Accounts that may read the key beside SYSTEM and administrators. */
  readonly readers: readonly string[];
}

type Detected = z.infer<(typeof detect)['result']>;

/** The whole machine, as plain data: two states are equal if their JSON is. */
export interface WindowsState {
  readonly identity: Detected['identity'];
  readonly os: VerbResult<'hello'>['os'];
  readonly iis: Detected['iis'];
  readonly stores: readonly string[];
  readonly sites: readonly ModelSite[];
  readonly rows: readonly HttpsysRow[];
  readonly certificates: readonly ModelCertificate[];
  /** The addresses at which http.sys listens; empty: at all (netsh http show iplisten). */
  readonly listenOn: readonly string[];
  readonly backups: readonly string[];
  /** What sites have that say nothing of it themselves (system.applicationHost/sites/siteDefaults). */
  readonly siteDefaults: {
    readonly ftp: { readonly thumbprint: string; readonly store: string };
    readonly hsts: HstsSettings;
  };
  /** Application pools that are stopped: Windows answers 503 for their sites. */
  readonly stoppedPools: readonly string[];
  readonly neighbours: readonly string[];
  /** Certificates that programs beside IIS have chosen, as far as the registry tells. */
  readonly chosen: readonly {
    readonly kind: 'remote-desktop' | 'sql-server' | 'winrm' | 'vpn';
    readonly where: string;
    readonly thumbprint: string;
  }[];
  /** Services that run and do not tell whom they have chosen: `MSExchangeTransport`, `adfssrv`. */
  readonly choosers: readonly string[];
  /** Ports held by a server that is not http.sys (Apache, nginx, Tomcat). */
  readonly foreignPorts: readonly number[];
  /** Programs beside http.sys at single addresses of these ports (`netsh http add iplisten` makes room for them). */
  readonly held: readonly { readonly port: number; readonly address: string; readonly program: string }[];
  /** URL prefixes that are reserved for other accounts (`netsh http show urlacl`). */
  readonly reservations: readonly string[];
  /** Ports on which another program has the challenge path already. */
  readonly strayListeners: readonly number[];
  /** Another program's reservation answers before a listener of ours, which starts all the same (win-acme #1506). */
  readonly isListenerUnheard: boolean;
  readonly renewals: readonly ModelRenewal[];
  /** Scheduled tasks that start a renewer. */
  readonly tasks: readonly ModelTask[];
  /** Null: it is not there. */
  readonly simpleAcme: { readonly version: string; readonly manner: WacsManner } | null;
  /** Files and folders that not only administrators may change. */
  readonly loose: readonly string[];
  readonly certify: { readonly isThere: boolean; readonly isStarted: boolean };
  readonly posh: readonly string[];
}

export const usualManners: SiteManners = {
  servesExtensionless: false,
  extensionlessHandler: false,
  redirects: false,
  globalRule: false,
  locked: [],
  httpRedirect: false,
  sections: {},
};

/** What IIS gives each row that it writes, whatever the row had before (win-acme #1768, #2153, #2831). */
export const plainRow: RowAttributes = {
  ...{ flags: 0, checkMode: 0, freshness: 0, urlTimeout: 0, ctlIdentifier: '', ctlStore: '' },
  appId: '{4dc3e181-e14b-4a21-b022-59fc669b0914}',
};

/** The same for a binding whose flags switch something off: bits of http.h (HTTP_SERVICE_CONFIG_SSL_FLAG_DISABLE_*). */
export function rowFor(sslFlags: number): RowAttributes {
  const bits = { 4: 0x10, 8: 0x80, 16: 0x20, 32: 0x40, 64: 0x400 };
  const flags = Object.entries(bits).reduce(
    (sum, [own, row]) => ((sslFlags & Number(own)) === 0 ? sum : sum + row),
    0,
  );
  return { ...plainRow, flags };
}

export const noHsts: HstsSettings = {
  enabled: false,
  redirect: false,
  maxAge: 0,
  includeSubDomains: false,
  preload: false,
};

/** Windows Server 2022 with IIS and no sites. */
export const emptyState: WindowsState = {
  identity: { name: 'SHOP-SERVER\\Administrator', authType: 'Negotiate', elevated: true, withheld: false },
  os: {
    product: 'Windows Server 2022 Standard',
    build: 20348,
    revision: 2340,
    powershell: '5.1.20348.2227',
    is64Bit: true,
    culture: 'en-US',
    dotnet: 528_449,
  },
  iis: {
    installed: true,
    major: 10,
    minor: 0,
    service: 'Running',
    administration: true,
    appcmd: true,
    urlRewrite: false,
    sharedConfiguration: false,
    centralStore: false,
    staleMetadata: false,
  },
  stores: ['My', 'WebHosting', 'CA', 'Root'],
  sites: [],
  rows: [],
  certificates: [],
  listenOn: [],
  backups: [],
  siteDefaults: { ftp: { thumbprint: '', store: '' }, hsts: noHsts },
  stoppedPools: [],
  neighbours: [],
  chosen: [],
  choosers: [],
  foreignPorts: [],
  held: [],
  reservations: [],
  strayListeners: [],
  isListenerUnheard: false,
  renewals: [],
  tasks: [],
  simpleAcme: null,
  loose: [],
  certify: { isThere: false, isStarted: false },
  posh: [],
};

export interface SiteWish extends Partial<Omit<ModelSite, 'bindings' | 'manners'>> {
  /** `http *:80:shop.example.test`; for https the flags may follow: `https *:443:shop.example.test 1`. */
  readonly bindings: readonly string[];
  readonly manners?: Partial<SiteManners>;
}

/** A site from the few words that a test is about. */
export function modelSite(id: number, name: string, wish: SiteWish): ModelSite {
  const physicalPath = `C:\\inetpub\\${name.replace(/[^A-Za-z0-9.-]/g, '_')}`;
  return {
    id,
    name,
    state: 'Started',
    pool: 'DefaultAppPool',
    paths: [{ path: '/', physicalPath }],
    ftpCertificate: { thumbprint: '', store: '' },
    hsts: noHsts,
    own: [],
    ...wish,
    bindings: wish.bindings.map(modelBinding),
    manners: { ...usualManners, ...wish.manners },
  };
}

export function modelBinding(text: string): ModelBinding {
  const [protocol = '', bindingInformation = '', flags = '0'] = text.split(' ');
  return { protocol, bindingInformation, sslFlags: Number(flags), attributes: {}, broken: false };
}
