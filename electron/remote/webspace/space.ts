/** What a login for files alone can do: SFTP and FTP behind one interface. Each call is one thing that the server does, or fails at. */

export interface SpaceEntry {
  /** A stranger's text, and one plain name: never a path (`isPlainName`). */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** All paths are absolute, as the login sees them. All calls raise `connection-lost` {host}, `webspace-data-blocked` {host}. */
export interface FileSpace {
  /** Where the login begins. */
  readonly root: string;
  /** What lies there; names that are none are left out. Raises `webspace-folder-missing` {folder}. */
  list(folder: string): Promise<readonly SpaceEntry[]>;
  /** Raises `webspace-not-writable` {folder, reason, said}. */
  makeFolder(path: string): Promise<void>;
  /** A new file for the web server to read, all of it proven by reading it again. Raises as `makeFolder`. */
  writeNew(path: string, text: string): Promise<void>;
  /** The first bytes, at most as many; null: no such file. */
  read(path: string, most: number): Promise<Buffer | null>;
  /** One that is gone already is as good. Raises as `makeFolder`. */
  removeFile(path: string): Promise<void>;
  /** Where it is empty; else it stays, and nothing is raised. */
  removeFolder(path: string): Promise<void>;
  close(): Promise<void>;
}

/** An open space, and by what it is known again. */
export interface OpenedSpace {
  readonly space: FileSpace;
  /** `user@host`, for people. */
  readonly label: string;
  /** Fingerprint of the key that the server showed; null: it showed none (FTP). */
  readonly identity: string | null;
}

/** Why nothing can be written somewhere. */
export type Unwritable = 'full' | 'forbidden' | 'read_only' | 'other';
