import type { IssuedCertificate } from './source.ts';

/** A certificate that is there before a run begins: no authority is asked, and nobody has to prove anything. */
export interface Brought {
  readonly certificate: IssuedCertificate;
  /**
   * Its private key, PEM (PKCS#8), in this program's memory; it goes to the server alone, once, over the encrypted channel.
   * Null: it lies on the server.
   */
  readonly keyPem: string | null;
  /** SHA-256 of the public half of its key, hexadecimal, lower case: the key on the server is known by it. */
  readonly publicKey: string;
  /** Where its key lies on the server, where that is known; missing: at one of the usual places. */
  readonly keyAt?: string;
}
