import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface MadeCertificate {
  readonly keyFile: string;
  readonly pemFile: string;
  readonly pem: string;
}

export interface CertificateWish {
  readonly names?: readonly string[];
  readonly issuer?: MadeCertificate;
  readonly isAuthority?: boolean;
  readonly commonName?: string;
  readonly days?: number;
  /** An older key instead of a new one. */
  readonly key?: MadeCertificate;
}

/** Real keys, requests and certificates in a folder that vanishes. */
export function openOpenssl() {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-acme-'));
  let made = 0;
  const run = (...args: readonly string[]): string =>
    execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const newKey = (kind: 'ec' | 'rsa' = 'ec'): string => {
    const file = join(folder, `key-${made++}.pem`);
    const options = kind === 'ec' ? ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['RSA'];
    run('genpkey', '-algorithm', ...options, '-out', file);
    return file;
  };
  const altNames = (names: readonly string[]): string =>
    `subjectAltName=${names.map((name) => (name.includes(':') ? name : `DNS:${name}`)).join(',')}`;
  return {
    folder,
    end: () => rmSync(folder, { recursive: true }),
    /** PKCS#10 for the names, in PEM, and the file of its key. */
    request(
      names: readonly string[],
      kind: 'ec' | 'rsa' = 'ec',
    ): { readonly csrPem: string; readonly keyFile: string } {
      const keyFile = newKey(kind);
      const csrPem = run('req', '-new', '-key', keyFile, '-subj', '/', '-addext', altNames(names));
      return { csrPem, keyFile };
    },
    certificate(wish: CertificateWish = {}): MadeCertificate {
      const { names = [], issuer, isAuthority = false, commonName = 'made by a test', days = 30, key } = wish;
      const keyFile = key?.keyFile ?? newKey();
      const pemFile = join(folder, `certificate-${made++}.pem`);
      const csrFile = `${pemFile}.csr`;
      const extensionFile = `${pemFile}.extensions`;
      const lines = [
        `basicConstraints=critical,CA:${isAuthority ? 'TRUE' : 'FALSE'}`,
        ...(names.length === 0 ? [] : [altNames(names)]),
      ];
      writeFileSync(extensionFile, lines.join('\n'));
      run('req', '-new', '-key', keyFile, '-subj', `/CN=${commonName}`, '-out', csrFile);
      run(
        ...['x509', '-req', '-in', csrFile, '-extfile', extensionFile, '-out', pemFile],
        ...['-days', String(days)],
        ...(issuer === undefined ? ['-key', keyFile] : ['-CA', issuer.pemFile, '-CAkey', issuer.keyFile]),
      );
      return { keyFile, pemFile, pem: readFileSync(pemFile, 'utf8') };
    },
  };
}
export type Openssl = ReturnType<typeof openOpenssl>;
