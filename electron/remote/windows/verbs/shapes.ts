import { z } from 'zod';
import { endpointAttributes } from '../../../../shared/windows-changes.ts';

/** Shapes that several verbs share. Text that comes from a server is only ever shown or compared, never run. */

/** SHA-1 of a certificate as Windows names it: 40 upper-case hexadecimal digits. */
export const thumbprint = z.string().regex(/^[0-9A-F]{40}$/);

/** The empty text stands for "no certificate". */
export const thumbprintOrNone = z.union([thumbprint, z.literal('')]);

/** A certificate store of the local machine, such as `My` or `WebHosting`. */
export const storeName = z.string().regex(/^[A-Za-z0-9 _.-]{1,64}$/);

export const siteId = z.number().int().positive();

/** Eight are told of (IIS_schema.xml, `sslFlags` of a binding); the journal of a run holds as many. */
export const sslFlags = z.number().int().min(0).max(255);

/** Lower-case hexadecimal SHA-256 of a file's bytes. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `IP:PORT:HOST`; HOST may be empty, in Unicode, or begin with `*.`; IPv6 stands in brackets. */
export const bindingInformation = z.string().min(1).max(512);

/** What a site says about one of its bindings. */
export const binding = z.object({
  /** `http`, `https`, `ftp`, `net.tcp`, …; only the first two have the form IP:PORT:HOST. */
  protocol: z.string(),
  bindingInformation: z.string(),
  thumbprint: z.string(),
  store: z.string(),
  /** 1 SNI, 2 central store, 4 no HTTP/2, 8 no OCSP stapling, 16 no QUIC, 32 no TLS 1.3, 64 no legacy TLS. */
  sslFlags: z.number().int(),
  /** What Windows said when the binding's certificate could not be read; else empty. */
  trouble: z.string(),
});
export type Binding = z.infer<typeof binding>;

/** IIS 10 from build 16299 on. */
export const hstsSettings = z.object({
  enabled: z.boolean(),
  redirect: z.boolean(),
  /** Seconds. */
  maxAge: z.number().int().nonnegative(),
  includeSubDomains: z.boolean(),
  preload: z.boolean(),
});
export type HstsSettings = z.infer<typeof hstsSettings>;

export const site = z.object({
  id: z.number().int(),
  name: z.string(),
  /** `Started`, `Stopped`, …; `Unknown` where IIS does not say (FTP sites). */
  state: z.string(),
  paths: z.array(
    z.object({
      /** As in an address: `/`, `/blog`. */
      path: z.string(),
      /** The folder on the server, environment variables replaced; may be a share (`\\server\…`). */
      physicalPath: z.string(),
      pool: z.string(),
    }),
  ),
  bindings: z.array(binding),
  ftpCertificate: z.object({ thumbprint: z.string(), store: z.string() }),
  /** Null where this Windows has no such setting. */
  hsts: hstsSettings.nullable(),
});
export type Site = z.infer<typeof site>;

/** A server may tell more than we know. */
export const rowAttributes = z.object(endpointAttributes.shape);
export type RowAttributes = z.infer<typeof rowAttributes>;

/** What http.sys, the part of Windows that ends TLS, keeps for one endpoint. */
export const httpsysRow = z.object({
  table: z.enum(['SslBindingInfo', 'SslSniBindingInfo', 'SslCcsBindingInfo']),
  /** `IP:PORT`, or `HOST:PORT` in the SNI table. */
  endpoint: z.string(),
  thumbprint: z.string(),
  store: z.string(),
  attributes: rowAttributes,
});
export type HttpsysRow = z.infer<typeof httpsysRow>;
