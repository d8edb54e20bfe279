import type { ServerFile } from '../../text/server-file.ts';

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
  /** Its issuer is its subject: nobody vouches for it. Missing: not told. */
  readonly isSelfSigned?: boolean;
  /** SHA-256 of its DER, lower-case hexadecimal; null where the server could not tell. */
  readonly fingerprint: string | null;
  /** Its days, ISO 8601. Missing: not told. */
  readonly notBefore?: string;
  readonly notAfter?: string;
}

/** What a second look found of the paths that planning may need to see; each by the path as the server's settings name it. */
export interface SeenPaths {
  /** Files, by the path as it was asked for. */
  readonly files: Readonly<Record<string, ServerFile>>;
  /** Paths that a plan may want to create. */
  readonly paths: Readonly<Record<string, PathState>>;
  /** Files that are there and were not read. */
  readonly unread: Readonly<Record<string, UnreadReason>>;
  /**
   * Folders of the files and paths above that somebody but root may change, and the first path that makes it so. A folder
   * that is missing here is root's alone, or is not there and can only be made by root.
   */
  readonly foreignFolders: Readonly<Record<string, string>>;
  /** Those of these folders that are links, and the folders that they lead to; only where all is root's alone. Missing: none is. */
  readonly linkedFolders?: Readonly<Record<string, string>>;
  /** Files and folders above, links resolved, in which not even root may write as they are. Missing: none is. */
  readonly fixed?: readonly string[];
  /** The highest number of a version, by the folder in which a certificate's versions lie; missing: there are none. */
  readonly versions: Readonly<Record<string, number>>;
  /** By path of the certificate file. */
  readonly certificates: Readonly<Record<string, UsedCertificate>>;
}

/** What several looks found locked. */
export function allFixed(...seen: readonly Pick<SeenPaths, 'fixed'>[]): Pick<SeenPaths, 'fixed'> {
  const fixed = seen.flatMap((one) => one.fixed ?? []);
  return fixed.length === 0 ? {} : { fixed };
}
