import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestCertificate {
  readonly keyPem: string;
  readonly chainPem: string;
  /** SHA-256 of the DER, lower-case hexadecimal. */
  readonly fingerprint: string;
}

/** A self-signed certificate for these names, made by openssl. `extensions`: more of them, in its own words; `key`: of which kind. */
export function testCertificate(
  names: readonly string[],
  extensions: readonly string[] = [],
  key: 'ec' | 'rsa' = 'ec',
): TestCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-certificate-'));
  try {
    const keyFile = join(folder, 'key.pem');
    const chain = join(folder, 'chain.pem');
    execFileSync(
      'openssl',
      [
        ...[
          'req',
          '-x509',
          '-newkey',
          ...(key === 'rsa' ? ['rsa:2048'] : ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']),
          '-noenc',
          '-days',
          '2',
        ],
        ...[
          '-subj',
          `/CN=${names[0]}`,
          '-addext',
          `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`,
        ],
        ...extensions.flatMap((extension) => ['-addext', extension]),
        ...['-keyout', keyFile, '-out', chain],
      ],
      { stdio: 'pipe' },
    );
    const chainPem = readFileSync(chain, 'utf8');
    const { fingerprint256 } = new X509Certificate(chainPem);
    return {
      keyPem: readFileSync(keyFile, 'utf8'),
      chainPem,
      fingerprint: fingerprint256.replaceAll(':', '').toLowerCase(),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
