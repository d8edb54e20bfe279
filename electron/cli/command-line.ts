import type { RevocationReason } from '../../shared/revocation.ts';
import type { BatchWish } from '../app/batch.ts';
import type { Engine } from '../app/export/export.ts';

/** How a server is reached that no job file names. */
export interface Login {
  readonly host: string;
  readonly user: string | null;
  readonly port: number | null;
  readonly keyFile: string | null;
  /** The only fingerprint to accept. */
  readonly hostKey: string | null;
  /** Environment variables that hold the login password and the administrator's. */
  readonly passwordEnv: string | null;
  readonly sudoPasswordEnv: string | null;
}

/** How many jobs are carried out. */
export interface ManyWish extends BatchWish {
  /** The job file that says what a table does not. */
  readonly like: string | null;
  /** Where it is written how each ended. */
  readonly report: string | null;
}

/** A command line as data; `help` stands for everything that cannot be understood, with what was wrong. */
export type CommandLine =
  | {
      readonly command: 'check';
      readonly name: string;
      /** `address:port` of the name server to ask. */
      readonly dns: string | null;
      /** PEM file that stands for the browsers' list of roots. */
      readonly trust: string | null;
      readonly wish: { readonly mail: boolean; readonly panels: boolean; readonly logs: boolean };
      readonly json: boolean;
    }
  | { readonly command: 'plan'; readonly file: string; readonly json: boolean }
  | {
      readonly command: 'secure';
      readonly file: string;
      /** What `plan --json` printed: nothing else is done. */
      readonly reviewed: string | null;
      /** Where `file` is a folder of jobs or a table. */
      readonly many: ManyWish;
      readonly json: boolean;
    }
  | {
      readonly command: 'undo';
      /** The name of a site, where `all`. */
      readonly runId: string;
      /** All runs of that site. */
      readonly all?: true;
      /** Files that somebody edited since: their version stays, or the former file comes back. */
      readonly choices: Readonly<Record<string, 'theirs' | 'former'>>;
      readonly json: boolean;
    }
  | {
      readonly command: 'resume';
      readonly runId: string | null;
      /** As for `secure`: the plan of the server as it is now. */
      readonly reviewed: string | null;
      readonly json: boolean;
    }
  | {
      readonly command: 'revoke';
      /** One of its names. */
      readonly site: string;
      readonly reason: RevocationReason | null;
      /** PEM file with the certificate; null: as the site shows it. */
      readonly file: string | null;
      readonly isConfirmed: boolean;
      readonly json: boolean;
    }
  /** By one of its names. */
  | {
      readonly command: 'delegate';
      /** A job file; or with `account` the address of an acme-dns. */
      readonly subject: string;
      /** The new file for an account at that acme-dns; null: none is wanted. */
      readonly account: string | null;
      readonly json: boolean;
    }
  | { readonly command: 'withdraw'; readonly site: string; readonly json: boolean }
  | {
      readonly command: 'accounts';
      /** Address of the ACME directory; null: all that are kept are listed, and nobody is asked. */
      readonly directory: string | null;
      readonly trust: string | null;
      /** Of an external account (RFC 8555 §7.3.4). */
      readonly externalKeyId: string | null;
      readonly wish:
        | { readonly kind: 'ask' | 'change-key' }
        | { readonly kind: 'contact'; readonly contact: string }
        /** Of another program, by its folder or file on this computer. */
        | { readonly kind: 'take-over'; readonly from: string; readonly isConfirmed: boolean }
        | { readonly kind: 'close'; readonly isConfirmed: boolean };
      readonly json: boolean;
    }
  | { readonly command: 'order'; readonly file: string; readonly json: boolean }
  | {
      readonly command: 'orders';
      /** Null: all. */
      readonly order: string | null;
      readonly wish:
        | { readonly kind: 'show' | 'cancel' }
        /** Where the seller looks, and what it wants to find: said, or in a file of this computer. */
        | {
            readonly kind: 'place';
            readonly path: string;
            readonly content: { readonly text: string } | { readonly file: string };
          };
      readonly json: boolean;
    }
  | {
      readonly command: 'deliver';
      readonly order: string;
      readonly files: readonly string[];
      readonly planOnly: boolean;
      /** As for `secure`. */
      readonly reviewed: string | null;
      readonly json: boolean;
    }
  | {
      readonly command: 'webspace';
      /** Null: all. */
      readonly id: string | null;
      readonly wish: 'look' | 'clear' | 'drop';
      readonly json: boolean;
    }
  | { readonly command: 'recover'; readonly runId: string | null; readonly json: boolean }
  | {
      readonly command: 'renew';
      readonly runId: string | null;
      readonly all: boolean;
      /** Whoever renews on the server is told to, now; `true` once that was confirmed. */
      readonly force?: boolean;
      /** Of all the sites of this folder of jobs, or of this table; missing: every one. */
      readonly only?: string;
      /** Several of all together, and a report of them; missing: one after the other. */
      readonly many?: Omit<ManyWish, 'like'>;
      readonly json: boolean;
    }
  | {
      readonly command: 'status';
      /** No server is logged in to. */
      readonly outside?: true;
      /** Where the windows of their renewals are written as a calendar (RFC 5545). */
      readonly calendar?: string;
      readonly json: boolean;
    }
  | {
      readonly command: 'renewers';
      /** A job file, whose server is meant, or `user@host`, with how to log in. */
      readonly from: { readonly job: string } | { readonly login: Login };
      readonly json: boolean;
    }
  | {
      readonly command: 'doctor';
      /** Address of the ACME directory to ask; null: Let's Encrypt's. */
      readonly directory: string | null;
      /** PEM file that stands for the public list of roots. */
      readonly trust: string | null;
      readonly json: boolean;
    }
  | {
      readonly command: 'inspect';
      readonly files: readonly string[];
      /** Which names they are to be for; []: whatever they are for. */
      readonly names: readonly string[];
      /** Environment variables with passwords that may open them. */
      readonly passwordEnvs: readonly string[];
      /** PEM file that stands for the browsers' list of roots. */
      readonly trust: string | null;
      /** A missing link of the chain is fetched from where the certificate says. */
      readonly fetch: boolean;
      readonly json: boolean;
    }
  | { readonly command: 'runs'; readonly json: boolean }
  | {
      readonly command: 'export';
      /** A job file, or a run. */
      readonly from: string;
      readonly engine: Engine;
      readonly folder: string;
      readonly json: boolean;
    }
  | { readonly command: 'version'; readonly json: boolean }
  | {
      readonly command: 'help';
      /** The word that is wrong or missing. */
      readonly wrong: string | null;
      readonly fault?: Fault;
      /** The command whose help is asked for, or whose line is wrong. */
      readonly about?: CommandName;
      readonly json: boolean;
    };

export type CommandName = Exclude<CommandLine['command'], 'help' | 'version'>;

/** What is wrong with a line. */
export interface Fault {
  readonly kind:
    | 'unknown-command'
    | 'unknown-option'
    | 'foreign-option'
    | 'surplus'
    | 'missing-subject'
    | 'value'
    | 'no-value'
    | 'not-both';
  readonly word: string;
  /** What should stand there: of a foreign option, the commands that have it. */
  readonly wanted?: string;
  /** What there is and looks much like it. */
  readonly nearest?: string;
}
