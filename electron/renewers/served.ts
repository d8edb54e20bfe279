/** A certificate that a service of the server shows, as far as its settings and files tell. */
export interface ServedCertificate {
  /** The service, as its makers call it. */
  readonly service: string;
  /** As its settings name it; on Windows the binding. */
  readonly file: string;
  /** Names of the sites for which it is shown; empty where it is shown whatever the name. */
  readonly sites: readonly string[];
  /** As `ServerTarget.shown` names certificates: SHA-256, on Windows the thumbprint. Null: the file could not be read. */
  readonly mark: string | null;
  /** As the certificate carries them. */
  readonly names: readonly string[];
  /** ISO 8601; null: not told. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}
