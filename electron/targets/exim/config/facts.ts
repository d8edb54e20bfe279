import type { Filesystem } from '../../posix/ground.ts';
import type { SeenPaths } from '../../posix/server-files.ts';
import type { DomainList } from './domain-lists.ts';

/** The options of the main section that Exim is asked for (`exim -bP`), in this order. */
export const askedOptions = [
  ...['tls_certificate', 'tls_privatekey', 'tls_advertise_hosts', 'tls_on_connect_ports'],
  ...['exim_user', 'exim_group', 'primary_hostname', 'tls_require_ciphers', 'openssl_options', 'tls_eccurve'],
] as const;
export type AskedOption = (typeof askedOptions)[number];

/** A port at which it listens for others than the machine itself. */
export interface SmtpPort {
  readonly kind: 'smtp' | 'submission' | 'submissions';
  readonly port: number;
  /** Where it answers on its own machine: an address, IPv6 without brackets. */
  readonly address: string;
}

/** All that planning needs, as plain data. */
export interface EximFacts extends Pick<Filesystem, 'liveRoot'>, SeenPaths {
  readonly system: { readonly title: string };
  /** `4.96`. */
  readonly version: string;
  /** As it is called: `/usr/sbin/exim4`. */
  readonly program: string;
  /** Its main process; null where it does not run. */
  readonly process: number | null;
  readonly unit: string | null;
  readonly isOpenRc: boolean;
  /** The script of its own that starts and reloads it, which root alone can change; null: there is none. */
  readonly script: string | null;
  readonly panel: string | null;
  /** What it says against its own configuration; null where it is content. */
  readonly complaint: string | null;
  /** The file that it reads, and whether its command line names it (`-C`). */
  readonly main: string;
  readonly isNamed: boolean;
  /** A word of its command line that changes its configuration beside that (`-D`), or an include that cannot be followed; null: none. */
  readonly odd: string | null;
  /**
   * How its configuration comes about: `file`: as it stands; `split` and `unsplit`: made by Debian's update-exim4.conf(8) out
   * of many files, or out of one beside the owner's own macros.
   */
  readonly form: 'file' | 'split' | 'unsplit';
  /** The files that the owner writes, in the order in which they are read; included ones are not listed, but read. */
  readonly sources: readonly string[];
  /** As Exim understands them: macros filled in, nothing expanded. */
  readonly values: Readonly<Partial<Record<AskedOption, string>>>;
  /** What its named lists, and its rules for recipients and routers, say of domains; empty where it does not tell. */
  readonly domainLists: readonly DomainList[];
  /** What lies in the folders that these name (`dsearch`). */
  readonly domainFolders: Readonly<Record<string, readonly string[]>>;
  /** How the machine calls itself. */
  readonly hostName: string;
  /** Every port that its main process listens at for others, and those that only the machine itself reaches. */
  readonly listeners: readonly SmtpPort[];
  readonly ownPorts: readonly number[];
}

/** Where an owner of Debian's Exim puts macros of their own (README.Debian); null: its file is the owner's. */
export const macroFile = ({ form }: Pick<EximFacts, 'form'>): string | null =>
  ({
    file: null,
    split: '/etc/exim4/conf.d/main/000_localmacros',
    unsplit: '/etc/exim4/exim4.conf.localmacros',
  })[form];
