/** All that the hook knows of a certificate, as the app found it when the renewal was handed over. */
export interface HookFacts {
  /** The folder's name below `live/`. */
  readonly name: string;
  /** The version that the run makes which hands the certificate over: it names the folder of what the hook is told. */
  readonly run: number;
  /** Where the renewer leaves its key and its chain, as it names them itself. */
  readonly source: { readonly key: string; readonly chain: string };
  /** The folder in which mod_md lays what waits for a reload; missing: the renewer is another. */
  readonly staged?: string;
  /** Host names and stars; a renewed certificate must hold for each. */
  readonly names: readonly string[];
  /** The highest version that a run of the app may go back to; 0 where there is none. */
  readonly keep: number;
  readonly services: readonly HookService[];
  readonly probes: readonly HookProbe[];
}

/** Who starts a service, and by that name. */
export type HookStarter =
  | { readonly by: 'systemd' | 'openrc'; readonly unit: string }
  | { readonly by: 'control' };

/** One option of a service's program, in front of what it is asked for: `-f /etc/httpd.conf`. */
export interface HookOption {
  readonly flag: '-f' | '-d' | '-D' | '-C' | '-c' | '-p';
  readonly value: string;
}

interface Common {
  /** The control program. */
  readonly program: string;
  readonly options?: readonly HookOption[];
  readonly starter: HookStarter;
  /** The file with the number of the main process, which root alone may write. Without it the starter is asked. */
  readonly pidFile?: string;
}

/** The closed set of services that the hook can have take up a certificate. */
export type HookService =
  | (Common & {
      /** `program`: apachectl, apache2ctl, httpd or apache2. */
      readonly kind: 'apache';
      /** Configuration of the private copy, with `${SK_DIR}`, `${SK_PORT}`, `${SK_KEY}` and `${SK_CHAIN}` (`trialConfig` with these for its paths); run by `httpd`. */
      readonly selfTest?: { readonly httpd: string; readonly config: string };
    })
  | (Common & {
      readonly kind: 'nginx';
      /** Configuration of the private copy, with `@DIR@`, `@KEY@` and `@CHAIN@`. */
      readonly selfTest?: { readonly config: string };
    })
  | (Common & {
      readonly kind: 'postfix';
      /** `TYPE:PATH` of a map by which it chooses certificates (`tls_server_sni_maps`): made anew by `postmap -F`. */
      readonly sniMap?: string;
    })
  | (Common & {
      /** `program`: doveadm; doveconf lies beside it. */
      readonly kind: 'dovecot';
      /** The program of its main process, by which it is started; missing: the one that the search path knows. */
      readonly daemon?: string;
    })
  | (Common & {
      readonly kind: 'exim';
      /** Key and certificate in one file for Exim's own group, as Exim does not read them as root. */
      readonly copy?: { readonly path: string; readonly group: string };
    });

/** A place where the certificate is shown. */
export interface HookProbe {
  /** An address, IPv6 without brackets. */
  readonly address: string;
  readonly port: number;
  readonly name: string;
  readonly startTls?: 'smtp' | 'imap' | 'pop3';
}
