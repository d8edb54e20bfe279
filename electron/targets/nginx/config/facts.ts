import type { Listener } from '../../listeners.ts';
import type { Filesystem } from '../../posix/ground.ts';
import type { SeenPaths } from '../../posix/server-files.ts';

/** Bytes of a file: the first, and the one behind the last. Texts are latin1, so that one character is one byte. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One directive as nginx reads it. What an `include` brings stands among its siblings in place of it, each with its own
 * file; where the include itself stands, `NginxFacts.includes` tells. A file that is included twice brings directives of
 * the same file and bytes twice: whoever edits it edits it for all (`placesOf` in `includes.ts`).
 */
export interface Directive {
  /** As written and unquoted; nginx compares names letter by letter. In a `map`, `geo` or `types` the first word. */
  readonly name: string;
  /** The words behind the name, unquoted as nginx does it. */
  readonly words: readonly string[];
  /** Where these words stand, quotes included. */
  readonly spans: readonly Span[];
  /** The file as nginx names it, perhaps through a link; `NginxFacts.files[file]` holds its text. `-g` for the command line's. */
  readonly file: string;
  /** Counted from 1, of the name. */
  readonly line: number;
  /** The whole directive: from its name to behind its `;` or its closing brace. */
  readonly start: number;
  readonly end: number;
  /** Null where it ends with `;`. */
  readonly block: Block | null;
}

export interface Block {
  /** Byte of the opening brace. */
  readonly open: number;
  /** Byte of the closing brace. Between them lies only this file's text, whatever files the children are of. */
  readonly close: number;
  /** With includes carried out, in the order in which nginx reads them. Empty for Lua, whose text is no configuration. */
  readonly children: readonly Directive[];
}

/** An address and port at which a server answers, with what holds there for all servers of the same address and port. */
export interface Listen {
  /** `*`, `192.0.2.1`, `[::]`, `[2001:db8::1]` (shortest form), `unix:/path`, or a host name that we do not resolve. */
  readonly address: string;
  /** 0 for a unix socket. Of a range of ports: its first, its last, and those of the web. */
  readonly port: number;
  /** In force: one `ssl` on an address and port holds for all its servers (ngx_http_add_addresses). */
  readonly isSsl: boolean;
  /** In force: `listen … http2` of any server there, or this server's `http2 on`. */
  readonly isHttp2: boolean;
  readonly isQuic: boolean;
  readonly isProxyProtocol: boolean;
  /** In force: said, or the first where nobody says so. */
  readonly isDefault: boolean;
  /** Only of `[::]`: false where it takes IPv4 as well. */
  readonly isIpv6Only: boolean;
  /** Null: no `listen` is written, and nginx takes `*:80`. */
  readonly directive: Directive | null;
}

/** One file of a certificate or key, as a server names it. */
export interface NamedFile {
  /** As written. */
  readonly word: string;
  /** Absolute; null where it holds a variable, or is no file (`data:`, `engine:`, `store:`). */
  readonly path: string | null;
  readonly directive: Directive;
}

/** The n-th `ssl_certificate` with the n-th `ssl_certificate_key` in force; RSA and EC may stand side by side. */
export interface CertificatePair {
  readonly certificate: NamedFile;
  /** Null where a key is missing: nginx refuses that at an encrypted address. */
  readonly key: NamedFile | null;
  /** Written outside of the server: other servers inherit it too. */
  readonly isInherited: boolean;
}

export const locationModifiers = ['', '=', '^~', '~', '~*', '@'] as const;
export type LocationModifier = (typeof locationModifiers)[number];

export interface NginxLocation {
  readonly directive: Directive;
  /** `@` for a named one, whose path is the name behind it. */
  readonly modifier: LocationModifier;
  readonly path: string;
  /** Locations within it. */
  readonly locations: readonly NginxLocation[];
}

/** One `server` of `http`. */
export interface NginxServer {
  readonly file: string;
  readonly line: number;
  readonly directive: Directive;
  /** Its index among the servers, in the order in which nginx reads them. */
  readonly index: number;
  readonly listens: readonly Listen[];
  /** As written, in lower case but for `~regex`: `a.ex`, `*.a.ex`, `.a.ex`, `a.*`, `_`, ''. Empty: no server_name is written. */
  readonly names: readonly string[];
  readonly certificates: readonly CertificatePair[];
  /** The folder of `root` in force, absolute; null where it holds a variable. Its default is `html` in the prefix. */
  readonly root: string | null;
  readonly locations: readonly NginxLocation[];
}

/** A `server` of `stream` that holds a port of the web: what reaches nginx's sites, it decides. */
export interface StreamServer {
  readonly file: string;
  readonly line: number;
  readonly directive: Directive;
  /** The `stream` in which it stands, with its maps and upstreams. */
  readonly around: Directive;
  readonly listens: readonly Listen[];
  /** `ssl_preread on`: it looks at the name and hands the encrypted stream on. */
  readonly hasSslPreread: boolean;
}

/** One `include` that was carried out. */
export interface Include {
  /** The directive that says so; a copy for each time its file was read. */
  readonly directive: Directive;
  /** Absolute, with its wildcards. */
  readonly pattern: string;
  /** The files it brought, in nginx's order. */
  readonly files: readonly string[];
  /** The blocks around it, outermost first: `http`, `server`. */
  readonly within: readonly Directive[];
}

/** Families of systems; they only pick what packages and services are called. */
export const nginxLayoutIds = ['debian', 'rhel', 'suse', 'alpine', 'arch', 'freebsd', 'other'] as const;
export type NginxLayoutId = (typeof nginxLayoutIds)[number];

/** All that planning needs, as plain data. */
export interface NginxFacts extends Filesystem, SeenPaths {
  readonly layout: NginxLayoutId;
  readonly system: { readonly id: string; readonly title: string; readonly hostName: string };
  /** Null where it is installed but does not run. */
  readonly process: { readonly id: number; readonly executable: string; readonly name: string } | null;
  /**
   * The words that run this very server's program: it, and of the words that it was started with `-c`, `-p`, `-e` and
   * `-g` (without `daemon` and `master_process`). `-t` or `-s reload` is put behind them.
   */
  readonly control: readonly string[];
  /** As its makers write it: `nginx`, `openresty`, `angie`, `tengine`. */
  readonly product: string;
  /** Of nginx itself, also where the product has another: `1.22.1`. */
  readonly version: string;
  /** Of the library that runs: `3.0.19`; `LibreSSL 3.8`-like libraries give null. */
  readonly opensslVersion: string | null;
  readonly builtWith: {
    /** `http_ssl`, `http_v2`, `http_v3`, `http_rewrite`, `stream`, `stream_ssl_preread`, … (without `_module`). */
    readonly modules: readonly string[];
    readonly options: Readonly<Record<string, string>>;
  };
  /** What the server says against its own configuration; null where it is content. */
  readonly complaint: string | null;
  /** Lines that it only warns of: `conflicting server name …`. */
  readonly warnings: readonly string[];
  /** What `root` and logs are relative to; without a slash at its end. */
  readonly prefix: string;
  /** Absolute; `include` and certificates are relative to its folder. */
  readonly mainFile: string;
  readonly pidFile: string;
  readonly isPidFileTrue: boolean;
  /** The workers' user as written; `nobody` or the built-in one where nothing is. */
  readonly user: string;
  /** systemd's unit, if it runs as one. */
  readonly unit: string | null;
  readonly isOpenRc: boolean;
  readonly panel: string | null;
  /** The main file's directives, includes carried out. */
  readonly main: readonly Directive[];
  readonly http: Directive | null;
  readonly servers: readonly NginxServer[];
  readonly streams: readonly StreamServer[];
  readonly includes: readonly Include[];
  readonly listeners: readonly Listener[];
  /** The machine's own (`ownAddresses`); empty: unknown. */
  readonly addresses: readonly string[];
  /** Names that servers without one shall be given (`adopt`); `servers` stand there already as if they bore them. Missing: none. */
  readonly given?: readonly { readonly directive: Directive; readonly names: readonly string[] }[];
}
