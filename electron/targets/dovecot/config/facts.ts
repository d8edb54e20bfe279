import type { Filesystem } from '../../posix/ground.ts';
import type { SeenPaths } from '../../posix/server-files.ts';

/** One `!include` with what it names, in the order in which Dovecot reads that. */
export interface Include {
  readonly from: string;
  readonly pattern: string;
  readonly paths: readonly string[];
}

/** A port at which mail programs come in. */
export interface MailListener {
  readonly kind: 'imap' | 'imaps' | 'pop3' | 'pop3s' | 'submission' | 'submissions';
  readonly port: number;
  /** The only one at which it is heard, IPv6 without brackets; missing: at every one. */
  readonly address?: string;
}

/** All that planning needs, as plain data. */
export interface DovecotFacts extends Pick<Filesystem, 'liveRoot'>, SeenPaths {
  readonly system: { readonly title: string };
  /** `2.3.19.1`. */
  readonly version: string;
  /** The program that its main process runs; null where it does not run. */
  readonly program: string | null;
  /** The program that controls it, beside which doveconf lies; null where none was found that only root could have made. */
  readonly doveadm: string | null;
  /** The main file, as it was started with. */
  readonly main: string;
  /** It was started with another main file than its usual one. */
  readonly isNamed: boolean;
  readonly pidFile: string;
  readonly isPidFileTrue: boolean;
  readonly unit: string | null;
  readonly isOpenRc: boolean;
  readonly panel: string | null;
  /** What it says against its own configuration; null where it is content. */
  readonly complaint: string | null;
  /** As Dovecot itself understands them, for a client that names nothing. */
  readonly shown: { readonly certificate: string; readonly ssl: string };
  /** A reload ends the sessions of whoever is logged in (`shutdown_clients`, dovecot(1)). */
  readonly endsSessions: boolean;
  /** How the machine calls itself. */
  readonly hostName: string;
  readonly listeners: readonly MailListener[];
  readonly includes: readonly Include[];
}
