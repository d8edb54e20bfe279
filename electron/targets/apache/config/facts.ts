import type { Listener } from '../../listeners.ts';
import type { Filesystem } from '../../posix/ground.ts';
import type { SeenPaths } from '../../posix/server-files.ts';
import type { Include, RunConfig } from './dumps.ts';
import type { EffectiveDirective } from './effective.ts';

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

/** Sites of `hosts` stand there already as if they bore them. */
export interface GivenNames {
  readonly origin: string;
  readonly line: number;
  readonly names: readonly string[];
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

/** Families of systems by how they lay out Apache; see `layouts`. */
export const layoutIds = ['debian', 'rhel', 'suse', 'alpine', 'arch', 'freebsd', 'other'] as const;
export type LayoutId = (typeof layoutIds)[number];

/** All that planning needs, as plain data. */
export interface ApacheFacts extends Filesystem, SeenPaths {
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
  /** The machine's own (`ownAddresses`); empty: unknown. */
  readonly addresses: readonly string[];
  /** Names that a site without one shall be given (`adopt`). Missing: none. */
  readonly given?: readonly GivenNames[];
}
