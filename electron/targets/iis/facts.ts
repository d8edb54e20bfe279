import type { EndpointAttributes, HstsState } from '../../../shared/windows-changes.ts';

/** All that planning needs of a Windows server with IIS, as plain data. */
export interface IisFacts {
  readonly system: {
    /** `Windows Server 2022`. */
    readonly title: string;
    /** 14393 = 2016, 17763 = 2019, 20348 = 2022, 26100 = 2025. */
    readonly build: number;
    readonly culture: string;
    /** `Release` of .NET Framework 4; 0: not told. */
    readonly dotnet: number;
  };
  readonly version: string;
  /** The W3SVC service runs. */
  readonly isRunning: boolean;
  readonly isElevated: boolean;
  readonly hasBackup: boolean;
  readonly hasUrlRewrite: boolean;
  readonly hasSharedConfiguration: boolean;
  /** Left-overs of IIS 6 management that make certificate choices vanish (event 15300). */
  readonly hasStaleMetadata: boolean;
  readonly sites: readonly IisSite[];
  readonly endpoints: readonly TlsEndpoint[];
  readonly certificates: readonly IisCertificate[];
  /** Other software that minds certificates. */
  readonly neighbours: readonly string[];
  /** The machine's own addresses, without loopback. */
  readonly addresses: readonly string[];
  /** The addresses at which http.sys listens; empty: at all. */
  readonly listenOn: readonly string[];
  /** Who listens at ports 80 and 443 and is not http.sys; empty: nobody, or it is not told. */
  readonly held: readonly { readonly port: number; readonly address: string; readonly program: string }[];
  /** URL prefixes of port 80 that Windows keeps for one account. */
  readonly reservations: readonly string[];
  /** TCP ports at which something listens; empty: not told. */
  readonly ports: readonly number[];
}

export interface IisSite {
  readonly id: number;
  readonly name: string;
  /** `Started`, `Stopped`, …; `Unknown` where IIS does not say. */
  readonly state: string;
  /** The folder shown at `/`. */
  readonly root: string;
  /** All folders by the path they are shown at, `/` included. */
  readonly folders: readonly { readonly path: string; readonly folder: string }[];
  readonly bindings: readonly IisBinding[];
  /** Sections of its settings that keep strangers from a file of the proof, whatever we put beside it; `security/ipSecurity`. */
  readonly closedBy: readonly string[];
  /** Null where this Windows has no such setting. */
  readonly hsts: HstsState | null;
  /** What FTP of the site shows over TLS; empty: nothing, or there is no FTP. */
  readonly ftpThumbprint: string;
  readonly ftpStore: string;
}

/** An http or https binding; those of other protocols are none of our business. */
export interface IisBinding {
  readonly siteId: number;
  readonly protocol: 'http' | 'https';
  /** `IP:PORT:HOST` as IIS writes it. */
  readonly information: string;
  /** `*`, or a concrete address without brackets. */
  readonly address: string;
  readonly port: number;
  /** A-labels, lower case; empty for every name; may begin with `*.`. */
  readonly host: string;
  /** As IIS writes it, perhaps in Unicode. */
  readonly writtenHost: string;
  /** Empty where there is no certificate, or it cannot be read. */
  readonly thumbprint: string;
  readonly store: string;
  readonly sslFlags: number;
  /** What Windows said when the certificate could not be read; else empty. */
  readonly trouble: string;
}

/** What http.sys shows at one endpoint: the truth, whatever IIS says. */
export interface TlsEndpoint {
  readonly kind: 'address' | 'name' | 'central-store';
  /** `IP:PORT` or `HOST:PORT`. */
  readonly endpoint: string;
  readonly thumbprint: string;
  readonly attributes: EndpointAttributes;
}

/** A certificate with its key in a store that IIS may use. */
export interface IisCertificate {
  readonly store: string;
  readonly thumbprint: string;
  /** DNS names, lower case. */
  readonly names: readonly string[];
  readonly isExpired: boolean;
  /** We brought it, by the name it bears in the store. */
  readonly isOurs: boolean;
}

export const sslFlag = { sni: 1, centralStore: 2 } as const;

/**
 * What http.sys gets from a binding's own flags (http.h, HTTP_SERVICE_CONFIG_SSL_FLAG_*): HTTP/2, stapling, QUIC, TLS 1.3 and old
 * TLS switched off. IIS writes it with each certificate.
 */
export const switchedOff: readonly (readonly [sslFlag: number, rowFlag: number])[] = [
  [4, 0x10],
  [8, 0x80],
  [16, 0x20],
  [32, 0x40],
  [64, 0x400],
];

/** Where visitors come to an encrypted site unless they are told otherwise. */
export const httpsPort = 443;

/** How IIS signs the rows of http.sys that are its own. */
export const iisAppId = '{4dc3e181-e14b-4a21-b022-59fc669b0914}';

/** .NET Framework 4.6: the first whose certificates give their keys whatever keeps them (`GetRSAPrivateKey`). */
export const firstDotNet = 393_295;

/** From here on a site has a setting of its own for redirect and HSTS: Windows Server 2019. */
export const firstBuildWithHsts = 16_299;
