import { z } from 'zod';
import { httpsysRow, site } from './shapes.ts';

export const identity = z.object({
  name: z.string(),
  /** How Windows knows the person; a login by key has no rights on other machines' shares. */
  authType: z.string(),
  /** Administrator with the full token. */
  elevated: z.boolean(),
  /** Administrator without it: user account control has filtered the token. */
  withheld: z.boolean().default(false),
});

export const operatingSystem = z.object({
  product: z.string(),
  /** 14393 = 2016, 17763 = 2019, 20348 = 2022, 26100 = 2025. */
  build: z.number().int(),
  revision: z.number().int(),
  /** Of the PowerShell that runs our scripts. */
  powershell: z.string(),
  /** False: a 32-bit PowerShell on a 64-bit Windows, which is shown other folders and another registry than IIS uses. */
  is64Bit: z.boolean(),
  /** The language of messages, such as `de-DE`. */
  culture: z.string(),
  /** `Release` of .NET Framework 4 in the registry: 393295 is 4.6, 528040 4.8; 0: not told. */
  dotnet: z.number().int(),
});

/** Who we are there; asked once after login. */
export const hello = {
  parameters: z.strictObject({}),
  result: z.object({ identity, os: operatingSystem }),
  timeout: 60_000,
  changes: false,
} as const;

const iis = z.discriminatedUnion('installed', [
  z.object({ installed: z.literal(false) }),
  z.object({
    installed: z.literal(true),
    major: z.number().int(),
    minor: z.number().int(),
    /** `Running`, `Stopped`, … or `absent`; not translated. */
    service: z.string(),
    /** Microsoft.Web.Administration, by which we read and change IIS. */
    administration: z.boolean(),
    appcmd: z.boolean(),
    urlRewrite: z.boolean(),
    sharedConfiguration: z.boolean(),
    /** The Central Certificate Store is switched on. */
    centralStore: z.boolean(),
    /** Left-overs of IIS 6 management that make certificate choices vanish (event 15300). */
    staleMetadata: z.boolean(),
  }),
]);

/** A certificate with a private key in a store that IIS may use. */
export const storedCertificate = z.object({
  store: z.string(),
  thumbprint: z.string(),
  /** DER in base64. */
  der: z.string(),
  friendlyName: z.string(),
});
export type StoredCertificate = z.infer<typeof storedCertificate>;

/** Everything that planning needs. `sites` to `certificates` are empty where IIS is absent or cannot be read. */
export const detect = {
  parameters: z.strictObject({}),
  result: z.object({
    identity,
    os: operatingSystem,
    iis,
    sites: z.array(site),
    httpsys: z.array(httpsysRow),
    certificates: z.array(storedCertificate),
    /** The machine's own addresses, without loopback. */
    addresses: z.array(z.string()),
    /** The addresses at which http.sys listens (`netsh http show iplisten`); empty: at all. */
    listenOn: z.array(z.string()),
    /** TCP ports at which something listens, IIS or not. */
    ports: z.array(z.number().int()),
    /** Who listens at ports 80 and 443 and is not http.sys. */
    held: z.array(z.object({ port: z.number().int(), address: z.string(), program: z.string() })).default([]),
    /** URL prefixes of port 80 that are reserved for an account (`netsh http show urlacl`). */
    reservations: z.array(z.string()).default([]),
    /** Sections that keep the authority from a file of the proof in a site, and that no `web.config` there could set right. */
    closed: z.array(z.object({ siteId: z.number().int(), section: z.string() })).default([]),
    /** Other software that minds certificates, by the names of services and scheduled tasks. */
    neighbours: z.array(z.string()),
  }),
  timeout: 90_000,
  changes: false,
} as const;
