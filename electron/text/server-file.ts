/** A configuration file's bytes. */
export interface ServerFile {
  /** Links resolved. */
  readonly realPath: string;
  /** latin1: one character is one byte. */
  readonly text: string;
  readonly sha256: string;
  readonly mode: number;
  /** The first path, of those that lead to it, that somebody but root may change; null: only root may. */
  readonly foreign: string | null;
}
