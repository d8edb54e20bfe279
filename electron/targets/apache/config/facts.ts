import type { Listener } from '../../listeners.ts';
import type { Include, RunConfig } from './dumps.ts';
import type { EffectiveDirective } from './effective.ts';

/** Ports are data, so that a server on other ports can be tried without root. */
export interface Ports {
  readonly http: number;
  readonly https: number;
}

/** Where things are on a server: everywhere the same, except in tests beside a running server. */
export interface Filesystem {
  readonly ports: Ports;
  readonly liveRoot: string;
  /** Below it lies the folder of a lasting way for proofs: where web servers may read, and SELinux lets them. */
  readonly proofRoot: string;
}

export const standardFilesystem: Filesystem = {
  ports: { http: 80, https: 443 },
  liveRoot: '/etc/sealkeeper',
  proofRoot: '/var/www/sealkeeper-acme',
};

/** One `<VirtualHost>`, with all addresses it answers on. */
export interface ApacheHost {
  /** The file as Apache names it (perhaps through a link), or `macro 'x' … used on line …`. */
  readonly origin: string;
  readonly line: number;
  /** `main` is the server itself, which answers where no site does. */
  readonly kind: 'site' | 'macro' | 'main';
  /** As the server resolved them. */
  readonly addresses: readonly Address[];
  /** As written in the opening tag; empty where the server could not tell us. */
  readonly forms: readonly string[];
  /** Lower case; null where no ServerName is set (the server then only guesses). */
  readonly name: string | null;
  /** Lower case, wildcards (`*.x`) included. */
  readonly aliases: readonly string[];
  readonly directives: readonly EffectiveDirective[];
  /** What stands between the tags with everything resolved; only kept for sites that are asked for. */
  readonly body: string;
}

export interface Address {
  readonly address: string;
  /** A number, or `*` for every port. */
  readonly port: string;
}

/** The sites of one address in their order of precedence: the first is the default. */
export interface HostSet extends Address {
  /** Indexes into `hosts`. */
  readonly hosts: readonly number[];
}

/** A configuration file's bytes. */
export interface ApacheFile {
  /** Links resolved. */
  readonly realPath: string;
  /** latin1: one character is one byte. */
  readonly text: string;
  readonly sha256: string;
  readonly mode: number;
  /** The first path, of those that lead to it, that somebody but root may change; null: only root may. */
  readonly foreign: string | null;
}

/** Why a file that is there was not read: too large, no regular file, or reached by a link that is not its owner's. */
export const unreadReasons = ['large', 'special', 'linked', 'moved'] as const;
export type UnreadReason = (typeof unreadReasons)[number];

export type PathState =
  | { readonly state: 'absent' }
  | { readonly state: 'directory' }
  | { readonly state: 'file'; readonly sha256: string }
  | { readonly state: 'link'; readonly target: string };

/** A certificate in use, as far as planning needs it. */
export interface UsedCertificate {
  /** DNS names of the subjectAltName, lower case. */
  readonly names: readonly string[];
  readonly isExpired: boolean;
  /** SHA-256 of its DER, lower-case hexadecimal; null where the server could not tell. */
  readonly fingerprint: string | null;
}

/** Families of systems by how they lay out Apache; see `layouts`. */
export const layoutIds = ['debian', 'rhel', 'suse', 'alpine', 'arch', 'freebsd', 'other'] as const;
export type LayoutId = (typeof layoutIds)[number];

/** All that planning needs, as plain data. */
export interface ApacheFacts {
  readonly ports: Ports;
  /** Folder of all that is ours on the server. */
  readonly liveRoot: string;
  readonly proofRoot: string;
  readonly layout: LayoutId;
  readonly system: { readonly id: string; readonly title: string };
  /** Null where it is installed but does not run. */
  readonly process: { readonly id: number; readonly executable: string; readonly name: string } | null;
  /** The words that run this very server's program: `/usr/sbin/apache2ctl`, or the program with its flags. */
  readonly control: readonly string[];
  readonly version: string;
  /** Of the library that mod_ssl is linked with, as far as it shows: `3.0`, `1.1`, `1.0`; null: unknown. */
  readonly opensslVersion: string | null;
  readonly multiProcessing: string;
  /** Modules built in or loaded. */
  readonly modules: readonly string[];
  readonly moduleFolder: string | null;
  /** File names such as `mod_ssl.so`. */
  readonly moduleFiles: readonly string[];
  /** Debian's `mods-available` and `mods-enabled`. */
  readonly modsAvailable: readonly string[];
  readonly modsEnabled: readonly string[];
  readonly run: RunConfig;
  readonly isPidFileTrue: boolean;
  /** systemd's unit, if it runs as one. */
  readonly unit: string | null;
  readonly isOpenRc: boolean;
  /** The panel whose marks were found: `Plesk`. */
  readonly panel: string | null;
  /** What the server says against its own configuration; null where it is content. */
  readonly complaint: string | null;
  readonly includes: readonly Include[];
  readonly hosts: readonly ApacheHost[];
  readonly sets: readonly HostSet[];
  /** Directives outside of sites: Listen and the like. */
  readonly main: readonly EffectiveDirective[];
  /** Directives in sections (`<Directory>`, `<Location>`) that hold for every site. */
  readonly everywhere: readonly EffectiveDirective[];
  readonly listeners: readonly Listener[];
  /** By the path as Apache names it. */
  readonly files: Readonly<Record<string, ApacheFile>>;
  /** Paths that a plan may want to create. */
  readonly paths: Readonly<Record<string, PathState>>;
  /** Files that are there and were not read, by the path as Apache names it. */
  readonly unread: Readonly<Record<string, UnreadReason>>;
  /**
   * Folders of the files and paths above that somebody but root may change, and the first path that makes it so. A folder
   * that is missing here is root's alone, or is not there and can only be made by root.
   */
  readonly foreignFolders: Readonly<Record<string, string>>;
  /** The highest number of a version, by the folder in which a certificate's versions lie; missing: there are none. */
  readonly versions: Readonly<Record<string, number>>;
  /** By path of the certificate file. */
  readonly certificates: Readonly<Record<string, UsedCertificate>>;
}
