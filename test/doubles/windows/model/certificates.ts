import { execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSelfSigned } from '../../../../electron/keys/self-signed.ts';
import { hresultOf, ModelTrouble, trouble } from './failure.ts';

export const thumbprintOf = (pem: string): string =>
  new X509Certificate(pem).fingerprint.replaceAll(':', '').toUpperCase();

export interface OpenedPfx {
  readonly leafPem: string;
  readonly keyPem: string;
  readonly chain: readonly string[];
}

/**
 * Opens a PFX as Windows would. Server 2016 and older know no AES in it and speak of a wrong password (86).
 * Raises ModelTrouble.
 */
export function openPfx(pfx: Buffer, password: string, build: number, culture: string): OpenedPfx | null {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-pfx-'));
  const file = join(folder, 'import.pfx');
  const openssl = (...words: readonly string[]) =>
    spawnSync('openssl', ['pkcs12', '-in', file, '-passin', 'env:PFX_PASSWORD', ...words], {
      encoding: 'utf8',
      env: { ...process.env, PFX_PASSWORD: password },
    });
  try {
    writeFileSync(file, pfx);
    const info = openssl('-info', '-noout');
    const isModern = /PBES2|MAC: sha(256|384|512)/i.test(info.stderr);
    if (info.status !== 0 || (isModern && build <= 14393)) {
      throw new ModelTrouble({ ...trouble('crypto', 86, culture), hresult: hresultOf(86) });
    }
    const certificates = pemsIn(openssl('-nokeys').stdout);
    const [keyPem] =
      openssl('-nocerts', '-noenc').stdout.match(
        /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END[^\n]*\n/,
      ) ?? [];
    if (keyPem === undefined) return null;
    const key = createPrivateKey(keyPem);
    const leafPem = certificates.find((pem) => new X509Certificate(pem).checkPrivateKey(key));
    if (leafPem === undefined) return null;
    const normalised = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { leafPem, keyPem: normalised, chain: certificates.filter((pem) => pem !== leafPem) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pemsIn(text: string): readonly string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----\n?/g) ?? [];
}

export interface IssuedCertificate {
  readonly certPem: string;
  readonly keyPem: string;
  readonly thumbprint: string;
}

/** A key and certificate for these names, signed by `issuer` or by itself. */
export function issue(
  names: readonly string[],
  { issuer, kind = 'rsa', days = 60, isAuthority = false }: IssueOptions = {},
): IssuedCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-issue-'));
  const file = (name: string) => join(folder, name);
  try {
    const key = kind === 'rsa' ? ['rsa:2048'] : ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    const signer: string[] = [];
    if (issuer !== undefined) {
      writeFileSync(file('ca.pem'), issuer.certPem);
      writeFileSync(file('ca-key.pem'), issuer.keyPem);
      signer.push('-CA', file('ca.pem'), '-CAkey', file('ca-key.pem'));
    }
    const extensions = [
      isAuthority
        ? 'basicConstraints=critical,CA:TRUE'
        : `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`,
    ];
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', ...key, '-noenc', '-days', String(days), '-subj', `/CN=${names[0]}`],
        ...extensions.flatMap((extension) => ['-addext', extension]),
        ...signer,
        ...['-keyout', file('key.pem'), '-out', file('cert.pem')],
      ],
      { stdio: 'pipe' },
    );
    const certPem = readFileSync(file('cert.pem'), 'utf8');
    const keyPem = readFileSync(file('key.pem'), 'utf8');
    return { certPem, keyPem, thumbprint: thumbprintOf(certPem) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface IssueOptions {
  readonly issuer?: IssuedCertificate;
  readonly kind?: 'rsa' | 'ec';
  readonly days?: number;
  readonly isAuthority?: boolean;
}

/** A PFX as the app makes it, or with the newer algorithms that old Windows does not know. */
export function makePfx(
  leaf: IssuedCertificate,
  chain: readonly IssuedCertificate[],
  password: string,
  algorithms: 'old' | 'modern' = 'old',
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-pfx-'));
  try {
    writeFileSync(join(folder, 'key.pem'), leaf.keyPem);
    writeFileSync(join(folder, 'all.pem'), [leaf, ...chain].map(({ certPem }) => certPem).join(''));
    const old = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];
    return execFileSync(
      'openssl',
      [
        ...['pkcs12', '-export', '-inkey', join(folder, 'key.pem'), '-in', join(folder, 'all.pem')],
        ...(algorithms === 'old' ? old : []),
        ...['-passout', 'env:PFX_PASSWORD'],
      ],
      { env: { ...process.env, PFX_PASSWORD: password }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One whose time is over, signed by itself. */
export function expired(names: readonly string[]): IssuedCertificate {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const certPem = makeSelfSigned(keyPem, names, 60, new Date('2020-01-01T00:00:00Z'));
  return { certPem, keyPem, thumbprint: thumbprintOf(certPem) };
}
