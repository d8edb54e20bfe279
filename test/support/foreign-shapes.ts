import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportShape } from './import-shapes.ts';

const folder = join(import.meta.dirname, '../fixtures/foreign-stores');
const passwords = ['falsch', 'geheim'];
const pair = { certificates: 1, keys: 1 };

/** What lies in `fixtures/foreign-stores`, made by the programs that its README names. */
const made: readonly (Omit<ImportShape, 'bytes'> & { readonly file: string })[] = [
  { title: '.NET: X509Certificate2.Export, RSA', file: 'dotnet-export.pfx', ...pair, passwords },
  { title: '.NET: X509Certificate2.Export, EC', file: 'dotnet-export-ec.pfx', ...pair, passwords },
  { title: '.NET: X509Certificate2.Export, no password', file: 'dotnet-no-password.pfx', ...pair },
  { title: '.NET: ExportPkcs12, 3DES and SHA-1', file: 'dotnet-3des-sha1.pfx', ...pair, passwords },
  { title: '.NET: ExportPkcs12, AES-256 and SHA-256', file: 'dotnet-aes256-sha256.pfx', ...pair, passwords },
  { title: '.NET: Pkcs12Builder', file: 'dotnet-builder.pfx', ...pair, passwords },
  {
    title: '.NET: PFX without its password',
    file: 'dotnet-aes256-sha256.pfx',
    troubles: ['locked'],
  },
  { title: '.NET: collection as P7B', file: 'dotnet-collection.p7b', certificates: 2 },
  { title: '.NET: ExportPkcs7Pem', file: 'dotnet-collection.p7b.pem', certificates: 2 },
  { title: '.NET: ExportCertificatePems', file: 'dotnet-collection.pem', certificates: 2 },
  { title: '.NET: a certificate', file: 'dotnet-certificate.cer', certificates: 1 },
  { title: '.NET: PemEncoding', file: 'dotnet-pem-encoding.txt', certificates: 1 },
  { title: '.NET: certificate and key PEM', file: 'dotnet-pair.pem', ...pair },
  { title: '.NET: EC key', file: 'dotnet-ec-key.pem', keys: 1 },
  { title: '.NET: RSA key', file: 'dotnet-rsa-key.pem', keys: 1 },
  { title: '.NET: key locked by AES-192 and SHA-512', file: 'dotnet-locked-key.pem', keys: 1, passwords },
  { title: '.NET: key locked as in a PFX', file: 'dotnet-locked-key-old.pem', keys: 1, passwords },
  { title: '.NET: request', file: 'dotnet-request.pem', requests: 1 },
  // As Firefox and Thunderbird write it too.
  { title: 'NSS: pk12util', file: 'nss-default.p12', ...pair, passwords: ['geheim'] },
  {
    title: 'NSS: pk12util, Camellia',
    file: 'nss-camellia.p12',
    passwords: ['geheim'],
    troubles: ['unsupported', 'unsupported'],
  },
  { title: 'NSS: certutil, PEM', file: 'nss-certificate.pem', certificates: 1 },
  { title: 'NSS: certutil, DER', file: 'nss-certificate.der', certificates: 1 },
  { title: 'NSS: certutil, request with words before it', file: 'nss-request.pem', requests: 1 },
];

export const foreignShapes = (): readonly ImportShape[] =>
  made.map(({ file, ...shape }) => ({ ...shape, bytes: readFileSync(join(folder, file)) }));
